import { element } from "../shared/element.js";
import { UNKNOWN } from "./no_answer.js";

/* The list of what can be said; one for all fields. Choosing goes on to the next field. */
export class NoAnswerMenu {
  /** @type {any} the field that it is open for */
  noAnswer;

  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.node = element("div", { class: "row-menu excuses", role: "menu", "aria-label": "No answer", popover: "auto" });
    const item = (/** @type {string} */ word, /** @type {string} */ text) =>
      element("button", {
        type: "button",
        role: "menuitem",
        tabindex: "-1",
        "data-word": word,
        text,
        onclick: () => this.choose(word),
      });
    const [, ...reasons] = editor.data.excuses;
    this.back = item("", "Take it back");
    const because = element("div", { class: "menu-note", text: "Not applicable, because" });
    this.node.append(
      item(UNKNOWN, "Unknown"),
      because,
      ...reasons.map((word) => item(word, word[0].toUpperCase() + word.slice(1))),
      this.back,
    );
    this.node.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
  }

  items() {
    return [...this.node.querySelectorAll("button:not([hidden])")];
  }

  /** @param {any} noAnswer */
  open(noAnswer) {
    this.noAnswer = noAnswer;
    this.back.hidden = !noAnswer.word;
    this.node.showPopover?.();
    const box = noAnswer.button.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.node;
    const below = box.bottom + 4 + offsetHeight <= innerHeight;
    this.node.style.top = `${below ? box.bottom + 4 : Math.max(8, box.top - offsetHeight - 4)}px`;
    this.node.style.left = `${Math.max(8, Math.min(box.left, innerWidth - offsetWidth - 8))}px`;
    (this.items().find((item) => item.dataset.word === noAnswer.word) ?? this.items()[0]).focus();
  }

  /** @param {KeyPress} event */
  key(event) {
    const items = this.items();
    const at = items.indexOf(event.target);
    const move = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    const begins = (/** @type {any} */ item) =>
      event.key.length === 1 && item.textContent.toLowerCase().startsWith(event.key.toLowerCase());
    const wanted =
      move === undefined
        ? [...items.slice(at + 1), ...items.slice(0, at + 1)].find(begins)
        : items.at(move % items.length);
    if (wanted) wanted.focus();
    else if (event.key === "Escape" || event.key === "Tab") this.leave();
    else return;
    event.preventDefault();
  }

  leave() {
    this.node.hidePopover?.();
    this.noAnswer.button.focus();
  }

  /** @param {string} word */
  choose(word) {
    const { noAnswer } = this;
    noAnswer.say(word || null);
    this.leave();
    if (word) noAnswer.field.form.focusBehind(noAnswer.node);
    else noAnswer.field.input.focus();
  }
}
