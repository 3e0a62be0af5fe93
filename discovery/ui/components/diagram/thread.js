// The thread of value in the picture: what lights up for a box, an outcome or a constraint; one path alone.

import { reachOf } from "./picture/reach.js";

export class Thread {
  /** @param {Diagram} diagram */
  constructor(diagram) {
    this.diagram = diagram;
    /** @type {string | null} */
    this.only = null;
  }

  /** Whether the picture has a box or a tie with this id, be it inside a folded card.
   *  @param {string} id */
  has(id) {
    return this.diagram.home.has(id) || this.diagram.ties.some((tie) => tie.id === id);
  }

  /** What is said of a box, an outcome, a constraint.
   *  @param {string} id */
  labelOf(id) {
    const node = this.diagram.nodes.get(this.diagram.home.get(id) ?? ""),
      tie = this.diagram.ties.find((each) => each.id === id);
    return node?.getAttribute("aria-label") ?? (tie ? `${tie.code}: ${tie.name}` : "");
  }

  /** @param {string} id */
  nameOf(id) {
    const tie = this.diagram.ties.find((each) => each.id === id);
    return (
      this.diagram.nodes.get(this.diagram.home.get(id) ?? "")?.dataset.name ?? (tie ? `${tie.code} ${tie.name}` : "")
    );
  }

  /** The boxes of the picture that a row is about.
   *  @param {string} id
   *  @returns {Set<string>} */
  boxesOf(id) {
    const ids = this.diagram.home.has(id)
      ? [id]
      : this.diagram.ties.filter((tie) => tie.id === id).flatMap((tie) => tie.boxes);
    return new Set(ids.flatMap((box) => this.diagram.home.get(box) ?? []));
  }

  /** What lights up, as sets of ids; null when nothing is in focus.
   *  @returns {Lighting | null} */
  lighting() {
    if (this.diagram.selection.selected !== null && this.has(this.diagram.selection.selected)) {
      const nodes = reachOf(this.boxesOf(this.diagram.selection.selected), this.diagram.beside),
        touched = (/** @type {string} */ box) => nodes.has(this.diagram.home.get(box) ?? "");
      const edges = new Set(
        this.diagram.edges
          .filter(({ dataset }) => nodes.has(dataset.source) && nodes.has(dataset.target))
          .map(({ dataset }) => dataset.id),
      );
      return {
        nodes,
        near: new Set(),
        edges,
        ties: new Set(this.diagram.ties.filter((tie) => tie.boxes.some(touched)).map((tie) => tie.id)),
      };
    }
    return this.diagram.steps.lightingOfStage();
  }

  /** Only the thread of what is selected, laid out anew; again for the whole picture. */
  turnOnly() {
    if (this.only) return this.showOnly(null);
    if (this.diagram.selection.selected === null && this.diagram.selection.at)
      this.diagram.selection.pick(this.diagram.selection.at);
    this.showOnly(this.diagram.selection.selected);
  }

  /** @param {string | null} id */
  showOnly(id) {
    if ((id ?? null) === this.only) return;
    this.only = id ?? null;
    this.diagram.pictures.load();
  }
}
