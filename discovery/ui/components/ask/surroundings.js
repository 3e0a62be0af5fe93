/* What stands around the card of a question: what was done last, how many are open, what comes next, what was put
   off. */

import { element } from "../shared/element.js";
import { shorten } from "../shared/reading/text.js";
import { comingNode, putOffNode } from "./card.js";

export class Surroundings {
  /** @param {Ask} ask */
  constructor(ask) {
    this.ask = ask;
    this.count = element("div", { class: "ask-count" });
    this.message = element("div", { class: "ask-said", role: "status" });
    this.next = element("div", { class: "ask-next" });
    this.putOff = element("details", { class: "ask-off", hidden: true });
  }

  /** For a list of questions, of which these are coming.
   *  @param {QuestionList} list
   *  @param {Question[]} coming */
  show({ counted, open, put_off: putOff }, coming) {
    const off = putOff.length ? ` · ${putOff.length} put off` : "";
    this.count.textContent = counted ? `${open} open${off}` : "";
    const then = coming.length ? [element("b", { text: "Then" })] : [];
    this.next.replaceChildren(...then, ...coming.map((question) => comingNode(this.ask, question)));
    this.putOff.hidden = putOff.length === 0;
    this.putOff.replaceChildren(
      element("summary", { text: `Put off: ${putOff.length}` }),
      ...putOff.map((waiting) => putOffNode(this.ask, waiting)),
    );
  }

  /** What was done, which can be undone; "" for nothing.
   *  @param {string} text */
  say(text) {
    if (!text) return this.message.replaceChildren();
    const undo = { type: "button", class: "small", text: "Undo", title: "Ctrl+Z" };
    return this.message.replaceChildren(
      element("span", { text: `✓ ${shorten(text, 140)}`, dir: "auto" }),
      element("button", { ...undo, onclick: () => this.ask.takeBack("undo") }),
    );
  }
}
