/* What is said about a field without an answer: that it is unknown, or why it does not apply. In the grid it is quiet
   text; in the details a small button beside the empty field opens the list of what can be said. */

import { element } from "../shared/element.js";
import { isBlank } from "../shared/rows/field_values.js";

export const UNKNOWN = "unknown";

/** The word said in place of an answer; empty when there is an answer or nobody has said anything.
 *  @param {Row | null} row
 *  @param {Column} column */
export function noAnswerOf(row, column) {
  return isBlank(row?.values?.[column.name]) ? (row?.values?.unanswered?.[column.name] ?? "") : "";
}

/** @param {string} word */
export function noAnswerText(word) {
  return word === UNKNOWN ? "Unknown" : `Not applicable: ${word}`;
}

/** @param {string} word */
export function noAnswerNode(word) {
  return element("span", { class: "excuse-said", text: word === UNKNOWN ? UNKNOWN : "n/a", title: noAnswerText(word) });
}

/** What was read goes into a field: its value, or that nobody knows it or why it does not apply, in place of a value.
 *  @param {SectionEditor} editor
 *  @param {string} id
 *  @param {Column} column
 *  @param {Reading} read
 *  @param {Value} seen */
export function putRead(editor, id, column, read, seen) {
  const word = read.noAnswer ?? (read.unknown ? UNKNOWN : "");
  if (!word) return editor.put(id, column, read.value, seen);
  const { queue, section } = editor;
  const name = `unanswered.${column.name}`;
  const before = editor.rows.value(id, name);
  return queue.together(() => {
    if (!isBlank(seen)) queue.set(section, id, column.name, null, seen);
    else queue.settle(section, id, column.name);
    if (before !== word) queue.set(section, id, name, word, before);
  });
}
