/* Mouse and keys in the capture of a section, as far as they belong to no field. */

import { stepFor } from "../shared/undo.js";
import { typingElsewhere } from "./page.js";

export function pressedInSheet(editor, event) {
  if (event.target.closest(".row-note button")) event.preventDefault();
  const cell = event.target.closest(".cell[data-field]");
  if (!cell || event.target.closest("button, a") || event.button !== 0) return;
  event.preventDefault();
  const { row, field } = cell.dataset;
  const again =
    editor.table.active?.id === row && editor.table.active.field === field && editor.node.classList.contains("in-grid");
  if (editor.cell.editing) editor.cell.commit();
  editor.table.activate(row, field, false);
  editor.cell.focusHere();
  if (again && editor.cell.column().kind === "flag") editor.cell.toggle();
  else if (event.detail > 1) editor.cell.begin();
}

export function clickedInSheet(editor, event) {
  const button = event.target.closest("button.open, button.menu, button.wrong-mark");
  const id = button?.closest(".row")?.dataset.row;
  if (!id) return;
  if (button.classList.contains("menu")) editor.menu.open(id, button);
  else if (button.classList.contains("wrong-mark")) {
    editor.table.activate(id, undefined, false);
    editor.cell.focusHere();
    editor.wrongs.open(id, button);
  } else {
    editor.table.activate(id, undefined, false);
    editor.openDetails(id);
  }
}

/* Arrow keys and Escape among the buttons of a question inside the grid. */
export function keyInAnswer(editor, event) {
  if (!event.target.closest("button[data-choice]")) return;
  const buttons = [...event.target.parentNode.querySelectorAll("button[data-choice]")];
  const step = { ArrowRight: 1, ArrowDown: 1, Tab: event.shiftKey ? -1 : 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step) buttons[(buttons.indexOf(event.target) + step + buttons.length) % buttons.length].focus();
  else if (event.key === "Escape") editor.cell.focusHere();
  else return;
  event.preventDefault();
}

export function keyForFindings(editor, event) {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== "KeyW" || event.isComposing) return;
  event.preventDefault();
  editor.wrongs.turn();
}

export function keyOnPage(editor, event) {
  if (event.defaultPrevented || typingElsewhere() || editor.data.single) return;
  keyForFindings(editor, event);
  if (event.key === "/" && !event.ctrlKey && !event.altKey) editor.focusFilter();
  else if (event.key === "?") editor.help.showModal();
  else if (stepFor(event)) editor.step(stepFor(event));
  else return;
  event.preventDefault();
}

/* Text typed while nothing has the focus belongs into the quick line; it comes before the page's own one-letter keys.
 */
export function textOnPage(editor, event) {
  const { key } = event;
  const isText = [...key].length === 1 && !/[\s/?]/.test(key) && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isText || event.defaultPrevented || editor.data.single || document.activeElement !== document.body) return;
  if (document.querySelector("[role=dialog]")) return;
  event.stopPropagation();
  editor.quick.focus();
}
