/* What single words in a cell say: yes or no, nothing, that it does not apply, an error of a spreadsheet, a name. Pure
   functions of texts. */

import { isNumberKind } from "./columns.js";
import { clipText, tidyText, visibleText, wordKey } from "./text.js";
import { READING } from "./vocabulary.js";

const ERROR_FORMS = READING.error_forms.map((form) => new RegExp(form, "u"));

/** Whether a text is, as a whole, what a spreadsheet shows in place of a value it could not work out. It writes most of
 *  these in capitals: #urgent! was typed by somebody.
 *  @param {string} text */
export function isErrorCell(text) {
  const plain = tidyText(text);
  return ERROR_FORMS.some((form) => form.test(plain)) || READING.error_cells.includes(plain.toLowerCase());
}

/** Why it is not taken, whether it was typed, pasted or picked.
 *  @param {string} text */
export function errorCellSentence(text) {
  return `“${clipText(visibleText(tidyText(text)), 60)}” is a spreadsheet’s error, no value.`;
}

/** @param {string} text */
export function isDash(text) {
  return READING.dashes.includes(tidyText(text));
}

/** @param {string} text */
export function saysNotApplicable(text) {
  return READING.not_applicable.includes(wordKey(text));
}

/** @param {string} text */
function isDitto(text) {
  return READING.ditto.includes(wordKey(text));
}

/** {value: true or false}, or {error}: a dash is no "no".
 *  @param {Column} column
 *  @param {string} text
 *  @returns {Reading} */
export function readYesNo(column, text) {
  const word = wordKey(text);
  if (READING.yes.includes(word)) return { value: true };
  if (READING.no.includes(word)) return { value: false };
  return { error: `${column.title} takes yes or no; “${clipText(visibleText(text), 60)}” is neither.` };
}

/** Why a pasted cell holds no value of this column although it has a text, or "".
 *  @param {Column} column
 *  @param {string} text */
export function heldSentence(column, text) {
  const shown = `“${visibleText(tidyText(text))}”`;
  if (isErrorCell(text)) return errorCellSentence(text);
  if (isDitto(text)) return `${shown} says “as above”: write it out.`;
  if (saysNotApplicable(text)) return `${shown}: is it unknown, or does it not apply?`;
  const isOpen = isNumberKind(column) && wordKey(text) === "tbd";
  if (isOpen) return `${shown} is not a number; “unknown” says that nobody knows.`;
  return "";
}
