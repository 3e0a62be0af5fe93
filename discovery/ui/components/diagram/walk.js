// Boxes one by one: which is selected and what it hangs together with, which was found, which comes next by key.
// Constraints and outcomes beside the lanes, or below them on a narrow page, are walked and selected like boxes.

import { DiagramView } from "./view.js";

export class DiagramWalk extends DiagramView {
  mark() {
    if (!this.svg) return;
    const lit = this.lighting(),
      shown = new Set();
    this.svg.classList.toggle("focused", !!lit);
    for (const [id, node] of this.nodes) {
      node.classList.toggle("on", !!lit?.nodes.has(id));
      node.classList.toggle("near", !!lit?.near.has(id));
      const chosen = this.selected !== null && this.home.get(this.selected) === id;
      node.classList.toggle("chosen", chosen);
      node.setAttribute("aria-pressed", String(chosen));
    }
    for (const edge of this.edges) {
      const inside = !!lit?.edges.has(edge.dataset.id);
      edge.classList.toggle("on", inside);
      if (inside) shown.add(edge.dataset.id);
    }
    for (const label of this.svg.querySelectorAll(".label"))
      label.classList.toggle("on", shown.has(label.dataset.edge));
    for (const rail of this.rails) {
      const chosen = rail.dataset.id === this.selected;
      rail.classList.toggle("chosen", chosen);
      rail.classList.toggle("on", chosen || !!lit?.ties.has(rail.dataset.id));
      rail.setAttribute("aria-pressed", String(chosen));
    }
    this.tell();
  }

  pick(id) {
    const chosen = id === this.selected ? null : id;
    if (chosen === this.selected) return;
    this.selected = chosen;
    this.place = -1;
    if (chosen && this.only && !this.has(chosen)) this.showOnly(null);
    this.mark();
    this.report("selected", chosen);
    this.spoken.textContent = chosen ? `Selected ${this.said(chosen)}` : "Selection cleared";
  }

  search(next) {
    const wanted = this.find.value.trim().toLowerCase();
    const hits = wanted
      ? [...this.nodes.values()].filter((node) => node.getAttribute("aria-label").toLowerCase().includes(wanted))
      : [];
    for (const node of this.nodes.values()) node.classList.toggle("found", hits.includes(node));
    if (!next || !hits.length) return;
    const here = hits.findIndex((node) => node.dataset.id === this.selected);
    const node = hits[(here + 1) % hits.length];
    if (node.dataset.id !== this.selected) this.pick(node.dataset.id);
    this.stand(node);
  }

  stand(node) {
    this.svg.querySelectorAll(".at").forEach((other) => other.classList.remove("at"));
    this.at = node?.dataset.id ?? null;
    if (!node) return this.stage.removeAttribute("aria-activedescendant");
    node.classList.add("at");
    this.stage.setAttribute("aria-activedescendant", node.id);
    this.reveal(node);
    this.spoken.textContent = node.getAttribute("aria-label");
  }

  /** The next box in the direction of an arrow key: the same lane up and down, the nearest lane left and right. At the
   *  far left come the constraints, at the far right the outcomes; on a narrow page both come below the lanes. */
  step(key) {
    const nodes = [...this.nodes.values()],
      here = this.nodes.get(this.at) ?? this.rails.find((rail) => rail.dataset.id === this.at);
    if (!nodes.length) return;
    if (!here) return this.stand(nodes.find((node) => node.classList.contains("on")) ?? nodes[0]);
    const sideways = key === "ArrowRight" || key === "ArrowLeft",
      sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
    const below = this.frame.dataset.form === "narrow";
    const from = this.middle(here),
      low = below && this.rails.includes(here);
    const distance = (node) => {
      const to = this.middle(node),
        dx = (to.x - from.x) * sign,
        dy = (to.y - from.y) * sign;
      if (low || (below && this.rails.includes(node)))
        return sideways ? (dx > 20 && Math.abs(dy) < 12 ? dx : Infinity) : dy > 5 ? dy + Math.abs(dx) * 3 : Infinity;
      if (sideways) return dx > 20 ? dx * 3 + Math.abs(dy) : Infinity;
      return dy > 5 && Math.abs(dx) < 20 ? dy : Infinity;
    };
    const nearest = (among) => among.reduce((a, b) => (distance(b) < distance(a) ? b : a), among[0]);
    const either = below
      ? [low ? this.rails : nodes, low ? nodes : sideways ? [] : this.rails]
      : [[...nodes, ...this.rails]];
    const best = either
      .filter((among) => among.length)
      .map(nearest)
      .find((node) => distance(node) < Infinity);
    if (best) this.stand(best);
  }
}
