/** The ids of the boxes a card stands for: its own, those folded into it, the one whose place it takes.
 *  @param {DOMStringMap} card its dataset
 *  @returns {string[]} */
export function standsFor({ id = "", was, members }) {
  return [id, ...(was ? [was] : []), ...(members?.split(" ") ?? [])];
}

/** Where a card stands in its picture: [x, y].
 *  @param {Element} node */
export function cornerOf(node) {
  const figures = node.getAttribute("transform")?.match(/-?[\d.]+/g) ?? [];
  return figures.map(Number);
}
