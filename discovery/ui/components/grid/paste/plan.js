/* What a pasted block will do, before it does it: which line holds the headings, which column goes where, what every
   cell says, what has to be asked. Pure functions; the capture carries a plan out, the preview changes its choices. */

import { tidyText } from "../../shared/reading/text.js";
import { blockLines } from "./block.js";
import { askAboutBlanks, readColumnOf, rowOf } from "./cells.js";
import { finishedPlan } from "./finished_plan.js";
import {
  countKnown,
  filledIn,
  headingKey,
  headingLine,
  headingTexts,
  headingsOf,
  isOwnTable,
  isProgramHeading,
  meantColumn,
  saysHeadings,
} from "./headings.js";
import { NOTES, isTextKind, readPasted } from "./read_pasted.js";

/** @param {string} text
 *  @param {PastePlace} place
 *  @param {PasteChoices} [choices] */
export function planPaste(text, place, choices = {}) {
  const headings = headingsOf(place.columns);
  const known = (/** @type {string[]} */ cells) => countKnown(headings, cells);
  const block = blockLines(text, known, choices);
  const top = topOfBlock(headings, place, block.rows, choices);
  const columns = columnsOfBlock(headings, place, block.rows, top, choices);
  const body = block.rows.slice(top.heading ? top.to + 1 : 0);
  const own = Boolean(top.heading && isOwnTable(top.texts));
  const again = body.filter((cells) => saysHeadings(top.texts, cells)).length;
  const comma = own && block.separator === ",";
  /** @type {PasteState} */
  const state = { place, choices, columns, own, comma, again, remarks: [], questions: [] };
  const all = body.map((cells, at) => ({ cells, at })).filter(({ cells }) => filledIn(cells) > 0);
  const lines = all.filter(({ cells }) => !saysHeadings(top.texts, cells));
  const target = targetOf(state, top, lines);
  for (const column of columns) readColumnOf(state, column, lines);
  const rows = lines.map((line) => rowOf(state, target.value, line));
  askAboutBlanks(state, rows);
  return finishedPlan({ state, block, top, target, rows });
}

/** The line or lines of headings, by what is known or by what the person says: {heading, from, to, texts, titles,
 *  doubt}.
 *  @param {Headings} headings
 *  @param {PastePlace} place
 *  @param {string[][]} rows
 *  @param {PasteChoices} choices
 *  @returns {PasteTop} */
function topOfBlock(headings, place, rows, choices) {
  const line = headingLine(headings, rows);
  const noData = lacksData(headings, place, rows, line.at);
  const unsure = line.at >= 0 ? !line.sure || isElsewhere(headings, place, rows[line.at]) : noData;
  const guess = line.at >= 0 && (line.sure || noData);
  const heading = choices.heading ?? (guess || (noData && place.target !== "over"));
  if (!heading) return { heading: false, from: 0, to: -1, texts: [], titles: [], doubt: unsure };
  const led = line.at >= 0 && rows.slice(0, line.at).every((cells) => filledIn(cells) <= 1);
  const at = guess || led ? line.at : rows.findIndex((cells) => filledIn(cells) > 0);
  const texts = headingTexts(headings, rows, at, (upper, below) => isSecondLine(headings, place, upper, below));
  const titles = rows.slice(0, texts.from).filter((cells) => filledIn(cells) > 0);
  return { heading: true, ...texts, titles, doubt: unsure };
}

/** Whether a single word is the heading of another column than the one it is pasted into: it may be a row as well.
 *  @param {Headings} headings
 *  @param {PastePlace} place
 *  @param {string[]} cells */
function isElsewhere(headings, place, cells) {
  if (cells.length > 1) return false;
  const { column } = meantColumn(headings, cells[0]);
  return Boolean(column && ![place.from, place.order[0]].includes(column.name));
}

/** Whether a line under the headings is one of headings, too: no row's name, and nothing that its columns could hold.
 *  @param {Headings} headings
 *  @param {PastePlace} place
 *  @param {string[]} upper
 *  @param {string[]} below */
function isSecondLine(headings, place, upper, below) {
  const meant = upper.map((text) => meantColumn(headings, text).column);
  const needed = place.columns.find((column) => column.required && !column.default);
  const nameAt = needed ? meant.indexOf(needed) : -1;
  if (filledIn(below) === 0 || (nameAt >= 0 && tidyText(below[nameAt] ?? ""))) return false;
  const speaks = below.map((cell, at) => {
    if (!tidyText(cell)) return 0;
    const { column } = meantColumn(headings, cell);
    if (column && !meant.includes(column)) return 1;
    const above = meant[at];
    return above && !isTextKind(above) && readPasted(above, cell, place.options(above)).error ? 1 : -1;
  });
  return speaks.some((side) => side > 0) && !(nameAt < 0 && speaks.some((side) => side < 0));
}

/** Whether nothing in a line of several columns shows that it is a row: then it may hold headings. It is the line in
 *  which a heading was seen, or the first one.
 *  @param {Headings} headings
 *  @param {PastePlace} place
 *  @param {string[][]} rows
 *  @param {number} seen */
