/* A field of the details that stays with the facilitator: folded until somebody asks for it, for this row and until the
   row is left. While it is folded its text is neither on the page nor among the rows of this window. */

import { element } from "../../shared/element.js";
import { FormField } from "./form_field.js";
import { conceal, reveal } from "./private_values.js";

export class PrivateField extends FormField {
  /** @param {string} id */
  control(id) {
    /** @type {string | null} */
    this.openFor = null;
    this.sheet = super.control(id);
    this.button = element("button", { type: "button", class: "small private-turn", onclick: () => this.turn() });
    this.holder = element("div", { class: "private" }, [this.button]);
    this.sign();
    return this.holder;
  }

  get isOpen() {
    return this.openFor !== null && this.openFor === this.id;
  }

  /* What takes the focus when the field is gone to. */
  get entrance() {
    return this.isOpen ? this.input : this.button;
  }

  sign() {
    const name = this.column.title.toLowerCase();
    this.button.textContent = this.isOpen ? `Hide ${name}` : `Show ${name} …`;
    this.button.title = `${this.button.textContent} (Alt+H)`;
    this.button.setAttribute("aria-expanded", String(this.isOpen));
  }

  async turn() {
    if (this.isOpen) {
      this.fold();
      this.button.focus();
      return;
    }
    const { id } = this;
    this.note.replaceChildren();
    const problem = await reveal(this.editor.rows, id);
    if (this.id !== id) return conceal(this.editor.rows, id); // the row was left meanwhile
    if (problem) return this.note.replaceChildren(element("span", { class: "sentence", text: problem }));
    this.openFor = id;
    this.noted = null;
    this.holder.append(this.sheet);
    this.sign();
    this.show();
    this.input.focus();
  }

  /* Stores what was typed, then forgets the text. */
  fold() {
    if (this.openFor === null) return;
    this.commit(true);
    conceal(this.editor.rows, this.openFor ?? "");
    /** @type {string | null} */
    this.openFor = null;
    this.sheet.remove();
    this.baseText = this.input.value = "";
    this.noted = null;
    this.note.replaceChildren();
    this.sign();
  }

  get dirty() {
    return this.isOpen && super.dirty;
  }

  shownText() {
    return this.isOpen ? super.shownText() : "";
  }

  /** @param {string} state */
  showNote(state) {
    if (this.isOpen) return super.showNote(state);
    const waits = Boolean(this.problem());
    if (this.noted === waits) return;
    this.noted = waits;
    const text = "What was typed here was not stored: show it to answer.";
    this.note.replaceChildren(...(waits ? [element("span", { class: "sentence", text })] : []));
  }
}
