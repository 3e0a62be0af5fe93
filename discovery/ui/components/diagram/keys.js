// Keys of the diagram: what each does, and the line that tells them while the diagram is presented.

import { focusedElement } from "../shared/element.js";
import { stepFor } from "../shared/undo.js";
import { STAGE_NAMES } from "./stages.js";
import { stepDiagram, tidyDiagram } from "./tidy.js";

/** @typedef {() => void} Act */

/** @typedef {Record<string, Act | undefined>} Acts */

/** @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, PageDown: 1, " ": 1, ArrowLeft: -1, PageUp: -1 };

/** What a key does to a diagram, or undefined when it means nothing there.
 *  @param {Diagram} diagram
 *  @param {string} key
 *  @returns {Act | undefined} */
function diagramAction(diagram, key) {
  const presented = diagram.presentation.isOn() || diagram.presentation.coming;
  const whole = !diagram.data.strip || presented;
  const name = key.toLowerCase();
  return (
    (presented ? stepAction(diagram, key) : undefined) ??
    boxAction(diagram.selection, key) ??
    always(diagram)[name] ??
    (whole ? inWhole(diagram, key)[name] : undefined) ??
    (presented ? whilePresented(diagram) : onPage(diagram))[name]
  );
}

/** @param {BoxSelection} selection
 *  @param {string} key */
function boxAction(selection, key) {
  if (key.startsWith("Arrow")) return () => selection.step(key);
  if ((key === "Enter" || key === " ") && selection.at) return () => selection.pick(selection.at);
  return undefined;
}

/** @param {Diagram} diagram
 *  @returns {Acts} */
function always(diagram) {
  const { viewport, presentation } = diagram;
  return {
    "+": () => viewport.zoom(1.25),
    "=": () => viewport.zoom(1.25),
    "-": () => viewport.zoom(0.8),
    0: () => viewport.fit(),
    c: () => diagram.turnTo("current"),
    f: () => diagram.turnTo("future"),
    d: () => diagram.turnTo("difference"),
    p: () => presentation.present(),
    t: diagram.data.tidy ? () => tidyDiagram(diagram) : undefined,
  };
}

/** What a strip above a table does not do.
 *  @param {Diagram} diagram
 *  @param {string} key
 *  @returns {Acts} */
function inWhole(diagram, key) {
  const { thread, selection, folding, presentation } = diagram;
  if (/^[1-6]$/.test(key)) return { [key]: () => folding.foldLane(STAGE_NAMES[Number(key) - 1]) };
  const hasThread = thread.only || selection.selected || selection.at;
  return {
    o: hasThread ? () => thread.turnOnly() : undefined,
    g: () => folding.turnGrouped(),
    "?": () => presentation.hint(diagram.keys.hidden, true),
  };
}

/** @param {Diagram} diagram
 *  @returns {Acts} */
function whilePresented({ presentation }) {
  return { r: () => presentation.showRails(), escape: () => presentation.leave() };
}

/** @param {Diagram} diagram
 *  @returns {Acts} */
function onPage(diagram) {
  const { thread, selection } = diagram;
  return {
    e: selection.selected ? () => diagram.showDetails() : undefined,
    l: diagram.data.strip ? () => diagram.turnSize() : undefined,
    escape: () => (thread.only ? thread.showOnly(null) : selection.pick(null)),
  };
}

/** What leads on and back while presenting: arrows, the keys of a presenter's remote, the two ends.
 *  @param {Diagram} diagram
 *  @param {string} key */
function stepAction(diagram, key) {
  const by = STEPS[key];
  if (by) return () => diagram.steps.go(by);
  if (key === "Home") return () => diagram.steps.goTo(0);
  return key === "End" ? () => diagram.steps.goTo(Infinity) : undefined;
}

/** Whether keys that nobody else waits for are the diagram's: it is the page's main thing, in sight, and nobody types.
 *  @param {Diagram} diagram
 *  @param {KeyboardEvent} event */
export function ownsKeys(diagram, { key }) {
  if (diagram.data.strip || diagram.size === "hidden") return false;
  if (document.querySelector("[aria-modal=true], [role=dialog], [role=menu], [role=listbox]")) return false;
  if (!isIdle(diagram, focusedElement())) return false;
  if (key === "Escape" && !diagram.selection.selected && !diagram.thread.only) return false;
  const { top, bottom } = diagram.stage.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Whether the focus is nowhere, or on something that waits for no keys.
 *  @param {Diagram} diagram
 *  @param {Element | null} focus */
function isIdle(diagram, focus) {
  if (!focus || focus.matches("body, html")) return true;
  if (!focus.matches("button, a[href], summary")) return false;
  return diagram.frame.contains(focus) || !focus.closest("[role=radio], [role=tab], [role^=menuitem], [role=option]");
}

/** Whether a key belongs to the field or button that has the focus.
 *  @param {Element | null} focus
 *  @param {string} key */
function belongsToFocus(focus, key) {
  if (focus?.matches("input, select")) return key !== "Escape";
  return Boolean(focus?.matches("button, a, summary")) && (key === "Enter" || key === " ");
}

/** Carry out a key unless it belongs to a field or a button; a presented diagram has every key of the page.
 *  @param {Diagram} diagram
 *  @param {KeyboardEvent} event */
export function diagramPressed(diagram, event) {
  const focus = focusedElement();
  const step = stepFor(event);
  const isInField = Boolean(focus?.matches("input"));
  if (step && diagram.data.tidy && !isInField) {
    take(event);
    stepDiagram(diagram, step);
  }
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  const act = modified || belongsToFocus(focus, event.key) ? undefined : diagramAction(diagram, event.key);
  if (!act) return;
  take(event);
  diagram.tip.hidden = true;
  if (event.key !== "?" && !diagram.presentation.asked) diagram.presentation.hint(false);
  act();
}

/** @param {KeyboardEvent} event */
function take(event) {
  event.preventDefault();
  event.stopPropagation();
}
