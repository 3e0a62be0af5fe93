/* What one cell and one row look like: value, state mark, and the questions a cell can ask (two values, a refused text,
   a row somebody deleted). User text enters the page only through textContent. */

import { element } from "../../shared/element.js";
import { NAMED_KINDS, isNumberKind } from "../../shared/reading/columns.js";
import { shorten } from "../../shared/reading/text.js";
import { action, conflictBox, keptText } from "../../shared/rows/conflict.js";
import { isBlank } from "../../shared/rows/field_values.js";
import { isWithdrawn, showValue } from "../../shared/rows/shown_values.js";
import { bringBack, copyKept, discardRow } from "./deleted_row.js";
import { newFindingMark, paintFindingMark, findingsOfRow } from "../finding_lines.js";
import { noAnswerNode, noAnswerOf } from "../no_answer.js";

/** @type {Record<string, string[]>} */
export const STATE_MARKS = {
  pending: ["•", "Waiting to be saved"],
  sending: ["•", "Being saved"],
  saved: ["✓", "Saved"],
  refused: ["!", "Not accepted"],
  conflict: ["?", "Changed by two people"],
  gone: ["!", "The row was deleted"],
};

/** @param {string} text
 *  @param {object} [extra] */
function chip(text, extra = {}) {
  return element("span", { class: "chip", dir: "auto", text, ...extra });
}

/** The nodes that show a stored value.
 *  @param {SectionEditor} editor
 *  @param {Column} column
 *  @param {Value} value
 *  @param {string} magnitude */
function valueNodes(editor, column, value, magnitude) {
  if (isBlank(value)) return [];
  if (column.kind === "flag") return [flagNode(value)];
  if (column.kind === "links") return [proseNode(showValue(column, value, editor.names))];
  if (Array.isArray(value)) return value.map((item) => chip(showValue({ ...column, kind: "choice" }, item)));
  const text = showValue(column, value, editor.names);
  if (isNumberKind(column)) return amountNodes(text, column.unit ?? "", magnitude);
  if (column.kind === "row") return [nameNode(text, editor.names.byId.get(value)?.code ?? "")];
  return [proseNode(text)];
}

/** @param {Value} value */
function flagNode(value) {
  return element("span", { class: value ? "flag yes" : "flag", text: value ? "✓ yes" : "no" });
}

/** @param {string} text
 *  @param {string} unit
 *  @param {string} magnitude */
function amountNodes(text, unit, magnitude) {
  const beside = magnitude ? element("span", { class: "magnitude", text: magnitude }) : null;
  return [element("span", { class: "amount", text, title: unit }), beside];
}

/** @param {string} text
 *  @param {string} code */
function nameNode(text, code) {
  return element("span", { class: "prose", dir: "auto", text, title: code, "data-code": code });
}

/** What a stored figure comes to in the unit people say; the server knows it, so not before the figure is stored.
 *  @param {Row | null} row
 *  @param {Column} column
 *  @param {string} state */
export function magnitudeOf(row, column, state) {
  return state === "pending" || state === "sending" ? "" : (row?.magnitudes?.[column.name] ?? "");
}

/** @param {string} text */
function proseNode(text) {
  return element("span", { class: "prose", dir: "auto", text, title: text.length > 40 ? text : "" });
}

/** @param {SectionEditor} editor
 *  @param {string} id
 *  @param {Column} column
 *  @param {{value: Value, state: string, problem: Problem | null, noAnswer: string, magnitude: string}} shown */
function cellNodes(editor, id, column, { value, state, problem, noAnswer, magnitude }) {
  if (problem && state === "conflict") return [conflictBox(editor, id, column, problem, () => editor.cell.focusHere())];
  if (problem && (state === "refused" || state === "gone")) {
    const text = keptText(editor, column, problem);
    const kept = element("span", {
      class: "kept",
      dir: "auto",
      text,
      title: text.length > 40 ? shorten(text, 600) : "",
    });
    return state === "gone" ? [kept] : [element("span", { class: "sentence", text: problem.message }), kept];
  }
  if (noAnswer) return [noAnswerNode(noAnswer)];
  return valueNodes(editor, column, value, magnitude);
}

/** Redraws a cell only when what it shows has changed, so that its buttons keep their focus.
 *  @param {SectionEditor} editor
 *  @param {any} cell
 *  @param {string} id
 *  @param {Column} column
 *  @param {Row} row */
