/* What a person types and what is stored: reading and showing values by the kind of their column.
   Text is passed on exactly as typed; everything else is read strictly and refused with a sentence. */

import { showNumber } from "../rows/shown_values.js";
import { NO_ANSWER_KINDS, NAMED_KINDS, blankValue } from "./columns.js";
import { readDay } from "./days.js";
import { readFigure } from "./figures.js";
import { matchOption, optionsNamed, sameNameSentence } from "./options.js";
import { shorten, visibleText, wordKey } from "./text.js";
import { READING } from "./vocabulary.js";
import { errorCellSentence, isErrorCell, readYesNo } from "./words.js";

/** A row is taken by its whole name or its code only; a word of a list also by a beginning that nothing else has,
 *  unless it was pasted.
 *  @param {Column} column
 *  @param {string} text
 *  @param {Option[]} options
 *  @param {boolean} strict
 *  @returns {Reading} */
function readPicked(column, text, options, strict) {
  const named = optionsNamed(options, text);
  if (named.length === 1) return { value: named[0].value };
  if (named.length > 1) return { error: sameNameSentence(text, named) };
  const shown = shorten(visibleText(text));
  if (NAMED_KINDS.has(column.kind)) {
    return { error: `Nothing called “${shown}” in ${column.refers.join(", ").replace(/_/g, " ")} yet.` };
  }
  const begun = strict ? null : matchOption(options, text, true);
  if (begun) return { value: begun.value };
  if (column.open) return { value: text };
  const known = options.map((option) => option.title).join(" · ");
  return {
    error: `“${shown}” is not in the list${known.length <= 60 ? `: ${known}.` : ". Empty the line to see the list."}`,
  };
}

/** @param {Column} column
 *  @param {string} text
 *  @param {Option[]} options
 *  @param {boolean} strict
 *  @returns {Reading} */
function readList(column, text, options, strict) {
  const free = column.kind === "tags";
  const isKnown = (/** @type {string} */ word) => optionsNamed(options, word).length > 0;
  let words = text
    .split(free ? /[,;\n]/ : /[;\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
  if (!free && !words.every(isKnown)) {
    const finer = words
      .flatMap((word) => (isKnown(word) ? [word] : word.split(",")))
      .map((word) => word.trim())
      .filter(Boolean);
    if (finer.every((word) => !readPicked(column, word, options, strict).error)) words = finer;
  }
  /** @type {Value[]} */
  const values = [];
  for (const word of words) {
    const read = free ? { value: word } : readPicked(column, word, options, strict);
    if (read.error) return read;
    if (!values.includes(read.value)) values.push(read.value);
  }
  return { value: values };
}

/** Whether the text says that nobody knows, in a field that is asked and takes no such value.
 *  @param {Column} column
 *  @param {string} text
 *  @param {Option[]} options */
export function saysUnknown(column, text, options) {
  if (!NO_ANSWER_KINDS.has(column.kind) || !column.asked || column.required || column.open) return false;
  return READING.unknown.includes(wordKey(text)) && optionsNamed(options, text).length === 0;
}

/** @typedef {(column: Column, text: string, options: Option[], strict: boolean, mark: string) => Reading} Reader */
/** @type {Record<string, Reader>} */
const READERS = {
  number: (column, text, options, strict, mark) => readFigure(column, text, mark),
  integer: (column, text, options, strict, mark) => readFigure(column, text, mark),
  date: (column, text) => readDay(text),
  flag: readYesNo,
  choice: readPicked,
  row: readPicked,
  choices: readList,
  tags: readList,
  links: readList,
  link_address: readAddress,
};

/** {value} or {error: a sentence}; `unknown` with it when nobody knows. `options` are the rows or words that may be
 *  picked; `strict` is for what was pasted; `mark` the decimal mark where it is certain.
 *  @param {Column} column
 *  @param {string} text
 *  @param {Option[]} [options]
 *  @param {boolean} [strict]
 *  @param {string} [mark]
 *  @returns {Reading} */
export function readText(column, text, options = column.options, strict = false, mark = "") {
  if (text.trim() === "") {
    return column.required ? { error: `${column.title} is needed.` } : { value: blankValue(column) };
  }
  if (isErrorCell(text) && optionsNamed(options ?? [], text).length === 0) return { error: errorCellSentence(text) };
  if (saysUnknown(column, text, options)) return { value: blankValue(column), unknown: true };
  return (READERS[column.kind] ?? readProse)(column, text, options, strict, mark);
}

/** @param {Column} column
 *  @param {string} text
 *  @returns {Reading} */
function readProse(column, text) {
  const length = [...text].length;
  if (!column.max || length <= column.max) return { value: text };
  const [most, count] = [showNumber(column.max), showNumber(length)];
  return { error: `${column.title} holds at most ${most} characters; this has ${count}.` };
}

/** @param {Column} column
 *  @param {string} text
 *  @returns {Reading} */
function readAddress(column, text) {
  const read = readProse(column, text);
  if (read.error) return read;
  const address = text.trim();
  if (/^(https?:\/\/|mailto:)\S+$/.test(address)) return { value: address };
  return { error: `${column.title} starts with https://, http:// or mailto: and has no spaces.` };
}
