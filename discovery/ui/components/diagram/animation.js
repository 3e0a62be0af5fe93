import { cornerOf } from "./card.js";

const DIAGRAM_MOVE = { duration: 380, easing: "cubic-bezier(.2,.8,.2,1)" };

/** What moved slides, what is new appears, what is gone fades, what was changed lights up in the given colour, if any. */
export function animateChange(before, after, colour) {
  let moved = false;
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id);
    if (!old) {
      node.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 450, easing: "ease-out" });
      continue;
    }
    const [x0, y0] = cornerOf(old),
      [x1, y1] = cornerOf(node);
    if (x0 !== x1 || y0 !== y1) {
      moved = true;
      node.animate(
        [{ transform: `translate(${x0}px,${y0}px)` }, { transform: `translate(${x1}px,${y1}px)` }],
        DIAGRAM_MOVE,
      );
    }
    if (colour && old.textContent !== node.textContent) {
      node
        .querySelector(".card")
        ?.animate([{ stroke: colour, strokeWidth: 6 }, { strokeWidth: 1.3 }], { duration: 1200 });
    }
  }
  const lines = (picture) => new Map(picture.edges.map((edge) => [edge.dataset.id, edge]));
  const was = lines(before),
    now = lines(after);
  for (const [id, edge] of now) {
    const fresh = !was.has(id);
    if (fresh || moved)
      edge.animate([{ opacity: 0 }, { opacity: 1 }], { duration: fresh ? 600 : 380, easing: "ease-in" });
  }
  const gone = (old, kept) => [...old].filter(([id]) => !kept.has(id)).map(([, element]) => element);
  for (const element of [...gone(was, now), ...gone(before.nodes, after.nodes)]) {
    element.classList.remove("node", "edge");
    element.setAttribute("pointer-events", "none");
    element.setAttribute("fill", "none"); // what lines have from the group they leave
    after.svg.append(element);
    element.animate([{ opacity: 1 }, { opacity: 0 }], { duration: 420, fill: "forwards" }).finished.then(
      () => element.remove(),
      () => element.remove(),
    );
  }
}
