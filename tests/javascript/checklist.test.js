/* What the answers of a checklist come to. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { missingStates, totalWords } from "../../discovery/ui/components/checklist/answer_words.js";

test("the head of a column counts what is answered, unknown, open and out of question", () => {
  assert.equal(
    totalWords(["yes", null, "unknown", "undecided", "not applicable", "no"]),
    "2 answered · 2 unknown · 1 not asked · 1 do not apply",
  );
  assert.equal(totalWords([null, null]), "0 answered · 2 not asked");
  assert.equal(totalWords([]), "0 answered");
});

test("an answer promises the boxes that nobody has written down yet", () => {
  assert.deepEqual(missingStates("yes", null, []), ["current"]);
  assert.deepEqual(missingStates("partly", "keep", []), ["both"]);
  assert.deepEqual(missingStates("yes", "change", []), ["current", "future"]);
  assert.deepEqual(missingStates("no", "add", []), ["future"]);
  assert.deepEqual(missingStates("no", "unknown", []), []);
  assert.deepEqual(missingStates(null, null, []), []);
});

test("a box of that state, of both or of none counts as written down", () => {
  assert.deepEqual(missingStates("yes", "change", ["current"]), ["future"]);
  assert.deepEqual(missingStates("yes", "change", ["both"]), []);
  assert.deepEqual(missingStates("yes", "change", [undefined]), []);
});
