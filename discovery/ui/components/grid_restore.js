/* What comes back by itself: text that was being typed when the page was loaded again, and names that were typed before
   the row they mean existed. */

/* The cell that was being edited opens again where it was; a field of the details is stored. */
function restoreDrafts(desk) {
  desk.restored = true;
  for (const draft of desk.drafts.all()) {
    const column = desk.columns.get(draft.field);
    if (draft.row === "quick" || !column) continue;
    if (!desk.rows.row(draft.row)) keepOrphan(desk, draft);
    else if (draft.form) restoreField(desk, column, draft);
    else if (desk.cell.editing || !desk.cell.resume(draft.row, draft)) {
      desk.queue.refuse(desk.section, draft.row, draft.field, draft.text, "Typed before the page was loaded again: press Enter twice to store it.", draft.seen);
    }
  }
  if (desk.data.focus && !desk.cell.editing) desk.goToRow(desk.data.focus);
}

function restoreField(desk, column, draft) {
  const read = readText(column, draft.text, optionsFor(desk, column), true);
  desk.drafts.drop(draft.row, draft.field);
  if (read.error) desk.queue.refuse(desk.section, draft.row, draft.field, draft.text, read.error, draft.seen);
  else if (read.unknown || !sameValue(read.value, draft.seen)) putRead(desk, draft.row, column, read, draft.seen);
}

function keepOrphan(desk, draft) {
  desk.say(`You were typing into a row that is gone: “${shorten(draft.text, 120)}”`, "Copy", () => {
    copyText(desk, draft.text);
    desk.drafts.drop(draft.row, draft.field);
  });
}

/* A name somebody typed before its row existed is taken as soon as it does. */
function takeAwaitedNames(desk) {
  for (const [key, problem] of [...desk.queue.problems]) {
    const [section, id, field] = key.split("|");
    const column = section === desk.section ? desk.columns.get(field) : null;
    if (!NAMED_KINDS.has(column?.kind) || problem.state !== "refused" || problem.text === undefined || desk.cell.isOn(id)) continue;
    const value = namedExactly(column, problem.text, desk.names);
    if (value && desk.rows.row(id)) desk.put(id, column, value, problem.seen);
  }
  desk.changed();
}

/* The entries of a section that need an answer, [row, field] each, as they stand on the screen. A row that cannot be added
   is asked about in its cell where the fault is known, else as a whole. */
function openEntries(desk) {
  const { queue, section, table, columns } = desk;
  const cells = [...queue.problems.keys()].map((key) => key.split("|")).filter(([where]) => where === section).map(([, row, field]) => [row, field]);
  const asked = new Set(cells.map(([row]) => row));
  const held = [...queue.heldRows.values()].filter(({ change }) => change.section === section && !asked.has(change.id)).map(({ change }) => [change.id, ""]);
  const order = [...columns.keys()];
  return [...cells, ...held].sort((left, right) => table.ids.indexOf(left[0]) - table.ids.indexOf(right[0]) || order.indexOf(left[1]) - order.indexOf(right[1]));
}

/* Goes to the entry after the one gone to last, in the grid or, where the grid does not show it, in the details. */
function goToNextProblem(desk) {
  const entries = openEntries(desk);
  if (entries.length === 0) return;
  const last = desk.problemAt ?? { place: -1, name: "" };
  const known = entries.findIndex((entry) => entry.join("|") === last.name);
  const place = (known < 0 ? Math.max(0, last.place) : known + 1) % entries.length;
  const [row, field] = entries[place];
  desk.problemAt = { place, name: `${row}|${field}` };
  if (!desk.table.places.has(row) && desk.table.filter) desk.bar.clear();
  const name = field.slice(field.indexOf(".") + 1);
  const inGrid = !field || desk.gridColumns.some((column) => column.name === field);
  if (inGrid && desk.table.activate(row, field || undefined)) {
    desk.table.bringIntoView(row);
    desk.cell.focusHere();
  } else {
    desk.openDetails(row);
    desk.details.fields.find((item) => item.column.name === name)?.entrance.focus();
  }
}
