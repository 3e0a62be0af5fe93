// Boxes one by one: which is selected and what it hangs together with, which was found, which comes next by key.
// Constraints and outcomes beside the lanes, or below them on a narrow page, are walked and selected like boxes.

import { showChoices } from "./choices.js";

const SIDEWAYS = new Set(["ArrowRight", "ArrowLeft"]);
/** @type {Lighting} */
const NOTHING_LIT = { nodes: new Set(), near: new Set(), edges: new Set(), ties: new Set() };

export class Selection {
  /** @param {Diagram} diagram */
  constructor(diagram) {
    this.diagram = diagram;
    /** @type {string | null} */
    this.selected = null;
    /** @type {string | null} where the arrow keys stand */
    this.at = null;
  }

  /** Lights up what hangs together with what is selected. */
  mark() {
    if (!this.diagram.svg) return;
    const lit = this.diagram.thread.lighting();
    this.diagram.svg.classList.toggle("focused", Boolean(lit));
    const { nodes, near, edges, ties } = lit ?? NOTHING_LIT;
    this.markBoxes(nodes, near);
    this.markLines(edges);
    this.markRails(ties);
    showChoices(this.diagram);
  }

  /** @param {Set<string>} lit
   *  @param {Set<string>} near */
  markBoxes(lit, near) {
    for (const [id, node] of this.diagram.nodes) {
      const chosen = this.selected !== null && this.diagram.home.get(this.selected) === id;
      node.classList.toggle("on", lit.has(id));
      node.classList.toggle("near", near.has(id));
      node.classList.toggle("chosen", chosen);
      node.setAttribute("aria-pressed", String(chosen));
    }
  }

  /** @param {Set<string>} lit */
  markLines(lit) {
    const shown = new Set();
    for (const edge of this.diagram.edges) {
      edge.classList.toggle("on", lit.has(edge.dataset.id));
      if (lit.has(edge.dataset.id)) shown.add(edge.dataset.id);
    }
    for (const label of this.diagram.svg.querySelectorAll(".label")) {
      label.classList.toggle("on", shown.has(label.dataset.edge));
    }
  }

  /** @param {Set<string>} lit */
  markRails(lit) {
    for (const rail of this.diagram.rails) {
      const chosen = rail.dataset.id === this.selected;
      rail.classList.toggle("chosen", chosen);
      rail.classList.toggle("on", chosen || lit.has(rail.dataset.id));
      rail.setAttribute("aria-pressed", String(chosen));
    }
  }

  /** @param {string | null} id */
  pick(id) {
    const chosen = id === this.selected ? null : id;
    if (chosen === this.selected) return;
    this.selected = chosen;
    this.diagram.steps.place = -1;
    if (chosen && this.diagram.thread.only && !this.diagram.thread.has(chosen)) this.diagram.thread.showOnly(null);
    this.mark();
    this.diagram.report("selected", chosen);
    this.diagram.spoken.textContent = chosen ? `Selected ${this.diagram.thread.labelOf(chosen)}` : "Selection cleared";
  }

  /** @param {boolean} next whether to go to the next one */
  search(next) {
    const wanted = this.diagram.find.value.trim().toLowerCase();
    const hits = wanted
      ? [...this.diagram.nodes.values()].filter((node) =>
          node.getAttribute("aria-label").toLowerCase().includes(wanted),
        )
      : [];
    for (const node of this.diagram.nodes.values()) node.classList.toggle("found", hits.includes(node));
    if (!next || !hits.length) return;
    const here = hits.findIndex((node) => node.dataset.id === this.selected);
    const node = hits[(here + 1) % hits.length];
    if (node.dataset.id !== this.selected) this.pick(node.dataset.id);
    this.stand(node);
  }

  /** @param {Drawn | null} node */
  stand(node) {
    this.diagram.svg.querySelectorAll(".at").forEach((/** @type {Drawn} */ other) => other.classList.remove("at"));
    this.at = node?.dataset.id ?? null;
    if (!node) {
      this.diagram.stage.removeAttribute("aria-activedescendant");
      return;
    }
    node.classList.add("at");
    this.diagram.stage.setAttribute("aria-activedescendant", node.id);
    this.diagram.viewport.reveal(node);
    this.diagram.spoken.textContent = node.getAttribute("aria-label");
  }

  /** The box, constraint or outcome that one stands at, if it is in the picture.
   *  @returns {Drawn | undefined} */
  standing() {
    return this.diagram.nodes.get(this.at ?? "") ?? this.diagram.rails.find((rail) => rail.dataset.id === this.at);
  }

  /** The next box in the direction of an arrow key: the same lane up and down, the nearest lane left and right. At the
   *  far left come the constraints, at the far right the outcomes; on a narrow page both come below the lanes.
   *  @param {string} key */
  step(key) {
    const nodes = [...this.diagram.nodes.values()];
    const here = this.standing();
    if (!nodes.length) return;
    if (!here) {
      this.stand(nodes.find((node) => node.classList.contains("on")) ?? nodes[0]);
      return;
    }
    const distance = this.distanceFrom(here, key);
    const best = this.candidates(nodes, here, key)
      .filter((among) => among.length)
      .map((among) => among.reduce((a, b) => (distance(b) < distance(a) ? b : a), among[0]))
      .find((node) => distance(node) < Infinity);
    if (best) this.stand(best);
  }

  /** @param {Drawn} node */
  isBelow(node) {
    return this.diagram.frame.dataset.form === "narrow" && this.diagram.rails.includes(node);
  }

  /** What may come next, as lists of which the first with a fitting one is taken.
   *  @param {Drawn[]} nodes
   *  @param {Drawn} here
   *  @param {string} key */
  candidates(nodes, here, key) {
    const { rails, frame } = this.diagram;
    if (frame.dataset.form !== "narrow") return [[...nodes, ...rails]];
    if (this.isBelow(here)) return [rails, nodes];
    return [nodes, SIDEWAYS.has(key) ? [] : rails];
  }

  /** How far a box is in the direction of a key; Infinity for one that is not there.
   *  @param {Drawn} here
   *  @param {string} key
   *  @returns {(node: Drawn) => number} */
  distanceFrom(here, key) {
    const from = this.diagram.viewport.middle(here);
    const sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
    return (node) => {
      const to = this.diagram.viewport.middle(node);
      const [across, down] = [(to.x - from.x) * sign, (to.y - from.y) * sign];
      const inRails = this.isBelow(here) || this.isBelow(node);
      return (SIDEWAYS.has(key) ? sidewaysDistance : downDistance)(across, down, inRails);
    };
  }
}

/** @param {number} across
 *  @param {number} down
 *  @param {boolean} inRails */
function sidewaysDistance(across, down, inRails) {
  if (across <= 20) return Infinity;
  if (!inRails) return across * 3 + Math.abs(down);
  return Math.abs(down) < 12 ? across : Infinity;
}

/** @param {number} across
 *  @param {number} down
 *  @param {boolean} inRails */
function downDistance(across, down, inRails) {
  if (down <= 5) return Infinity;
  if (inRails) return down + Math.abs(across) * 3;
  return Math.abs(across) < 20 ? down : Infinity;
}
