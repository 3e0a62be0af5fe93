/* Mouse, wheel and keys of the diagram, and what its buttons do. */

import { diagramPressed, ownsKeys } from "./keys.js";
import { diagramPointed } from "./pointing.js";
import { formFor } from "./strip.js";
import { tidyDiagram } from "./tidy.js";

const ZOOM_PER_NOTCH = 0.0015;

/** Listens to everything about a diagram, and gives what ends that where it would outlive the diagram.
 *  @param {Diagram} diagram */
export function listenTo(diagram) {
  listenToStage(diagram);
  listenToBar(diagram);
  const onKey = (/** @type {KeyboardEvent} */ event) =>
    (diagram.presentation.isOn() || ownsKeys(diagram, event)) && diagramPressed(diagram, event);
  const onFullscreen = () => diagram.presentation.changed();
  const sized = new ResizeObserver(() => {
    if (diagram.svg && formFor(diagram) !== diagram.frame.dataset.form) diagram.pictures.load();
    if (!diagram.viewport.touched) diagram.viewport.fit();
  });
  window.addEventListener("keydown", onKey, true);
  document.addEventListener("fullscreenchange", onFullscreen);
  sized.observe(diagram.frame);
  return () => {
    sized.disconnect();
    document.removeEventListener("fullscreenchange", onFullscreen);
    window.removeEventListener("keydown", onKey, true);
  };
}

/** @param {Diagram} diagram */
function listenToStage(diagram) {
  const { stage, viewport } = diagram;
  const wheel = (/** @type {WheelEvent} */ event) => {
    if (!(event.ctrlKey || event.metaKey || diagram.presentation.isOn())) return;
    event.preventDefault();
    viewport.zoom(Math.exp(-event.deltaY * ZOOM_PER_NOTCH), event.clientX, event.clientY);
  };
  stage.addEventListener("wheel", wheel, { passive: false });
  stage.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => {
    if (event.button || !diagram.svg) return;
    viewport.drag = { x: event.clientX, y: event.clientY, view: { ...viewport.view }, moved: false };
    stage.setPointerCapture(event.pointerId);
  });
  stage.addEventListener("pointermove", (/** @type {MouseEvent} */ event) => viewport.pointed(event));
  stage.addEventListener("pointerup", (/** @type {MouseEvent} */ event) => {
    const drag = endDrag(diagram);
    if (drag && !drag.moved) clickedAt(diagram, event);
  });
  stage.addEventListener("pointercancel", () => endDrag(diagram));
  stage.addEventListener("pointerleave", () => (diagram.tip.hidden = true));
  stage.addEventListener(
    "keydown",
    (/** @type {KeyboardEvent} */ event) => diagram.presentation.isOn() || diagramPressed(diagram, event),
  );
  stage.addEventListener("dblclick", (/** @type {MouseEvent} */ event) => clickedTwiceAt(diagram, event));
}

/** The drag that was under way, if one was.
 *  @param {Diagram} diagram */
function endDrag({ stage, viewport }) {
  const { drag } = viewport;
  viewport.drag = null;
  stage.classList.remove("dragged");
  return drag;
}

/** What a click means: a chip or a line beside the lanes stands for its outcome or constraint, a heading for its lane.
 *  @param {Diagram} diagram
 *  @param {MouseEvent} event */
function clickedAt(diagram, event) {
  const target = diagram.viewport.under(event, ".chip, .rail, .head, .node")?.dataset ?? {};
  if (target.code) return diagram.selection.pick(diagram.ties.find((tie) => tie.code === target.code)?.id ?? null);
  if (target.stage && !target.id) return diagram.folding.foldLane(target.stage);
  return diagram.selection.pick(target.id ?? null);
}

/** @param {Diagram} diagram
 *  @param {MouseEvent} event */
function clickedTwiceAt(diagram, event) {
  const stack = diagram.viewport.under(event, ".node[data-members]");
  if (stack) return diagram.folding.foldLane(stack.dataset.stage);
  const isStrip = diagram.data.strip && !diagram.presentation.isOn();
  if (isStrip && !diagram.viewport.under(event, ".node")) diagram.turnSize();
}

/** @param {Diagram} diagram */
function listenToBar(diagram) {
  const { frame, colouring, find, selection } = diagram;
  frame.addEventListener("click", (/** @type {{target: any}} */ event) =>
    pressed(diagram, event.target.closest("button")?.dataset),
  );
  frame.addEventListener("pointermove", () => diagramPointed(diagram));
  colouring.addEventListener("change", () => diagram.colourBy(colouring.value));
  find.addEventListener("input", () => selection.search(false));
  find.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Enter") selection.search(true);
  });
}

/** A button was pressed; `button` is its dataset.
 *  @param {Diagram} diagram
 *  @param {DOMStringMap | undefined} button */
function pressed(diagram, button) {
  if (!button) return;
  const { viewport, presentation } = diagram;
  if (button.state) diagram.turnTo(button.state);
  if (button.end) diagram.deadEnds.pick(button.end);
  /** @type {Record<string, () => void>} */
  const acts = {
    fit: () => viewport.fit(),
    in: () => viewport.zoom(1.25),
    out: () => viewport.zoom(0.8),
    present: () => presentation.present(),
    only: () => diagram.thread.turnOnly(),
    details: () => diagram.showDetails(),
    group: () => diagram.folding.turnGrouped(),
    keys: () => presentation.hint(diagram.keys.hidden, true),
    tidy: () => tidyDiagram(diagram),
    larger: () => diagram.turnSize(),
    fold: () => diagram.resize(diagram.size === "hidden" ? "slim" : "hidden"),
  };
  acts[button.do ?? ""]?.();
  if (button.do === "keys") diagram.stage.focus({ preventScroll: true });
}
