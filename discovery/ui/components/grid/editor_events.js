/* Mouse and keys in the capture of a section, as far as they belong to no field. */

import { stepFor } from "../shared/undo.js";
import { typingElsewhere } from "./page.js";

/** @param {SectionEditor} editor */
export function listenToSheet(editor) {
  const sheet = editor.table.node;
  sheet.addEventListener("mousedown", (/** @type {MousePress} */ event) => pressedInSheet(editor, event));
  sheet.addEventListener("click", (/** @type {MousePress} */ event) => clickedInSheet(editor, event));
  sheet.addEventListener("keydown", (/** @type {KeyPress} */ event) => keyInAnswer(editor, event));
  editor.node.addEventListener("keydown", (/** @type {KeyPress} */ event) => keyForFindings(editor, event));
}

/** @param {SectionEditor} editor
 *  @param {MousePress} event */
function pressedInSheet(editor, event) {
  if (event.target.closest(".row-note button")) event.preventDefault();
  const cell = event.target.closest(".cell[data-field]");
  if (!cell || event.target.closest("button, a") || event.button !== 0) return;
  event.preventDefault();
  const { row, field } = cell.dataset;
  const { active } = editor.table;
  const isActive = active?.id === row && active?.field === field;
  const again = isActive && editor.node.classList.contains("in-grid");
  if (editor.cell.editing) editor.cell.commit();
  editor.table.activate(row, field, false);
  editor.cell.focusHere();
  enterByMouse(editor.cell, again, event.detail > 1);
}

/** A second press on a yes or no turns it; two in a row open any other cell.
 *  @param {CellEditor} cell
 *  @param {boolean} again
 *  @param {boolean} isDouble */
function enterByMouse(cell, again, isDouble) {
  if (again && cell.isFlag) cell.toggle();
  else if (isDouble) cell.begin();
}

/** @param {SectionEditor} editor
 *  @param {MousePress} event */
function clickedInSheet(editor, event) {
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

/** Arrow keys and Escape among the buttons of a question inside the grid.
 *  @param {SectionEditor} editor
 *  @param {KeyPress} event */
function keyInAnswer(editor, event) {
  if (!event.target.closest("button[data-choice]")) return;
  const buttons = [...event.target.parentNode.querySelectorAll("button[data-choice]")];
  const step = { ArrowRight: 1, ArrowDown: 1, Tab: event.shiftKey ? -1 : 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step) buttons[(buttons.indexOf(event.target) + step + buttons.length) % buttons.length].focus();
  else if (event.key === "Escape") editor.cell.focusHere();
  else return;
  event.preventDefault();
}

/** @param {SectionEditor} editor
 *  @param {KeyPress} event */
function keyForFindings(editor, event) {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== "KeyW" || event.isComposing) return;
  event.preventDefault();
  editor.wrongs.turn();
}

/** @param {SectionEditor} editor
 *  @param {KeyPress} event */
export function keyOnPage(editor, event) {
  if (event.defaultPrevented || typingElsewhere() || editor.data.single) return;
  const step = stepFor(event);
  keyForFindings(editor, event);
  if (event.key === "/" && !event.ctrlKey && !event.altKey) editor.bar.focus();
  else if (event.key === "?") editor.help.showModal();
  else if (step) editor.step(step);
  else return;
  event.preventDefault();
}

/** Text typed while nothing has the focus belongs into the quick line; it comes before the page's own one-letter keys.
 *  @param {SectionEditor} editor
 *  @param {KeyPress} event */
export function textOnPage(editor, event) {
  const { key } = event;
  const isText = [...key].length === 1 && !/[\s/?]/.test(key) && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isText || event.defaultPrevented || editor.data.single || document.activeElement !== document.body) return;
  if (document.querySelector("[role=dialog]")) return;
  event.stopPropagation();
  editor.quick.focus();
}
