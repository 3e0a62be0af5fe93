/* Copying and pasting while the active cell is not being edited. */

import { copiedText } from "../../shared/rows/shown_values.js";
import { pasteIntoGrid } from "../paste/carry_out.js";

export function copyCell(cell, event) {
  const { active, editor } = cell;
  if (cell.editing || !active) return;
  event.preventDefault();
  const column = cell.column();
  event.clipboardData.setData("text/plain", copiedText(column, editor.valueOf(active.id, column), editor.names));
}

export function pasteIntoCell(cell, event) {
  if (cell.editing || !cell.active) return;
  const text = event.clipboardData.getData("text/plain");
  event.preventDefault();
  if (text) pasteIntoGrid(cell.editor, text, cell.active);
}
