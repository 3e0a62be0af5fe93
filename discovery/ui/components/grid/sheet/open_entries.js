/** The entries of a section that need an answer, [row, field] each, as they stand on the screen. A row that cannot be
 *  added is asked about in its cell where the fault is known, else as a whole.
 *  @param {SectionEditor} editor */
export function openEntries(editor) {
  const { queue, section, table, columns } = editor;
  const cells = [...queue.problems.keys()]
    .map((key) => key.split("|"))
    .filter(([where]) => where === section)
    .map(([, row, field]) => [row, field]);
  const asked = new Set(cells.map(([row]) => row));
  const held = [...queue.heldRows.values()]
    .filter(({ change }) => change.section === section && !asked.has(change.id))
    .map(({ change }) => [change.id, ""]);
  const order = [...columns.keys()];
  return [...cells, ...held].sort(
    (left, right) =>
      table.ids.indexOf(left[0]) - table.ids.indexOf(right[0]) || order.indexOf(left[1]) - order.indexOf(right[1]),
  );
}

/** Goes to the entry after the one gone to last, in the grid or, where the grid does not show it, in the details.
 *  @param {SectionEditor} editor */
export function goToNextProblem(editor) {
  const entries = openEntries(editor);
  if (entries.length === 0) return;
  const last = editor.problemAt ?? { place: -1, name: "" };
  const known = entries.findIndex((entry) => entry.join("|") === last.name);
  const place = (known < 0 ? Math.max(0, last.place) : known + 1) % entries.length;
  const [row, field] = entries[place];
  editor.problemAt = { place, name: `${row}|${field}` };
  if (!editor.table.places.has(row) && editor.table.filter) editor.bar.clear();
  const name = field.slice(field.indexOf(".") + 1);
  const inGrid = !field || editor.gridColumns.some((column) => column.name === field);
  if (inGrid && editor.table.activate(row, field || undefined)) {
    editor.table.bringIntoView(row);
    editor.cell.focusHere();
  } else {
    editor.openDetails(row);
    editor.details.fields.find((item) => item.column.name === name)?.entrance.focus();
  }
}
