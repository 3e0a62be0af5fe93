import { LIST_KINDS } from "../../shared/reading/columns.js";
import { optionsNamed } from "../../shared/reading/options.js";
import { tidyText, wordKey } from "../../shared/reading/text.js";
import { readText } from "../../shared/reading/values.js";
import { READING } from "../../shared/reading/vocabulary.js";
import { heldSentence, isDash } from "../../shared/reading/words.js";

export const NOTES = "notes";

/** @param {Column} column */
export const isTextKind = ({ kind }) => ["text", "long", "tags", "link_address"].includes(kind);

/** What a cell that was pasted says: {blank}, {value}, {unknown} or {error}.
 *  @param {Column} column
 *  @param {string} text
 *  @param {Option[]} options
 *  @param {string} [mark]
 *  @returns {Reading} */
export function readPasted(column, text, options, mark = "") {
  if (tidyText(text) === "") return { blank: true };
  const isOption = optionsNamed(options ?? [], text).length === 1;
  if (isOption && !LIST_KINDS.has(column.kind)) return readText(column, text, options, true);
  if (isDash(text)) return { blank: true, dash: true };
  const held = heldSentence(column, text);
  if (held) return { error: held, held: true };
  if (column.required && isTextKind(column) && READING.unknown.includes(wordKey(text))) {
    return { error: `“${tidyText(text)}” is no name.`, held: true };
  }
  return readText(column, text, options, true, mark);
}
