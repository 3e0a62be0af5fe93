/* Which key does what while the active cell is not being edited. */

import { stepFor } from "../../shared/undo.js";

const MOVES = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/* The action for a key, or undefined when the key is text. */
export function actionFor(cell, event) {
  const { key, shiftKey } = event;
  const { editor } = cell;
  if (event.altKey) return { ArrowUp: () => editor.moveRow(-1), ArrowDown: () => editor.moveRow(1) }[key];
  if (stepFor(event)) return () => editor.step(stepFor(event));
  if (event.ctrlKey || event.metaKey) return actionWithControl(cell, key);
  if (MOVES[key]) return () => cell.move(...MOVES[key]);
  if (key === "Tab") return cell.canStep(shiftKey ? -1 : 1) ? () => cell.move(0, shiftKey ? -1 : 1, true) : undefined;
  if (key === " " && cell.column().kind === "flag") return () => cell.toggle();
  return {
    Home: () => cell.goTo(null, 0),
    End: () => cell.goTo(null, editor.gridColumns.length - 1),
    PageUp: () => cell.move(-Math.min(editor.table.pageSize(), editor.table.ids.indexOf(cell.active.id)), 0),
    PageDown: () => cell.move(editor.table.pageSize(), 0),
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
    Home: () => cell.goTo(0, 0),
    End: () => cell.goTo(lastRow, lastColumn),
    ArrowUp: () => cell.goTo(0, null),
    ArrowDown: () => cell.goTo(lastRow, null),
    ArrowLeft: () => cell.goTo(null, 0),
    ArrowRight: () => cell.goTo(null, lastColumn),
    Enter: () => editor.openDetails(),
    Delete: () => editor.removeRow(cell.active.id),
    Backspace: () => editor.removeRow(cell.active.id),
  }[key];
}
