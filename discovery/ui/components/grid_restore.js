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
  const read = readText(column, draft.text, optionsFor(desk, column));
  desk.drafts.drop(draft.row, draft.field);
  if (read.error) desk.queue.refuse(desk.section, draft.row, draft.field, draft.text, read.error, draft.seen);
  else if (!sameValue(read.value, draft.seen)) desk.queue.set(desk.section, draft.row, draft.field, read.value, draft.seen);
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
    if (column?.kind !== "row" || problem.state !== "refused" || problem.text === undefined || desk.cell.isOn(id)) continue;
    const wanted = problem.text.trim().toLowerCase();
    const option = desk.names.options(column.refers).find((item) => item.title.toLowerCase() === wanted);
    if (option && desk.rows.row(id)) desk.queue.set(section, id, field, option.value, problem.seen);
  }
  desk.changed();
}

/* Goes to the next entry that needs an answer, in the grid or in the details. */
function goToNextProblem(desk) {
  const { queue, section, table } = desk;
  const cells = [...queue.problems.keys()].map((key) => key.split("|")).filter(([where]) => where === section);
  const held = [...queue.heldRows.values()].filter((item) => item.change.section === section).map((item) => [section, item.change.id, ""]);
  const all = [...cells, ...held].sort((left, right) => table.ids.indexOf(left[1]) - table.ids.indexOf(right[1]));
  if (all.length === 0) return;
  desk.problemAt = ((desk.problemAt ?? -1) + 1) % all.length;
  const [, row, field] = all[desk.problemAt];
  if (!field || desk.gridColumns.some((column) => column.name === field)) {
    table.activate(row, field || undefined);
    desk.cell.focusHere();
  } else {
    desk.openDetails(row);
    desk.details.fields.find((item) => item.column.name === field)?.input.focus();
  }
}
