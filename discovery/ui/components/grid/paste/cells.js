/* What the cells of a pasted block say, column by column: what one cell leaves open another may prove, and what stays
   open is one question for the column. Pure functions over the state of a plan. */

import { blankValue, isNumberKind } from "../../shared/reading/columns.js";
import { readDay } from "../../shared/reading/days.js";
import { figureParts, plainFigure, provenMark, readFigure } from "../../shared/reading/figures.js";
import { optionsNamed } from "../../shared/reading/options.js";
import { tidyText } from "../../shared/reading/text.js";
import { saysNotApplicable } from "../../shared/reading/words.js";
import { isBlank } from "../../shared/rows/field_values.js";
import { headingKey } from "./headings.js";
import { readPasted } from "./read_pasted.js";

const HOLD = "hold";

/** @type {Record<string, string>} */
const MARK_WORDS = { ",": "comma", ".": "point" };

/** Notes what settles a whole column: its decimal mark, shares for per cent, the order of day and month.
 *  @param {PasteState} state
 *  @param {PasteColumn} column
 *  @param {PasteLine[]} lines */
export function readColumnOf(state, column, lines) {
  const into = state.place.columns.find(({ name }) => name === column.to) ?? null;
  Object.assign(column, { into, mark: "", order: "", share: "", options: into ? state.place.options(into) : [] });
  if (!into) return;
  const texts = lines.map(({ cells }) => cellText(state, column, cells) ?? "").filter((text) => tidyText(text) !== "");
  if (isNumberKind(into)) settleMark(state, column, into, texts);
  if (isNumberKind(into) && into.unit?.startsWith("%")) settleShares(state, column, into, texts);
  if (into.kind === "date") settleOrder(state, column, into, texts);
  askWhetherItApplies(state, column, texts);
}

/** The text of a cell as its column reads it: without the apostrophe that our own tables put in front, with the unit
 *  that stands in the heading. Null where the line ends before.
 *  @param {PasteState} state
 *  @param {PasteColumn} column
 *  @param {string[]} cells */
function cellText({ own }, { place, into, unit }, cells) {
  const text = cells[place];
  if (text === undefined) return null;
  if (own && into && !isNumberKind(into)) return text.startsWith("'") ? text.slice(1) : text;
  const bare = unit && figureParts(text)?.unit === "";
  return bare ? `${text.trim()} ${unit}` : text;
}

/** A question about a column, with what was answered; `hold` keeps its cells for later.
 *  @param {PasteState} state
 *  @param {string} key
 *  @param {string} question
 *  @param {{value: string, text: string}[]} ways */
function askOnce(state, key, question, ways) {
  const options = [...ways, { value: HOLD, text: "ask at each cell" }];
  const chosen = state.choices.answers?.[key] ?? HOLD;
  state.questions.push({ key, question, options, chosen });
  return chosen;
}

/** @param {PasteState} state
 *  @param {PasteColumn} column
 *  @param {Column} into
 *  @param {string[]} texts */
function settleMark(state, column, into, texts) {
  const marks = new Map(texts.map((text) => [provenMark(text), text]));
  marks.delete("");
  const open = texts.filter((text) => readFigure(into, text).readings);
  if (open.length === 0) return;
  if (state.comma) column.mark = ".";
  else if (marks.size === 1) [column.mark] = marks.keys();
  if (column.mark) {
    const shown = state.comma ? "as in our own tables" : `as “${tidyText(marks.get(column.mark) ?? "")}” shows`;
    const { value } = readFigure(into, open[0], column.mark);
    const example = `“${tidyText(open[0])}” is read as ${plainFigure(value)}`;
    state.remarks.push(`${into.title}: the ${MARK_WORDS[column.mark]} is the decimal mark, ${shown}; ${example}.`);
    return;
  }
  const [first] = open;
  const ways = (readFigure(into, first).readings ?? []).map(({ value, mark }) => ({
    value: mark,
    text: plainFigure(value),
  }));
  const answer = askOnce(state, `figures ${into.name}`, `${into.title}: what is “${tidyText(first)}”?`, ways);
  if (answer !== HOLD) column.mark = answer;
}

/** Where every figure of a per cent column is a share of one, the column may hold shares: 0.999 for 99.9 %.
 *  @param {PasteState} state
 *  @param {PasteColumn} column
 *  @param {Column} into
 *  @param {string[]} texts */
function settleShares(state, column, into, texts) {
  const values = texts.map((text) => readFigure(into, text, column.mark).value).filter((value) => value !== undefined);
  const bare = texts.filter((text) => figureParts(text)?.unit === "");
  const isShare = (/** @type {number} */ value) => Math.abs(value) <= 1;
  if (bare.length === 0 || !values.every(isShare) || !values.some(Boolean)) return;
  const [first] = bare;
  const { value } = readFigure(into, first, column.mark);
  const ways = [
    { value: "share", text: `${hundredfold(value)} %` },
    { value: "as written", text: `${value} %` },
  ];
  column.share = askOnce(state, `shares ${into.name}`, `${into.title}: what is “${tidyText(first)}”?`, ways);
}

/** @param {number} value */
const hundredfold = (value) => Number((value * 100).toPrecision(12));

/** @param {PasteState} state
 *  @param {PasteColumn} column
 *  @param {Column} into
 *  @param {string[]} texts */
function settleOrder(state, column, into, texts) {
  const open = texts.filter((text) => readDay(text).readings);
  if (open.length === 0) return;
  const ways = (readDay(open[0]).readings ?? []).map(({ value, mark }) => ({
    value: mark,
    text: `${value}, ${mark} first`,
  }));
  const { name, title } = into;
  column.order = askOnce(state, `days ${name}`, `${title}: what is “${tidyText(open[0])}”?`, ways);
}

