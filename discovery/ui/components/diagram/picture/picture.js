// Pictures as they come and go: what may be part of one, how one turns into the next, what hangs together in one.

import { standsFor } from "./card.js";
import { become, settle } from "./parts.js";
import { neighbours } from "./reach.js";

export const LEGIBLE = 11; // pixels; rather than write smaller, a picture on a page is higher than the window

/** The size of the smallest type in a picture as it came, in its own units.
 *  @param {SVGSVGElement} svg */
export function smallestType(svg) {
  const sizes = [...svg.querySelectorAll("text:not(.finding-mark text)")].map((text) =>
    text.closest("[font-size]")?.getAttribute("font-size"),
  );
  return Math.min(...sizes.map((size) => Number(size) || Infinity));
}

/** A picture ready for the page, where the last one is if there is one: its boxes by id, its lines, its extent;
 *  tooltips are taken out to be shown our way.
 *  @param {string} text
 *  @param {any} last what was made of the last one */
export function prepared(text, last) {
  const picture = become(last, text);
  if (!picture) return null;
  const { svg, fresh, parts, box } = picture;
  for (const name of ["width", "height"]) fresh.removeAttribute(name);
  takeTitles(fresh);
  const spoken = fresh.querySelector("desc");
  const [extra = null] = all(fresh, ".told");
  const facts = extra || !last ? factsOf(extra) : { ties: last.ties, ends: last.ends, shownOnly: last.shownOnly };
  const described = spoken?.textContent ?? last?.described ?? "";
  spoken?.remove();
  extra?.remove();
  settle(picture, last);
  const nodes = new Map(all(svg, ".node").map((node) => [node.dataset.id ?? "", node]));
  const rails = all(svg, ".rail");
  nameRails(rails, facts.ties);
  [...nodes.values(), ...rails].forEach((part, index) => {
    part.setAttribute("role", "button");
    part.id = `part-${index}`;
  });
  const home = new Map([...nodes].flatMap(([id, { dataset }]) => standsFor(dataset).map((row) => [row, id])));
  const edges = all(svg, ".edge");
  return { svg, parts, nodes, rails, home, described, ...facts, edges, beside: neighbours(edges), box };
}

/** @param {Element} among
 *  @param {string} selector
 *  @returns {SVGElement[]} */
function all(among, selector) {
  return /** @type {any} */ ([...among.querySelectorAll(selector)]);
}

/** @param {SVGSVGElement} fresh */
function takeTitles(fresh) {
  for (const title of fresh.querySelectorAll("title")) {
    const owner = /** @type {SVGElement} */ (title.parentNode);
    if (owner !== fresh) owner.dataset.tip = title.textContent ?? "";
    if (owner.classList.contains("node")) owner.setAttribute("aria-label", title.textContent ?? "");
    title.remove();
  }
}

/** @param {any[]} rails
 *  @param {Tie[]} ties */
function nameRails(rails, ties) {
  const codes = new Map(ties.map((tie) => [tie.code, tie.id]));
  for (const rail of rails) {
    rail.dataset.id = codes.get(rail.dataset.code) ?? "";
    rail.setAttribute("aria-label", rail.dataset.tip);
  }
}

/** What a picture tells besides what it draws: what is tied to which boxes, dead ends, whose path alone it shows.
 *  @param {SVGElement | null} facts
 *  @returns {{ties: Tie[], ends: DOMStringMap[], shownOnly: string | null}} */
function factsOf(facts) {
  const datasets = (/** @type {string} */ kind) =>
    (facts ? all(facts, kind) : []).map(({ dataset }) => ({ ...dataset }));
  const ties = datasets(".tie").map((tie) => ({ ...tie, boxes: tie.boxes?.split(" ") ?? [] }));
  return { ties, ends: datasets(".end"), shownOnly: facts?.dataset.only ?? null };
}
