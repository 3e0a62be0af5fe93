// Boxes one by one: which is selected and what it hangs together with, which was found, which comes next by key.

class DiagramWalk extends DiagramView {
  mark() {
    if (!this.svg) return;
    const id = this.nodes.has(this.selected) ? this.selected : null;
    const on = id ? reachOf(id, this.edges) : new Set(), lit = new Set();
    this.svg.classList.toggle("focused", !!id);
    for (const [other, node] of this.nodes) {
      node.classList.toggle("on", on.has(other));
      node.classList.toggle("chosen", other === id);
      node.setAttribute("aria-pressed", String(other === id));
    }
    for (const edge of this.edges) {
      const inside = on.has(edge.dataset.source) && on.has(edge.dataset.target);
      edge.classList.toggle("on", inside);
      if (inside) lit.add(edge.dataset.id);
    }
    for (const label of this.svg.querySelectorAll(".label")) label.classList.toggle("on", lit.has(label.dataset.edge));
  }

  pick(id) {
    const chosen = id === this.selected ? null : id;
    if (chosen === this.selected) return;
    this.selected = chosen;
    this.mark();
    this.report("selected", chosen);
    const node = chosen && this.nodes.get(chosen);
    this.spoken.textContent = node ? `Selected ${node.getAttribute("aria-label")}` : "Selection cleared";
  }

  search(next) {
    const wanted = this.find.value.trim().toLowerCase();
    const hits = wanted ? [...this.nodes.values()].filter((node) => node.getAttribute("aria-label").toLowerCase().includes(wanted)) : [];
    for (const node of this.nodes.values()) node.classList.toggle("found", hits.includes(node));
    if (!next || !hits.length) return;
    const here = hits.findIndex((node) => node.dataset.id === this.selected);
    const node = hits[(here + 1) % hits.length];
    if (node.dataset.id !== this.selected) this.pick(node.dataset.id);
    this.stand(node);
  }

  stand(node) {
    this.svg.querySelectorAll(".at").forEach((other) => other.classList.remove("at"));
    node.classList.add("at");
    this.at = node.dataset.id;
    this.reveal(node);
    this.spoken.textContent = node.getAttribute("aria-label");
  }

  /** The next box in the direction of an arrow key: the same lane up and down, the nearest lane left and right. */
  step(key) {
    const nodes = [...this.nodes.values()], here = this.nodes.get(this.at);
    if (!nodes.length) return;
    if (!here) return this.stand(nodes[0]);
    const from = this.middle(here), sideways = key === "ArrowRight" || key === "ArrowLeft";
    const sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
    const distance = (node) => {
      const to = this.middle(node), dx = (to.x - from.x) * sign, dy = (to.y - from.y) * sign;
      if (sideways) return dx > 20 ? dx * 3 + Math.abs(dy) : Infinity;
      return dy > 5 && Math.abs(dx) < 20 ? dy : Infinity;
    };
    const best = nodes.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    if (distance(best) < Infinity) this.stand(best);
  }
}
