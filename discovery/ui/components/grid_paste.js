/* A block copied from a spreadsheet becomes rows. Nothing of it is lost: a text its column does not take is kept beside
   its cell with the sentence why. */

const PASTE_PATIENCE = 3000;

/* The cells of a block: tabs between columns, line ends between rows, quoted cells may hold both. */
function readBlock(text) {
  const rows = [[]];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : null;
    const end = quoted ? quoted.end : nextBreak(text, at);
    rows.at(-1).push(quoted ? quoted.text : text.slice(at, end));
    if (text[end] === "\t") {
      at = end + 1;
      if (at === text.length) rows.at(-1).push("");
    } else {
      at = end + (text.startsWith("\r\n", end) ? 2 : 1);
      if (at < text.length) rows.push([]);
    }
  }
  return rows.map((cells) => (cells.length === 0 ? [""] : cells));
}

function nextBreak(text, from) {
  let at = from;
  while (at < text.length && !"\t\r\n".includes(text[at])) at += 1;
  return at;
}

/* A quoted cell, or null when the quote is only a character of the text. */
function readQuoted(text, from) {
  let content = "";
  let at = from + 1;
  while (at < text.length) {
    if (text[at] !== '"') {
      content += text[at];
      at += 1;
    } else if (text[at + 1] === '"') {
      content += '"';
      at += 2;
    } else {
      const ends = at + 1 >= text.length || "\t\r\n".includes(text[at + 1]);
      return ends ? { text: content.replace(/\r\n?/g, "\n"), end: at + 1 } : null;
    }
  }
  return null;
}

function isBlock(text) {
  const body = text.replace(/(\r\n|\n|\r)$/, "");
  return body.includes("\t") || /[\r\n]/.test(body);
}

/* The columns a block's cells belong to: by its header row when every heading is known, else from `field` on. */
function columnsOfBlock(desk, block, order, field) {
  const all = [...desk.columns.values()];
  const named = block[0].map((heading) => {
    const wanted = heading.trim().toLowerCase();
    return all.find((column) => column.title.toLowerCase() === wanted || column.name.toLowerCase() === wanted || `${column.title} (${column.unit})`.toLowerCase() === wanted) ?? null;
  });
  const headed = block.length > 1 && named.every(Boolean) && new Set(named).size === named.length;
  if (headed) return { columns: named, lines: block.slice(1) };
  const from = Math.max(0, order.findIndex((column) => column.name === field));
  return { columns: order.slice(from), lines: block };
}

function optionsFor(desk, column) {
  return NAMED_KINDS.has(column.kind) ? desk.names.options(column.refers) : column.options;
}

/* Adds one row from texts; returns its id, or null when the line was empty. */
function addTyped(desk, texts, base = {}, strict = false) {
  const values = { ...desk.data.defaults, ...base };
  const wrong = [];
  const linked = [];
  for (const [column, text] of texts) {
    if (text.trim() === "") continue;
    const read = readText(column, text, optionsFor(desk, column), strict);
    if (read.error) wrong.push([column, text, read.error]);
    else if (read.unknown) values.unanswered = { ...values.unanswered, [column.name]: UNKNOWN };
    else if (column.kind === "links") linked.push([column, read.value]);
    else values[column.name] = read.value;
  }
  if (texts.every(([, text]) => text.trim() === "")) return null;
  const id = desk.queue.add(desk.section, values);
  desk.table.fresh.add(id);
  for (const [column, value] of linked) desk.put(id, column, value, []);
  for (const [column, text, message] of wrong) desk.queue.refuse(desk.section, id, column.name, text, message);
  return id;
}

function pasteAsRows(desk, text, field) {
  const quick = desk.quickColumns;
  const order = [...quick, ...desk.gridColumns.filter((column) => !quick.includes(column))];
  const { columns, lines } = columnsOfBlock(desk, readBlock(text), order, field);
  let added = [];
  desk.queue.together(() => {
    added = lines.map((cells) => addTyped(desk, pairCells(columns, cells), {}, true)).filter(Boolean);
  });
  finishPaste(desk, added, 0, lines, columns);
  return added;
}

function pairCells(columns, cells) {
  return cells.slice(0, columns.length).map((text, at) => [columns[at], text]);
}

/* Over existing rows from the active cell on; lines beyond the last row become new rows. */
function pasteIntoGrid(desk, text, { id, field }) {
  const block = isBlock(text) ? readBlock(text) : [[text.replace(/(\r\n|\n|\r)$/, "")]];
  const { columns, lines } = columnsOfBlock(desk, block, desk.gridColumns, field);
  const ids = desk.table.ids.slice(desk.table.ids.indexOf(id));
  let changed = 0;
  const added = [];
  desk.queue.together(() =>
    lines.forEach((cells, at) => {
      const pairs = pairCells(columns, cells);
      if (at >= ids.length) added.push(addTyped(desk, pairs, {}, true));
      else for (const [column, cell] of pairs) changed += pasteIntoCell(desk, ids[at], column, cell) ? 1 : 0;
    }),
  );
  if (block.length > 1 || block[0].length > 1) finishPaste(desk, added.filter(Boolean), changed, lines, columns, ids);
  desk.table.render();
}

function pasteIntoCell(desk, id, column, text) {
  const { queue, section } = desk;
  const seen = desk.valueOf(id, column);
  const read = readText(column, text, optionsFor(desk, column), true);
  if (read.error) queue.refuse(section, id, column.name, text, read.error, seen);
  else if (read.unknown || !sameValue(read.value, seen)) putRead(desk, id, column, read, seen);
  else return false;
  return true;
}

/* Says what became of a block as soon as the server has answered, or after a while without it. */
async function finishPaste(desk, added, changed, lines, columns, over = []) {
  const { queue } = desk;
  for (let waited = 0; queue.length > 0 && !queue.trouble && waited < PASTE_PATIENCE; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  const mine = new Set([...added, ...over]);
  const asked = openEntries(desk).filter(([row]) => mine.has(row)).length;
  const arrived = added.filter((id) => !queue.heldRows.has(id)).length;
  const parts = [arrived ? `${arrived} ${arrived === 1 ? "row" : "rows"} added` : "", changed ? `${changed} ${changed === 1 ? "cell" : "cells"} changed` : ""];
  if (asked > 0) parts.push(`${asked} ${asked === 1 ? "needs" : "need"} an answer`);
  const widest = Math.max(...lines.map((cells) => cells.length));
  if (widest > columns.length) parts.push(`${widest - columns.length} further columns had no place here`);
  desk.say(`${parts.filter(Boolean).join(", ") || "Nothing new was pasted"}.`);
}
