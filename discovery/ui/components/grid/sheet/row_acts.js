/* What is done to a whole row by key or by its menu. */

/** @param {SectionEditor} editor
 *  @param {string} id */
export function removeRow(editor, id) {
  const row = editor.rows.row(id);
  if (!row) return;
  editor.cell.abandon(id);
  const change = editor.queue.remove(editor.section, id);
  editor.table.render();
  if (change)
    editor.say(`Deleted ${row.code || "the new row"}`, "Undo", () => editor.step("undo", change.revision ?? null));
}

/** Moves the active row up (-1) or down (1).
 *  @param {SectionEditor} editor
 *  @param {number} by */
export function moveRow(editor, by) {
  const { ids, active } = editor.table;
  const at = active ? ids.indexOf(active.id) : -1;
  if (!active || at < 0 || at + by < 0 || at + by >= ids.length) return;
  const after = by > 0 ? ids[at + by] : (ids[at - 2] ?? null);
  editor.queue.move(editor.section, active.id, after);
  editor.table.render();
  editor.table.reveal(active.id);
}
