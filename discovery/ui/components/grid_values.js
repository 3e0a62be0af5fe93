/* What a person types and what is stored: reading and showing values by the kind of their column.
   Text is passed on exactly as typed; everything else is read strictly and refused with a sentence. */

const KINDS = { whole: "integer", day: "date", address: "link_address" };
const LIST_KINDS = new Set(["choices", "tags", "links"]);
const NAMED_KINDS = new Set(["row", "links"]);
const PICKED_KINDS = new Set(["choice", "choices", ...NAMED_KINDS]);
const EXCUSED_KINDS = new Set(["number", "integer", "date", "choice", "row"]);
const UNKNOWN_WORDS = new Set(["unknown", "?"]);
const GROUPED_NUMBER = /^[-+]?\d{1,3}(?:([,\s'])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const DECIMAL_COMMA = /^[-+]?\d+,\d+$/;
const GROUP_OR_DECIMALS = /^[-+]?[1-9]\d{0,2},\d{3}$/;
const MONTHS = "january february march april may june july august september october november december".split(" ");
const PLAIN_NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

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

/* The option a person means by the text typed so far: the same words, else one that begins so, else one with a word
   that begins so. Strict reading (a pasted cell) takes a beginning only when nothing else begins so. */
function matchOption(options, text, strict = false) {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return null;
  const exact = options.find((option) => sameName(option, wanted));
  if (exact) return exact;
  const begins = options.filter((option) => option.title.toLowerCase().startsWith(wanted));
  if (strict) return begins.length === 1 ? begins[0] : null;
  return begins[0] ?? options.find((option) => hasWord(option.title, wanted)) ?? null;
}

function sameName(option, wanted) {
  return [option.title, option.code, option.value].some((name) => String(name ?? "").toLowerCase() === wanted);
}

function hasWord(title, wanted) {
  const lower = title.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(lower[at - 1])) return true;
  }
  return false;
}

/* Every option worth offering for the text typed so far; the first is the one matchOption takes. */
function rankOptions(options, text) {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return options;
  const lowered = options.filter((option) => option.title.toLowerCase().includes(wanted) || option.code?.toLowerCase().startsWith(wanted));
  const words = lowered.filter((option) => hasWord(option.title, wanted));
  return [...new Set([matchOption(options, text), ...lowered.filter((option) => option.title.toLowerCase().startsWith(wanted)), ...words, ...lowered])].filter(Boolean);
}

function readNumber(column, text) {
  let plain = text.trim().replace(/[\u00a0\u2009\u202f]/g, " ").replace(/\u2212/g, "-");
  if (column.unit && plain.toLowerCase().endsWith(column.unit.toLowerCase())) plain = plain.slice(0, -column.unit.length).trim();
  if (GROUP_OR_DECIMALS.test(plain)) return { error: `“${text}” can be read two ways: write ${plain.replace(",", "")} or ${Number(plain.replace(",", "."))}.` };
  if (DECIMAL_COMMA.test(plain)) plain = plain.replace(",", ".");
  else if (GROUPED_NUMBER.test(plain)) plain = plain.replace(/[,\s']/g, "");
  if (!PLAIN_NUMBER.test(plain)) return { error: `“${shorten(text, 20)}” is not a number.` };
  const value = Number(plain);
  if (!Number.isFinite(value)) return { error: `“${text}” is too large.` };
  if (column.kind === "integer" && !Number.isInteger(value)) return { error: `${column.title} takes whole numbers; ${value} is not one.` };
  const low = column.low ?? -Infinity;
  const high = column.high ?? Infinity;
  if (value < low) return { error: `${column.title} is at least ${showNumber(low)}; this is ${showNumber(value)}.` };
  if (value > high) return { error: `${column.title} is at most ${showNumber(high)}; this is ${showNumber(value)}.` };
  return { value };
}

/* The year, month and day of a text that has one reading; with slashes, nobody knows which of two figures is the month. */
function dayParts(text) {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return iso.slice(1).map(Number);
  const points = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (points) return points.slice(1).map(Number).reverse();
  const words = /^(\d{1,2})\s+([a-z]{3,9})\s+(\d{4})$/i.exec(text);
  const month = words ? MONTHS.findIndex((name) => [name, name.slice(0, 3)].includes(words[2].toLowerCase())) + 1 : 0;
  return month > 0 ? [Number(words[3]), month, Number(words[1])] : null;
}

function readDate(column, text) {
  const plain = text.trim();
  const forms = "write 2026-03-31, 31.03.2026 or 31 Mar 2026";
  if (/^\d{1,4}\s*\/\s*\d{1,2}\s*\/\s*\d{1,4}$/.test(plain)) return { error: `“${plain}” can be read two ways, day or month first: ${forms}.` };
  const parts = dayParts(plain);
  if (!parts) return { error: `“${shorten(text, 20)}” is not a day: ${forms}.` };
  const [year, month, day] = parts;
  if (year < 1 || month < 1 || month > 12) return { error: `The day “${plain}” does not exist: ${year < 1 ? "years begin with 1" : "months go from 1 to 12"}.` };
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const name = MONTHS[month - 1][0].toUpperCase() + MONTHS[month - 1].slice(1);
  if (day < 1 || day > last) return { error: `The day “${plain}” does not exist: ${name} ${year} has ${last} days.` };
  return { value: [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-") };
}

function readFlag(column, text) {
  const word = text.trim().toLowerCase();
  if (["yes", "y", "true", "1", "x", "✓", "on"].includes(word)) return { value: true };
  if (["no", "n", "false", "0", "-", "off"].includes(word)) return { value: false };
  return { error: `${column.title} takes yes or no; “${shorten(text)}” is neither.` };
}

function readPicked(column, text, options, strict) {
  const found = matchOption(options, text, strict);
  if (found) return { value: found.value };
  if (NAMED_KINDS.has(column.kind)) return { error: `Nothing called “${shorten(text)}” in ${column.refers.join(", ").replace(/_/g, " ")} yet.` };
  if (column.open) return { value: text };
  const known = options.map((option) => option.title).join(" · ");
  return { error: `“${shorten(text)}” is not in the list${known.length <= 60 ? `: ${known}.` : ". Empty the line to see the list."}` };
}

function readList(column, text, options, strict) {
  const free = column.kind === "tags";
  let words = text.split(free ? /[,;\n]/ : /[;\n]/).map((word) => word.trim()).filter(Boolean);
  if (!free && words.some((word) => !matchOption(options, word, true))) {
    const finer = words.flatMap((word) => (matchOption(options, word, true) ? [word] : word.split(","))).map((word) => word.trim()).filter(Boolean);
    if (finer.every((word) => matchOption(options, word, strict))) words = finer;
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
  const word = text.trim().toLowerCase();
  if (!EXCUSED_KINDS.has(column.kind) || !column.asked || column.required || column.open) return false;
  return UNKNOWN_WORDS.has(word) && !options.some((option) => sameName(option, word));
}

/* {value} or {error: a sentence}; `unknown` with it when nobody knows. `options` are the rows or words that may be picked. */
function readText(column, text, options = column.options, strict = false) {
  if (text.trim() === "") {
    return column.required ? { error: `${column.title} is needed.` } : { value: blankValue(column) };
  }
  if (saysUnknown(column, text, options)) return { value: blankValue(column), unknown: true };
  if (column.kind === "number" || column.kind === "integer") return readNumber(column, text);
  if (column.kind === "date") return readDate(column, text);
  if (column.kind === "flag") return readFlag(column, text);
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
  if (typeof value !== "number") return String(value ?? "");
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-6)) return String(value);
  const [whole, fraction] = String(value).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, "\u202f") + (fraction ? `.${fraction}` : "");
}

/* The value as text, as it is shown; `editing` gives it as it is typed. */
function showValue(column, value, names, editing = false) {
  if (isBlank(value)) return "";
  if (column.kind === "number" || column.kind === "integer") return editing ? String(value) : showNumber(value);
  if (column.kind === "flag") return value ? "yes" : "no";
  if (column.kind === "row") return names?.title(value) ?? "…";
  if (column.kind === "links") return value.map((item) => linkedName(column, item, names, editing)).join("; ");
  if (column.kind === "choice") return column.options.find((option) => option.value === value)?.title ?? String(value);
  if (Array.isArray(value)) return value.map((item) => column.options.find((option) => option.value === item)?.title ?? item).join(column.kind === "tags" ? ", " : "; ");
  if (typeof value === "object") return JSON.stringify(value);
  return String(value);
}

function shorten(text, length = 60) {
  const characters = [...String(text)];
  return characters.length > length ? `${characters.slice(0, length).join("")}…` : String(text);
}
