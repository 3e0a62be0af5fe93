// Telling it step by step while presenting: stage after stage, or along the thread of what is selected.

import { cornerOf } from "./picture/card.js";
import { STAGE_NAMES, stageWords } from "./stages.js";

export class Steps {
  /** @param {Diagram} diagram */
  constructor(diagram) {
    this.diagram = diagram;
    this.line = diagram.root.querySelector(".caption");
    this.place = -1;
  }

  /** @param {string} stage
   *  @returns {Drawn[]} */
  stageNodes(stage) {
    return [...this.diagram.nodes.values()].filter((node) => node.dataset.stage === stage);
  }

  /** The places one comes to in order: {stage or "", title, text, nodes: boxes to stand on} each.
   *  @returns {Stop[]} */
  stops() {
    const { selected } = this.diagram.selection;
    if (selected === null || !this.diagram.thread.has(selected))
      return STAGE_NAMES.map((stage) => this.stageStop(stage));
    const { nodes, home, ties } = this.diagram;
    const lit = this.diagram.thread.lighting()?.nodes ?? new Set();
    const place = (/** @type {Drawn} */ node) => [STAGE_NAMES.indexOf(node.dataset.stage), cornerOf(node)[1]];
    const along = [...lit]
      .map((id) => nodes.get(id))
      .sort((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
    const tied = (/** @type {string} */ role, /** @type {string} */ title) => {
      const isTied = (/** @type {Tie} */ tie) =>
        tie.id === selected || tie.boxes.some((box) => lit.has(home.get(box) ?? ""));
      const those = ties.filter((tie) => tie.role === role && isTied(tie));
      const carriers = new Set(those.flatMap((tie) => tie.boxes.map((box) => home.get(box))));
      const text = those.map((tie) => (role === "outcomes" ? `${tie.code} ${tie.name}` : tie.name)).join(" · ");
      const stop = {
        stage: "",
        title,
        text,
        nodes: [...lit].filter((id) => carriers.has(id)).map((id) => nodes.get(id)),
      };
      return those.length ? [stop] : [];
    };
    return [
      ...tied("producers", "Made by"),
      ...along.map(boxStop),
      ...tied("consumers", "Used by"),
      ...tied("outcomes", "What for"),
      ...tied("measures", "Measured by"),
    ];
  }

  /** @param {string} stage
   *  @returns {Stop} */
  stageStop(stage) {
    const nodes = this.stageNodes(stage);
    return { stage, title: this.stageTitle(stage), text: stageWords({ stage, nodes }, this.diagram), nodes };
  }

  /** One step on or back; past either end nothing happens.
   *  @param {number} by */
  go(by) {
    const first = by > 0 ? 0 : this.stops().length - 1;
    this.goTo(this.place < 0 ? first : this.place + by);
  }

  /** @param {number} place */
  goTo(place) {
    const stops = this.stops(),
      last = stops.length - 1;
    this.place = Math.max(0, Math.min(last, place));
    this.diagram.selection.mark();
    const { stage, nodes } = stops[this.place] ?? {};
    this.diagram.selection.stand(!stage && nodes?.length === 1 ? nodes[0] : null);
    this.diagram.spoken.textContent = this.line.textContent;
  }

  /** The boxes of the stage one has come to, and the flows into it.
   *  @returns {Lighting | null} */
  lightingOfStage() {
    if (this.place < 0 || !this.diagram.presentation.isOn()) return null;
    const nodes = new Set(this.stageNodes(STAGE_NAMES[this.place]).map((node) => node.dataset.id));
    const into = this.diagram.edges.filter(({ dataset }) => nodes.has(dataset.target));
    const near = into.map(({ dataset }) => dataset.source).filter((id) => !nodes.has(id));
    return { nodes, near: new Set(near), edges: new Set(into.map(({ dataset }) => dataset.id)), ties: new Set() };
  }

  /** The line below a presented picture: where one is, and how far along. */
  caption() {
    const stops = this.diagram.presentation.isOn() ? this.stops() : [];
    const at = Math.min(this.place, stops.length - 1);
    const here = stops[at] ?? this.restingAt();
    this.line.hidden = !here;
    const [title, text, count] = this.line.children;
    title.textContent = here?.title ?? "";
    text.textContent = here?.text ?? "";
    count.textContent = stops[at] ? `${at + 1} / ${stops.length}` : "";
    const boxes = here && !here.stage ? here.nodes : [];
    for (const node of this.diagram.nodes.values()) node.classList.toggle("here", boxes.includes(node));
  }

  /** What the line says of a selected box before the first step from it.
   *  @returns {Stop | null} */
  restingAt() {
    const { presentation, selection, thread } = this.diagram;
    if (!presentation.isOn() || selection.selected === null || !thread.has(selection.selected)) return null;
    const text = `${thread.lighting()?.nodes.size ?? 0} boxes carry it`;
    return { stage: "", title: thread.nameOf(selection.selected), text, nodes: [] };
  }

  /** @param {string} stage */
  stageTitle(stage) {
    const head = this.diagram.svg?.querySelector(`.head[data-stage="${stage}"]`);
    return `${STAGE_NAMES.indexOf(stage) + 1}  ${head?.dataset.name ?? stage}`;
  }
}

/** @param {Drawn} node
 *  @returns {Stop} */
function boxStop(node) {
  const text = node.getAttribute("aria-label").split(" · ").slice(1).join(" · ");
  return { stage: "", title: node.dataset.name, text, nodes: [node] };
}
