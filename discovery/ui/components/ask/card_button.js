import { element } from "../shared/element.js";

/** A button below the field of a question.
 *  @param {string} text
 *  @param {() => void} act
 *  @param {string} title with the key that does the same
 *  @param {"small" | "add"} [kind] "add" for the one that Enter presses */
export function cardButton(text, act, title, kind = "small") {
  return element("button", { type: "button", class: kind, text, title, onclick: act });
}
