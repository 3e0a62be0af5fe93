import { element } from "../../shared/element.js";
import { readColumn } from "../../shared/reading/columns.js";
import { conflictBox } from "../../shared/rows/conflict.js";
import { isBlank, sameValue } from "../../shared/rows/field_values.js";
import { stepFor } from "../../shared/undo.js";
import { noAnswerText } from "../no_answer.js";

export class NoAnswerField {
  /** @param {FormField} field */
  constructor(field) {
    this.field = field;
    this.noted = ""; // what the note was drawn for
    this.editor = field.editor;
    const { name, title } = field.column;
    this.column = readColumn({ name: `unanswered.${name}`, title, kind: "choice" });
    this.button = element("button", {
      type: "button",
      class: "excuse",
      "aria-haspopup": "menu",
      "data-excuse": name,
      onclick: () => this.open(),
    });
    this.button.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
    this.note = element("div", { class: "field-note", "aria-live": "polite" });
    this.node = element("div", { class: "excuse-line", hidden: true }, [this.button, this.note]);
  }

  get id() {
    return this.field.form.id ?? "";
  }

  get word() {
    return this.editor.rows.value(this.id, this.column.name) ?? "";
  }

  open() {
    this.editor.noAnswerMenu.open(this);
  }

  /** @param {KeyPress} event */
  key(event) {
    const step = stepFor(event);
    if (event.key === "ArrowDown") this.open();
    else if ((event.key === "Delete" || event.key === "Backspace") && this.word) this.say(null);
    else if (event.key === "Escape") this.field.form.leave();
    else if (step) this.editor.step(step);
    else return;
    event.preventDefault();
  }

  /** @param {string | null} word */
  say(word) {
    const problem = this.editor.queue.problem(this.editor.section, this.id, this.column.name);
    const seen = problem?.state === "conflict" ? problem.theirs : this.word || null;
    if (!sameValue(word, seen)) this.editor.queue.set(this.editor.section, this.id, this.column.name, word, seen);
  }

  show() {
    const { editor, column, field, word } = this;
    const problem = editor.queue.problem(editor.section, this.id, column.name);
    this.node.hidden =
      !isBlank(editor.rows.value(this.id, field.column.name)) ||
      field.input.value.trim() !== "" ||
      Boolean(field.problem());
    this.node.classList.toggle("said", Boolean(word));
    this.node.dataset.state = editor.rows.state(this.id, column.name);
    this.button.textContent = word ? noAnswerText(word) : "No answer?";
    this.button.setAttribute(
      "aria-label",
      `${column.title}: ${word ? noAnswerText(word) : "not answered; say that it is unknown or not applicable"}`,
    );
    const signature = JSON.stringify(problem);
    if (this.noted === signature) return;
    this.noted = signature;
    if (problem?.state === "conflict") {
      const box = conflictBox(editor, this.id, column, problem, () => this.button.focus());
      for (const choice of box.querySelectorAll("button")) choice.tabIndex = 0;
      this.note.replaceChildren(box);
    } else {
      this.note.replaceChildren(...(problem ? [element("span", { class: "sentence", text: problem.message })] : []));
    }
  }
}
