// How a picture turns into the next one.

import { cornerOf } from "./card.js";

const DIAGRAM_MOVE = { duration: 380, easing: "cubic-bezier(.2,.8,.2,1)" };

const FADE_IN = [{ opacity: 0 }, { opacity: 1 }];

/** @typedef {{svg: Drawn, nodes: Map<string, Drawn>, edges: Drawn[]}} DrawnPicture */

/** What moved slides, what is new appears, what is gone fades, what was changed lights up in the given colour, if any.
 *  @param {DrawnPicture} before
 *  @param {DrawnPicture} after
 *  @param {string} colour */
export function animateChange(before, after, colour) {
  let moved = false;
  for (const [id, node] of after.nodes) moved = animateBox(before.nodes.get(id), node, colour) || moved;
  const lines = (/** @type {DrawnPicture} */ picture) => new Map(picture.edges.map((edge) => [edge.dataset.id, edge]));
  const [was, now] = [lines(before), lines(after)];
  for (const [id, edge] of now) {
    const isNew = !was.has(id);
    if (isNew || moved) edge.animate(FADE_IN, { duration: isNew ? 600 : 380, easing: "ease-in" });
  }
  const gone = (/** @type {Map<string, Drawn>} */ old, /** @type {Map<string, Drawn>} */ staying) =>
    [...old].filter(([id]) => !staying.has(id)).map(([, element]) => element);
  for (const element of [...gone(was, now), ...gone(before.nodes, after.nodes)]) fadeOut(element, after.svg);
}

/** Whether the box moved.
 *  @param {Drawn | undefined} old
 *  @param {Drawn} node
 *  @param {string} colour */
function animateBox(old, node, colour) {
  if (!old) {
    node.animate(FADE_IN, { duration: 450, easing: "ease-out" });
    return false;
  }
  if (colour && old.textContent !== node.textContent) {
    const bright = [{ stroke: colour, strokeWidth: 6 }, { strokeWidth: 1.3 }];
    node.querySelector(".card")?.animate(bright, { duration: 1200 });
  }
  const [[x0, y0], [x1, y1]] = [cornerOf(old), cornerOf(node)];
  if (x0 === x1 && y0 === y1) return false;
  const way = [{ transform: `translate(${x0}px,${y0}px)` }, { transform: `translate(${x1}px,${y1}px)` }];
  node.animate(way, DIAGRAM_MOVE);
  return true;
}

/** @param {Drawn} element
 *  @param {Drawn} svg */
function fadeOut(element, svg) {
  element.classList.remove("node", "edge");
  element.setAttribute("pointer-events", "none");
  element.setAttribute("fill", "none"); // what lines have from the group they leave
  svg.append(element);
  const remove = () => element.remove();
  element.animate([{ opacity: 1 }, { opacity: 0 }], { duration: 420, fill: "forwards" }).finished.then(remove, remove);
}
