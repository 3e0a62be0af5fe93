// The thread of value in the picture: what lights up for a box, an outcome or a constraint; one path alone; lanes
// folded.

import { isEarlyRow } from "./finding_marks.js";
import { reachOf } from "./reach.js";
import { STAGE_NAMES } from "./stages.js";
import { DiagramWalk } from "./walk.js";

const MANY_BOXES = 30; // from here on grouping them is offered

export class DiagramFocus extends DiagramWalk {
  /** Whether the picture has a box or a tie with this id, be it inside a folded card. */
  has(id) {
    return this.home.has(id) || this.ties.some((tie) => tie.id === id);
  }

  /** What is said of a box, an outcome, a constraint. */
  said(id) {
    const node = this.nodes.get(this.home.get(id)),
      tie = this.ties.find((one) => one.id === id);
    return node?.getAttribute("aria-label") ?? (tie ? `${tie.code}: ${tie.name}` : "");
  }

  name(id) {
    const tie = this.ties.find((one) => one.id === id);
    return this.nodes.get(this.home.get(id))?.dataset.name ?? (tie ? `${tie.code} ${tie.name}` : "");
  }

  /** The boxes of the picture that a row is about. */
  boxesOf(id) {
    const ids = this.home.has(id) ? [id] : this.ties.filter((tie) => tie.id === id).flatMap((tie) => tie.boxes);
    return new Set(ids.map((one) => this.home.get(one)).filter(Boolean));
  }

  /** What lights up, as sets of ids; null when nothing is in focus. */
  lighting() {
    if (this.selected !== null && this.has(this.selected)) {
      const nodes = reachOf(this.boxesOf(this.selected), this.beside),
        touched = (box) => nodes.has(this.home.get(box));
      const edges = new Set(
        this.edges
          .filter(({ dataset }) => nodes.has(dataset.source) && nodes.has(dataset.target))
          .map(({ dataset }) => dataset.id),
      );
      return {
        nodes,
        near: new Set(),
        edges,
        ties: new Set(this.ties.filter((tie) => tie.boxes.some(touched)).map((tie) => tie.id)),
      };
    }
    return this.lightingOfStage();
  }

  // ---- one path alone -------------------------------------------------------------------------------------------

  /** Only the thread of what is selected, laid out anew; again for the whole picture. */
  turnOnly() {
    if (this.only) return this.showOnly(null);
    if (this.selected === null && this.at) this.pick(this.at);
    this.showOnly(this.selected);
  }

  showOnly(id) {
    if ((id ?? null) === this.only) return;
    this.only = id ?? null;
    this.load();
  }

  // ---- lanes folded -----------------------------------------------------------------------------------------------

  /** One card for a lane, or all its boxes again. */
  foldLane(stage) {
    if (this.data.strip && !this.presenting()) return;
    const folded = this.folds.delete(stage);
    if (!folded) this.folds.set(stage, "one");
    this.refold();
  }

  /** In every lane one card for each owner, then one for each kind, then all boxes again. */
  turnGrouped() {
    const way = this.nextGrouping();
    this.folds = new Map(way ? STAGE_NAMES.map((stage) => [stage, way]) : []);
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
    if (this.only?.startsWith("fold.")) this.only = null;
    this.load();
  }

  foldWords() {
    return STAGE_NAMES.filter((stage) => this.folds.has(stage))
      .map((stage) => `${stage}:${this.folds.get(stage)}`)
      .join(",");
  }

  // ---- pointing and telling ---------------------------------------------------------------------------------------

  /** What a click means: a chip or a line beside the lanes stands for its outcome or constraint, a heading for its lane. */
  clickedAt(event) {
    const target = this.under(event, ".chip, .rail, .head, .node")?.dataset ?? {};
    if (target.code) return this.pick(this.ties.find((tie) => tie.code === target.code)?.id ?? null);
    if (target.stage && !target.id) return this.foldLane(target.stage);
    this.pick(target.id ?? null);
  }

  /** What the bar offers and says, as things stand. */
  tell() {
    const only = this.root.querySelector("[data-do=only]"),
      group = this.root.querySelector("[data-do=group]");
    only.hidden = !this.only && (this.selected === null || !this.has(this.selected));
    this.root.querySelector("[data-do=details]").hidden = this.selected === null || this.presenting();
    only.textContent = this.only ? "Whole picture" : "Only this path";
    only.setAttribute("aria-pressed", String(Boolean(this.only)));
    group.hidden = !this.folds.size && this.nodes.size < MANY_BOXES;
    group.textContent = { owner: "Group by owner", kind: "Group by kind" }[this.nextGrouping()] ?? "Unfold all";
    if (this.svg && this.only) {
      this.notice.textContent = this.shownOnly ? "" : "Nothing of it is in this state: everything is shown.";
    }
    this.caption();
  }

  /** The page tells what is known of the selected row right below: bring that into sight. */
  showDetails() {
    this.root.querySelector(".foot").scrollIntoView({ block: "center" });
  }

  // ---- dead ends --------------------------------------------------------------------------------------------------

  /** The list below the picture: what leads nowhere and what comes from nowhere; a click selects it. */
  listEnds() {
    const list = this.root.querySelector(".ends"),
      ends = this.ends.filter(({ id }) => !isEarlyRow(this, id));
    const listed = JSON.stringify([this.state, this.data.strip, ends]);
    if (this.endsListed === listed) return;
    this.endsListed = listed;
    list.hidden = this.data.strip || !ends.length;
    list.querySelector("summary").textContent =
      `Dead ends in ${this.state === "difference" ? "both workflows" : `the ${this.state} workflow`}: ${ends.length}`;
    list.querySelector("ul").replaceChildren(
      ...ends.map(({ id, said }) => {
        const button = document.createElement("button"),
          line = document.createElement("li");
        Object.assign(button, { type: "button", textContent: said, dir: "auto" });
        button.dataset.end = id;
        line.append(button);
        return line;
      }),
    );
  }

  pickEnd(id) {
    if (this.selected !== id) this.pick(id);
    const target = this.nodes.get(this.home.get(id)) ?? this.rails.find((rail) => rail.dataset.id === id);
    if (target) this.stand(target);
    this.stage.scrollIntoView({ block: "nearest" });
  }
}
