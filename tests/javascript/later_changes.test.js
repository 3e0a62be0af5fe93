/* What a later change does to those that wait: folding, following what was stored, the size of a request. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { foldValue, followStored, sizeOfRequest } from "../../discovery/ui/components/shared/rows/later_changes.js";

const set = (id, field, value, more = {}) => ({ op: "set", section: "steps", id, field, value, seen: null, ...more });
const add = (id, values) => ({ op: "add", section: "steps", id, values });

test("a value goes into the change of the same field, or into the row that is added", () => {
  const waiting = [add("n", { name: "New" }), set("s", "name", "A"), set("s", "owner", "X")];
  assert.equal(foldValue(waiting, "steps", "s", "name", "B"), true);
  assert.equal(foldValue(waiting, "steps", "n", "unanswered.owner", "unknown"), true);
  assert.deepEqual(
    waiting.map(({ value, values }) => value ?? values),
    [{ name: "New", unanswered: { owner: "unknown" } }, "B", "X"],
  );
});

test("a value is folded into no other field, row or section", () => {
  const waiting = [set("s", "name", "A")];
  assert.equal(foldValue(waiting, "steps", "s", "owner", "B"), false);
  assert.equal(foldValue(waiting, "steps", "t", "name", "B"), false);
  assert.equal(foldValue(waiting, "sources", "s", "name", "B"), false);
  assert.deepEqual(waiting, [set("s", "name", "A")]);
});

test("nothing is folded past an undo, past the end of its row, or before the row it names", () => {
  assert.equal(foldValue([set("s", "name", "A"), { op: "undo" }], "steps", "s", "name", "B"), false);
  assert.equal(foldValue([set("s", "name", "A"), { op: "remove", id: "s" }], "steps", "s", "name", "B"), false);
  assert.equal(foldValue([set("s", "name", "A"), { op: "remove", id: "t" }], "steps", "s", "name", "B"), true);
  assert.equal(foldValue([set("s", "next", null), add("n", {})], "steps", "s", "next", "n"), false);
  assert.equal(foldValue([set("s", "next", []), add("n", {})], "steps", "s", "next", ["m", "n"]), false);
});

test("an edit that was made on what was sent starts from what was stored of it", () => {
  const waiting = [set("s", "name", "C", { seen: " B" }), set("s", "notes", "D", { seen: "secret" })];
  const sent = [set("s", "name", " B"), set("s", "notes", "secret")];
  followStored(waiting, sent, [{ id: "s", values: { name: "B" } }]);
  assert.deepEqual(
    waiting.map(({ seen }) => seen),
    ["B", "secret"], // what is private is not told, so it is as it was sent
  );
});

test("an edit that was made on something else keeps what it was made on", () => {
  const waiting = [set("s", "name", "C", { seen: "A" })];
  followStored(waiting, [set("s", "name", " B")], [{ id: "s", values: { name: "B" } }]);
  assert.equal(waiting[0].seen, "A");
});

test("one request takes what was done at once, and no more than the server does", () => {
  const rows = (count, group) => Array.from({ length: count }, (_, at) => ({ ...add(`${group}${at}`, {}), group }));
  assert.equal(sizeOfRequest([...rows(3, "x"), ...rows(2, "y")]), 3);
  assert.equal(sizeOfRequest(rows(1001, "x")), 1000);
  const cells = Array.from({ length: 10001 }, () => ({ ...set("s", "name", "A"), group: "x" }));
  assert.equal(sizeOfRequest(cells), 10000);
  const links = Array.from({ length: 1001 }, (_, at) => ({ op: "link", id: `l${at}`, group: "x" }));
  assert.equal(sizeOfRequest(links), 1000);
});
