/** @type {Record<string, string>} */
const KINDS = { whole: "integer", day: "date", address: "link_address" };

export const LIST_KINDS = new Set(["choices", "tags", "links"]);

export const NAMED_KINDS = new Set(["row", "links"]);

export const PICKED_KINDS = new Set(["choice", "choices", ...NAMED_KINDS]);

export const NO_ANSWER_KINDS = new Set(["number", "integer", "date", "choice", "row"]);

/** @param {GivenColumn} given
 *  @returns {Column} */
export function readColumn(given) {
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

/** @param {Column} column */
export function blankValue(column) {
  return LIST_KINDS.has(column.kind) ? [] : null;
}

/** @param {{kind: string}} column */
export function isNumberKind({ kind }) {
  return kind === "number" || kind === "integer" || kind === "whole";
}

/** @param {Column} column
 *  @returns {column is LinkColumn} */
export function isLinks(column) {
  return column.kind === "links";
}
