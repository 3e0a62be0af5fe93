/* A block copied from a spreadsheet becomes rows. Nothing of it is lost: a text its column does not take is kept beside
   its cell with the sentence why, and what can be meant in two ways is asked about before anything is stored. */

const PASTE_PATIENCE = 3000;

function optionsFor(desk, column) {
  return NAMED_KINDS.has(column.kind) ? desk.names.options(column.refers) : column.options;
}

/* Adds one row from typed texts, besides which it has the values `also`; returns its id, or null when the line was
   empty. */
function addTyped(desk, texts, also = {}) {
  const cells = texts
    .filter(([, text]) => text.trim() !== "")
    .map(([column, text]) => ({ column, text, read: readText(column, text, optionsFor(desk, column)) }));
  return cells.length > 0 ? addRead(desk, cells, also) : null;
}

/* Adds one row from cells {column, text, read} of which at least one holds something; returns its id. */
function addRead(desk, cells, also = {}) {
  const values = { ...desk.data.defaults, ...also };
  for (const { column, read } of cells) {
    const excuse = read.excuse ?? (read.unknown ? UNKNOWN : "");
    if (excuse) values.unanswered = { ...values.unanswered, [column.name]: excuse };
    else if (read.value !== undefined && column.kind !== "links") values[column.name] = read.value;
  }
  const id = desk.queue.add(desk.section, values);
  desk.table.fresh.add(id);
  for (const { column, text, read } of cells) {
    if (read.error) desk.queue.refuse(desk.section, id, column.name, text, read.error);
    else if (column.kind === "links" && read.value !== undefined) desk.put(id, column, read.value, []);
  }
  return id;
}

/* Where a block goes that is pasted into the line for new rows, or over the rows from an active cell on; see
   planPaste. */
function placeFor(desk, target, field, id = null) {
  const quick = desk.quickColumns;
  const shown = desk.gridColumns.filter((column) => target === "over" || !quick.includes(column));
  const ordered = target === "over" ? shown : [...quick, ...shown];
  const lists = new Map();
  const options = (column) => {
    if (!lists.has(column.name)) lists.set(column.name, optionsFor(desk, column));
    return lists.get(column.name);
  };
  const there = (row) => ({ id: row, value: (column) => desk.valueOf(row, column) });
  const ids = id ? desk.table.ids.slice(desk.table.ids.indexOf(id)) : [];
  const codes = new Map([...desk.rows.stored.values()].map((row) => [row.code, there(row.id)]));
  return {
    ...{ columns: [...desk.columns.values()], order: ordered.map((column) => column.name), from: field, target },
    ...{ codes, options, rows: ids.map(there), defaults: desk.data.defaults },
  };
}

/* Pastes at once what leaves no doubt; anything else is shown first. */
function pasteBlock(desk, text, place) {
  const body = withoutLastBreak(text);
  const plan = planPaste(body, place);
  if (plan.asks) desk.pasting.open(body, place, plan);
  else carryOut(desk, plan);
}

function pasteAsRows(desk, text, field) {
  pasteBlock(desk, text, placeFor(desk, "new", field));
}

/* Over existing rows from the active cell on; lines beyond the last row become new rows. */
function pasteIntoGrid(desk, text, { id, field }) {
  if (isBlock(text)) return pasteBlock(desk, text, placeFor(desk, "over", field, id));
  const column = desk.columns.get(field);
  const single = withoutLastBreak(text);
  putPasted(desk, id, { column, text: single, read: readSingle(column, single, optionsFor(desk, column)) });
  return desk.table.render();
}

/* One cell alone proves nothing about its column. */
function readSingle(column, text, options) {
  const read = readPasted(column, text, options);
  const share = isNumberKind(column) && column.unit?.startsWith("%") && figureParts(text)?.unit === "";
  const doubtful = share && read.value !== undefined && read.value !== 0 && Math.abs(read.value) <= 1;
  return doubtful ? { error: shareSentence(text, read.value) } : read;
}

/* Puts one cell of a block over the value that was seen there; says whether it changed anything. */
function putPasted(desk, id, { column, text, read, seen = desk.valueOf(id, column) }) {
  const { queue, section } = desk;
  if (read.error) queue.refuse(section, id, column.name, text, read.error, seen);
  else if (read.unknown || read.excuse) putRead(desk, id, column, read, seen);
  else if (read.value !== undefined && !sameValue(read.value, seen)) putRead(desk, id, column, read, seen);
  else return false;
  return true;
}

/* Does what a plan says, as one change that one undo takes back. */
function carryOut(desk, plan) {
  const added = [];
  const over = [];
  let changed = 0;
  desk.queue.together(() => {
    for (const row of plan.rows) {
      const cells = [...row.cells.filter(({ read }) => !read.blank), ...notedBeside(desk, row)];
      if (row.id) over.push(row.id);
      if (row.id) changed += cells.filter((cell) => putPasted(desk, row.id, cell)).length;
      else if (cells.length > 0) added.push(addRead(desk, cells));
    }
  });
  desk.table.render();
  finishPaste(desk, { added, over, changed, left: plan.left.filter(({ program }) => !program) });
}

/* What has no column of its own goes on in the notes of its row, each line with its heading. */
function notedBeside(desk, row) {
  if (!row.notes) return [];
  const column = desk.columns.get(NOTES);
  const pasted = row.cells.find((cell) => cell.column.name === NOTES)?.text;
  const text = [pasted ?? (row.id ? desk.valueOf(row.id, column) : ""), row.notes].filter(Boolean).join("\n");
  return [{ column, text, read: readText(column, text) }];
}

/* Says what became of a block as soon as the server has answered, or after a while without it. */
async function finishPaste(desk, { added, over, changed, left }) {
  const { queue } = desk;
  for (let waited = 0; queue.length > 0 && !queue.trouble && waited < PASTE_PATIENCE; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const mine = new Set([...added, ...over]);
  const open = openEntries(desk).filter(([row]) => mine.has(row)).length;
  const arrived = added.filter((id) => !queue.heldRows.has(id)).length;
  const parts = [
    arrived ? `${arrived} ${arrived === 1 ? "row" : "rows"} added` : "",
    changed ? `${changed} ${changed === 1 ? "cell" : "cells"} changed` : "",
    open ? `${open} ${open === 1 ? "needs" : "need"} an answer` : "",
    left.length ? `left out: ${left.map((column) => column.label).join(", ")}` : "",
  ];
  desk.say(`${parts.filter(Boolean).join(", ") || "Nothing new was pasted"}.`);
}
