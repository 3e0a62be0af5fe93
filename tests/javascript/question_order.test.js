/* Which question comes next, and which came before. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { QuestionOrder } from "../../discovery/ui/components/ask/order.js";

const [a, b, c, d] = ["a", "b", "c", "d"].map((key) => ({ key }));
let order;

beforeEach(() => {
  order = new QuestionOrder();
});

test("what was skipped comes again when nothing else is open", () => {
  order.pass(a);
  assert.equal(order.first([a, b]), b);
  order.pass(b);
  assert.equal(order.first([a, b]), a);
  assert.equal(order.first([a, b]), a);
  assert.equal(order.first([]), null);
});

test("a skipped question that is gone to by hand counts as open again", () => {
  order.pass(a);
  order.bringBack(a);
  assert.equal(order.first([a, b]), a);
});

test("what comes next leaves out the question on screen and what was skipped", () => {
  order.pass(b);
  assert.deepEqual(order.coming([a, b, c, d], a), [c, d]);
  assert.deepEqual(order.coming([a, c, d], null, 2), [a, c]);
});

test("the way back leads through what is still open, latest first, each once", () => {
  for (const question of [a, b, c, a]) order.note(question);
  assert.equal(order.takeLast([a, b], c), a);
  assert.equal(order.takeLast([a, b], a), b);
  assert.equal(order.takeLast([a, b], b), null);
});
