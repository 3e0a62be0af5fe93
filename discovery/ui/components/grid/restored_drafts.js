/* What comes back by itself: text that was being typed when the page was loaded again, and names that were typed before
   the row they mean existed. */

import { NAMED_KINDS } from "../shared/reading/columns.js";
import { shorten } from "../shared/reading/text.js";
import { readText } from "../shared/reading/values.js";
import { sameValue } from "../shared/rows/field_values.js";
import { namedExactly } from "../shared/rows/linked_rows.js";
import { optionsFor } from "./new_rows/add_rows.js";
import { copyText } from "./sheet/deleted_row.js";
import { putRead } from "./no_answer.js";

/** The cell that was being edited opens again where it was; a field of the details is stored.
 *  @param {SectionEditor} editor */
export function restoreDrafts(editor) {
  editor.restored = true;
  for (const draft of editor.drafts.all()) {
    const column = editor.columns.get(draft.field);
    if (draft.row === "quick" || !column) continue;
    if (!editor.rows.row(draft.row)) keepOrphan(editor, draft);
    else if (draft.form) restoreField(editor, column, draft);
    else if (editor.cell.editing || !editor.cell.resume(draft.row, draft)) {
      editor.queue.refuse(
        editor.section,
        draft.row,
        draft.field,
        draft.text,
        "Typed before the page was loaded again: press Enter twice to store it.",
        draft.seen,
      );
    }
  }
  if (editor.data.focus && !editor.cell.editing) editor.goToRow(editor.data.focus);
}

/** @param {SectionEditor} editor
 *  @param {Column} column
 *  @param {any} draft */
function restoreField(editor, column, draft) {
  const read = readText(column, draft.text, optionsFor(editor, column), true);
  editor.drafts.drop(draft.row, draft.field);
  if (read.error) editor.queue.refuse(editor.section, draft.row, draft.field, draft.text, read.error, draft.seen);
  else if (read.unknown || !sameValue(read.value, draft.seen)) putRead(editor, draft.row, column, read, draft.seen);
}

/** @param {SectionEditor} editor
 *  @param {any} draft */
function keepOrphan(editor, draft) {
  editor.say(`You were typing into a row that is gone: “${shorten(draft.text, 120)}”`, "Copy", () => {
    copyText(editor, draft.text);
    editor.drafts.drop(draft.row, draft.field);
  });
}

/** A name somebody typed before its row existed is taken as soon as it does.
 *  @param {SectionEditor} editor */
export function takeAwaitedNames(editor) {
  for (const [key, problem] of [...editor.queue.problems]) {
    const [section, id, field] = key.split("|");
    const column = section === editor.section ? editor.columns.get(field) : null;
    if (
      !column ||
      !NAMED_KINDS.has(column.kind) ||
      problem.state !== "refused" ||
      problem.text === undefined ||
      editor.cell.isOn(id)
    )
      continue;
    const value = namedExactly(column, problem.text, editor.names);
    if (value && editor.rows.row(id)) editor.put(id, column, value, problem.seen);
  }
  editor.changed();
}
