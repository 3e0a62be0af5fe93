import { readColumn } from "../../shared/reading/columns.js";
import { valueAt } from "../../shared/rows/field_values.js";
import { showValue } from "../../shared/rows/shown_values.js";
import { watchOthers } from "./cell_others.js";

/** What this person typed into a deleted row, by field.
 *  @param {SectionEditor} editor
 *  @param {string} id */
function keptValues(editor, id) {
  /** @type {Values} */
  const values = {};
  for (const change of editor.queue.pending(editor.section))
    if (change.op === "set" && change.id === id) values[change.field] = change.value;
  for (const column of editor.columns.values()) {
    const problem = editor.queue.problem(editor.section, id, column.name);
    if (problem && problem.value !== undefined) values[column.name] = problem.value;
  }
  return values;
}

/** Asks the deleted row back, then puts into it what was typed meanwhile; an open edit goes on where it was.
 *  @param {SectionEditor} editor
 *  @param {string} id */
export function bringBack(editor, id) {
  const { queue, rows, section } = editor;
  const stored = rows.gone.get(id)?.values;
  if (!stored) return;
  const kept = Object.entries(keptValues(editor, id));
  queue.waiting = queue.waiting.filter((change) => change.id !== id);
  for (const [field] of kept) queue.problems.delete(`${section}|${id}|${field}`);
  queue.together(() => {
    queue.restore(section, id);
    for (const [field, value] of kept)
      editor.put(
        id,
        editor.columns.get(field) ?? readColumn({ name: field, title: field, kind: "map" }),
        value,
        valueAt(stored, field),
      );
  });
  rows.comeBack(id);
  editor.table.render();
  watchOthers(editor.cell);
  editor.cell.focusHere();
  editor.say("The row is back.");
}

/** @param {SectionEditor} editor
 *  @param {string} id */
export function discardRow(editor, id) {
  const { queue, section } = editor;
  queue.waiting = queue.waiting.filter((change) => change.id !== id);
  for (const key of [...queue.problems.keys()]) if (key.startsWith(`${section}|${id}|`)) queue.problems.delete(key);
  editor.cell.abandon(id);
  editor.rows.forget(id);
  queue.push();
}

/** @param {SectionEditor} editor
 *  @param {string} id */
export function copyKept(editor, id) {
  const kept = Object.entries(keptValues(editor, id)).map(([name, value]) => {
    const column = editor.columns.get(name);
    return column ? showValue(column, value, editor.names) : value;
  });
  const typed = editor.cell.textOf(id);
  copyText(editor, [...kept, ...(typed ? [typed] : [])].join("\n"));
}

/** @param {SectionEditor} editor
 *  @param {string} text */
export async function copyText(editor, text) {
  try {
    await navigator.clipboard.writeText(text);
    editor.say("Copied.");
  } catch {
    editor.say("The browser did not allow copying.");
  }
}