function lacksData(headings, place, rows, seen) {
  const first = seen >= 0 ? seen : rows.findIndex((cells) => filledIn(cells) > 0);
  if (first < 0 || rows.length - first < 2 || filledIn(rows[first]) < 2) return false;
  const order = positional(place);
  const shows = rows[first].map((cell, at) => {
    const column = order[at];
    if (!column || isTextKind(column) || !tidyText(cell)) return false;
    return !readPasted(column, cell, place.options(column)).error;
  });
  return !shows.some(Boolean);
}

/** @param {PastePlace} place */
function positional(place) {
  const at = Math.max(0, place.order.indexOf(place.from));
  return place.order.slice(at).map((name) => place.columns.find((column) => column.name === name));
}

/** Where each column of the block goes: {place, heading, label, to: a column, "notes" or "", count of its texts,
 *  inNotes, unit of its heading, why it is not known, program: whether the program keeps it itself}.
 *  @param {Headings} headings
 *  @param {PastePlace} place
 *  @param {string[][]} rows
 *  @param {PasteTop} top
 *  @param {PasteChoices} choices
 *  @returns {PasteColumn[]} */
function columnsOfBlock(headings, place, rows, top, choices) {
  const body = rows.slice(top.heading ? top.to + 1 : 0);
  const width = Math.max(...rows.map((cells) => cells.length));
  const order = positional(place);
  const hasNotes = place.columns.some((column) => column.name === NOTES);
  /** @type {Set<string>} */
  const taken = new Set();
  return Array.from({ length: width }, (_, at) => {
    const heading = top.heading ? top.texts[at] : "";
    const count = body.filter((cells) => tidyText(cells[at] ?? "") !== "").length;
    const guess = top.heading ? byHeading(headings, heading, top.texts, taken) : byPlace(order[at]);
    const spare = count > 0 && hasNotes && !guess.program ? NOTES : "";
    const to = targetColumn(choices.columns?.[at] ?? guess.to ?? spare, spare, taken);
    const unread = { into: null, options: [], mark: "", order: "", share: "" };
    return { place: at, heading, label: heading || `Column ${at + 1}`, to, count, ...asGuessed(guess, to), ...unread };
  });
}

/** Where a column may go: `to` null where that is not known.
 *  @typedef {{to: string | null, unit?: string, why?: string, program?: boolean}} Guess */

/** The column that is wanted, or what is left where that is taken; notes take any number.
 *  @param {string} wanted
 *  @param {string} spare
 *  @param {Set<string>} taken */
function targetColumn(wanted, spare, taken) {
  const to = wanted !== NOTES && taken.has(wanted) ? spare : wanted;
  if (to && to !== NOTES) taken.add(to);
  return to;
}

/** What the heading says counts only where the column goes where it leads.
 *  @param {Guess} guess
 *  @param {string} to */
function asGuessed(guess, to) {
  const isGuess = to === guess.to;
  return {
    inNotes: to === NOTES && !isGuess,
    unit: isGuess ? (guess.unit ?? "") : "",
    why: guess.to === null ? guess.why : "",
    program: Boolean(guess.program),
  };
}

/** @param {Column | undefined} column
 *  @returns {Guess} */
function byPlace(column) {
  return column ? { to: column.name } : { to: null, why: "beyond the last column" };
}

/** @param {Headings} headings
 *  @param {string} text
 *  @param {string[]} all
 *  @param {Set<string>} taken
 *  @returns {Guess} */
function byHeading(headings, text, all, taken) {
  if (text === "") return { to: null, why: "no heading" };
  const meant = meantColumn(headings, text);
  if (meant.column && taken.has(meant.column.name)) return { to: null, why: "this heading stands twice" };
  if (meant.column) return { to: meant.column.name, unit: meant.unit };
  if (isProgramHeading(text, all)) return { to: null, why: "kept by the program itself", program: true };
  return { to: null, why: meant.several ? "several columns have this heading" : "not known here" };
}

/** Whether lines become new rows or go over rows that are there: {value, offered}. Headings over rows are asked about.
 *  @param {PasteState} state
 *  @param {PasteTop} top
 *  @param {PasteLine[]} lines
 *  @returns {PasteTarget} */
function targetOf({ place, choices, columns }, top, lines) {
  const codeAt = columns.find((column) => headingKey(column.heading) === "code")?.place ?? -1;
  const isThere = (/** @type {PasteLine} */ { cells }) => place.codes?.has(tidyText(cells[codeAt] ?? ""));
  const coded = codeAt >= 0 && lines.length > 0 && lines.every(isThere);
  /** @type {string[]} */
  const offered = place.target === "over" ? ["over", "new"] : ["new"];
  if (coded) offered.unshift("code");
  const usual = coded ? "code" : place.target === "over" && top.heading ? "new" : place.target;
  const chosen = choices.target ?? "";
  return { value: offered.includes(chosen) ? chosen : usual, offered };
}
