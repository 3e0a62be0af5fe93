/* The text field that lies over the active cell, and the note below it: where they lie and what they say. */

import { element } from "../../shared/element.js";

const HIGHEST = 260; // pixels; a longer text is scrolled

export class CellField {
  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    this.input = element("textarea", {
      class: "cell-input",
      rows: "1",
      spellcheck: "true",
      autocomplete: "off",
      dir: "auto",
      tabindex: "-1",
      "aria-label": "Cell",
    });
    this.note = element("div", { class: "cell-note", hidden: true, "aria-live": "polite" });
    editor.table.body.append(this.input, this.note);
  }

  get suggests() {
    return this.editor.suggestions.field === this.input;
  }

  /** Lays the field over a cell {id, field}; null hides it.
   *  @param {CellName | null} cell */
  put(cell) {
    const box = cell && this.editor.table.box(cell.id, cell.field);
    this.input.hidden = !box;
    if (!box) return;
    const { style } = this.input;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${box.width}px`;
    style.minHeight = `${box.height}px`;
    this.grow();
    this.note.style.left = `${box.left}px`;
    this.note.style.top = `${box.top + Math.max(box.height, this.input.offsetHeight)}px`;
    if (this.suggests) this.editor.suggestions.put();
  }

  grow() {
    this.input.style.height = "0";
    this.input.style.height = `${Math.min(this.input.scrollHeight + 2, HIGHEST)}px`;
  }

  /** From here on the field shows, as what is typed is kept for this cell.
   *  @param {string} id
   *  @param {string} field */
  begin(id, field) {
    this.input.classList.add("editing");
    this.input.dataset.row = id;
    this.input.dataset.field = field;
  }

  end() {
    if (this.suggests) this.editor.suggestions.close();
    this.input.value = "";
    this.input.classList.remove("editing");
    delete this.input.dataset.row;
    delete this.input.dataset.field;
    this.note.hidden = true;
  }

  /** The text with the caret at its end, or marked to be typed over.
   *  @param {string} text
   *  @param {boolean} [isTypedOver] */
  fill(text, isTypedOver = false) {
    this.input.value = text;
    this.input.setSelectionRange(isTypedOver ? 0 : text.length, text.length);
  }

  breakLine() {
    this.input.setRangeText("\n", this.input.selectionStart, this.input.selectionEnd, "end");
  }

  /** What stands below the field; "" for nothing.
   *  @param {string} sentence */
  warn(sentence) {
    this.note.hidden = !sentence;
    if (sentence) this.note.textContent = sentence;
  }
}
