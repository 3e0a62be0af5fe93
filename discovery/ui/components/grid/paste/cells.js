/* What the cells of a pasted block say, column by column: what one cell leaves open another may prove, and what stays
   open is one question for the column. Pure functions over the state of a plan. */

import { blankValue, isNumberKind } from "../../shared/reading/columns.js";
import { readDay } from "../../shared/reading/days.js";
import { figureParts, plainFigure, provenMark, readFigure } from "../../shared/reading/figures.js";
import { optionsNamed } from "../../shared/reading/options.js";
import { tidyText } from "../../shared/reading/text.js";
import { saysNotApplicable } from "../../shared/reading/words.js";
import { isBlank } from "../../shared/rows/field_values.js";
import { SEPARATORS } from "./block.js";
import { headingKey } from "./headings.js";
import { readPasted } from "./read_pasted.js";

const HOLD = "hold";

/* Notes what settles a whole column: its decimal mark, shares for per cent, the order of day and month. */
export function readColumnOf(state, column, lines) {
  const into = state.place.columns.find(({ name }) => name === column.to) ?? null;
  Object.assign(column, { into, mark: "", order: "", share: "", options: into ? state.place.options(into) : [] });
  if (!into) return;
  const texts = lines.map(({ cells }) => cellText(state, column, cells)).filter((text) => tidyText(text ?? "") !== "");
  if (isNumberKind(into)) settleMark(state, column, texts);
  if (isNumberKind(into) && into.unit?.startsWith("%")) settleShares(state, column, texts);
  if (into.kind === "date") settleOrder(state, column, texts);
  askWhetherItApplies(state, column, texts);
}

/* The text of a cell as its column reads it: without the apostrophe that our own tables put in front, with the unit
   that stands in the heading. Null where the line ends before. */
function cellText({ own }, { place, into, unit }, cells) {
  const text = cells[place];
  if (text === undefined) return null;
  if (own && into && !isNumberKind(into)) return text.startsWith("'") ? text.slice(1) : text;
  const bare = unit && figureParts(text)?.unit === "";
  return bare ? `${text.trim()} ${unit}` : text;
}

/* A question about a column, with what was answered; `hold` keeps its cells for later. */
function askOnce(state, key, question, ways) {
  const options = [...ways, { value: HOLD, text: "ask at each cell" }];
  const chosen = state.choices.answers?.[key] ?? HOLD;
  state.questions.push({ key, question, options, chosen });
  return chosen;
}

