/** The ids of the boxes a card stands for: its own, those folded into it, the one whose place it takes. */
export function standsFor({ id, was, members }) {
  return [id, ...(was ? [was] : []), ...(members?.split(" ") ?? [])];
}

export function cornerOf(node) {
  return node
    .getAttribute("transform")
    .match(/-?[\d.]+/g)
    .map(Number);
}
