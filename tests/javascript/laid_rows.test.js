/* The rows of a section with changes laid over them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { laidOver, sortedIds } from "../../discovery/ui/components/shared/rows/laid_rows.js";

const stored = new Map(["a", "b", "c"].map((id) => [id, { id, code: id, values: { name: id } }]));
const laid = (...changes) => laidOver([...stored.keys()], (id) => stored.get(id), changes);
const shown = (view) => view.ids.map((id) => view.find(id).values.name).join("");

test("rows stand by their position, and by the figures of their code where it is the same", () => {
  const rows = [
    { id: "x", code: "S-10", position: 1 },
    { id: "y", code: "S-9", position: 1 },
    { id: "z", code: "S-1", position: 0 },
  ];
  assert.deepEqual(sortedIds(rows), ["z", "y", "x"]);
});

test("what is typed shows over what is stored, and leaves that alone", () => {
  const view = laid(
    { op: "set", id: "b", field: "name", value: "B" },
    { op: "set", id: "b", field: "owner", value: 1 },
  );
  assert.equal(shown(view), "aBc");
  assert.deepEqual(view.find("b").values, { name: "B", owner: 1 });
  assert.deepEqual(stored.get("b").values, { name: "b" });
});

test("a new row stands where it was put, and takes what is typed into it", () => {
  const add = (after) => ({ op: "add", id: "n", values: { name: "n" }, ...after });
  assert.equal(shown(laid(add({}))), "abcn");
  assert.equal(shown(laid(add({ after: null }))), "nabc");
  assert.equal(shown(laid(add({ after: "a" }))), "anbc");
  assert.equal(shown(laid(add({ after: "gone" }))), "abcn");
  assert.equal(shown(laid(add({}), { op: "set", id: "n", field: "name", value: "N" })), "abcN");
});

test("what was removed or became something else goes, what was moved stands elsewhere", () => {
  assert.equal(shown(laid({ op: "remove", id: "b" })), "ac");
  assert.equal(shown(laid({ op: "confirm", id: "b" })), "ac");
  assert.equal(shown(laid({ op: "move", id: "c", after: null })), "cab");
  assert.equal(shown(laid({ op: "move", id: "a", after: "b" })), "bac");
});

test("what is said of a row that is not there changes nothing", () => {
  assert.equal(shown(laid({ op: "set", id: "gone", field: "name", value: "X" }, { op: "undo" })), "abc");
});
