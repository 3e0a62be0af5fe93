import { valueAt } from "../../shared/rows/field_values.js";
import { showValue } from "../../shared/rows/shown_values.js";

/* What this person typed into a deleted row, by field. */
function keptValues(editor, id) {
  const values = {};
  for (const change of editor.queue.pending(editor.section))
    if (change.op === "set" && change.id === id) values[change.field] = change.value;
  for (const column of editor.columns.values()) {
    const problem = editor.queue.problem(editor.section, id, column.name);
    if (problem && problem.value !== undefined) values[column.name] = problem.value;
  }
  return values;
}

/* Asks the deleted row back, then puts into it what was typed meanwhile; an open edit goes on where it was. */
export function bringBack(editor, id) {
  const { queue, rows, section } = editor;
  if (!rows.gone.has(id)) return;
  const kept = Object.entries(keptValues(editor, id));
  const stored = rows.gone.get(id).values;
  queue.waiting = queue.waiting.filter((change) => change.id !== id);
  for (const [field] of kept) queue.problems.delete(`${section}|${id}|${field}`);
  queue.together(() => {
    queue.restore(section, id);
    for (const [field, value] of kept)
      editor.put(id, editor.columns.get(field) ?? { name: field }, value, valueAt(stored, field));
  });
  rows.comeBack(id);
  editor.table.render();
  editor.cell.watchOthers();
  editor.cell.focusHere();
  editor.say("The row is back.");
}

export function discardRow(editor, id) {
  const { queue, section } = editor;
  queue.waiting = queue.waiting.filter((change) => change.id !== id);
  for (const key of [...queue.problems.keys()]) if (key.startsWith(`${section}|${id}|`)) queue.problems.delete(key);
  editor.cell.abandon(id);
  editor.rows.forget(id);
  queue.push();
}

export function copyKept(editor, id) {
  const kept = Object.entries(keptValues(editor, id)).map(([name, value]) =>
    editor.columns.has(name) ? showValue(editor.columns.get(name), value, editor.names) : value,
  );
  const typed = editor.cell.textOf(id);
  copyText(editor, [...kept, ...(typed ? [typed] : [])].join("\n"));
}

export async function copyText(editor, text) {
  try {
    await navigator.clipboard.writeText(text);
    editor.say("Copied.");
  } catch {
    editor.say("The browser did not allow copying.");
  }
}
