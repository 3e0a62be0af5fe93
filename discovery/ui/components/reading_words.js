/* What single words in a cell say: yes or no, nothing, that it does not apply, an error of a spreadsheet, a name. Pure
   functions of texts. */

const ERROR_FORMS = READING.error_forms.map((form) => new RegExp(form, "u"));

/* Whether a text is, as a whole, what a spreadsheet shows in place of a value it could not work out. It writes most of
   these in capitals: #urgent! was typed by somebody. */
function isErrorCell(text) {
  const plain = tidyText(text);
  return ERROR_FORMS.some((form) => form.test(plain)) || READING.error_cells.includes(plain.toLowerCase());
}

/* Why it is not taken, whether it was typed, pasted or picked. */
function errorCellSentence(text) {
  return `“${clipText(visibleText(tidyText(text)), 60)}” is a spreadsheet’s error, no value.`;
}

function isDash(text) {
  return READING.dashes.includes(tidyText(text));
}

function saysNotApplicable(text) {
  return READING.not_applicable.includes(wordKey(text));
}

function isDitto(text) {
  return READING.ditto.includes(wordKey(text));
}

/* {value: true or false}, or {error}: a dash is no "no". */
function readYesNo(column, text) {
  const word = wordKey(text);
  if (READING.yes.includes(word)) return { value: true };
  if (READING.no.includes(word)) return { value: false };
  return { error: `${column.title} takes yes or no; “${clipText(visibleText(text), 60)}” is neither.` };
}

/* Why a pasted cell holds no value of this column although it has a text, or "". */
function heldSentence(column, text) {
  const said = `“${visibleText(tidyText(text))}”`;
  if (isErrorCell(text)) return errorCellSentence(text);
  if (isDitto(text)) return `${said} says “as above”: write it out.`;
  if (saysNotApplicable(text)) return `${said}: is it unknown, or does it not apply?`;
  const isOpen = isNumberKind(column) && wordKey(text) === "tbd";
  if (isOpen) return `${said} is not a number; “unknown” says that nobody knows.`;
  return "";
}

function isNumberKind({ kind }) {
  return kind === "number" || kind === "integer" || kind === "whole";
}

const NAMED = new WeakMap();

/* The options {value, title, code} by each of their names; kept as long as the list itself. */
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

/* The options that a whole text names, by code or by the full name: never by a beginning. */
function optionsNamed(options, text) {
  return namesOf(options).get(wordKey(text)) ?? [];
}

/* How a person writes an option so that only this one is meant: its title, or its code where two are called the same.
   */
function textOfOption(options, option) {
  return optionsNamed(options, option.title).length > 1 ? (option.code ?? option.title) : option.title;
}

/* Two rows that are called the same: which of them is meant is asked. */
function sameNameSentence(text, options) {
  const called = ({ code, beside }) => (beside ? `${code} (${beside})` : code);
  const codes = options.slice(0, 6).map(called).join(" or ");
  return `“${clipText(visibleText(text), 60)}” is the name of ${options.length}: write the code, ${codes}.`;
}
