/* The line new rows are typed into: Enter adds the row, clears the line and leaves the cursor in its first field within
   the same event, so that no key typed next can be lost. Beside it, the questions worth asking. */

import { element } from "../../shared/element.js";
import { PickingText } from "../../shared/picking_text.js";
import { showValue } from "../../shared/rows/shown_values.js";
import { stepFor } from "../../shared/undo.js";
import { addTyped } from "./add_rows.js";
import { ideaWords, isStatement } from "./ideas.js";
import { isBlock } from "../paste/block.js";
import { pasteAsRows } from "../paste/carry_out.js";

export class QuickLine {
  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    this.fields = editor.quickColumns.map((column, at) => this.field(column, at));
    this.message = element("div", { class: "quick-message", role: "alert" });
    /** @type {Idea | null} */
    this.idea = null;
    this.ideaNote = element("div", { class: "quick-idea", role: "status", dir: "auto" });
    this.button = element("button", {
      type: "button",
      class: "add",
      text: "Add",
      tabindex: "-1",
      title: "Add the row (Enter)",
      onclick: () => this.submit(),
    });
    const label = `New ${editor.data.title?.singular ?? "row"}`;
    this.node = element("div", { class: "quick", role: "form", "aria-label": label }, [
      this.ideaNote,
      ...this.fields.map((field) => field.node),
      this.button,
      this.message,
    ]);
    this.restore();
  }

  /** @param {Column} column
   *  @param {number} at
   *  @returns {QuickField} */
  field(column, at) {
    const first = at === 0;
    const input = element("input", {
      type: "text",
      class: "quick-input",
      dir: "auto",
      autocomplete: "off",
      spellcheck: first,
      "data-quick": column.name,
      "aria-label": column.title,
      placeholder: first ? this.invitation(column) : this.wanted(column),
    });
    const picker = new PickingText(input, column, this.editor);
    const field = {
      column,
      input,
      picker,
      node: element("div", { class: first ? "quick-field first" : "quick-field" }, [input]),
    };
    input.addEventListener("input", () => this.typed(field));
    input.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event, field));
    input.addEventListener("paste", (/** @type {Clipping} */ event) => this.paste(event, field));
    input.addEventListener("click", () => picker.offer());
    // what can be chosen is seen before a letter is typed
    if (!first) input.addEventListener("focus", () => picker.offer());
    input.addEventListener("blur", () => picker.complete(false));
    return field;
  }

  /** @param {Column} column */
  invitation(column) {
    const isText = column.kind === "text" || column.kind === "long";
    return `${isText ? `New ${this.editor.data.title?.singular ?? "row"}` : column.title} …`;
  }

  /** What a further field asks for, and what it gets when it is passed over.
   *  @param {Column} column */
  wanted({ title, unit, default: usual }) {
    if (usual) return `${title}: ${usual}`;
    return title + (unit ? ` (${unit})` : "");
  }

  focus() {
    (this.fields[0]?.input ?? this.editor.cell.input).focus({ preventScroll: true });
  }

  /** Where the keys go after this one when the browser itself cannot move the focus.
   *  @param {any} input
   *  @param {KeyPress} event */
  fieldAfter(input, event) {
    const at = this.fields.findIndex((field) => field.input === input);
    if (at < 0) return input;
    if (event.key === "Enter") return this.fields[0].input;
    const step = event.key === "Tab" ? (event.shiftKey ? -1 : 1) : 0;
    return (this.fields[at + step] ?? this.fields[at]).input;
  }

  get isEmpty() {
    return this.fields.every((field) => field.input.value === "");
  }

  /** @param {QuickField} field */
  typed(field) {
    if (field.input.value) this.editor.drafts.keep("quick", field.column.name, { text: field.input.value });
    else this.editor.drafts.drop("quick", field.column.name);
    this.message.textContent = "";
    field.picker.offer();
  }

  restore() {
    for (const field of this.fields) {
      const draft = this.editor.drafts.read("quick", field.column.name);
      if (draft) field.input.value = draft.text;
    }
  }

  /** @param {KeyPress} event
   *  @param {QuickField} field */
  key(event, field) {
    if (event.isComposing || this.editor.suggestions.key(event)) return;
    if (event.key === "Tab") {
      field.picker.complete();
    } else if (event.key === "Escape") {
      this.editor.suggestions.close();
      this.answer(null);
    } else {
      const act = this.actionFor(event, field);
      if (!act) return;
      event.preventDefault();
      act();
    }
  }

  /** What a key does in place of writing; undefined where it writes.
   *  @param {KeyPress} event
   *  @param {QuickField} field */
  actionFor(event, field) {
    const { editor } = this;
    const control = event.ctrlKey || event.metaKey;
    const step = stepFor(event);
    if (event.key === "Enter") {
      return () => {
        field.picker.complete();
        this.submit(control);
      };
    }
    if (event.key === "ArrowDown" && field.picker.picks) return () => field.picker.offer();
    if (event.key === "ArrowDown" && editor.table.ids.length > 0) return () => editor.cell.moves.to(0, null);
    if (!this.isEmpty) return undefined;
    if (step) return () => editor.step(step);
    /** @type {Record<string, () => void>} */
    const pageKeys = { "/": () => editor.bar.focus(), "?": () => editor.help.showModal() };
    return field === this.fields[0] ? pageKeys[event.key] : undefined;
  }

  /** @param {boolean} [details] */
  submit(details = false) {
    if (this.fields.every((field) => field.input.value.trim() === "")) return;
    const missing = this.fields.find(
      (field) => field.column.required && !field.column.default && field.input.value.trim() === "",
    );
    if (missing) {
      this.message.textContent = `${missing.column.title} is needed.`;
      missing.input.focus();
      return;
    }
    const id = addTyped(
      this.editor,
      this.fields.map((field) => [field.column, field.input.value]),
      this.idea?.values ?? {},
    );
    this.idea?.button.classList.add("used");
    this.clear();
    this.answer(null);
    this.editor.table.render();
    this.editor.ideas.giveWay();
    this.editor.size.fit();
    this.editor.table.showEnd();
    if (id) this.editor.table.bringIntoView(id);
    this.focus();
    if (id && !this.editor.table.places.has(id)) this.editor.say("Added. It is shown in another part of this page.");
    if (details && id) this.editor.openDetails(id);
  }

  /** An idea waits for what the room says to it; null: the line takes any row again. Its words become a row only when
   *  they are entered, and a question never does.
   *  @param {Idea | null} idea */
  answer(idea) {
    if (!idea && !this.idea) return;
    this.idea = idea;
    const [first, ...others] = this.fields;
    first.input.placeholder = idea ? `${idea.text} …` : this.invitation(first.column);
    this.ideaNote.textContent = idea ? `${ideaWords(this.editor, idea)} · Esc leaves the idea` : "";
    if (!idea) return;
    for (const field of others) {
      const value = idea.values[field.column.name];
      if (value !== undefined) field.input.value = showValue(field.column, value, this.editor.names, true);
    }
    first.input.value = isStatement(idea, first.column) ? idea.text : "";
    this.focus();
    first.input.select();
  }

  clear() {
    this.message.textContent = "";
    for (const field of this.fields) {
      field.input.value = "";
      this.editor.drafts.drop("quick", field.column.name);
    }
    this.editor.suggestions.close();
  }

  /** @param {Clipping} event
   *  @param {QuickField} field */
  paste(event, field) {
    const text = event.clipboardData.getData("text/plain");
    if (!isBlock(text)) return;
    event.preventDefault();
    pasteAsRows(this.editor, text, field.column.name);
    this.editor.table.showEnd();
  }
}
