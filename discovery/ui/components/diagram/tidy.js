// Tidy: fewer crossings in one saved change, said in words; and undo and redo where no table of the page does them.

import { sendTidy } from "../shared/api.js";
import { ownRevisions, undoOrRedo } from "../shared/undo.js";
import { diagramPointed } from "./pointing.js";

const TOLD_FOR = 10000;
const NOT_DONE = "This could not be done. Try it again.";
const NO_CONNECTION = "No connection. Nothing was changed.";

/** Say something beside the buttons until it was read; a new picture does not wipe it away.
 *  @param {Diagram} diagram
 *  @param {string} text */
function tellDiagram(diagram, text) {
  diagram.sentence = diagram.notice.textContent = diagram.spoken.textContent = text;
  if (diagram.presentation.isOn()) diagramPointed(diagram);
  clearTimeout(diagram.telling);
  diagram.telling = setTimeout(() => {
    if (diagram.notice.textContent === diagram.sentence) diagram.notice.textContent = "";
    diagram.sentence = "";
  }, TOLD_FOR);
}

/** @param {Diagram} diagram */
export async function tidyDiagram(diagram) {
  await alone(diagram, async () => {
    const { ok, content } = await sendTidy(diagram.data);
    if (!ok) return content.error?.message ?? NOT_DONE;
    if (content.revision) ownRevisions(diagram.data.engagement).add(content.revision);
    return content.said;
  });
}

/** Take back, or bring back, the latest change that was made in this window.
 *  @param {Diagram} diagram
 *  @param {StepWord} op */
export async function stepDiagram(diagram, op) {
  await alone(diagram, async () => {
    const { outcome, content } = await undoOrRedo(diagram.data, op);
    if (outcome === "nothing") return `Nothing more to ${op} from this window.`;
    if (outcome === "offline") return NO_CONNECTION;
    return outcome === "done" ? content.said : (content.error?.message ?? NOT_DONE);
  });
}

/** Do one thing at a time, and tell the sentence it ends with.
 *  @param {Diagram} diagram
 *  @param {() => Promise<string>} act */
async function alone(diagram, act) {
  if (!diagram.data.tidy || diagram.operating) return;
  diagram.operating = true;
  const sentence = await act().catch(() => NO_CONNECTION);
  diagram.operating = false;
  if (sentence) tellDiagram(diagram, sentence);
}
