/* A block copied from a spreadsheet becomes rows. Nothing of it is lost: a text its column does not take is kept beside
   its cell with the sentence why, and what can be meant in two ways is asked about before anything is stored. */

import { isNumberKind } from "../../shared/reading/columns.js";
import { figureParts } from "../../shared/reading/figures.js";
import { readText } from "../../shared/reading/values.js";
import { sameValue } from "../../shared/rows/field_values.js";
import { addRead, optionsFor } from "../new_rows/add_rows.js";
import { putRead } from "../no_answer.js";
import { openEntries } from "../sheet/open_entries.js";
import { isBlock, withoutLastBreak } from "./block.js";
import { shareSentence } from "./cells.js";
import { planPaste } from "./plan.js";
import { NOTES, readPasted } from "./read_pasted.js";

const PASTE_PATIENCE = 3000;

/** Where a block goes that is pasted into the line for new rows, or over the rows from an active cell on; see
 *  planPaste.
 *  @param {SectionEditor} editor
 *  @param {"new" | "over"} target
 *  @param {string} field
 *  @param {string | null} [id]
 *  @returns {PastePlace} */
function placeFor(editor, target, field, id = null) {
  const quick = editor.quickColumns;
  const shown = editor.gridColumns.filter((column) => target === "over" || !quick.includes(column));
  const ordered = target === "over" ? shown : [...quick, ...shown];
  const lists = new Map();
  const options = (/** @type {Column} */ column) => {
    if (!lists.has(column.name)) lists.set(column.name, optionsFor(editor, column));
    return lists.get(column.name);
  };
  const there = (/** @type {string} */ row) => ({
    id: row,
    value: (/** @type {Column} */ column) => editor.valueOf(row, column),
  });
  const ids = id ? editor.table.ids.slice(editor.table.ids.indexOf(id)) : [];
  const codes = new Map([...editor.rows.stored.values()].map((row) => [row.code, there(row.id)]));
  return {
    ...{ columns: [...editor.columns.values()], order: ordered.map((column) => column.name), from: field, target },
    ...{ codes, options, rows: ids.map(there), defaults: editor.data.defaults },
  };
}

/** Pastes at once what leaves no doubt; anything else is shown first.
 *  @param {SectionEditor} editor
 *  @param {string} text
 *  @param {PastePlace} place */
function pasteBlock(editor, text, place) {
  const body = withoutLastBreak(text);
  const plan = planPaste(body, place);
  if (plan.asks) editor.pasting.open(body, place, plan);
  else carryOut(editor, plan);
}

/** @param {SectionEditor} editor
 *  @param {string} text
 *  @param {string} field */
export function pasteAsRows(editor, text, field) {
  pasteBlock(editor, text, placeFor(editor, "new", field));
}

/** Over existing rows from the active cell on; lines beyond the last row become new rows.
 *  @param {SectionEditor} editor
 *  @param {string} text
 *  @param {CellName} at */
export function pasteIntoGrid(editor, text, { id, field }) {
  if (isBlock(text)) return pasteBlock(editor, text, placeFor(editor, "over", field, id));
  const column = editor.columns.get(field);
  if (!column) return undefined;
  const single = withoutLastBreak(text);
  putPasted(editor, id, { column, text: single, read: readSingle(column, single, optionsFor(editor, column)) });
  return editor.table.render();
}

/** One cell alone proves nothing about its column.
 *  @param {Column} column
 *  @param {string} text
 *  @param {Option[]} options
 *  @returns {Reading} */
function readSingle(column, text, options) {
  const read = readPasted(column, text, options);
  const share = isNumberKind(column) && column.unit?.startsWith("%") && figureParts(text)?.unit === "";
  const doubtful = share && read.value !== undefined && read.value !== 0 && Math.abs(read.value) <= 1;
  return doubtful ? { error: shareSentence(text, read.value) } : read;
}

/** Puts one cell of a block over the value that was seen there; says whether it changed anything.
 *  @param {SectionEditor} editor
 *  @param {string} id
 *  @param {{column: Column, text: string, read: Reading, seen?: Value}} cell */
function putPasted(editor, id, { column, text, read, seen = editor.valueOf(id, column) }) {
  const { queue, section } = editor;
  if (read.error) queue.refuse(section, id, column.name, text, read.error, seen);
  else if (read.unknown || read.noAnswer) putRead(editor, id, column, read, seen);
  else if (read.value !== undefined && !sameValue(read.value, seen)) putRead(editor, id, column, read, seen);
  else return false;
  return true;
}

/** Does what a plan says, as one change that one undo takes back.
 *  @param {SectionEditor} editor
 *  @param {PastePlan} plan */
export function carryOut(editor, plan) {
  /** @type {string[]} */
  const added = [];
  /** @type {string[]} */
  const over = [];
  let changed = 0;
  editor.queue.together(() => {
    for (const row of plan.rows) {
      const cells = [...row.cells.filter(({ read }) => !read.blank), ...notedBeside(editor, row)];
      const { id } = row;
      if (id) over.push(id);
      if (id) changed += cells.filter((cell) => putPasted(editor, id, cell)).length;
      else if (cells.length > 0) added.push(addRead(editor, cells));
    }
  });
  editor.table.render();
  finishPaste(editor, { added, over, changed, left: plan.left.filter(({ program }) => !program) });
}

/** What has no column of its own goes on in the notes of its row, each line with its heading.
 *  @param {SectionEditor} editor
 *  @param {PasteRow} row */
function notedBeside(editor, row) {
  const column = editor.columns.get(NOTES);
  if (!row.notes || !column) return [];
  const pasted = row.cells.find((cell) => cell.column.name === NOTES)?.text;
  const text = [pasted ?? (row.id ? editor.valueOf(row.id, column) : ""), row.notes].filter(Boolean).join("\n");
  return [{ column, text, read: readText(column, text) }];
}

/** Says what became of a block as soon as the server has answered, or after a while without it.
 *  @param {SectionEditor} editor
 *  @param {{added: string[], over: string[], changed: number, left: PasteColumn[]}} made */
async function finishPaste(editor, { added, over, changed, left }) {
  const { queue } = editor;
  for (let waited = 0; queue.length > 0 && !queue.trouble && waited < PASTE_PATIENCE; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const mine = new Set([...added, ...over]);
  const open = openEntries(editor).filter(([row]) => mine.has(row)).length;
  const arrived = added.filter((id) => !queue.heldRows.has(id)).length;
  const parts = [
    arrived ? `${arrived} ${arrived === 1 ? "row" : "rows"} added` : "",
    changed ? `${changed} ${changed === 1 ? "cell" : "cells"} changed` : "",
    open ? `${open} ${open === 1 ? "needs" : "need"} an answer` : "",
    left.length ? `left out: ${left.map((column) => column.label).join(", ")}` : "",
  ];
  editor.say(`${parts.filter(Boolean).join(", ") || "Nothing new was pasted"}.`);
}
