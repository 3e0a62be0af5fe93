/* The input for exactly one answer: a line, a few buttons, or rows to choose among. Each gives {value}, {error} or {},
   when nothing was said. */

import { DAY_EXAMPLES, dayEcho } from "../shared/day_field.js";
import { element } from "../shared/element.js";
import { PickingText } from "../shared/picking_text.js";
import { readColumn } from "../shared/reading/columns.js";
import { optionsNamed, sameNameSentence } from "../shared/reading/options.js";
import { shorten } from "../shared/reading/text.js";
import { readText } from "../shared/reading/values.js";
import { ProposalField } from "./proposal.js";

const MOST_BUTTONS = 9;

/** @param {Question} question
 *  @param {Ask} ask
 *  @returns {AskField} */
export function fieldFor(question, ask) {
  if (question.kind === "proposal" && question.proposal) return new ProposalField(question.proposal, ask);
  if (question.kind === "pick") return new SharingField(question);
  if (question.kind === "flag")
    return new ButtonsField(question, ask, [
      { value: true, title: "Yes" },
      { value: false, title: "No" },
    ]);
  const options = question.column ? readColumn(question.column).options : [];
  if (question.kind === "choice" && options.length <= MOST_BUTTONS) return new ButtonsField(question, ask, options);
  return new LineField(question, ask);
}

/* A few words to choose from: a click, the arrow keys and Enter, or the figure beside the word. */
export class ButtonsField {
  /** @param {Question} question
   *  @param {Ask} ask
   *  @param {Option[]} options */
  constructor(question, ask, options) {
    this.options = options;
    this.ask = ask;
    this.buttons = options.map((option, at) =>
      element(
        "button",
        { type: "button", class: "word", tabindex: at === 0 ? "0" : "-1", onclick: () => this.choose(at) },
        [element("kbd", { text: String(at + 1) }), option.title],
      ),
    );
    this.node = element(
      "div",
      {
        class: "words",
        role: "group",
        "aria-label": question.column?.title,
        onkeydown: (/** @type {KeyPress} */ event) => this.key(event),
      },
      this.buttons,
    );
    this.chosen = null;
  }

  /** @param {number} at */
  choose(at) {
    this.chosen = this.options[at].value;
    this.ask.submit();
  }

  /** @param {KeyPress} event */
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = this.buttons.indexOf(event.target.closest(".word"));
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const figure = Number(event.key);
    if (step) this.buttons[(here + step + this.buttons.length) % this.buttons.length].focus();
    else if (figure >= 1 && figure <= this.buttons.length) this.choose(figure - 1);
    else return;
    event.preventDefault();
  }

  focus() {
    this.buttons[0].focus({ preventScroll: true });
  }

  read() {
    return this.chosen === null ? {} : { value: this.chosen };
  }

  get text() {
    return "";
  }
}

/* Rows that share something: those that are marked get it. */
class SharingField {
  /** @param {Question} question */
  constructor(question) {
    this.boxes = question.options.map((option) => element("input", { type: "checkbox", value: option.value }));
    const lines = question.options.map((option, at) =>
      element("label", { class: "share" }, [
        this.boxes[at],
        element("span", { text: option.title, dir: "auto" }),
        element("small", { text: option.code }),
      ]),
    );
    this.node = element("div", { class: "shares", role: "group", "aria-label": question.ask }, lines);
  }

  focus() {
    this.boxes[0]?.focus({ preventScroll: true });
  }

  read() {
    const chosen = this.boxes.filter((box) => box.checked).map((box) => box.value);
    if (chosen.length === this.boxes.length) return { error: "Leave out at least one." };
    return chosen.length ? { value: chosen } : {};
  }

  get text() {
    return this.boxes.some((box) => box.checked) ? "chosen" : "";
  }
}

/* A line of text, a number, a day, or the name of a row; long words from a list are chosen by typing. */
export class LineField {
  takesText = true;

  /** @param {Question} question
   *  @param {Ask} ask */
  constructor(question, ask) {
    this.question = question;
    this.ask = ask;
    const named = question.kind === "row";
    const answer = { name: "row", kind: "row", title: question.column?.title ?? "Answer", refers: ["rows"] };
    this.column = readColumn(named || !question.column ? answer : { ...question.column, required: false });
    this.input = element("textarea", {
      class: "field-input line",
      rows: "1",
      dir: "auto",
      autocomplete: "off",
      "aria-label": this.column.title,
      placeholder: this.invitation(named),
    });
    const options = question.options.map((option) => ({ ...option, title: option.title }));
    this.picker = new PickingText(this.input, this.column, {
      names: { options: () => options },
      suggestions: ask.suggestions,
    });
    this.picker.fresh = Boolean(named && question.fresh); // a new name may begin like one that is there
    this.options = named ? options : this.column.options;
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
    this.input.addEventListener("focus", () => this.picker.offer());
    this.input.addEventListener("click", () => this.picker.offer());
    this.input.addEventListener("blur", () => ask.suggestions.close());
    this.picker.onPicked = () => this.input.focus();
    const unit = this.column.unit ? element("span", { class: "unit", text: this.column.unit }) : null;
    const beside = this.column.kind === "date" ? dayEcho(this.input) : unit;
    this.node = element("div", { class: "line-field" }, [this.input, beside]);
  }

  /** @param {boolean} named */
  invitation(named) {
    if (named)
      return this.question.fresh && this.question.options.length
        ? "Choose, or type a new name …"
        : this.question.fresh
          ? "Type a name …"
          : "Choose …";
    if (this.column.kind === "date") return DAY_EXAMPLES;
    if (this.column.kind === "number" || this.column.kind === "integer") return "A figure …";
    return this.picker?.picks ? "Choose …" : "Type the answer …";
  }

  typed() {
    this.picker.offer();
    this.fit();
    this.ask.complain("");
    this.ask.keep();
  }

  fit() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight + 2, 260)}px`;
  }

  /** @param {KeyPress} event */
  key(event) {
    if (event.isComposing || this.ask.suggestions.key(event)) return;
    if (event.key === "Escape") this.ask.suggestions.close();
    if (event.key !== "Enter" || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.picker.complete();
    this.ask.submit();
  }

  focus() {
    this.input.focus({ preventScroll: true });
  }

  read() {
    const text = this.input.value.trim();
    if (!text) return {};
    if (this.question.kind !== "row") return readText(this.column, text, this.column.options);
    const named = optionsNamed(this.options, text);
    if (named.length === 1) return { value: { id: named[0].value } };
    if (named.length > 1) return { error: sameNameSentence(text, named) };
    if (this.question.fresh) return { value: { name: text } };
    return { error: `There is nothing called “${shorten(text)}” here. Choose one of the list.` };
  }

  get text() {
    return this.input.value;
  }

  /** @param {string} value */
  set text(value) {
    this.input.value = value;
    queueMicrotask(() => this.fit());
  }
}

/** A line for words of one's own: into the words of a proposal nothing is put that was not meant for them.
 *  @param {AskField | null} field
 *  @returns {boolean} */
export function takesAnyWords(field) {
  return field instanceof LineField || (field instanceof ProposalField && field.given.needs_name);
}
