import { element } from "../../shared/element.js";
import { showValue } from "../../shared/rows/shown_values.js";

/** Whether an idea may itself be what the room says: not when it asks, or only names a word of a list.
 *  @param {Idea} idea
 *  @param {Column} main */
export function isStatement(idea, main) {
  const words = Object.entries(idea.values).filter(([name, word]) => name !== main.name && typeof word === "string");
  return !idea.text.endsWith("?") && !words.some(([, word]) => word.toLowerCase() === idea.text.toLowerCase());
}

/** The idea with what a row that answers it gets besides: "What may it cost? · Category: budget".
 *  @param {SectionEditor} editor
 *  @param {Idea} idea */
export function ideaWords(editor, idea) {
  const given = Object.entries(idea.values).map(([name, value]) => [editor.columns.get(name), value]);
  const words = given.filter(([column]) => column?.kind === "choice" && !editor.quickColumns.includes(column));
  return [
    idea.text,
    ...words.map(([column, value]) => `${column.title}: ${showValue(column, value, editor.names)}`),
  ].join(" · ");
}

/* Questions to put to the room; a chosen one is answered in the line for new rows. All are one stop of the Tab key. */
export class Ideas {
  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    this.offered = false; // whether nobody asked for them
    this.signature = "";
    this.node = element("div", { class: "ideas", role: "toolbar", "aria-label": "Ideas to ask about", hidden: true });
    this.node.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
    this.node.addEventListener("focusin", (/** @type {FocusPress} */ event) => this.stopAt(event.target));
    this.button = element("button", {
      type: "button",
      class: "small ideas-button",
      text: "Ideas to ask about",
      "aria-expanded": "false",
      onclick: () => this.ask(),
    });
    this.draw();
  }

  /** @param {boolean} wanted */
  open(wanted) {
    this.node.hidden = !wanted || this.button.hidden;
    this.button.setAttribute("aria-expanded", String(!this.node.hidden));
    this.editor.size.fit();
  }

  ask() {
    this.offered = false;
    this.open(this.node.hidden);
  }

  /* Nobody asked for them, and they would take the room of the rows that are typed instead. */
  giveWay() {
    if (this.offered && !this.editor.size.hasRoom()) this.open(false);
  }

  /* Opens, unless that would push the line for new rows out of the window. */
  offer() {
    const seen = () => this.editor.quick.node.getBoundingClientRect().bottom <= innerHeight;
    const before = seen();
    this.open(true);
    this.offered = true;
    if (before && !seen()) this.open(false);
  }

  draw() {
    const prompts = this.editor.data.prompts ?? [];
    const signature = JSON.stringify(prompts);
    this.button.hidden = prompts.length === 0;
    if (signature === this.signature) return;
    this.signature = signature;
    this.node.replaceChildren(
      ...prompts.map((prompt) =>
        element("button", {
          type: "button",
          class: "idea",
          dir: "auto",
          text: prompt.text ?? prompt,
          onclick: (/** @type {MousePress} */ event) => this.use(prompt, event.currentTarget),
        }),
      ),
    );
    this.stopAt(this.node.firstChild);
  }

  /** The idea the Tab key comes to; the arrow keys reach the others.
   *  @param {any} idea */
  stopAt(idea) {
    for (const button of this.node.children) button.tabIndex = button === idea ? 0 : -1;
  }

  /** @param {KeyPress} event */
  key(event) {
    const ideas = [...this.node.children];
    const at = ideas.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[
      event.key
    ];
    if (to !== undefined && at >= 0) ideas.at(to % ideas.length).focus();
    else if (event.key === "Escape") this.editor.quick.focus();
    else return;
    event.preventDefault();
  }

  /** @param {any} prompt
   *  @param {any} button */
  use(prompt, button) {
    this.editor.quick.answer({ text: prompt.text ?? prompt, values: prompt.values ?? {}, button });
  }
}
