/* Which key does what in the active cell, while it is being edited and while it is not. */

import { stepFor } from "../../shared/undo.js";
import { moveRow, removeRow } from "./row_acts.js";

/** @type {Record<string, [number, number]>} */
const MOVES = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The action for a key, or undefined when the key is text.
 *  @param {CellEditor} cell
 *  @param {KeyPress} event
 *  @returns {(() => void) | undefined} */
function actionFor(cell, event) {
  const { key, shiftKey } = event;
  const { editor } = cell;
  const step = stepFor(event);
  if (event.altKey) return actionWithAlt(cell, key);
  if (step) return () => editor.step(step);
  if (event.ctrlKey || event.metaKey) return actionWithControl(cell, key);
  if (MOVES[key]) return () => cell.moves.by(...MOVES[key]);
  if (key === "Tab")
    return cell.moves.canStep(shiftKey ? -1 : 1) ? () => cell.moves.by(0, shiftKey ? -1 : 1, true) : undefined;
  if (key === " " && cell.isFlag) return () => cell.toggle();
  /** @type {Record<string, () => void>} */
  const acts = {
    Home: () => cell.moves.to(null, 0),
    End: () => cell.moves.to(null, editor.gridColumns.length - 1),
    PageUp: () => cell.moves.by(-Math.min(editor.table.pageSize(), cell.moves.from.row), 0),
    PageDown: () => cell.moves.by(editor.table.pageSize(), 0),
    Enter: () => cell.enter(shiftKey ? -1 : 1),
    F2: () => cell.begin(),
    Delete: () => cell.clear(),
    Backspace: () => cell.clear(),
    Escape: () => editor.quick.focus(),
    "/": () => editor.bar.focus(),
    "?": () => editor.help.showModal(),
  };
  return acts[key];
}

/** @param {CellEditor} cell
 *  @param {string} key
 *  @returns {(() => void) | undefined} */
function actionWithAlt({ editor }, key) {
  const [by] = MOVES[key] ?? [0];
  return by ? () => moveRow(editor, by) : undefined;
}

/** @param {CellEditor} cell
 *  @param {string} key
 *  @returns {(() => void) | undefined} */
function actionWithControl(cell, key) {
  const { editor } = cell;
  const lastRow = editor.table.ids.length - 1;
  const lastColumn = editor.gridColumns.length - 1;
  const remove = () => cell.active && removeRow(editor, cell.active.id);
  /** @type {Record<string, () => void>} */
  const acts = {
    Home: () => cell.moves.to(0, 0),
    End: () => cell.moves.to(lastRow, lastColumn),
    ArrowUp: () => cell.moves.to(0, null),
    ArrowDown: () => cell.moves.to(lastRow, null),
    ArrowLeft: () => cell.moves.to(null, 0),
    ArrowRight: () => cell.moves.to(null, lastColumn),
    Enter: () => editor.openDetails(),
    Delete: remove,
    Backspace: remove,
  };
  return acts[key];
}

/** @param {CellEditor} cell
 *  @param {KeyPress} event */
export function keyWhileMoving(cell, event) {
  const act = actionFor(cell, event);
  if (!act) return;
  event.preventDefault();
  act();
}

/** @param {CellEditor} cell
 *  @param {KeyPress} event */
export function keyWhileEditing(cell, event) {
  if (cell.editor.suggestions.key(event)) return;
  const act = editingActionFor(cell, event);
  if (!act) return;
  event.preventDefault();
  act();
}

/** @param {CellEditor} cell
 *  @param {KeyPress} event
 *  @returns {(() => void) | undefined} */
function editingActionFor(cell, event) {
  const { key, shiftKey } = event;
  if (key === "Enter" && event.altKey) return () => cell.breakLine();
  if (key === "Enter" && (event.ctrlKey || event.metaKey)) return () => cell.finishIntoDetails();
  const back = shiftKey ? -1 : 1;
  if (key === "Enter") return () => cell.finish(back, 0);
  if (key === "Tab") return () => cell.finish(0, back);
  return key === "Escape" ? () => cell.cancel() : undefined;
}
