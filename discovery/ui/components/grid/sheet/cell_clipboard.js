/* Copying and pasting while the active cell is not being edited. */

import { copiedText } from "../../shared/rows/shown_values.js";
import { pasteIntoGrid } from "../paste/carry_out.js";

/** @param {CellEditor} cell
 *  @param {Clipping} event */
export function copyCell(cell, event) {
  const { here, editor } = cell;
  if (cell.editing || !here) return;
  event.preventDefault();
  const { id, column } = here;
  event.clipboardData.setData("text/plain", copiedText(column, editor.valueOf(id, column), editor.names));
}

/** @param {CellEditor} cell
 *  @param {Clipping} event */
export function pasteIntoCell(cell, event) {
  if (cell.editing || !cell.active) return;
  const text = event.clipboardData.getData("text/plain");
  event.preventDefault();
  if (text) pasteIntoGrid(cell.editor, text, cell.active);
}
