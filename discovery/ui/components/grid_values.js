/* What a person types and what is stored: reading and showing values by the kind of their column.
   Text is passed on exactly as typed; everything else is read strictly and refused with a sentence. */

const KINDS = { whole: "integer", day: "date", address: "link_address" };
const LIST_KINDS = new Set(["choices", "tags", "links"]);
const NAMED_KINDS = new Set(["row", "links"]);
const PICKED_KINDS = new Set(["choice", "choices", ...NAMED_KINDS]);
const EXCUSED_KINDS = new Set(["number", "integer", "date", "choice", "row"]);
function element(tag, options = {}, children = []) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "text") node.textContent = value;
    else if (name === "value") node.value = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

let lastStamp = 0;
let lastCount = 0;

/* A version 7 UUID: time-ordered, also within one millisecond. */
function newId() {
  const stamp = Math.max(Date.now(), lastStamp);
  lastCount = stamp === lastStamp ? lastCount + 1 : Math.floor(Math.random() * 1024);
  lastStamp = stamp;
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = (random[0] & 0x3f) | 0x80;
  const tail = [...random].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const time = stamp.toString(16).padStart(12, "0");
  const count = (lastCount & 0xfff).toString(16).padStart(3, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}

function isBlank(value) {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

function sameValue(left, right) {
  if (isBlank(left) || isBlank(right)) return isBlank(left) && isBlank(right);
  if (typeof left === "object" || typeof right === "object") return JSON.stringify(left) === JSON.stringify(right);
  return left === right;
}

/* The value of a field, or of one word of a mapping, which is named with a point: "unanswered.owner". */
function valueAt(values, name) {
  const point = name.indexOf(".");
  return (point < 0 ? values?.[name] : values?.[name.slice(0, point)]?.[name.slice(point + 1)]) ?? null;
}

/* The values with another one at that place; a word without a value goes. */
function withValue(values, name, value) {
  const point = name.indexOf(".");
  if (point < 0) return { ...values, [name]: value };
  const { [name.slice(point + 1)]: gone, ...others } = values[name.slice(0, point)] ?? {};
  return { ...values, [name.slice(0, point)]: value === null ? others : { ...others, [name.slice(point + 1)]: value } };
}

function readColumn(given) {
  const refers = given.refers ? [given.refers].flat() : [];
  const values = (given.values ?? []).map((item) => (typeof item === "object" ? item : { value: item, title: item }));
  return {
    ...given,
    kind: KINDS[given.kind] ?? given.kind,
    refers,
    options: values.map((item) => ({ value: item.value, title: String(item.title ?? item.value) })),
    max: given.max ?? given.limit ?? null,
  };
}

/* Whether people took a row back without removing it: it stands apart, below the others. */
function isWithdrawn(desk, row) {
  return Boolean(desk.data.withdrawn) && row?.values?.status === desk.data.withdrawn;
}

function blankValue(column) {
  return LIST_KINDS.has(column.kind) ? [] : null;
}

/* The option a person may mean by the text typed so far: the one with this name, else one that begins so, else one with
   a word that begins so. Strict reading takes a beginning only when nothing else begins so; a name that two have is of
   neither. */
function matchOption(options, text, strict = false) {
  const wanted = wordKey(text);
  if (!wanted) return null;
  const named = optionsNamed(options, text);
  if (named.length > 0) return named.length === 1 ? named[0] : null;
  const begins = options.filter((option) => wordKey(option.title).startsWith(wanted));
  if (strict) return begins.length === 1 ? begins[0] : null;
  return begins[0] ?? options.find((option) => hasWord(option.title, wanted)) ?? null;
}

function hasWord(title, wanted) {
  const lower = wordKey(title);
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(lower[at - 1])) return true;
  }
  return false;
}

/* Every option worth offering for the text typed so far; the first is the one matchOption takes. */
function rankOptions(options, text) {
  const wanted = wordKey(text);
  if (!wanted) return options;
  const fitting = options.filter((option) => wordKey(option.title).includes(wanted) || option.code?.toLowerCase().startsWith(wanted));
  const words = fitting.filter((option) => hasWord(option.title, wanted));
  const begins = fitting.filter((option) => wordKey(option.title).startsWith(wanted));
  return [...new Set([matchOption(options, text), ...begins, ...words, ...fitting])].filter(Boolean);
}

