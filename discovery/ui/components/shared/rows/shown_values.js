import { plainFigure, spacedFigure } from "../reading/figures.js";
import { isBlank } from "./field_values.js";
import { linkedName } from "./linked_rows.js";

/** Whether people took a row back without removing it: it stands apart, below the others.
 *  @param {{data: {withdrawn?: string}}} editor
 *  @param {Row | null | undefined} row */
export function isWithdrawn(editor, row) {
  return Boolean(editor.data.withdrawn) && row?.values?.status === editor.data.withdrawn;
}

/** @param {Value} value */
export function showNumber(value) {
  return typeof value === "number" ? spacedFigure(value) : String(value ?? "");
}

/** @typedef {(column: Column, value: Value, names: any, editing: boolean) => string} Showing */

/** @type {Showing} */
const shownFigure = (column, value, names, editing) =>
  editing && typeof value === "number" ? plainFigure(value) : showNumber(value);
/** @param {Column} column
 *  @param {Value} value */
const titleOf = ({ options }, value) => options.find((option) => option.value === value)?.title ?? value;

/** @type {Record<string, Showing>} */
const SHOWN = {
  number: shownFigure,
  integer: shownFigure,
  flag: (column, value) => (value ? "yes" : "no"),
  row: (column, value, names, editing) =>
    (editing && names ? linkedName(column, value, names, true) : names?.title(value)) ?? "…",
  links: (column, value, names, editing) =>
    value.map((/** @type {string} */ item) => linkedName(column, item, names, editing)).join("; "),
  choice: (column, value) => String(titleOf(column, value)),
};

/** The value as text, as it is shown; `editing` gives it as it is typed.
 *  @param {Column} column
 *  @param {Value} value
 *  @param {Names} [names]
 *  @param {boolean} [editing]
 *  @returns {string} */
export function showValue(column, value, names, editing = false) {
  if (isBlank(value)) return "";
  const shown = SHOWN[column.kind];
  if (shown) return shown(column, value, names, editing);
  if (Array.isArray(value)) {
    return value.map((item) => titleOf(column, item)).join(column.kind === "tags" ? ", " : "; ");
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The value as it is copied: where a figure below one could be taken for a share of one, with its per cent.
 *  @param {Column} column
 *  @param {Value} value
 *  @param {Names} names */
export function copiedText(column, value, names) {
  const text = showValue(column, value, names, true);
  return column.unit === "%" && typeof value === "number" && Math.abs(value) <= 1 ? `${text} %` : text;
}
