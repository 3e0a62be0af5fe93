/* What one cell and one row look like: value, state mark, and the questions a cell can ask (two values, a refused text,
   a row somebody deleted). User text enters the page only through textContent. */

const STATE_MARKS = {
  pending: ["•", "Waiting to be saved"],
  sending: ["•", "Being saved"],
  saved: ["✓", "Saved"],
  refused: ["!", "Not accepted"],
  conflict: ["?", "Changed by two people"],
  gone: ["!", "The row was deleted"],
};

function chip(text, extra = {}) {
  return element("span", { class: "chip", dir: "auto", text, ...extra });
}

/* The nodes that show a stored value. */
function valueNodes(desk, column, value, magnitude) {
  if (isBlank(value)) return [];
  if (column.kind === "flag") return [element("span", { class: value ? "flag yes" : "flag", text: value ? "✓ yes" : "no" })];
  if (column.kind === "links") return [proseNode(showValue(column, value, desk.names))];
  if (Array.isArray(value)) return value.map((item) => chip(showValue({ ...column, kind: "choice" }, item)));
  const text = showValue(column, value, desk.names);
  if (column.kind === "number" || column.kind === "integer") {
    return [element("span", { class: "amount", text, title: column.unit }), magnitude ? element("span", { class: "magnitude", text: magnitude }) : null];
  }
  if (column.kind === "row") {
    const code = desk.names.byId.get(value)?.code;
    return [element("span", { class: "prose", dir: "auto", text, title: code ?? "", "data-code": code ?? "" })];
  }
  return [proseNode(text)];
}

/* What a stored figure comes to in the unit people say; the server knows it, so not before the figure is stored. */
function magnitudeOf(row, column, state) {
  return state === "pending" || state === "sending" ? "" : (row?.magnitudes?.[column.name] ?? "");
}

function proseNode(text) {
  return element("span", { class: "prose", dir: "auto", text, title: text.length > 40 ? text : "" });
}

/* The text a cell keeps although it is not stored: as typed, or the value that was sent. */
function keptText(desk, column, problem) {
  return problem.text ?? showValue(column, problem.value, desk.names, true);
}

function action(text, choice, onclick) {
  return element("button", { type: "button", class: "small", "data-choice": choice, tabindex: "-1", text, onclick });
}

function keepMine(desk, id, column, problem) {
  desk.put(id, column, problem.value, problem.theirs);
}

function takeTheirs(desk, id, column) {
  desk.queue.settle(desk.section, id, column.name);
}

/* Whoever works under the same name is somebody else all the same. */
function theirName(desk, by) {
  if (!by) return "Theirs";
  return by === desk.data.who ? "Somebody else" : `Theirs (${by})`;
}

/* Both values of a field two people changed, and the question which one stays. */
function conflictBox(desk, id, column, problem, after = () => undefined) {
  const line = (label, value) =>
    element("div", { class: "side" }, [element("span", { class: "side-name", text: label }), element("span", { class: "side-value", dir: "auto", text: showValue(column, value, desk.names) || "(empty)" })]);
  const answer = (settle) => () => {
    settle(desk, id, column, problem);
    after();
  };
  return element("div", { class: "conflict", role: "group", "aria-label": "Changed by two people" }, [
    line("Yours", problem.value),
    line(theirName(desk, problem.by), problem.theirs),
    element("div", { class: "answers" }, [action("Keep mine", "mine", answer(keepMine)), action("Take theirs", "theirs", answer(takeTheirs))]),
  ]);
}

function cellNodes(desk, id, column, { value, state, problem, said, magnitude }) {
  if (state === "conflict") return [conflictBox(desk, id, column, problem, () => desk.cell.focusHere())];
  if (state === "refused" || state === "gone") {
    const text = keptText(desk, column, problem);
    const kept = element("span", { class: "kept", dir: "auto", text, title: text.length > 40 ? shorten(text, 600) : "" });
    return state === "gone" ? [kept] : [element("span", { class: "sentence", text: problem.message }), kept];
  }
  if (said) return [excuseNode(said)];
  return valueNodes(desk, column, value, magnitude);
}

/* Redraws a cell only when what it shows has changed, so that its buttons keep their focus. */
function paintCell(desk, cell, id, column, row) {
  const problem = desk.queue.problem(desk.section, id, column.name);
  const state = desk.stateOf(id, column);
  const value = column.kind === "links" ? desk.valueOf(id, column) : row.values[column.name];
  const shown = NAMED_KINDS.has(column.kind) ? showValue(column, value, desk.names) : "";
  const said = excuseOf(row, column);
  const magnitude = magnitudeOf(row, column, state);
  const signature = JSON.stringify([value ?? null, state, problem, shown, said, magnitude]);
  if (cell.signature === signature) return;
  cell.signature = signature;
  cell.dataset.state = state;
  const [mark, meaning] = STATE_MARKS[state] ?? [];
  const nodes = cellNodes(desk, id, column, { value, state, problem, said, magnitude });
  const content = element("div", { class: Array.isArray(value) && column.kind !== "links" && state !== "refused" ? "value chips" : "value" }, nodes);
  cell.replaceChildren(content, ...(mark ? [element("span", { class: "mark", text: mark, title: meaning })] : []));
}

