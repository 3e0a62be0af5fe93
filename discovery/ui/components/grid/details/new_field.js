import { LIST_KINDS } from "../../shared/reading/columns.js";
import { FlagField } from "./flag_field.js";
import { FormField } from "./form_field.js";
import { ListField } from "./list_field.js";
import { PrivateField } from "./private_field.js";

/** @param {SectionEditor} editor
 *  @param {Details} form
 *  @param {Column} column */
export function newField(editor, form, column) {
  if (column.private) return new PrivateField(editor, form, column);
  if (column.kind === "flag") return new FlagField(editor, form, column);
  if (LIST_KINDS.has(column.kind)) return new ListField(editor, form, column);
  return new FormField(editor, form, column);
}
