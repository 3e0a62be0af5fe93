/* What a later change does to those that have not left yet: pure functions of the changes that wait, oldest first. */

import { isStep } from "../undo.js";
import { isBlank, sameValue, valueAt, withValue } from "./field_values.js";

/** Whether a change says something of a field of a row.
 *  @param {Change} change
 *  @param {string} section
 *  @param {string} id
 *  @param {string} field */
export function saysField(change, section, id, field) {
  if (change.section !== section || change.id !== id) return false;
  return change.field === field || (change.op === "add" && field in change.values);
}

/** Folds a later value into the change that waits with an earlier one; false where there is none it may go into. Never
 *  past an undo, never before the row it points at.
 *  @param {Change[]} waiting
 *  @param {string} section
 *  @param {string} id
 *  @param {string} field
 *  @param {Value} value */
export function foldValue(waiting, section, id, field, value) {
  if (waiting.some((change) => change.op === "add" && [value].flat().includes(change.id))) return false;
  const isEnd = (/** @type {Change} */ change) => isStep(change) || (change.op === "remove" && change.id === id);
  const holds = (/** @type {Change} */ { op, field: name }) => op === "add" || (op === "set" && name === field);
  const last = waiting.findLast(
    (change) => isEnd(change) || (change.section === section && change.id === id && holds(change)),
  );
  if (!last || isEnd(last)) return false;
  if (last.op === "add") last.values = withValue(last.values, field, value);
  else last.value = value;
  return true;
}

/** The server may tidy a value: a later edit of the same field then starts from what was really stored. `sent` are the
 *  changes that were stored, `rows` what they made.
 *  @param {Change[]} waiting
 *  @param {Change[]} sent
 *  @param {Row[]} rows */
export function followStored(waiting, sent, rows) {
  for (const change of waiting) {
    if (change.op !== "set") continue;
    const before = sent.find((item) => item.op === "set" && item.id === change.id && item.field === change.field);
    const row = rows.find((item) => item.id === change.id);
    if (!before || !row?.values || !sameValue(change.seen, before.value)) continue;
    const stored = valueAt(row.values, change.field);
    const isShown = !isBlank(stored) || isBlank(before.value); // private notes are not: they are as sent
    if (isShown) change.seen = stored;
  }
}

const MOST_CHANGES = 10000;

const MOST_ROWS = 1000;

/** How many of the changes that a person did at once, the first ones, go into one request: as many as the server takes.
 *  @param {Change[]} waiting */
export function sizeOfRequest(waiting) {
  const { group } = waiting[0];
  const rows = new Set();
  const links = new Set();
  for (const [at, change] of waiting.entries()) {
    (change.op === "link" || change.op === "unlink" ? links : rows).add(change.id);
    if (change.group !== group || Math.max(rows.size, links.size) > MOST_ROWS || at >= MOST_CHANGES) return at;
  }
  return waiting.length;
}
