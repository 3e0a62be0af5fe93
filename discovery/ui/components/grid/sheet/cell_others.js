/* What becomes of a field elsewhere while it is being edited here. */

import { changedSentence } from "../../shared/rows/conflict.js";
import { sameValue } from "../../shared/rows/field_values.js";

/** Says what somebody else has made of the field that is being edited.
 *  @param {CellEditor} cell */
export function watchOthers(cell) {
  if (!cell.editing) return;
  const { id, field, column, seen } = cell.editing;
  const { rows, queue, section, names } = cell.editor;
  if (rows.gone.has(id)) return cell.field.warn("");
  const waits = queue
    .pending(section)
    .some((change) => change.id === id && (change.op === "add" || change.field === field));
  const stored =
    column.kind === "links" ? cell.editor.valueOf(id, column) : (rows.stored.get(id)?.values[field] ?? null);
  const differs = !waits && rows.stored.has(id) && !sameValue(stored, seen);
  cell.field.warn(differs ? changedSentence(column, stored, names) : "");
}

/** A stored value may be tidied by the server: the edit then starts from what is stored.
 *  @param {CellEditor} cell
 *  @param {Change[]} changes those that were stored */
export function followStored(cell, changes) {
  if (!cell.editing) return;
  const { id, field, seen } = cell.editing;
  const sent = changes.find((change) => change.id === id && (change.field === field || change.op === "add"));
  const value = sent?.op === "add" ? sent.values[field] : sent?.value;
  const stored = cell.editor.rows.stored.get(id);
  if (sent && stored && sameValue(value, seen)) cell.editing.seen = stored.values[field] ?? null;
}
