/* Links as the value of a cell: the rows a row leads to, or that lead to it, read and typed as names. Each link is
   stored by itself, so that two people who link the same row take nothing from one another. */

import { optionsNamed } from "../reading/options.js";

/** @param {Link} link
 *  @param {LinkKind} kind */
export function otherEnd(link, { direction }) {
  return direction === "to" ? link.from : link.to;
}

/** Where a link between two rows starts and ends, seen from the first of them.
 *  @param {string} id
 *  @param {string} other
 *  @param {LinkKind} kind
 *  @returns {[string, string]} */
export function endsOf(id, other, { direction }) {
  return direction === "to" ? [other, id] : [id, other];
}

/** The links of a row that `link` {kind, direction, section: key or list of keys} speaks of.
 *  @param {Names} names
 *  @param {string} id
 *  @param {LinkKind} link
 *  @returns {Link[]} */
export function linksOf(names, id, link) {
  const sections = [link.section ?? []].flat();
  const sectionOf = (/** @type {string} */ row) => names.byId.get(row)?.section ?? "";
  const fits = (/** @type {Link} */ each) =>
    sections.length === 0 || sections.includes(sectionOf(otherEnd(each, link)));
  return names.linked(id, link.kind, link.direction).filter(fits);
}

/** @param {Names} names
 *  @param {string} id
 *  @param {LinkColumn} column */
export function linkedRows(names, id, column) {
  return linksOf(names, id, column.link).map((link) => otherEnd(link, column.link));
}

/** What a linked row is called; where it is typed over, by its code when the name alone would not lead back to it.
 *  @param {Column} column
 *  @param {string} id
 *  @param {Names} names
 *  @param {boolean} editing
 *  @returns {string} */
export function linkedName(column, id, names, editing) {
  const name = names.title(id) ?? "…";
  if (!editing) return name;
  const clear = optionsNamed(names.options(column.refers), name).length === 1 && !/[;\n]/.test(name);
  return clear ? name : (names.byId.get(id)?.code ?? name);
}

/** Adds and takes away what differs from the rows the person saw, as one change.
 *  @param {RowKeeper} editor
 *  @param {string} id
 *  @param {LinkColumn} column
 *  @param {string[]} wanted
 *  @param {string[] | null} seen */
export function putLinks(editor, id, column, wanted, seen) {
  const { queue, names, section } = editor;
  const cell = `${section}|${id}|${column.name}`;
  const links = linksOf(names, id, column.link);
  const before = new Set(seen ?? []);
  const there = new Set(links.map((link) => otherEnd(link, column.link)));
  queue.settle(section, id, column.name);
  queue.together(() => {
    for (const other of wanted)
      if (!before.has(other) && !there.has(other))
        queue.link(...endsOf(id, other, column.link), column.link.kind, cell);
    for (const link of links) {
      const other = otherEnd(link, column.link);
      if (before.has(other) && !wanted.includes(other)) queue.unlink(link.id, cell);
    }
  });
}

/** "sending" or "pending" while a link typed into this cell is on its way.
 *  @param {RowKeeper} editor
 *  @param {string} id
 *  @param {Column} column */
export function linkState(editor, id, column) {
  const { queue, section } = editor;
  const mine = (/** @type {Change} */ change) => change.cell === `${section}|${id}|${column.name}`;
  if (queue.problem(section, id, column.name)) return "";
  if ((queue.sending?.changes ?? []).some(mine)) return "sending";
  return queue.waiting.some(mine) ? "pending" : "";
}

/** The row or rows whose whole names a text gives; null unless every name is known.
 *  @param {Column} column
 *  @param {string} text
 *  @param {Names} names
 *  @returns {string | string[] | null} */
export function namedExactly(column, text, names) {
  const options = names.options(column.refers);
  const meant = (/** @type {string} */ word) => {
    const rows = optionsNamed(options, word);
    return rows.length === 1 ? rows[0].value : null;
  };
  if (column.kind === "row") return meant(text);
  const rows = text
    .split(/[;\n]/)
    .filter((word) => word.trim())
    .map(meant);
  return rows.length > 0 && rows.every(Boolean) ? [...new Set(rows)] : null;
}
