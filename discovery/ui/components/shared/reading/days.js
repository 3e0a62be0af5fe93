/* How days are written: pure functions of texts. A day that can be read two ways is never chosen between. */

import { clipText, tidyText, visibleText } from "./text.js";
import { READING } from "./vocabulary.js";

const CLOCK = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:am|pm|uhr|z|[+-]\d{2}:?\d{2})?$/i;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;

const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

const POINTS = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;

const SLASHES = /^(\d{1,2}) ?([-/]) ?(\d{1,2}) ?\2 ?(\d{4})$/;

const DAY_WORD_YEAR =
  /^(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?[ -]?(?:of |de )?(?<month>\p{L}+)\.?,?[ -](?:de )?(?<year>\d{4})$/iu;

const WORD_DAY_YEAR = /^(?<month>\p{L}+)\.?[ -](?<day>\d{1,2})(?:st|nd|rd|th|\.)?,?[ -](?<year>\d{4})$/iu;

const YEAR_WORD_DAY = /^(?<year>\d{4})[ -](?<month>\p{L}+)\.?[ -](?<day>\d{1,2})$/iu;

const SHORT_YEARS = [
  /^\d{1,2}[./-] ?(?:\d{1,2}|\p{L}{3,9})[./-] ?'?\d{2}$/u,
  /^(?:\d{1,2}\.? \p{L}{3,9}\.?|\p{L}{3,9} \d{1,2},) '?\d{2}$/u,
];

const SERIAL = /^([2-7]\d{4})(?:[.,]\d+)?$/;

const WEEKDAY = /^(\p{L}{2,})\.?,? (.*\d.*)$/u;

const DAY_FORMS = "write 2026-03-31, 31.03.2026 or 31 Mar 2026";

/** @param {string[][]} lists
 *  @param {string} word */
function placeOfWord(lists, word) {
  return lists.findIndex((words) => words.includes(word.toLowerCase().normalize("NFC")));
}

/** The month, 1 to 12, that a word names in one of the languages we know; 0 for any other word.
 *  @param {string} word */
function monthNamed(word) {
  return placeOfWord(READING.months, word) + 1;
}

/** Every [year, month, day] that a text can mean.
 *  @param {string} text
 *  @returns {number[][]} */
function dayReadings(text) {
  const first = YEAR_FIRST.exec(text);
  if (first) return [[first[1], first[3], first[4]].map(Number)];
  const compact = COMPACT.exec(text);
  if (compact) return [compact.slice(1).map(Number)];
  const points = POINTS.exec(text);
  if (points) return [[points[3], points[2], points[1]].map(Number)];
  const slashes = SLASHES.exec(text);
  if (slashes) return slashedDays(Number(slashes[1]), Number(slashes[3]), Number(slashes[4]));
  return wordedDays(text);
}

/** @param {number} first
 *  @param {number} second
 *  @param {number} year */
function slashedDays(first, second, year) {
  const [dayFirst, monthFirst] = [
    [year, second, first],
    [year, first, second],
  ];
  if (first === second || first > 12) return [dayFirst];
  return second > 12 ? [monthFirst] : [dayFirst, monthFirst];
}

/** @param {string} text */
function wordedDays(text) {
  for (const form of [DAY_WORD_YEAR, WORD_DAY_YEAR, YEAR_WORD_DAY]) {
    const { year, month, day } = form.exec(text)?.groups ?? {};
    const number = month ? monthNamed(month) : 0;
    if (number) return [[Number(year), number, Number(day)]];
  }
  return [];
}

/** @param {number[]} parts year, month and day */
function isoDay([year, month, day]) {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** Why there is no such day in the calendar, or "".
 *  @param {string} text
 *  @param {number[]} parts year, month and day */
function missingDay(text, [year, month, day]) {
  if (year < 1) return `The day “${text}” does not exist: years begin with 1.`;
  if (month < 1 || month > 12) return `The day “${text}” does not exist: months go from 1 to 12.`;
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const name = READING.months[month - 1][0];
  const title = name[0].toUpperCase() + name.slice(1);
  return day >= 1 && day <= last ? "" : `The day “${text}” does not exist: ${title} ${year} has ${last} days.`;
}

/** The text without its time of day, and without the name of the weekday: {plain, weekday}.
 *  @param {string} text */
function bareDay(text) {
  const plain = tidyText(text).replace(CLOCK, "");
  const named = WEEKDAY.exec(plain);
  const weekday = named && !monthNamed(named[1]) ? placeOfWord(READING.weekdays, named[1]) : -1;
  return named && weekday >= 0 ? { plain: named[2], weekday } : { plain, weekday };
}

/** What a text says as a day: {value} as 2026-03-31, or {error: a sentence}, with `readings` where there are two.
 *  @param {string} text
 *  @returns {Reading} */
export function readDay(text) {
  const shown = visibleText(text.trim());
  const { plain, weekday } = bareDay(text);
  const serial = SERIAL.exec(plain);
  if (serial) return { error: serialSentence(shown, Number(serial[1])) };
  const isShort = SHORT_YEARS.some((form) => form.test(plain));
  if (isShort) return { error: `“${shown}” does not say the century of its year: ${DAY_FORMS}.` };
  const readings = dayReadings(plain);
  if (readings.length === 0) return { error: `“${clipText(shown, 20)}” is not a day: ${DAY_FORMS}.` };
  const missing = readings.map((parts) => missingDay(shown, parts));
  if (readings.length === 1 && missing[0]) return { error: missing[0] };
  if (readings.length > 1) {
    const error = `“${shown}” can be read two ways, day or month first: ${DAY_FORMS}.`;
    const marks = ["day", "month"];
    return { error, readings: readings.map((parts, at) => ({ value: isoDay(parts), mark: marks[at] })) };
  }
  const value = isoDay(readings[0]);
  const falls = new Date(`${value}T00:00:00Z`).getUTCDay();
  if (weekday >= 0 && weekday !== falls) {
    const name = READING.weekdays[falls][0];
    return { error: `“${shown}” names another day of the week than ${value}, a ${name}: ${DAY_FORMS}.` };
  }
  return { value };
}

/** @param {string} shown
 *  @param {number} days */
function serialSentence(shown, days) {
  const day = new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
  return `“${shown}” is how a spreadsheet counts days: if ${day} is meant, write that.`;
}
