// Lanes folded: one card for all boxes of a lane, or one for each owner or kind.

import { STAGE_NAMES } from "./stages.js";

export const MANY_BOXES = 30; // from here on grouping them is offered

export class Folding {
  /** @param {Diagram} diagram */
  constructor(diagram) {
    this.diagram = diagram;
    /** @type {Map<string, string>} by stage: "one" card, or one for each "owner" or "kind" */
    this.folds = new Map();
  }

  /** One card for a lane, or all its boxes again.
   *  @param {string} stage */
  foldLane(stage) {
    if (this.diagram.data.strip && !this.diagram.presentation.isOn()) return;
    const folded = this.folds.delete(stage);
    if (!folded) this.folds.set(stage, "one");
    this.refold();
  }

  /** In every lane one card for each owner, then one for each kind, then all boxes again. */
  turnGrouped() {
    const way = this.nextGrouping();
    this.folds = new Map(way ? STAGE_NAMES.map((stage) => /** @type {[string, string]} */ ([stage, way])) : []);
    this.refold();
  }

  nextGrouping() {
    const ways = new Set(this.folds.values());
    return !ways.size
      ? "owner"
      : ways.size === 1 && ways.has("owner") && this.folds.size === STAGE_NAMES.length
        ? "kind"
        : null;
  }

  /** A folded card goes with its fold, and so does what was said of it alone. */
  refold() {
    if (this.diagram.thread.only?.startsWith("fold.")) this.diagram.thread.only = null;
    this.diagram.pictures.load();
  }

  inAddress() {
    return STAGE_NAMES.filter((stage) => this.folds.has(stage))
      .map((stage) => `${stage}:${this.folds.get(stage)}`)
      .join(",");
  }
}
