/* The order of the rows of a section, and what they are with changes laid over them: pure functions of both. */

import { withValue } from "./field_values.js";

/** The ids of rows as they stand in their section.
 *  @param {Row[]} rows */
export function sortedIds(rows) {
  const before = (/** @type {Row} */ left, /** @type {Row} */ right) =>
    (left.position ?? 0) - (right.position ?? 0) ||
    String(left.code ?? "").localeCompare(String(right.code ?? ""), "en", { numeric: true });
  return [...rows].sort(before).map((row) => row.id);
}

/** What rows are with changes laid over them, oldest first.
 *  @param {string[]} order their ids
 *  @param {(id?: string) => Row | undefined} stored
 *  @param {Change[]} changes
 *  @returns {RowsView} */
export function laidOver(order, stored, changes) {
  const ids = [...order];
  /** @type {Map<string, Row>} */
  const over = new Map();
  const find = (id = "") => over.get(id) ?? stored(id);
  for (const change of changes) {
    const row = find(change.id);
    if (!row && change.op === "add") {
      over.set(change.id, { id: change.id, code: "", values: { ...change.values }, local: true });
      place(ids, change.id, change.after);
    } else if (row && change.op === "set") {
      over.set(change.id, { ...row, values: withValue(row.values, change.field, change.value) });
    } else if (row) {
      moveId(ids, change);
    }
  }
  return { ids, find };
}

/** Takes a row out of the order, or puts it elsewhere, as a change says.
 *  @param {string[]} ids
 *  @param {Change} change */
function moveId(ids, { op, id = "", after = null }) {
  const at = ids.indexOf(id);
  if (at < 0 || !["remove", "confirm", "move"].includes(op)) return;
  ids.splice(at, 1);
  if (op === "move") place(ids, id, after);
}

/** After undefined puts a row last, after null first, after an id behind that row.
 *  @param {string[]} ids
 *  @param {string} id
 *  @param {string | null} [after] */
function place(ids, id, after) {
  if (after === null) ids.unshift(id);
  else if (after === undefined || !ids.includes(after)) ids.push(id);
  else ids.splice(ids.indexOf(after) + 1, 0, id);
}
