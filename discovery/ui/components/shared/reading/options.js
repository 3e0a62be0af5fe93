import { clipText, visibleText, wordKey } from "./text.js";

/** The option a person may mean by the text typed so far: the one with this name, else one that begins so, else one
 *  with a word that begins so. Strict reading takes a beginning only when nothing else begins so; a name that two have
 *  is of neither.
 *  @param {Option[]} options
 *  @param {string} text
 *  @returns {Option | null} */
export function matchOption(options, text, strict = false) {
  const wanted = wordKey(text);
  if (!wanted) return null;
  const named = optionsNamed(options, text);
  if (named.length > 0) return named.length === 1 ? named[0] : null;
  const begins = options.filter((option) => wordKey(option.title).startsWith(wanted));
  if (strict) return begins.length === 1 ? begins[0] : null;
  return begins[0] ?? options.find((option) => hasWord(option.title, wanted)) ?? null;
}

/** @param {string} title
 *  @param {string} wanted */
function hasWord(title, wanted) {
  const lower = wordKey(title);
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(lower[at - 1])) return true;
  }
  return false;
}

/** Every option worth offering for the text typed so far; the first is the one matchOption takes.
 *  @param {Option[]} options
 *  @param {string} text
 *  @returns {Option[]} */
export function rankOptions(options, text) {
  const wanted = wordKey(text);
  if (!wanted) return options;
  const fitting = options.filter(
    (option) => wordKey(option.title).includes(wanted) || option.code?.toLowerCase().startsWith(wanted),
  );
  const words = fitting.filter((option) => hasWord(option.title, wanted));
  const begins = fitting.filter((option) => wordKey(option.title).startsWith(wanted));
  const meant = matchOption(options, text);
  return [...new Set([...(meant ? [meant] : []), ...begins, ...words, ...fitting])];
}

/** @type {WeakMap<Option[], Map<string, Option[]>>} */
const NAMED = new WeakMap();

/** The options {value, title, code} by each of their names; kept as long as the list itself.
 *  @param {Option[]} options */
function namesOf(options) {
  let names = NAMED.get(options);
  if (names) return names;
  names = new Map();
  for (const option of options) {
    const words = [option.title, option.code, option.value].map((word) => wordKey(String(word ?? "")));
    for (const name of new Set(words)) {
      if (name) names.set(name, [...(names.get(name) ?? []), option]);
    }
  }
  NAMED.set(options, names);
  return names;
}

/** The options that a whole text names, by code or by the full name: never by a beginning.
 *  @param {Option[]} options
 *  @param {string} text */
export function optionsNamed(options, text) {
  return namesOf(options).get(wordKey(text)) ?? [];
}

/** How a person writes an option so that only this one is meant: its title, or its code where two are called the same.
 *  @param {Option[]} options
 *  @param {Option} option */
export function textOfOption(options, option) {
  return optionsNamed(options, option.title).length > 1 ? (option.code ?? option.title) : option.title;
}

/** Two rows that are called the same: which of them is meant is asked.
 *  @param {string} text
 *  @param {Option[]} options */
export function sameNameSentence(text, options) {
  const called = (/** @type {Option} */ { code, beside }) => (beside ? `${code} (${beside})` : code);
  const codes = options.slice(0, 6).map(called).join(" or ");
  return `“${clipText(visibleText(text), 60)}” is the name of ${options.length}: write the code, ${codes}.`;
}