/** One question for the whole block: what "N/A" stands for.
 *  @param {PasteState} state
 *  @param {PasteColumn} column
 *  @param {string[]} texts */
function askWhetherItApplies(state, column, texts) {
  const open = texts.filter((text) => saysNotApplicable(text) && optionsNamed(column.options, text).length !== 1);
  if (open.length === 0) return;
  if (state.noAnswer === undefined) {
    const ways = [
      { value: "other", text: "does not apply" },
      { value: "unknown", text: "nobody knows" },
      { value: "empty", text: "leave the cell empty" },
    ];
    state.noAnswer = askOnce(state, "not applicable", `What does “${tidyText(open[0])}” stand for?`, ways);
  }
}

/** What one cell of the block says in its column: see readPasted; `noAnswer` where it is said why there is no answer.
 *  @param {PasteState} state
 *  @param {PasteColumn} column
 *  @param {Column} into
 *  @param {string} text
 *  @returns {Reading} */
function readCell(state, column, into, text) {
  const read = readPasted(into, text, column.options, column.mark);
  if (read.error && read.held && saysNotApplicable(text)) return withNoAnswer(state, into, read);
  if (into.kind === "date") return meantDay(column, text) ?? read;
  const isBare = read.value !== undefined && figureParts(text)?.unit === "";
  return column.share && isBare ? shared(column, text, read) : read;
}

/** The day in the order that was said for the column; null where nothing was said, or the text has no two readings.
 *  @param {PasteColumn} column
 *  @param {string} text */
function meantDay({ order }, text) {
  const meant = order && order !== HOLD ? readDay(text).readings?.find(({ mark }) => mark === order) : null;
  return meant ? { value: meant.value } : null;
}

/** @param {PasteState} state
 *  @param {Column} into
 *  @param {Reading} read
 *  @returns {Reading} */
function withNoAnswer(state, into, read) {
  if (state.noAnswer === "empty") return { blank: true };
  const canSay = into.asked && !into.required && (state.noAnswer === "other" || state.noAnswer === "unknown");
  return canSay ? { noAnswer: state.noAnswer } : read;
}

/** @param {PasteColumn} column
 *  @param {string} text
 *  @param {Reading} read
 *  @returns {Reading} */
function shared({ share }, text, read) {
  if (share === "as written" || read.value === 0) return read;
  if (share === "share") return { value: hundredfold(read.value) };
  return { error: shareSentence(text, read.value) };
}

/** @param {string} text
 *  @param {number} value */
export function shareSentence(text, value) {
  return `“${tidyText(text)}” can be read two ways: write ${value} % or ${hundredfold(value)} %.`;
}

/** One line of the block: {at; id of the row it goes over, or null; texts; cells: [{column, at, text, read, seen: what
 *  the row holds}]; notes; lacks: titles of what the row needs and nothing gives}.
 *  @param {PasteState} state
 *  @param {string} target
 *  @param {PasteLine} line
 *  @returns {PasteRow} */
export function rowOf(state, target, line) {
  const { place, columns } = state;
  const there = rowThere(state, target, line);
  /** @type {PasteCell[]} */
  const cells = [];
  const beside = [];
  for (const column of columns) {
    const text = cellText(state, column, line.cells);
    if (text === null) continue;
    if (column.inNotes) {
      if (tidyText(text) !== "") beside.push(`${column.label}: ${text.trim()}`);
    } else if (column.into) {
      const seen = there?.value(column.into);
      cells.push({
        column: column.into,
        at: column.place,
        text,
        seen,
        read: readCell(state, column, column.into, text),
      });
    }
  }
  const needed = there ? [] : place.columns.filter((column) => column.required && !column.default);
  const given = new Set(cells.filter(({ read }) => read.value !== undefined).map(({ column }) => column.name));
  const isLacking = (/** @type {Column} */ { name }) => !given.has(name) && place.defaults?.[name] === undefined;
  const lacks = needed.filter(isLacking).map(({ title }) => title);
  return { at: line.at, id: there?.id ?? null, there, texts: line.cells, cells, notes: beside.join("\n"), lacks };
}

/** @param {PasteState} state
 *  @param {string} target
 *  @param {PasteLine} line */
function rowThere({ place, columns }, target, { cells, at }) {
  if (target === "over") return place.rows[at] ?? null;
  if (target !== "code") return null;
  const codes = columns.find(({ heading }) => headingKey(heading) === "code");
  return (codes && place.codes?.get(tidyText(cells[codes.place]))) ?? null;
}

/** An empty cell of the block over a value that is there takes nothing away unless the person says so.
 *  @param {PasteState} state
 *  @param {PasteRow[]} rows */
export function askAboutBlanks(state, rows) {
  const takesAway = (/** @type {PasteRow} */ { there }, /** @type {PasteCell} */ { column, read }) =>
    there && read.blank && !isBlank(there.value(column));
  const blanks = rows.flatMap((row) => row.cells.filter((cell) => takesAway(row, cell)));
  if (blanks.length === 0) return;
  const key = "blanks";
  const chosen = state.choices.answers?.[key] ?? "keep";
  const options = [
    { value: "keep", text: "keep what is there" },
    { value: "empty", text: "empty them" },
  ];
  const count = blanks.length === 1 ? "One cell is empty" : `${blanks.length} cells are empty`;
  state.questions.push({ key, question: `${count} where the rows hold something:`, options, chosen });
  if (chosen === "empty") for (const blank of blanks) blank.read = { value: blankValue(blank.column) };
}
