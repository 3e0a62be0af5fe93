/* Which key does what in the active cell, while it is being edited and while it is not. */

import { stepFor } from "../../shared/undo.js";
import { moveRow, removeRow } from "./row_acts.js";

const MOVES = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/* The action for a key, or undefined when the key is text. */
function actionFor(cell, event) {
  const { key, shiftKey } = event;
  const { editor } = cell;
  if (event.altKey) return { ArrowUp: () => moveRow(editor, -1), ArrowDown: () => moveRow(editor, 1) }[key];
  if (stepFor(event)) return () => editor.step(stepFor(event));
  if (event.ctrlKey || event.metaKey) return actionWithControl(cell, key);
  if (MOVES[key]) return () => cell.moves.by(...MOVES[key]);
  if (key === "Tab")
    return cell.moves.canStep(shiftKey ? -1 : 1) ? () => cell.moves.by(0, shiftKey ? -1 : 1, true) : undefined;
  if (key === " " && cell.column().kind === "flag") return () => cell.toggle();
  return {
    Home: () => cell.moves.to(null, 0),
    End: () => cell.moves.to(null, editor.gridColumns.length - 1),
    PageUp: () => cell.moves.by(-Math.min(editor.table.pageSize(), editor.table.ids.indexOf(cell.active.id)), 0),
    PageDown: () => cell.moves.by(editor.table.pageSize(), 0),
    Enter: () => cell.enter(shiftKey ? -1 : 1),
    F2: () => cell.begin(),
    Delete: () => cell.clear(),
    Backspace: () => cell.clear(),
    Escape: () => editor.quick.focus(),
    "/": () => editor.focusFilter(),
    "?": () => editor.help.showModal(),
  }[key];
}

function actionWithControl(cell, key) {
  const { editor } = cell;
  const lastRow = editor.table.ids.length - 1;
  const lastColumn = editor.gridColumns.length - 1;
  return {
    Home: () => cell.moves.to(0, 0),
    End: () => cell.moves.to(lastRow, lastColumn),
    ArrowUp: () => cell.moves.to(0, null),
    ArrowDown: () => cell.moves.to(lastRow, null),
    ArrowLeft: () => cell.moves.to(null, 0),
    ArrowRight: () => cell.moves.to(null, lastColumn),
    Enter: () => editor.openDetails(),
    Delete: () => removeRow(editor, cell.active.id),
    Backspace: () => removeRow(editor, cell.active.id),
  }[key];
}

export function keyWhileMoving(cell, event) {
  const act = actionFor(cell, event);
  if (!act) return;
  event.preventDefault();
  act();
}

export function keyWhileEditing(cell, event) {
  if (cell.editor.suggestions.key(event)) return;
  const act = editingActionFor(cell, event);
  if (!act) return;
  event.preventDefault();
  act();
}

function editingActionFor(cell, event) {
  const { key, shiftKey } = event;
  if (key === "Enter" && event.altKey) return () => cell.breakLine();
  if (key === "Enter" && (event.ctrlKey || event.metaKey)) return () => cell.finishIntoDetails();
  const back = shiftKey ? -1 : 1;
  return { Enter: () => cell.finish(back, 0), Tab: () => cell.finish(0, back), Escape: () => cell.cancel() }[key];
}
