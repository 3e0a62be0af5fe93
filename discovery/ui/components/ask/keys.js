/* The keys of Ask next, as far as they belong to no field. */

import { stepFor } from "../shared/undo.js";

/** @param {Ask} ask
 *  @param {KeyPress} event */
export function keyInAsk(ask, event) {
  if (event.isComposing) return;
  const act = event.altKey && !event.ctrlKey && actsOf(ask)[event.code];
  const step = stepFor(event);
  if (step && !ask.field?.text && !ask.isOnItsWay) ask.takeBack(step);
  else if (act && ask.question) act();
  else return;
  event.preventDefault();
}

/** @param {Ask} ask
 *  @returns {Record<string, () => void>} */
function actsOf(ask) {
  return {
    KeyU: () => ask.later.open("unknown"),
    KeyN: () => ask.later.open("not applicable"),
    KeyK: () => ask.later.open("park"),
    ArrowRight: () => ask.skip(),
    ArrowLeft: () => ask.back(),
  };
}
