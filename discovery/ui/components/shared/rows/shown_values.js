import { plainFigure, spacedFigure } from "../reading/figures.js";
import { isBlank } from "./field_values.js";
import { linkedName } from "./linked_rows.js";

/* Whether people took a row back without removing it: it stands apart, below the others. */
export function isWithdrawn(editor, row) {
  return Boolean(editor.data.withdrawn) && row?.values?.status === editor.data.withdrawn;
}

export function showNumber(value) {
  return typeof value === "number" ? spacedFigure(value) : String(value ?? "");
}

/* The value as text, as it is shown; `editing` gives it as it is typed. */
export function showValue(column, value, names, editing = false) {
  if (isBlank(value)) return "";
  if (column.kind === "number" || column.kind === "integer")
    return editing && typeof value === "number" ? plainFigure(value) : showNumber(value);
  if (column.kind === "flag") return value ? "yes" : "no";
  if (column.kind === "row")
    return (editing && names ? linkedName(column, value, names, true) : names?.title(value)) ?? "…";
  if (column.kind === "links") return value.map((item) => linkedName(column, item, names, editing)).join("; ");
  if (column.kind === "choice") return column.options.find((option) => option.value === value)?.title ?? String(value);
  if (Array.isArray(value))
    return value
      .map((item) => column.options.find((option) => option.value === item)?.title ?? item)
      .join(column.kind === "tags" ? ", " : "; ");
  if (typeof value === "object") return JSON.stringify(value);
  return String(value);
}

/* The value as it is copied: where a figure below one could be taken for a share of one, with its per cent. */
export function copiedText(column, value, names) {
  const text = showValue(column, value, names, true);
  return column.unit === "%" && typeof value === "number" && Math.abs(value) <= 1 ? `${text} %` : text;
}
