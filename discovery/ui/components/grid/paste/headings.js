/* Which column a heading of a copied block means, and where in the block the headings stand. Pure functions. */

import { isNumberKind } from "../../shared/reading/columns.js";
import { tidyText, wordKey } from "../../shared/reading/text.js";

const HEADING_LINES = 12;

const HARMLESS_NOTES = new Set(
  "required optional max min maximum minimum approx approx. avg average mean est est. estimated today".split(" "),
);

const PROGRAM_HEADINGS = new Set(
  "code id engagement_id position version created_at created_by updated_at updated_by removed_at unanswered"
    .split(" ")
    .map(headingKey),
);

const NOTE_IN_BRACKETS = /^(.*?)\s*[([]([^()[\]]*)[)\]]$/;

/** @param {string} text */
export function headingKey(text) {
  return wordKey(text)
    .replace(/[_\s]+/g, " ")
    .replace(/[:*?.]+$/, "")
    .trim();
}

/** The columns by what may stand above them: their titles first, their names in files second.
 *  @param {Column[]} columns
 *  @returns {Headings} */
export function headingsOf(columns) {
  /** @type {Headings} */
  const { titles, names } = { titles: new Map(), names: new Map() };
  const put = (/** @type {Headings["names"]} */ map, /** @type {string} */ key, /** @type {Column} */ column) =>
    key && map.set(key, new Set([...(map.get(key) ?? []), column]));
  for (const column of columns) {
    put(titles, headingKey(column.title), column);
    put(names, headingKey(column.name), column);
    const joints = column.unit ? [" ", " in ", " / "] : [];
    for (const joint of joints) put(names, headingKey(`${column.title}${joint}${column.unit}`), column);
  }
  return { titles, names };
}

/** @param {Headings} headings
 *  @param {string} key
 *  @returns {Column[]} */
function columnsHeaded(headings, key) {
  return [...(headings.titles.get(key) ?? headings.names.get(key) ?? [])];
}

/** {column, unit}: the column a heading means and the unit it names; {} when it is not known. Two columns of one
 *  heading are `several`.
 *  @param {Headings} headings
 *  @param {string} text
 *  @returns {{column?: Column, unit?: string, several?: Column[]}} */
export function meantColumn(headings, text) {
  const whole = columnsHeaded(headings, headingKey(text));
  if (whole.length === 1) return { column: whole[0], unit: "" };
  if (whole.length > 1) return { several: whole };
  const [, name, note] = NOTE_IN_BRACKETS.exec(tidyText(text)) ?? [];
  if (!name || ["name", "code"].includes(wordKey(note))) return {};
  const [column, other] = columnsHeaded(headings, headingKey(name));
  if (!column || other) return other ? { several: [column, other] } : {};
  const unit = isNumberKind(column) && !HARMLESS_NOTES.has(wordKey(note)) && note !== column.unit ? note : "";
  return { column, unit };
}

/** @param {Headings} headings
 *  @param {string[]} cells */
export function countKnown(headings, cells) {
  return new Set(cells.map((cell) => meantColumn(headings, cell).column?.name).filter(Boolean)).size;
}

/** Whether a block is a table of our own CSV: it names rows by code and id.
 *  @param {string[]} cells */
export function isOwnTable(cells) {
  const keys = new Set(cells.map(headingKey));
  return keys.has("code") && keys.has("id") && keys.has("position");
}

/** @param {string} text
 *  @param {string[]} cells */
export function isProgramHeading(text, cells) {
  if (!isOwnTable(cells)) return false;
  const key = headingKey(text);
  return PROGRAM_HEADINGS.has(key) || key.endsWith(" (name)");
}

/** @param {string[]} cells */
export const filledIn = (cells) => cells.filter((cell) => tidyText(cell) !== "").length;

/** The line of the headings, -1 for none, with `sure` false where one word alone speaks for it.
 *  @param {Headings} headings
 *  @param {string[][]} rows */
export function headingLine(headings, rows) {
  const last = Math.min(rows.length - 1, HEADING_LINES);
  const known = rows.slice(0, last + 1).map((cells) => countKnown(headings, cells));
  const alone = (/** @type {number} */ count, /** @type {number} */ at) =>
    count === 1 && filledIn(rows[at]) === 1 && at < rows.length - 1;
  const clear = known.findIndex((count, at) => count >= 2 || alone(count, at));
  const single = known.findIndex((count) => count === 1);
  const leads = (/** @type {number} */ at) => rows.slice(0, at).every((cells) => filledIn(cells) <= 1);
  if (clear >= 0 && (known[clear] >= 2 || leads(clear))) {
    const bottom = known.findIndex((count, at) => at > clear && at <= clear + 1 && count > known[clear]);
    const at = bottom >= 0 && known[clear] < 2 ? bottom : clear;
    return { at, sure: rows.slice(0, at).filter((cells) => filledIn(cells) > 1).length <= 1 };
  }
  return single >= 0 && leads(single) && rows.length > 1 ? { at: single, sure: false } : { at: -1, sure: true };
}

/** Whether a line says the headings once more, as sheets do that were printed.
 *  @param {string[]} texts
 *  @param {string[]} cells */
export function saysHeadings(texts, cells) {
  const pairs = cells.map((cell, at) => [headingKey(cell), headingKey(texts[at] ?? "")]).filter(([cell]) => cell);
  return pairs.length > 1 && pairs.every(([cell, heading]) => cell === heading);
}

/** The headings of each column from one line or two, and which lines they take: {texts, from, to}. A line above fills
 *  what is empty; a line below with headings of its own, and no row's name, goes on with them.
 *  @param {Headings} headings
 *  @param {string[][]} rows
 *  @param {number} at
 *  @param {(upper: string[], below: string[]) => boolean} isSecond */
export function headingTexts(headings, rows, at, isSecond) {
  const width = Math.max(...rows.map((cells) => cells.length));
  let texts = Array.from({ length: width }, (_, place) => tidyText(rows[at][place] ?? ""));
  let [from, to] = [at, at];
  const above = rows[at - 1];
  if (above && filledIn(above) >= 2 && texts.some((text, place) => !text && tidyText(above[place] ?? ""))) {
    texts = texts.map((text, place) => text || tidyText(above[place] ?? ""));
    from = at - 1;
  }
  const below = rows[at + 1];
  if (below && isSecond(texts, below)) {
    texts = texts.map((text, place) => joinedHeading(headings, text, tidyText(below[place] ?? "")));
    to = at + 1;
  }
  return { texts, from, to };
}

/** @param {Headings} headings
 *  @param {string} upper
 *  @param {string} lower */
function joinedHeading(headings, upper, lower) {
  if (!lower || meantColumn(headings, lower).column) return lower || upper;
  if (meantColumn(headings, upper).column) return `${upper} (${lower.replace(/^[([]|[)\]]$/g, "")})`;
  return [upper, lower].filter(Boolean).join(" ");
}
