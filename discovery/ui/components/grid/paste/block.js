/* A copied block as lines of cells: what stands between tabs, commas or semicolons. Pure functions of texts. */

export const SEPARATORS = ["\t", ";", ","];

/** The cells of a block. A quoted cell may hold separators and line ends. Where quotation marks can be read otherwise,
 *  too, `joined` says whether what they enclose is one cell; `doubt` in the answer, that it makes a difference.
 *  @param {string} text
 *  @param {string} [separator]
 *  @param {boolean} [joined] */
function readBlock(text, separator = "\t", joined = false) {
  /** @type {string[][]} */
  const rows = [[]];
  let cells = rows[0];
  const ends = `${separator}\r\n`;
  let doubt = false;
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    const cell = cellAt(text, at, ends, joined);
    doubt ||= cell.doubt;
    cells.push(cell.text);
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) cells.push("");
    } else {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      if (at < text.length) rows.push((cells = []));
    }
  }
  return { rows: rows.map((line) => (line.length === 0 ? [""] : line)), doubt };
}

/** The cell that begins there, {text, end, doubt}.
 *  @param {string} text
 *  @param {number} at
 *  @param {string} ends
 *  @param {boolean} joined */
function cellAt(text, at, ends, joined) {
  const quoted = text[at] === '"' ? quotedCell(text, at, ends) : null;
  const doubt = Boolean(quoted?.doubt);
  if (quoted && (joined || !doubt)) return { ...quoted, doubt };
  const end = nextEnd(text, at, ends);
  return { text: text.slice(at, end), end, doubt };
}

/** @param {string} text
 *  @param {number} from
 *  @param {string} ends */
function nextEnd(text, from, ends) {
  let at = from;
  while (at < text.length && !ends.includes(text[at])) at += 1;
  return at;
}

/** A cell in quotation marks, {text, end, doubt}, or null when the first one is only a character of the text. A stray
 *  one inside, a tab, or a line end at once make it doubtful.
 *  @param {string} text
 *  @param {number} from
 *  @param {string} ends */
function quotedCell(text, from, ends) {
  let content = "";
  let stray = false;
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') {
      content += text[at];
    } else if (at + 1 >= text.length || ends.includes(text[at + 1])) {
      const doubt = stray ? /[\r\n]/.test(content) : ends[0] === "\t" && /\t|^[\r\n]/.test(content);
      return stray && !doubt ? null : { text: content.replace(/\r\n?/g, "\n"), end: at + 1, doubt };
    } else {
      stray ||= text[at + 1] !== '"';
      content += '"';
      if (text[at + 1] === '"') at += 1;
    }
  }
  return null;
}

/** @param {string} text */
export function withoutLastBreak(text) {
  return text.replace(/(\r\n|\n|\r)$/, "");
}

/** @param {string} text */
export function isBlock(text) {
  const body = withoutLastBreak(text);
  return body.includes("\t") || /[\r\n]/.test(body);
}

/** @param {string[][]} rows */
function isEven(rows) {
  return new Set(rows.filter((cells) => cells.some((cell) => cell.trim())).map((cells) => cells.length)).size === 1;
}

/** The lines of a block, the separator given or found: {rows, separator, offered: the separators that may be meant,
 *  doubt: whether the separator was guessed, quotes: whether quotation marks can be read two ways, joined}.
 *  @param {string} text
 *  @param {(cells: string[]) => number} knownHeadings
 *  @param {PasteChoices} [choices]
 *  @returns {PasteBlock} */
export function blockLines(text, knownHeadings, choices = {}) {
  const cut = separatorOf(text, knownHeadings);
  const separator = choices.separator ?? cut.separator;
  const inCells = separator || "\t";
  const apart = readBlock(text, inCells, false);
  const whole = apart.doubt ? readBlock(text, inCells, true) : apart;
  const joined = choices.joined ?? (apart.doubt && isEven(whole.rows) && !isEven(apart.rows));
  const { rows } = joined ? whole : apart;
  return { rows, separator, offered: cut.offered, doubt: cut.doubt, quotes: apart.doubt, joined };
}

/** Tabs are sure, and so is what gives two headings that are known; commas and semicolons that stand in every line as
 *  often are a guess. `knownHeadings(cells)` counts.
 *  @param {string} text
 *  @param {(cells: string[]) => number} knownHeadings */
function separatorOf(text, knownHeadings) {
  if (text.includes("\t")) return { separator: "\t", offered: ["\t"], doubt: false };
  const offered = SEPARATORS.slice(1).filter((mark) => text.includes(mark));
  const best = offered
    .map((mark) => ({ mark, known: Math.max(...readBlock(text, mark).rows.slice(0, 8).map(knownHeadings)) }))
    .sort((left, right) => right.known - left.known)[0];
  if (best && best.known >= 2) return { separator: best.mark, offered: [best.mark, ""], doubt: false };
  const even = offered.find((mark) => looksSeparated(text, mark));
  return { separator: even ?? "", offered: even ? [even, ""] : [""], doubt: Boolean(even) };
}

/** @param {string} text
 *  @param {string} mark */
function looksSeparated(text, mark) {
  const { rows } = readBlock(text, mark);
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim()));
  const spaced = mark === "," && filled.some((cells) => cells.slice(1).some((cell) => cell.startsWith(" ")));
  return filled.length > 1 && isEven(filled) && filled[0].length > (mark === "," ? 2 : 1) && !spaced;
}
