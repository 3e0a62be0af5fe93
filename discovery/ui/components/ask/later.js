/* What is said instead of an answer: unknown, and who finds out; not applicable, and why; parked. */

import { DayField } from "../shared/day_field.js";
import { element } from "../shared/element.js";

export class Later {
  /** @param {Ask} ask */
  constructor(ask) {
    this.ask = ask;
    this.say = ""; // what is said in place of an answer
    this.due = new DayField("due");
    this.node = element("form", {
      class: "later",
      hidden: true,
      onsubmit: (/** @type {SubmitEvent} */ event) => this.send(event),
    });
    this.node.addEventListener("keydown", (/** @type {KeyPress} */ event) => event.key === "Escape" && this.close());
  }

  /** @param {string} say */
  open(say) {
    if (this.ask.isAnswered) return;
    this.say = say;
    const fields = say === "not applicable" ? this.reasons() : this.finder(say);
    const word = { unknown: "Nobody here knows", park: "Park it", "not applicable": "It does not apply" }[say];
    this.node.replaceChildren(
      element("b", { text: word }),
      ...fields,
      element("button", { type: "submit", class: "add", text: "Save" }),
      element("button", { type: "button", class: "small", text: "Back", onclick: () => this.close() }),
    );
    this.node.hidden = false;
    this.node.querySelector("input, select").focus();
  }

  /** @param {string} say */
  finder(say) {
    const people = this.ask.list?.people ?? [];
    const id = "asking-people";
    const owner = element("input", {
      class: "field-input",
      name: "owner",
      list: id,
      autocomplete: "off",
      placeholder: "Name",
    });
    const known = element(
      "datalist",
      { id },
      people.map(({ title }) => element("option", { value: title })),
    );
    this.due = new DayField("due"); // empty with every question
    const who = say === "unknown" ? "Who finds out?" : "Who brings it back?";
    return [element("label", {}, [who, owner, known]), element("label", {}, ["By when?", this.due.node])];
  }

  reasons() {
    const reason = element(
      "select",
      { class: "field-input", name: "reason" },
      (this.ask.list?.reasons ?? []).map((word) => element("option", { value: word, text: word })),
    );
    const why = element("input", {
      class: "field-input",
      name: "why",
      autocomplete: "off",
      placeholder: "In a few words, if it helps",
    });
    return [element("label", {}, ["Reason", reason]), element("label", { class: "wide" }, ["Why", why])];
  }

  /** @param {SubmitEvent} event */
  send(event) {
    event.preventDefault();
    const words = Object.fromEntries(new FormData(this.node));
    const due = "due" in words ? this.due.take() : undefined;
    if (due === null) return;
    this.node.hidden = true;
    this.ask.post({ say: this.say, ...words, ...(due === undefined ? {} : { due }) });
  }

  close() {
    if (this.node.hidden) return;
    this.node.hidden = true;
    this.ask.field?.focus();
  }
}