function paintCell(editor, cell, id, column, row) {
  const problem = editor.queue.problem(editor.section, id, column.name);
  const state = editor.stateOf(id, column);
  const value = column.kind === "links" ? editor.valueOf(id, column) : row.values[column.name];
  const shown = NAMED_KINDS.has(column.kind) ? showValue(column, value, editor.names) : "";
  const noAnswer = noAnswerOf(row, column);
  const magnitude = magnitudeOf(row, column, state);
  const signature = JSON.stringify([value ?? null, state, problem, shown, noAnswer, magnitude]);
  if (cell.signature === signature) return;
  cell.signature = signature;
  cell.dataset.state = state;
  const [mark, meaning] = STATE_MARKS[state] ?? [];
  const nodes = cellNodes(editor, id, column, { value, state, problem, noAnswer, magnitude });
  const content = element(
    "div",
    { class: Array.isArray(value) && column.kind !== "links" && state !== "refused" ? "value chips" : "value" },
    nodes,
  );
  cell.replaceChildren(content, ...(mark ? [element("span", { class: "mark", text: mark, title: meaning })] : []));
}

/** @param {SectionEditor} editor
 *  @param {string} id */
export function newRowNode(editor, id) {
  const node = element("div", { class: "row", role: "row", "data-row": id });
  const code = element("div", { class: "cell code", role: "rowheader" }, [
    element("button", { type: "button", class: "open", tabindex: "-1", title: "Open the details (Ctrl+Enter)" }),
    newFindingMark(),
  ]);
  node.append(code);
  for (const [at, column] of editor.gridColumns.entries()) {
    node.append(
      element("div", {
        class: `cell ${at === 0 ? "name " : ""}kind-${column.kind}`,
        role: "gridcell",
        "data-row": id,
        "data-field": column.name,
      }),
    );
  }
  node.append(
    element("div", { class: "cell tools" }, [
      element("button", {
        type: "button",
        class: "menu",
        tabindex: "-1",
        text: "⋯",
        title: "Row menu",
        "aria-label": "Row menu",
        "aria-haspopup": "menu",
      }),
    ]),
  );
  node.append(element("div", { class: "row-note", hidden: true }));
  return node;
}

/** @param {SectionEditor} editor
 *  @param {any} node
 *  @param {string} id
 *  @param {number} index
 *  @param {CellName | null} active */
export function paintRow(editor, node, id, index, active) {
  const row = editor.rows.row(id);
  if (!row) return;
  node.setAttribute("aria-rowindex", String(index + 2));
  const held = editor.queue.heldRows.get(id);
  const state = editor.rows.gone.has(id) ? "gone" : held ? "refused" : row.local ? "new" : "";
  node.dataset.state = state;
  const open = node.firstChild.firstChild;
  const code = row.code || "new";
  if (open.textContent !== code) open.textContent = code;
  paintFindingMark(open.nextSibling, findingsOfRow(editor, id));
  for (const [at, column] of editor.gridColumns.entries()) {
    const cell = node.children[at + 1];
    paintCell(editor, cell, id, column, row);
    const isActive = active?.id === id && active.field === column.name;
    cell.classList.toggle("active", isActive);
    cell.setAttribute("aria-selected", String(isActive));
    cell.setAttribute("aria-colindex", String(at + 2));
  }
  node.classList.toggle("current", active?.id === id);
  const withdrawn = isWithdrawn(editor, row);
  node.classList.toggle("withdrawn", withdrawn);
  node.firstChild.dataset.withdrawn = withdrawn ? editor.data.withdrawn : "";
  paintRowNote(editor, node.lastChild, id, state, held);
}

/** @param {SectionEditor} editor
 *  @param {any} note
 *  @param {string} id
 *  @param {string} state
 *  @param {HeldRow | undefined} held */
function paintRowNote(editor, note, id, state, held) {
  const signature = `${state}|${held?.message ?? ""}`;
  if (note.signature === signature) return;
  note.signature = signature;
  note.hidden = state !== "gone" && state !== "refused";
  note.replaceChildren();
  if (state === "gone") {
    note.replaceChildren(
      element("span", { text: "Somebody deleted this row. Your text is kept: press Enter to choose." }),
      action("Bring it back", "back", () => bringBack(editor, id)),
      action("Copy my text", "copy", () => copyKept(editor, id)),
      action("Let it go", "forget", () => discardRow(editor, id)),
    );
  } else if (state === "refused") {
    note.replaceChildren(
      element("span", { text: `Not added yet: ${held?.message}` }),
      action("Discard", "discard", () => editor.queue.remove(editor.section, id)),
    );
  }
}
