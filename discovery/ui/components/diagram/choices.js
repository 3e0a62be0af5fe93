import { MANY_BOXES } from "./folding.js";

/** @type {Record<string, string>} */
const GROUPINGS = { owner: "Group by owner", kind: "Group by kind" };

/** What the bar offers and says, as things stand.
 *  @param {Diagram} diagram */
export function showChoices(diagram) {
  const only = diagram.root.querySelector("[data-do=only]"),
    group = diagram.root.querySelector("[data-do=group]");
  only.hidden =
    !diagram.thread.only && (diagram.selection.selected === null || !diagram.thread.has(diagram.selection.selected));
  diagram.root.querySelector("[data-do=details]").hidden =
    diagram.selection.selected === null || diagram.presentation.isOn();
  only.textContent = diagram.thread.only ? "Whole picture" : "Only this path";
  only.setAttribute("aria-pressed", String(Boolean(diagram.thread.only)));
  group.hidden = !diagram.folding.folds.size && diagram.nodes.size < MANY_BOXES;
  group.textContent = GROUPINGS[diagram.folding.nextGrouping() ?? ""] ?? "Unfold all";
  if (diagram.svg && diagram.thread.only) {
    diagram.notice.textContent = diagram.shownOnly ? "" : "Nothing of it is in this state: everything is shown.";
  }
  diagram.steps.caption();
}
