/* How figures are written, and what they say: pure functions of texts, without a page. READING holds the words that the
   command line reads in the same way (discovery/model/reading.json, discovery/model/reading.py). */

import { clipText, tidyText, visibleText } from "./text.js";
import { READING } from "./vocabulary.js";

/** @typedef {{kind: string, factor: number, per: {kind: string, factor: number} | null}} Unit */

/** @typedef {{value: number, mark: string}} FigureReading */

/** @typedef {Pick<GivenColumn, "title" | "kind" | "unit" | "low" | "high">} FigureColumn */

const MINUS = /^[\u2212\u2012\u2013](?=\s?[\d.,])/;

const CURRENCY = "€|\\$|£|¥|[A-Z]{3}(?= ?[-+]?\\d)";

const RUN = "\\d[\\d.,'’ ]*|[.,]\\d+";

const FIGURE = new RegExp(`^([-+]?) ?(${CURRENCY})? ?([-+]?)(${RUN})([eE][-+]?\\d+(?![\\p{L}\\d]))? *(.*)$`, "u");

const DECIMALS = /^(\d*)([.,])(\d+)$/;

const GROUPS = /^([1-9]\d{0,2})([., '’])(\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?$/;

const LAKHS = /^([1-9]\d?(?:,\d{2})+,\d{3})(?:\.(\d+))?$/;

const TWO_READINGS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;

/** @type {Record<string, string>} */
const OTHER_MARK = { ".": ",", ",": "." };

const PER = /^(.*?)\s*(?:\/|\b(?:per|an?|pro|each)\s)\s*(\S+)$/;

const BITS_PER_SECOND = /^([kKMGT]?)(b|B)ps$/;

const BIT_OR_BYTE = /^(?:[kKMGTmgt]b|[mgt]B)$/;

/** Every number a run of figures and marks can mean, {value, mark}: `mark` is the decimal mark that reading takes for
 *  granted, "" when it takes none.
 *  @param {string} run */
function figureReadings(run) {
  const plain = run.replace(/\.$/, "");
  if (/^\d+$/.test(plain)) return [{ value: Number(plain), mark: "" }];
  /** @type {FigureReading[]} */
  const readings = [];
  const lakhs = LAKHS.exec(plain);
  if (lakhs) readings.push({ value: Number(`${lakhs[1].replace(/,/g, "")}.${lakhs[2] ?? 0}`), mark: "." });
  const grouped = GROUPS.exec(plain);
  if (grouped && grouped[2] !== grouped[4]) {
    const whole = (grouped[1] + grouped[3]).replace(/\D/g, "");
    const implied = OTHER_MARK[grouped[2]] ?? "";
    readings.push({ value: Number(`${whole}.${grouped[5] ?? 0}`), mark: grouped[4] ?? implied });
  }
  const decimals = DECIMALS.exec(plain);
  if (decimals) readings.push({ value: Number(`${decimals[1] || 0}.${decimals[3]}`), mark: decimals[2] });
  return readings;
}

/** The parts of a text that begins with a figure: {sign, run, exponent, unit}, or null.
 *  @param {string} text */
export function figureParts(text) {
  if (/[\n\r\t]/.test(text.trim())) return null;
  const plain = tidyText(text)
    .replace(/[\u2009\u202f]/g, " ")
    .replace(MINUS, "-");
  const parts = FIGURE.exec(plain);
  if (!parts || (parts[1] && parts[3])) return null;
  const unit = [parts[2], parts[6]].filter(Boolean).join(" ");
  return { sign: (parts[1] || parts[3]) === "-" ? -1 : 1, run: parts[4].trim(), exponent: parts[5] ?? "", unit };
}

/** The decimal mark that this text proves, or "": what has two readings proves nothing.
 *  @param {string} text */
export function provenMark(text) {
  const parts = figureParts(text);
  const readings = parts ? figureReadings(parts.run) : [];
  return readings.length === 1 ? readings[0].mark : "";
}

/** A number as it is written where it must have one reading: 1.234 could be read as 1234, 1.2340 cannot.
 *  @param {number} value */
export function plainFigure(value) {
  const text = String(value);
  return TWO_READINGS.test(text) ? `${text}0` : text;
}

/** @param {Record<string, string[]>} table
 *  @param {string} word */
function factorOf(table, word) {
  for (const [factor, words] of Object.entries(table)) if (words.includes(word)) return Number(factor);
  return 0;
}

/** What a unit measures, and how many of the smallest ones it has: {kind, factor, per: {kind, factor} or null}.
 *  @param {string} text
 *  @returns {Unit} */
function readUnit(text) {
  const speed = BITS_PER_SECOND.exec(text);
  if (speed) return readUnit(`${speed[1]}${speed[2] === "b" ? "bit" : "B"}/s`);
  const rate = PER.exec(text.replace(/\bp\.? ?a\.?$/i, "/year"));
  return rate ? readRate(text, readUnit(rate[1]), readUnit(rate[2])) : readSimpleUnit(text);
}

/** @param {string} text
 *  @param {Unit} of
 *  @param {Unit} per
 *  @returns {Unit} */
function readRate(text, of, per) {
  const isKnown = !of.per && ["time", "months"].includes(per.kind);
  return isKnown ? { ...of, per } : { kind: `words ${text}`, factor: 1, per: null };
}

/** @param {string} text
 *  @returns {Unit} */
function readSimpleUnit(text) {
  const word = text.replace(/\.$/, "").toLowerCase();
  const single = word.replace(/s$/, "");
  const either = (/** @type {Record<string, string[]>} */ table) => factorOf(table, word) || factorOf(table, single);
  /** @type {[string, number][]} */
  const kinds = [
    ["size", factorOf(READING.bits, text)],
    ["percent", READING.percent.includes(word) ? 1 : 0],
    ["time", text === "M" ? 0 : either(READING.milliseconds)],
    ["months", either(READING.months_long)],
  ];
  const [kind, factor] = kinds.find(([, known]) => known) ?? [`words ${single}`, 1];
  return { kind, factor, per: null };
}

const ONCE = { kind: "", factor: 1 };

/** By how much a figure in one unit is multiplied and divided to be in another: [times, by], or null.
 *  @param {string} given
 *  @param {string} wanted
 *  @returns {[number, number] | null} */
function conversion(given, wanted) {
  if (given === "" || given.toLowerCase() === wanted.toLowerCase()) return unitIsClear(given, wanted) ? [1, 1] : null;
  const [from, to] = [readUnit(given), readUnit(wanted)];
  if (from.kind !== to.kind) return multiplied(given, wanted, to);
  if (from.kind === "percent" && !from.per) return [1, 1];
  const [each, every] = [from.per ?? ONCE, to.per ?? ONCE];
  return each.kind === every.kind
    ? [from.factor * every.factor, to.factor * each.factor]
    : multiplied(given, wanted, to);
}

/** "MB" is no "mb": where only the size of the letters tells bits from bytes, they count.
 *  @param {string} given
 *  @param {string} wanted */
function unitIsClear(given, wanted) {
  return given === "" || given === wanted || readUnit(wanted).kind !== "size";
}

/** 1.5M or 3k, where what is counted has no letters of its own that could be meant.
 *  @param {string} given
 *  @param {string} wanted
 *  @param {Unit} to
 *  @returns {[number, number] | null} */
function multiplied(given, wanted, to) {
  const [, word, rest] = /^(\S+) *(.*)$/.exec(given) ?? ["", "", ""];
  const factor = factorOf(READING.multipliers, word);
  if (!factor || !to.kind.startsWith("words")) return null;
  const inner = rest === "" ? [1, 1] : conversion(rest, wanted);
  return inner && [factor * inner[0], inner[1]];
}

/** The value in another unit, or null where it does not come out even.
 *  @param {number} value
 *  @param {[number, number]} change */
function converted(value, [times, by]) {
  if (times === by) return value;
  const exact = (value * times) / by;
  const even = Math.abs(exact) < 1e12 ? Number(exact.toFixed(9)) : exact;
  return Math.abs(even - exact) <= 1e-12 * Math.abs(exact) ? even : null;
}

/** Why a text is not taken, with the unit that the column takes.
 *  @param {FigureColumn} column
 *  @param {string} text
 *  @param {ReturnType<typeof figureParts>} parts */
function figureSentence(column, text, parts) {
  const shown = `“${clipText(visibleText(text), 30)}”`;
  if (!parts || (parts.unit === "" && /[\p{L}]/u.test(parts.run))) {
    if (!/\d/.test(text) || /[\n\r\t]/.test(text.trim())) return `${shown} is not a number.`;
  }
  if (parts && parts.unit === "") return `${shown} is not a number.`;
  const sizes = parts && BIT_OR_BYTE.test(parts.unit.split(/[/ ]/)[0]);
  const letters = sizes ? " MB are megabytes, Mbit megabits." : "";
  const takes = column.unit ? `a figure in ${column.unit}` : "a figure alone, without unit or words";
  return `${shown}: ${column.title} takes ${takes}.${letters}`;
}

/** What a text says as a figure of a column {title, unit, kind, low, high}: {value}, or {error: a sentence}, with
 *  `readings` [{value, mark}] where there are two. `mark` is the decimal mark of the column where it is certain.
 *  @param {FigureColumn} column
 *  @param {string} text
 *  @param {string} [mark]
 *  @returns {Reading} */
export function readFigure(column, text, mark = "") {
  const parts = figureParts(text);
  const readings = parts ? readingsIn(column.unit ?? "", parts) : [];
  if (readings.length === 0) return { error: figureSentence(column, text, parts) };
  const single = theOneReading(column, readings, mark);
  if (single) return limited(column, text, single.value);
  const ways = readings.map((reading) => plainFigure(reading.value)).join(" or ");
  return { error: `“${visibleText(text)}” can be read two ways: write ${ways}.`, readings };
}

/** Every number that the parts of a text can mean in a unit.
 *  @param {string} unit
 *  @param {NonNullable<ReturnType<typeof figureParts>>} parts */
function readingsIn(unit, parts) {
  const change = conversion(parts.unit, unit);
  /** @type {FigureReading[]} */
  const readings = [];
  if (!change) return readings;
  for (const { value, mark } of figureReadings(parts.run)) {
    const exact = converted(Number(`${parts.sign * value}${parts.exponent}`), change);
    if (exact !== null) readings.push({ value: exact, mark });
  }
  return readings;
}

/** The reading that is left when the decimal mark is known, or when the column can hold one of them only.
 *  @param {FigureColumn} column
 *  @param {FigureReading[]} readings
 *  @param {string} mark */
function theOneReading({ low, high }, readings, mark) {
  if (readings.length === 1) return readings[0];
  const marked = mark && readings.filter((reading) => reading.mark === mark);
  if (marked && marked.length === 1) return marked[0];
  const possible = readings.filter(({ value }) => value >= (low ?? -Infinity) && value <= (high ?? Infinity));
  return possible.length === 1 ? possible[0] : null;
}

/** @param {FigureColumn} column
 *  @param {string} text
 *  @param {number} value
 *  @returns {Reading} */
function limited({ title, kind, low, high }, text, value) {
  const [least, most] = [low ?? -Infinity, high ?? Infinity];
  const shown = spacedFigure(value);
  if (!Number.isFinite(value)) return { error: `“${text}” is too large.` };
  if (["integer", "whole"].includes(kind) && !Number.isInteger(value)) {
    return { error: `${title} takes whole numbers; ${value} is not one.` };
  }
  if (value < least) return { error: `${title} is at least ${spacedFigure(least)}; this is ${shown}.` };
  if (value > most) return { error: `${title} is at most ${spacedFigure(most)}; this is ${shown}.` };
  return { value };
}

/** @param {number} value */
export function spacedFigure(value) {
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-6)) return String(value);
  const [whole, fraction] = String(value).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, "\u202f") + (fraction ? `.${fraction}` : "");
}
