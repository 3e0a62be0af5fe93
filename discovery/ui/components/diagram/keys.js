// Keys of the diagram: what each does, and the line that tells them while the diagram is presented.

import { focusedElement } from "../shared/element.js";
import { stepFor } from "../shared/undo.js";
import { STAGE_NAMES } from "./stages.js";
import { stepDiagram, tidyDiagram } from "./tidy.js";

/** What a key does to a diagram, or undefined when it means nothing there. */
function diagramAction(diagram, key) {
  const presented = diagram.presenting();
  const told = presented ? stepAction(diagram, key) : undefined;
  if (told) return told;
  if (key.startsWith("Arrow")) return () => diagram.step(key);
  if ((key === "Enter" || key === " ") && diagram.at) return () => diagram.pick(diagram.at);
  const whole = !diagram.data.strip || presented;
  if (whole && /^[1-6]$/.test(key)) return () => diagram.foldLane(STAGE_NAMES[key - 1]);
  return {
    "+": () => diagram.zoom(1.25),
    "=": () => diagram.zoom(1.25),
    "-": () => diagram.zoom(0.8),
    0: () => diagram.fit(),
    c: () => diagram.turnTo("current"),
    f: () => diagram.turnTo("future"),
    d: () => diagram.turnTo("difference"),
    o: whole && (diagram.only || diagram.selected || diagram.at) ? () => diagram.turnOnly() : undefined,
    e: !presented && diagram.selected ? () => diagram.showDetails() : undefined,
    g: whole ? () => diagram.turnGrouped() : undefined,
    r: presented ? () => diagram.showRails() : undefined,
    l: diagram.data.strip && !presented ? () => diagram.turnSize() : undefined,
    p: () => diagram.present(),
    t: diagram.data.tidy ? () => tidyDiagram(diagram) : undefined,
    "?": presented || !diagram.data.strip ? () => diagram.hint(diagram.keys.hidden, true) : undefined,
    escape: () => (presented ? diagram.leave() : diagram.only ? diagram.showOnly(null) : diagram.pick(null)),
  }[key.toLowerCase()];
}

/** What leads on and back while presenting: arrows, the keys of a presenter's remote, the two ends. */
function stepAction(diagram, key) {
  const by = { ArrowRight: 1, PageDown: 1, " ": 1, ArrowLeft: -1, PageUp: -1 }[key];
  if (by) return () => diagram.go(by);
  return { Home: () => diagram.goTo(0), End: () => diagram.goTo(Infinity) }[key];
}

/** Whether keys that nobody else waits for are the diagram's: it is the page's main thing, in sight, and nobody types. */
export function ownsKeys(diagram, { key }) {
  if (diagram.data.strip || diagram.size === "hidden") return false;
  const focus = focusedElement(),
    nowhere = !focus || focus.matches("body, html");
  const open = document.querySelector("[aria-modal=true], [role=dialog], [role=menu], [role=listbox]");
  const own = diagram.frame.contains(focus);
  const idle =
    focus?.matches("button, a[href], summary") &&
    (own || !focus.closest("[role=radio], [role=tab], [role^=menuitem], [role=option]"));
  if (open || !(nowhere || idle) || (key === "Escape" && !diagram.selected && !diagram.only)) return false;
  const { top, bottom } = diagram.stage.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Carry out a key unless it belongs to a field or a button; a presented diagram has every key of the page. */
export function diagramPressed(diagram, event) {
  const focus = focusedElement(),
    { key } = event,
    step = stepFor(event);
  if (step && diagram.data.tidy && !focus?.matches?.("input")) {
    event.preventDefault();
    event.stopPropagation();
    stepDiagram(diagram, step);
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = focus?.matches?.("input, select"),
    onButton = focus?.matches?.("button, a, summary") && (key === "Enter" || key === " ");
  if ((typing && key !== "Escape") || onButton) return;
  const action = diagramAction(diagram, key);
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  diagram.tip.hidden = true;
  if (key !== "?" && !diagram.asked) diagram.hint(false);
  action();
}