function settleMark(state, column, texts) {
  const { into } = column;
  const marks = new Map(texts.map((text) => [provenMark(text), text]).filter(([mark]) => mark));
  const open = texts.filter((text) => readFigure(into, text).readings);
  if (open.length === 0) return;
  const words = { ",": "comma", ".": "point" };
  if (state.comma) column.mark = ".";
  else if (marks.size === 1) [column.mark] = marks.keys();
  if (column.mark) {
    const shown = state.comma ? "as in our own tables" : `as “${tidyText(marks.get(column.mark))}” shows`;
    const { value } = readFigure(into, open[0], column.mark);
    const example = `“${tidyText(open[0])}” is read as ${plainFigure(value)}`;
    state.remarks.push(`${into.title}: the ${words[column.mark]} is the decimal mark, ${shown}; ${example}.`);
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

/* Where every figure of a per cent column is a share of one, the column may hold shares: 0.999 for 99.9 %. */
function settleShares(state, column, texts) {
  const { into } = column;
  const values = texts.map((text) => readFigure(into, text, column.mark).value).filter((value) => value !== undefined);
  const bare = texts.filter((text) => figureParts(text)?.unit === "");
  const isShare = (value) => Math.abs(value) <= 1;
  if (bare.length === 0 || !values.every(isShare) || !values.some(Boolean)) return;
  const [first] = bare;
  const { value } = readFigure(into, first, column.mark);
  const ways = [
    { value: "share", text: `${hundredfold(value)} %` },
    { value: "as written", text: `${value} %` },
  ];
  column.share = askOnce(state, `shares ${into.name}`, `${into.title}: what is “${tidyText(first)}”?`, ways);
}

const hundredfold = (value) => Number((value * 100).toPrecision(12));

function settleOrder(state, column, texts) {
  const open = texts.filter((text) => readDay(text).readings);
  if (open.length === 0) return;
  const ways = (readDay(open[0]).readings ?? []).map(({ value, mark }) => ({
    value: mark,
    text: `${value}, ${mark} first`,
  }));
  const { name, title } = column.into;
  column.order = askOnce(state, `days ${name}`, `${title}: what is “${tidyText(open[0])}”?`, ways);
}

/* One question for the whole block: what "N/A" stands for. */
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

/* What one cell of the block says in its column: see readPasted; `noAnswer` where it is said why there is no answer. */
function readCell(state, column, text) {
  const { into } = column;
  const read = readPasted(into, text, column.options, column.mark);
  if (read.error && read.held && saysNotApplicable(text)) return withNoAnswer(state, into, read);
  if (into.kind === "date") return meantDay(column, text) ?? read;
  const isBare = read.value !== undefined && figureParts(text)?.unit === "";
  return column.share && isBare ? shared(column, text, read) : read;
}

/* The day in the order that was said for the column; null where nothing was said, or the text has no two readings. */
function meantDay({ order }, text) {
  const meant = order && order !== HOLD ? readDay(text).readings?.find(({ mark }) => mark === order) : null;
  return meant ? { value: meant.value } : null;
}

function withNoAnswer(state, into, read) {
  if (state.noAnswer === "empty") return { blank: true };
  const canSay = into.asked && !into.required && (state.noAnswer === "other" || state.noAnswer === "unknown");
  return canSay ? { noAnswer: state.noAnswer } : read;
}

function shared({ share }, text, read) {
  if (share === "as written" || read.value === 0) return read;
  if (share === "share") return { value: hundredfold(read.value) };
  return { error: shareSentence(text, read.value) };
}

export function shareSentence(text, value) {
  return `“${tidyText(text)}” can be read two ways: write ${value} % or ${hundredfold(value)} %.`;
}

/* One line of the block: {at; id of the row it goes over, or null; texts; cells: [{column, at, text, read, seen: what
   the row holds}]; notes; lacks: titles of what the row needs and nothing gives}. */
export function rowOf(state, target, line) {
  const { place, columns } = state;
  const there = rowThere(state, target, line);
  const cells = [];
  const beside = [];
  for (const column of columns) {
    const text = cellText(state, column, line.cells);
    if (text === null) continue;
    if (column.inNotes) {
      if (tidyText(text) !== "") beside.push(`${column.label}: ${text.trim()}`);
    } else if (column.into) {
      const seen = there?.value(column.into);
      cells.push({ column: column.into, at: column.place, text, seen, read: readCell(state, column, text) });
    }
  }
  const needed = there ? [] : place.columns.filter((column) => column.required && !column.default);
  const given = new Set(cells.filter(({ read }) => read.value !== undefined).map(({ column }) => column.name));
  const isLacking = ({ name }) => !given.has(name) && place.defaults?.[name] === undefined;
  const lacks = needed.filter(isLacking).map(({ title }) => title);
  return { at: line.at, id: there?.id ?? null, there, texts: line.cells, cells, notes: beside.join("\n"), lacks };
}

function rowThere({ place, columns }, target, { cells, at }) {
  if (target === "over") return place.rows[at] ?? null;
  if (target !== "code") return null;
  const { place: codeAt } = columns.find(({ heading }) => headingKey(heading) === "code");
  return place.codes.get(tidyText(cells[codeAt])) ?? null;
}

/* An empty cell of the block over a value that is there takes nothing away unless the person says so. */
export function askAboutBlanks(state, rows) {
  const takesAway = ({ there }, { column, read }) => there && read.blank && !isBlank(there.value(column));
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

/* The plan as a whole: `asks` is whether a person should look at it before it is carried out. */
export function finishedPlan({ state, block, top, target, rows }) {
  const { columns, questions } = state;
  const strange = columns.filter((column) => column.why && column.count > 0);
  const left = columns.filter((column) => column.to === "" && column.count > 0);
  const lacking = rows.filter((row) => row.lacks.length > 0);
  const errors = rows.flatMap((row) => row.cells.filter(({ read }) => read.error));
  const remarks = [...state.remarks, ...remarksOnHeadings(state, top), ...remarksOnDashes(rows)];
  const asks = [
    top.doubt || state.own || strange.length > 0,
    isSplitByGuess(block),
    isHeadedOddly(state, top, target, rows),
    questions.length > 0 || state.remarks.length > 0,
    lacking.length > 0 && block.rows.some((cells) => cells.length > 1),
  ].some(Boolean);
  return {
    ...{ separator: block.separator, separators: block.offered, joined: block.joined, quotes: block.quotes },
    ...{ heading: top.heading, canHead: top.heading || block.rows.length > 1, headingDoubt: top.doubt },
    ...{ target: target.value, targets: target.offered },
    ...{ columns, rows, questions, remarks, lacking, errors, strange, left, asks },
    lines: rows.length,
  };
}

function isSplitByGuess({ doubt, quotes, separator }) {
  return doubt || quotes || SEPARATORS.slice(1).includes(separator);
}

/* Whether there are headings, and anything about them or below them that is not the usual. */
function isHeadedOddly({ again }, top, { offered }, rows) {
  const uncommon = rows.length === 0 || again > 0 || top.titles.length > 0 || top.to > top.from;
  return top.heading && (uncommon || offered.length > 1);
}

function remarksOnHeadings({ again }, top) {
  return [
    ...top.titles.map((title) => `Above the headings, and no row: “${filledCells(title).join(" · ")}”.`),
    ...(top.to > top.from ? ["The headings stand in two lines."] : []),
    ...(again > 0 ? ["The headings stand there again further down: no row."] : []),
  ];
}

function remarksOnDashes(rows) {
  const count = rows.flatMap((row) => row.cells.filter(({ read }) => read.dash)).length;
  if (count === 0) return [];
  const holds = count === 1 ? "One cell holds" : `${count} cells hold`;
  return [`${holds} only a dash: taken as empty, not as “no”.`];
}

const filledCells = (cells) => cells.map((cell) => tidyText(cell)).filter(Boolean);
