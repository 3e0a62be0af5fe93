/* What a cell or field says when two people changed it, and the text it keeps although it is not stored. */

import { element } from "../element.js";
import { shorten } from "../reading/text.js";
import { showValue } from "./shown_values.js";

/** The text a cell keeps although it is not stored: as typed, or the value that was sent.
 *  @param {{names: Names}} editor
 *  @param {Column} column
 *  @param {Problem} problem
 *  @returns {string} */
export function keptText(editor, column, problem) {
  return problem.text ?? showValue(column, problem.value, editor.names, true);
}

/** A button of a question inside the grid.
 *  @param {string} text
 *  @param {string} choice
 *  @param {() => void} onclick */
export function action(text, choice, onclick) {
  return element("button", { type: "button", class: "small", "data-choice": choice, tabindex: "-1", text, onclick });
}

/** @typedef {(editor: RowKeeper, id: string, column: Column, problem: Problem) => void} Answering */

/** @type {Answering} */
function keepMine(editor, id, column, problem) {
  editor.put(id, column, problem.value, problem.theirs);
}

/** @type {Answering} */
function takeTheirs(editor, id, column) {
  editor.queue.settle(editor.section, id, column.name);
}

/** Whoever works under the same name is somebody else all the same.
 *  @param {RowKeeper} editor
 *  @param {string} [by] */
function theirName(editor, by) {
  if (!by) return "Theirs";
  return by === editor.data.who ? "Somebody else" : `Theirs (${by})`;
}

/** Both values of a field two people changed, and the question which one stays.
 *  @param {RowKeeper} editor
 *  @param {string} id
 *  @param {Column} column
 *  @param {Problem} problem
 *  @param {() => void} [after] */
export function conflictBox(editor, id, column, problem, after = () => undefined) {
  const line = (/** @type {string} */ label, /** @type {Value} */ value) =>
    element("div", { class: "side" }, [
      element("span", { class: "side-name", text: label }),
      element("span", { class: "side-value", dir: "auto", text: showValue(column, value, editor.names) || "(empty)" }),
    ]);
  const answer = (/** @type {Answering} */ settle) => () => {
    settle(editor, id, column, problem);
    after();
  };
  return element("div", { class: "conflict", role: "group", "aria-label": "Changed by two people" }, [
    line("Yours", problem.value),
    line(theirName(editor, problem.by), problem.theirs),
    element("div", { class: "answers" }, [
      action("Keep mine", "mine", answer(keepMine)),
      action("Take theirs", "theirs", answer(takeTheirs)),
    ]),
  ]);
}

/** The value a person saw before typing over a field: what somebody else made of it counts as seen once it was shown.
 *  @param {Problem | null} problem
 *  @param {Value} stored
 *  @returns {Value} */
export function seenValue(problem, stored) {
  if (problem?.state === "conflict") return problem.theirs;
  return problem?.seen ?? stored;
}

/** What is said beside a field that somebody else changes while it is typed into.
 *  @param {Column} column
 *  @param {Value} stored
 *  @param {Names} names */
export function changedSentence(column, stored, names) {
  return `Changed by somebody to: ${shorten(showValue(column, stored, names) || "(empty)", 200)}`;
}