/* A row is taken by its whole name or its code only; a word of a list also by a beginning that nothing else has, unless
   it was pasted. */
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
  return { error: `“${shown}” is not in the list${known.length <= 60 ? `: ${known}.` : ". Empty the line to see the list."}` };
}

function readList(column, text, options, strict) {
  const free = column.kind === "tags";
  const isKnown = (word) => optionsNamed(options, word).length > 0;
  let words = text.split(free ? /[,;\n]/ : /[;\n]/).map((word) => word.trim()).filter(Boolean);
  if (!free && !words.every(isKnown)) {
    const finer = words.flatMap((word) => (isKnown(word) ? [word] : word.split(","))).map((word) => word.trim()).filter(Boolean);
    if (finer.every((word) => !readPicked(column, word, options, strict).error)) words = finer;
  }
  const values = [];
  for (const word of words) {
    const read = free ? { value: word } : readPicked(column, word, options, strict);
    if (read.error) return read;
    if (!values.includes(read.value)) values.push(read.value);
  }
  return { value: values };
}

/* Whether the text says that nobody knows, in a field that is asked and takes no such value. */
function saysUnknown(column, text, options) {
  if (!EXCUSED_KINDS.has(column.kind) || !column.asked || column.required || column.open) return false;
  return READING.unknown.includes(wordKey(text)) && optionsNamed(options, text).length === 0;
}

/* {value} or {error: a sentence}; `unknown` with it when nobody knows. `options` are the rows or words that may be picked;
   `strict` is for what was pasted; `mark` the decimal mark where it is certain. */
function readText(column, text, options = column.options, strict = false, mark = "") {
  if (text.trim() === "") {
    return column.required ? { error: `${column.title} is needed.` } : { value: blankValue(column) };
  }
  if (isErrorCell(text) && optionsNamed(options ?? [], text).length === 0) return { error: errorCellSentence(text) };
  if (saysUnknown(column, text, options)) return { value: blankValue(column), unknown: true };
  if (column.kind === "number" || column.kind === "integer") return readFigure(column, text, mark);
  if (column.kind === "date") return readDay(text);
  if (column.kind === "flag") return readYesNo(column, text);
  if (column.kind === "choice" || column.kind === "row") return readPicked(column, text, options, strict);
  if (LIST_KINDS.has(column.kind)) return readList(column, text, options, strict);
  const length = [...text].length;
  if (column.max && length > column.max) return { error: `${column.title} holds at most ${showNumber(column.max)} characters; this has ${showNumber(length)}.` };
  if (column.kind === "link_address" && !/^(https?:\/\/|mailto:)\S+$/.test(text.trim())) {
    return { error: `${column.title} starts with https://, http:// or mailto: and has no spaces.` };
  }
  return { value: column.kind === "link_address" ? text.trim() : text };
}

function showNumber(value) {
  return typeof value === "number" ? spacedFigure(value) : String(value ?? "");
}

/* The value as text, as it is shown; `editing` gives it as it is typed. */
function showValue(column, value, names, editing = false) {
  if (isBlank(value)) return "";
  if (column.kind === "number" || column.kind === "integer") return editing && typeof value === "number" ? plainFigure(value) : showNumber(value);
  if (column.kind === "flag") return value ? "yes" : "no";
  if (column.kind === "row") return (editing && names ? linkedName(column, value, names, true) : names?.title(value)) ?? "…";
  if (column.kind === "links") return value.map((item) => linkedName(column, item, names, editing)).join("; ");
  if (column.kind === "choice") return column.options.find((option) => option.value === value)?.title ?? String(value);
  if (Array.isArray(value)) return value.map((item) => column.options.find((option) => option.value === item)?.title ?? item).join(column.kind === "tags" ? ", " : "; ");
  if (typeof value === "object") return JSON.stringify(value);
  return String(value);
}

/* The value as it is copied: where a figure below one could be taken for a share of one, with its per cent. */
function copiedText(column, value, names) {
  const text = showValue(column, value, names, true);
  return column.unit === "%" && typeof value === "number" && Math.abs(value) <= 1 ? `${text} %` : text;
}

function shorten(text, length = 60) {
  return clipText(String(text), length);
}
