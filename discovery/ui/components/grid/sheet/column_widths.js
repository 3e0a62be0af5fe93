/* How wide the columns of a sheet are, as tracks of a CSS grid: pure functions of the columns. */

/** @type {Record<string, string>} */
const COLUMN_WIDTHS = {
  long: "minmax(200px, 2fr)",
  choices: "minmax(160px, 1.4fr)",
  tags: "minmax(140px, 1.2fr)",
  number: "minmax(108px, 0.6fr)",
  integer: "minmax(96px, 0.6fr)",
  date: "minmax(118px, 0.6fr)",
  flag: "minmax(84px, 0.5fr)",
  row: "minmax(140px, 1fr)",
  links: "minmax(170px, 1.4fr)",
  link_address: "minmax(160px, 1.2fr)",
};

const NAME_WIDTH = "minmax(200px, 3fr)";

const SENTENCE_WIDTH = "minmax(220px, 3fr)";

const MAIL_WIDTH = "minmax(200px, 1.4fr)";

/** Room for each column: the first one, which says what the row is, gets most; a choice gets what its longest option
 *  needs, the two ends of a flow enough to be read, a text that may stay empty little.
 *  @param {Column[]} columns */
export function columnWidths(columns) {
  const isName = (/** @type {Column} */ column, /** @type {number} */ at) =>
    column.kind === "text" &&
    (at === 0 || (column.required && !columns.slice(0, at).some((other) => other.kind === "text")));
  const rowWidth =
    columns.filter((column) => column.kind === "row").length > 1 || columns[0]?.kind === "row"
      ? "minmax(170px, 1.4fr)"
      : COLUMN_WIDTHS.row;
  return columns.map((column, at) => {
    if (isName(column, at)) return (column.max ?? 0) > 200 ? SENTENCE_WIDTH : NAME_WIDTH;
    if (column.name === "email") return MAIL_WIDTH;
    if (column.kind === "choice") return choiceWidth(column);
    if (column.kind === "row") return rowWidth;
    return COLUMN_WIDTHS[column.kind] ?? (column.required ? "minmax(150px, 1.4fr)" : "minmax(132px, 1fr)");
  });
}

/** @param {Column} column */
function choiceWidth(column) {
  const longest = Math.max(0, ...column.options.map((option) => option.title.length));
  const width = Math.max(84, Math.min(longest, 22) * 8 + 34);
  return `minmax(${width}px, ${(width / 140).toFixed(2)}fr)`;
}
