/* Parts that outlive the elements they are shown in: Streamlit makes its elements anew, what is typed stays. A part has
   `node`, and `attach` and `detach`, which get the element of the page that it comes into or leaves. */

/** @typedef {{attach(place: Element): void, detach(place: Element): void}} Part */

/** @type {WeakMap<Element, Part>} */
const partByPlace = new WeakMap();

/** Takes the part away that stood in a place before, and gives what takes this one away again.
 *  @param {Element} place
 *  @param {Part} part */
export function takePlace(place, part) {
  const former = partByPlace.get(place);
  if (former && former !== part) former.detach(place);
  partByPlace.set(place, part);
  return () => partByPlace.get(place)?.detach(place);
}

/** Keys pressed in a part are not heard by the page around it.
 *  @param {Element} node */
export function keepKeysInside(node) {
  for (const type of ["keydown", "keyup", "keypress"]) node.addEventListener(type, (event) => event.stopPropagation());
}

const WHILE_HIDDEN = 200; // milliseconds: a page nobody sees has no frames

/** Gives what asks for a drawing of a part: one in the next frame however often it is asked for, none while the part
 *  stands nowhere.
 *  @param {Element} node
 *  @param {() => void} draw */
export function drawnOnceAFrame(node, draw) {
  let waits = false;
  const drawNow = () => {
    waits = false;
    if (node.isConnected) draw();
  };
  return () => {
    if (waits) return;
    waits = true;
    if (document.visibilityState === "visible") requestAnimationFrame(drawNow);
    else setTimeout(drawNow, WHILE_HIDDEN);
  };
}
