import { NAMED_KINDS } from "../../shared/reading/columns.js";
import { readText } from "../../shared/reading/values.js";
import { UNKNOWN } from "../no_answer.js";

/** @param {SectionEditor} editor
 *  @param {Column} column */
export function optionsFor(editor, column) {
  return NAMED_KINDS.has(column.kind) ? editor.names.options(column.refers) : column.options;
}

/** Adds one row from typed texts, besides which it has the values `also`; returns its id, or null when the line was
 *  empty.
 *  @param {SectionEditor} editor
 *  @param {[Column, string][]} texts
 *  @param {Values} [also] */
export function addTyped(editor, texts, also = {}) {
  const cells = texts
    .filter(([, text]) => text.trim() !== "")
    .map(([column, text]) => ({ column, text, read: readText(column, text, optionsFor(editor, column)) }));
  return cells.length > 0 ? addRead(editor, cells, also) : null;
}

/** Adds one row from cells {column, text, read} of which at least one holds something; returns its id.
 *  @param {SectionEditor} editor
 *  @param {{column: Column, text: string, read: Reading}[]} cells
 *  @param {Values} [also] */
export function addRead(editor, cells, also = {}) {
  const values = { ...editor.data.defaults, ...also };
  for (const { column, read } of cells) {
    const noAnswer = read.noAnswer ?? (read.unknown ? UNKNOWN : "");
    if (noAnswer) values.unanswered = { ...values.unanswered, [column.name]: noAnswer };
    else if (read.value !== undefined && column.kind !== "links") values[column.name] = read.value;
  }
  const id = editor.queue.add(editor.section, values);
  editor.table.fresh.add(id);
  for (const { column, text, read } of cells) {
    if (read.error) editor.queue.refuse(editor.section, id, column.name, text, read.error);
    else if (column.kind === "links" && read.value !== undefined) editor.put(id, column, read.value, []);
  }
  return id;
}
