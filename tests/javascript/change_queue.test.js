/* The changes on their way to the server: what is folded together, what travels together, what a refusal leaves. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

class Store {
  #items = new Map();
  getItem = (key) => this.#items.get(key) ?? null;
  setItem = (key, value) => void this.#items.set(key, value);
  removeItem = (key) => void this.#items.delete(key);
}

const requests = [];
const answers = [];
let meanwhile = null; // what a person does while the next request is on its way
Object.assign(globalThis, {
  window: new EventTarget(),
  localStorage: new Store(),
  sessionStorage: new Store(),
  fetch: async (address, { body }) => {
    requests.push({ address, ...JSON.parse(body) });
    meanwhile?.();
    meanwhile = null;
    const [status, content] = answers.shift() ?? [
      200,
      { revision: requests.length, rows: [{ id: "any" }], removed: [] },
    ];
    return new Response(JSON.stringify(content), { status });
  },
});
Object.defineProperty(globalThis.navigator, "locks", { value: { request: async (_name, held) => held() } });

const { queueFor } = await import("../../discovery/ui/components/shared/rows/change_queue.js");
const { namesFor } = await import("../../discovery/ui/components/shared/rows/names.js");

let queue;
let engagements = 0;

/* Until nothing is under way. */
async function settled() {
  while (queue.sender.busy || queue.scheduled || queue.waiting.length > 0)
    await new Promise((done) => setTimeout(done, 1));
}

beforeEach(() => {
  requests.length = answers.length = 0;
  engagements += 1;
  queue = queueFor({ engagement: `E${engagements}`, token: "t" });
});

test("later values of a field that has not left are one change", async () => {
  queue.set("steps", "s1", "name", "A", null);
  queue.set("steps", "s1", "name", "AB", "A");
  await settled();
  assert.equal(requests.length, 1);
  assert.deepEqual(requests[0].changes, [
    { op: "set", section: "steps", id: "s1", field: "name", value: "AB", seen: null },
  ]);
});

test("what a person did at once travels as one, what comes later by itself", async () => {
  queue.together(() => {
    queue.add("steps", { name: "A" }, "a");
    queue.add("steps", { name: "B" }, "b");
  });
  queue.add("steps", { name: "C" }, "c");
  await settled();
  assert.deepEqual(
    requests.map(({ changes }) => changes.map(({ id }) => id)),
    [["a", "b"], ["c"]],
  );
});

test("no request has more rows than the server takes", async () => {
  queue.together(() => {
    for (let at = 0; at < 1500; at += 1) queue.add("steps", { name: `Step ${at}` });
  });
  await settled();
  assert.deepEqual(
    requests.map(({ changes }) => changes.length),
    [1000, 500],
  );
});

test("undo takes back the latest revision of this window, and says when there is none left", async () => {
  queue.add("steps", { name: "A" }, "a");
  await settled();
  queue.step("undo");
  await settled();
  assert.match(requests[1].address, /\/undo$/);
  assert.equal(requests[1].revision, 1);
  const sentences = [];
  queue.notice = (text) => sentences.push(text);
  queue.step("undo");
  await settled();
  assert.equal(requests.length, 2);
  assert.deepEqual(sentences, ["Nothing more to undo from this window."]);
});

test("what is refused stays beside its cell with the sentence, and the rest is sent again", async () => {
  answers.push([422, { error: { message: "Too long.", allowed: "at most 3", where: { id: "a", field: "name" } } }]);
  queue.together(() => {
    queue.set("steps", "a", "name", "Long name", null);
    queue.set("steps", "b", "name", "B", null);
  });
  await settled();
  assert.deepEqual(
    requests.map(({ changes }) => changes.map(({ id }) => id)),
    [["a", "b"], ["b"]],
  );
  const problem = queue.problem("steps", "a", "name");
  assert.deepEqual(
    [problem.state, problem.value, problem.message],
    ["refused", "Long name", "Too long. Allowed: at most 3."],
  );
});

const lacksItsStart = { message: "Needed.", where: { id: "f", field: "from_id", title: "From" } };

test("a new row that was refused for what came while it was on its way is sent again with it", async () => {
  answers.push([422, { error: lacksItsStart }]);
  queue.add("flows", { to_id: "b" }, "f");
  meanwhile = () => queue.set("flows", "f", "from_id", "a", null);
  await settled();
  assert.deepEqual(
    requests.map(({ changes }) => changes.map(({ op, values }) => [op, values])),
    [[["add", { to_id: "b" }]], [["add", { to_id: "b", from_id: "a" }]]],
  );
  assert.equal(queue.heldRows.size, 0);
});

test("a new row that lacks something waits, and one that was deleted while on its way does not", async () => {
  answers.push([422, { error: lacksItsStart }]);
  queue.add("flows", { to_id: "b" }, "f");
  await settled();
  assert.equal(queue.heldRows.get("f").message, "From: Needed.");
  queue.heldRows.clear();
  answers.push([422, { error: lacksItsStart }]);
  queue.add("flows", { to_id: "b" }, "f");
  meanwhile = () => queue.remove("flows", "f");
  await settled();
  assert.deepEqual([queue.heldRows.size, requests.length], [0, 2]);
});

test("two values of one field are both kept", async () => {
  const conflict = { id: "a", field: "name", theirs: "Theirs", by: "Ann" };
  answers.push([409, { error: { message: "Changed.", conflicts: [conflict] } }]);
  queue.set("steps", "a", "name", "Mine", "Before");
  await settled();
  const { state, value, theirs, by } = queue.problem("steps", "a", "name");
  assert.deepEqual([state, value, theirs, by], ["conflict", "Mine", "Theirs", "Ann"]);
});

test("a change the server cannot take now is kept and sent again under the same token", async () => {
  answers.push([503, {}]);
  queue.add("steps", { name: "A" }, "a");
  while (requests.length < 2) await new Promise((done) => setTimeout(done, 5));
  assert.equal(requests[0].token, requests[1].token);
  await settled();
  assert.equal(queue.length, 0);
});

test("a row is chosen by its name as soon as it is stored, by a new one when renamed, not when deleted", async () => {
  const names = namesFor(queue);
  const titles = () => names.options(["steps"]).map(({ title }) => title);
  const stored = (id, name) => ({ id, section: "steps", code: "STP-001", values: {}, called: { id, code: "", name } });
  for (const rows of [[stored("a", "A"), stored("b", "B")], [stored("a", "Another")]]) {
    answers.push([200, { revision: 1, rows, removed: [] }]);
    queue.set("steps", "a", "name", "A", null);
    await settled();
  }
  assert.deepEqual(titles(), ["Another", "B"]);
  answers.push([200, { revision: 2, rows: [], removed: ["a"] }]);
  queue.remove("steps", "a");
  await settled();
  assert.deepEqual(titles(), ["B"]);
});
