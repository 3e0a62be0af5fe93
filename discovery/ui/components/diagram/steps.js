// Telling it step by step while presenting: stage after stage, or along the thread of what is selected.

import { cornerOf } from "./card.js";
import { DiagramFocus } from "./focus.js";
import { STAGE_NAMES, stageWords } from "./stages.js";

export class DiagramSteps extends DiagramFocus {
  stageNodes(stage) {
    return [...this.nodes.values()].filter((node) => node.dataset.stage === stage);
  }

  /** The places one comes to in order: each has words, and boxes to stand on. */
  stops() {
    if (this.selected === null || !this.has(this.selected))
      return STAGE_NAMES.map((stage) => ({ stage, nodes: this.stageNodes(stage) }));
    const lit = this.lighting().nodes,
      place = (node) => [STAGE_NAMES.indexOf(node.dataset.stage), cornerOf(node)[1]];
    const along = [...lit]
      .map((id) => this.nodes.get(id))
      .sort((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
    const tied = (role, words) => {
      const found = this.ties.filter(
        (tie) =>
          tie.role === role && (tie.id === this.selected || tie.boxes.some((box) => lit.has(this.home.get(box)))),
      );
      const named = (tie) => (role === "outcomes" ? `${tie.code} ${tie.name}` : tie.name);
      const nodes = [...lit].filter((id) => found.some((tie) => tie.boxes.some((box) => this.home.get(box) === id)));
      return found.length
        ? [{ title: words, text: found.map(named).join(" · "), nodes: nodes.map((id) => this.nodes.get(id)) }]
        : [];
    };
    const boxes = along.map((node) => ({
      title: node.dataset.name,
      text: node.getAttribute("aria-label").split(" · ").slice(1).join(" · "),
      nodes: [node],
    }));
    return [
      ...tied("producers", "Made by"),
      ...boxes,
      ...tied("consumers", "Used by"),
      ...tied("outcomes", "What for"),
      ...tied("measures", "Measured by"),
    ];
  }

  /** One step on or back; past either end nothing happens. */
  go(by) {
    this.goTo(this.place < 0 ? (by > 0 ? 0 : this.stops().length - 1) : this.place + by);
  }

  goTo(place) {
    const stops = this.stops(),
      last = stops.length - 1;
    this.place = Math.max(0, Math.min(last, place));
    this.mark();
    const { stage, nodes } = stops[this.place] ?? {};
    this.stand(!stage && nodes?.length === 1 ? nodes[0] : null);
    this.spoken.textContent = this.captioned.textContent;
  }

  /** The boxes of the stage one has come to, and the flows into it. */
  lightingOfStage() {
    if (this.place < 0 || !this.presenting()) return null;
    const nodes = new Set(this.stageNodes(STAGE_NAMES[this.place]).map((node) => node.dataset.id));
    const into = this.edges.filter(({ dataset }) => nodes.has(dataset.target));
    const near = into.map(({ dataset }) => dataset.source).filter((id) => !nodes.has(id));
    return { nodes, near: new Set(near), edges: new Set(into.map(({ dataset }) => dataset.id)), ties: new Set() };
  }

  /** The line below a presented picture: where one is, and how far along. */
  caption() {
    const line = this.captioned,
      stops = this.presenting() ? this.stops() : [];
    const here = stops[Math.min(this.place, stops.length - 1)];
    const resting = this.presenting() && this.selected !== null && this.has(this.selected) && !here;
    line.hidden = !here && !resting;
    const [title, text, count] = line.children;
    title.textContent = here
      ? here.stage
        ? this.stageTitle(here.stage)
        : here.title
      : resting
        ? this.name(this.selected)
        : "";
    text.textContent = here
      ? here.stage
        ? stageWords(here, this)
        : here.text
      : resting
        ? `${this.lighting().nodes.size} boxes carry it`
        : "";
    count.textContent = here ? `${Math.min(this.place, stops.length - 1) + 1} / ${stops.length}` : "";
    for (const node of this.nodes.values())
      node.classList.toggle("here", !!here && !here.stage && here.nodes.includes(node));
  }

  stageTitle(stage) {
    const head = this.svg?.querySelector(`.head[data-stage="${stage}"]`);
    return `${STAGE_NAMES.indexOf(stage) + 1}  ${head?.dataset.name ?? stage}`;
  }
}
