/* The field of a question that is about a proposal: its words, to be confirmed, reworded or dropped by one key. */

import { element } from "../shared/element.js";
import { cardButton as button } from "./card_button.js";

const NOT_SAID_YET = "Proposed, not said yet. Enter confirms it, E changes the words, D drops it.";

const NOBODY_YET = "Nobody is named yet.";

export class ProposalField {
  takesText = true;

  /** @param {NonNullable<Question["proposal"]>} given
   *  @param {Ask} ask */
  constructor(given, ask) {
    this.ask = ask;
    this.given = given;
    const { words, also, needs_name: needsName } = this.given;
    this.words = element("div", { class: "proposal-words", dir: "auto", text: words });
    this.input = element("textarea", { class: "field-input line", rows: "1", dir: "auto", hidden: true });
    this.input.placeholder = needsName ? "Type the name and press Enter …" : "";
    this.input.setAttribute("aria-label", needsName ? "Name" : "In other words");
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.keyInField(event));
    const says = also.length > 0 && element("div", { class: "proposal-also", text: also.join(" · ") });
    const small = element("small", { text: `${this.given.origin}. ${needsName ? NOBODY_YET : NOT_SAID_YET}` });
    const named = { class: "proposal-field", tabindex: "0", role: "group", "aria-label": words };
    this.node = element("div", named, [this.words, this.input, says, small]);
    this.node.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
    if (needsName) this.edit("");
  }

  get isEdited() {
    return !this.input.hidden;
  }

  /** @param {string} text */
  edit(text) {
    this.input.value = text;
    this.input.hidden = false;
    this.words.hidden = !this.given.needs_name;
  }

  reword() {
    if (this.ask.isAnswered) return;
    this.edit(this.input.value || (this.given.needs_name ? "" : this.given.words));
    this.focus();
  }

  typed() {
    this.ask.complain("");
    this.ask.keep();
  }

  /** @param {KeyPress} event */
  key(event) {
    const [reword, drop] = [() => this.reword(), () => this.drop()];
    /** @type {Record<string, () => void>} */
    const acts = { Enter: () => this.ask.submit(), e: reword, F2: reword, d: drop, Delete: drop };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    const held = event.isComposing || event.ctrlKey || event.metaKey || event.altKey;
    if (!act || held || event.target !== this.node) return;
    event.preventDefault();
    act();
  }

  /** @param {KeyPress} event */
  keyInField(event) {
    if (event.isComposing || event.altKey || event.shiftKey) return;
    if (event.key === "Enter") this.ask.submit();
    else if (event.key === "Escape" && !this.given.needs_name) this.leave();
    else return;
    event.preventDefault();
  }

  leave() {
    this.input.value = "";
    this.input.hidden = true;
    this.words.hidden = false;
    this.focus();
  }

  drop() {
    this.ask.post({ say: "drop" });
  }

  focus() {
    (this.isEdited ? this.input : this.node).focus({ preventScroll: true });
  }

  read() {
    const text = this.isEdited ? this.input.value.trim() : this.given.words;
    return text ? { value: text } : {};
  }

  get text() {
    return this.isEdited ? this.input.value : "";
  }

  /** Words that were typed before the page was loaded again; none where they were sent.
   *  @param {string} value */
  set text(value) {
    if (value || this.given.needs_name) this.edit(value);
    else this.leave();
  }
}

/** What is said to a proposal, in place of the buttons of other questions.
 *  @param {Ask} ask
 *  @param {ProposalField} field */
export function proposalButtons(ask, field) {
  const named = field.given.needs_name;
  return element("div", { class: "ask-buttons" }, [
    button(named ? "Add" : "Confirm", () => ask.submit(), "Enter", "add"),
    named ? null : button("Reword …", () => field.reword(), "In other words (E)"),
    button("No, not ours", () => field.drop(), "Drop it; Ctrl+Z brings it back (D)"),
    button("Park …", () => ask.later.open("park"), "Not now; it comes back from the log (Alt+K)"),
    element("span", { class: "ask-gap" }),
    button("← Back", () => ask.back(), "The question before (Alt+←)"),
    button("Skip →", () => ask.skip(), "Another question first (Alt+→)"),
  ]);
}