function newRowNode(desk, id) {
  const node = element("div", { class: "row", role: "row", "data-row": id });
  const code = element("div", { class: "cell code", role: "rowheader" }, [
    element("button", { type: "button", class: "open", tabindex: "-1", title: "Open the details (Ctrl+Enter)" }),
    newWrongMark(),
  ]);
  node.append(code);
  for (const [at, column] of desk.gridColumns.entries()) {
    node.append(element("div", { class: `cell ${at === 0 ? "name " : ""}kind-${column.kind}`, role: "gridcell", "data-row": id, "data-field": column.name }));
  }
  node.append(element("div", { class: "cell tools" }, [element("button", { type: "button", class: "menu", tabindex: "-1", text: "⋯", title: "Row menu", "aria-label": "Row menu", "aria-haspopup": "menu" })]));
  node.append(element("div", { class: "row-note", hidden: true }));
  return node;
}

function paintRow(desk, node, id, index, active) {
  const row = desk.rows.row(id);
  if (!row) return;
  node.setAttribute("aria-rowindex", String(index + 2));
  const held = desk.queue.heldRows.get(id);
  const state = desk.rows.gone.has(id) ? "gone" : held ? "refused" : row.local ? "new" : "";
  node.dataset.state = state;
  const open = node.firstChild.firstChild;
  const code = row.code || "new";
  if (open.textContent !== code) open.textContent = code;
  paintWrongMark(open.nextSibling, wrongWith(desk, id));
  for (const [at, column] of desk.gridColumns.entries()) {
    const cell = node.children[at + 1];
    paintCell(desk, cell, id, column, row);
    const isActive = active?.id === id && active.field === column.name;
    cell.classList.toggle("active", isActive);
    cell.setAttribute("aria-selected", String(isActive));
    cell.setAttribute("aria-colindex", String(at + 2));
  }
  node.classList.toggle("current", active?.id === id);
  const withdrawn = isWithdrawn(desk, row);
  node.classList.toggle("withdrawn", withdrawn);
  node.firstChild.dataset.withdrawn = withdrawn ? desk.data.withdrawn : "";
  paintRowNote(desk, node.lastChild, id, state, held);
}

function paintRowNote(desk, note, id, state, held) {
  const signature = `${state}|${held?.message ?? ""}`;
  if (note.signature === signature) return;
  note.signature = signature;
  note.hidden = state !== "gone" && state !== "refused";
  note.replaceChildren();
  if (state === "gone") {
    note.replaceChildren(
      element("span", { text: "Somebody deleted this row. Your text is kept: press Enter to choose." }),
      action("Bring it back", "back", () => bringBack(desk, id)),
      action("Copy my text", "copy", () => copyKept(desk, id)),
      action("Let it go", "forget", () => letGo(desk, id)),
    );
  } else if (state === "refused") {
    note.replaceChildren(element("span", { text: `Not added yet: ${held.message}` }), action("Discard", "discard", () => desk.queue.remove(desk.section, id)));
  }
}

/* What this person typed into a deleted row, by field. */
function keptValues(desk, id) {
  const values = {};
  for (const change of desk.queue.pending(desk.section)) if (change.op === "set" && change.id === id) values[change.field] = change.value;
  for (const column of desk.columns.values()) {
    const problem = desk.queue.problem(desk.section, id, column.name);
    if (problem && problem.value !== undefined) values[column.name] = problem.value;
  }
  return values;
}

/* Asks the deleted row back, then puts into it what was typed meanwhile; an open edit goes on where it was. */
function bringBack(desk, id) {
  const { queue, rows, section } = desk;
  if (!rows.gone.has(id)) return;
  const kept = Object.entries(keptValues(desk, id));
  const stored = rows.gone.get(id).values;
  queue.waiting = queue.waiting.filter((change) => change.id !== id);
  for (const [field] of kept) queue.problems.delete(`${section}|${id}|${field}`);
  queue.together(() => {
    queue.restore(section, id);
    for (const [field, value] of kept) desk.put(id, desk.columns.get(field) ?? { name: field }, value, valueAt(stored, field));
  });
  rows.comeBack(id);
  desk.table.render();
  desk.cell.watchOthers();
  desk.cell.focusHere();
  desk.say("The row is back.");
}

function letGo(desk, id) {
  const { queue, section } = desk;
  queue.waiting = queue.waiting.filter((change) => change.id !== id);
  for (const key of [...queue.problems.keys()]) if (key.startsWith(`${section}|${id}|`)) queue.problems.delete(key);
  desk.cell.abandon(id);
  desk.rows.forget(id);
  queue.push();
}

function copyKept(desk, id) {
  const kept = Object.entries(keptValues(desk, id)).map(([name, value]) => (desk.columns.has(name) ? showValue(desk.columns.get(name), value, desk.names) : value));
  const typed = desk.cell.textOf(id);
  copyText(desk, [...kept, ...(typed ? [typed] : [])].join("\n"));
}

async function copyText(desk, text) {
  try {
    await navigator.clipboard.writeText(text);
    desk.say("Copied.");
  } catch {
    desk.say("The browser did not allow copying.");
  }
}
