/* One field of the details: shows what is stored, stores what is typed a moment after the last key, and never replaces
   a text somebody is typing. */

import { element } from "../../shared/element.js";
import { PickingText, pickDay } from "../../shared/picking_text.js";
import { PICKED_KINDS } from "../../shared/reading/columns.js";
import { changedSentence, conflictBox, keptText, seenValue } from "../../shared/rows/conflict.js";
import { sameValue } from "../../shared/rows/field_values.js";
import { showValue } from "../../shared/rows/shown_values.js";
import { stepFor } from "../../shared/undo.js";
import { paintFindingLines } from "../finding_lines.js";
import { putRead } from "../no_answer.js";
import { STATE_MARKS, magnitudeOf } from "../sheet/row_painting.js";
import { NoAnswerField } from "./no_answer_field.js";

const SAVE_DELAY = 600;

export class FormField {
  /** @type {PickingText} */
  picker; // comes with the control

  /** @param {SectionEditor} editor
   *  @param {Details} form
   *  @param {Column} column */
  constructor(editor, form, column) {
    this.editor = editor;
    this.form = form;
    this.column = column;
    this.baseText = "";
    /** @type {any} */
    this.noted = null; // what the note was drawn for
    this.timer = 0;
    /** @type {any[]} */
    this.choices = []; // buttons, where there are such in place of an input
    this.seen = null;
    this.mark = element("span", { class: "mark" });
    this.note = element("div", { class: "field-note", "aria-live": "polite" });
    const id = `field-${column.name}`;
    this.wrong = element("div", { class: "field-wrong", id: `wrong-${column.name}` });
    this.noAnswer = column.asked && !column.required ? new NoAnswerField(this) : null;
    this.node = element("div", { class: `field kind-${column.kind}`, "data-field": column.name }, [
      element("div", { class: "field-head" }, [
        element("label", { for: id, text: column.title }),
        column.required ? element("span", { class: "needed", text: "needed" }) : null,
        this.mark,
      ]),
      this.control(id),
      this.noAnswer?.node,
      column.help ? element("div", { class: "field-help", text: column.help }) : null,
      this.note,
      this.wrong,
    ]);
    this.watch();
  }

  /** @param {string} id */
  control(id) {
    const { column } = this;
    const wide = column.kind === "text" || column.kind === "long";
    this.input = element(wide ? "textarea" : "input", {
      id,
      class: "field-input",
      dir: "auto",
      autocomplete: "off",
      spellcheck: wide,
      rows: wide ? (column.kind === "long" ? "3" : "1") : null,
      placeholder: PICKED_KINDS.has(column.kind) ? "Type or choose …" : null,
      "data-form": column.name,
    });
    this.picker = new PickingText(this.input, column, this.editor);
    this.picker.onPicked = () => this.commit(true);
    const beside = [this.input];
    if (column.unit) beside.push(element("span", { class: "unit", text: column.unit }));
    if (column.kind === "number" || column.kind === "integer")
      beside.push((this.magnitude = element("span", { class: "magnitude" })));
    if (column.kind === "date") {
      const open = (/** @type {KeyPress} */ event) =>
        pickDay(event.currentTarget, this.editor.node, this.input.value, (day) => this.fill(day));
      beside.push(
        element("button", { type: "button", class: "small", text: "▾", "aria-label": "Pick a day", onclick: open }),
      );
    }
    return element("div", { class: "control" }, beside);
  }

  watch() {
    this.input.addEventListener("focus", () => this.entered());
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("blur", () => this.commit(true));
    this.input.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
  }

  get id() {
    return this.form.id ?? "";
  }

  get dirty() {
    return this.input.value !== this.baseText;
  }

  /* What takes the focus when the field is gone to. */
  get entrance() {
    return this.choices[0] ?? this.input;
  }

  get focused() {
    return this.editor.node.getRootNode().activeElement === this.input;
  }

  problem() {
    return this.editor.queue.problem(this.editor.section, this.id, this.column.name);
  }

  entered() {
    if (!this.dirty) this.seen = this.seenNow();
    this.picker.offer(true);
  }

  seenNow() {
    return seenValue(this.problem(), this.editor.rows.value(this.id, this.column.name));
  }

  /** @param {string} text */
  fill(text) {
    this.seen = this.seenNow();
    this.input.value = text;
    this.commit(true);
  }

  typed() {
    this.editor.drafts.keep(this.id, this.column.name, { text: this.input.value, seen: this.seen, form: true });
    this.picker.offer();
    this.grow();
    this.noAnswer?.show();
    if (this.magnitude) this.magnitude.textContent = "";
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.commit(false), SAVE_DELAY);
  }

  /** @param {KeyPress} event */
  key(event) {
    if (event.isComposing || this.editor.suggestions.key(event)) return;
    if (event.key === "Tab") this.picker.complete();
    else if (this.act(event)) event.preventDefault();
  }

  /** Whether the key did something here.
   *  @param {KeyPress} event */
  act(event) {
    const control = event.ctrlKey || event.metaKey;
    const step = stepFor(event);
    if (event.key === "Enter" && (this.column.kind !== "long" || control)) {
      this.picker.complete();
      this.commit(true);
      if (!control) this.form.focusAfter(this.input, event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      this.commit(true);
      this.form.leave();
    } else if (step && !this.dirty) {
      this.editor.step(step);
    } else {
      return false;
    }
    return true;
  }

  /** `final` is when the person is done with the field; before, only what is right as it stands is stored.
   *  @param {boolean} final */
  commit(final) {
    clearTimeout(this.timer);
    if (this.dirty && this.id) this.store(final);
    if (final && this.editor.suggestions.field === this.input) this.editor.suggestions.close();
  }

  /** @param {boolean} final */
  store(final) {
    const { editor, column, id } = this;
    if (final) this.picker.complete(false);
    const text = this.input.value;
    const read = this.picker.read(text);
    if (!final && !this.isDone(text, read)) return;
    this.baseText = text;
    editor.drafts.drop(id, column.name);
    if (read.error) {
      editor.queue.refuse(editor.section, id, column.name, text, read.error, this.seen);
      return;
    }
    if (read.unknown || !sameValue(read.value, this.seen)) putRead(editor, id, column, read, this.seen);
    else if (this.problem()) editor.queue.settle(editor.section, id, column.name);
    this.seen = read.value;
  }

  /** Whether a text may be stored while the person may still go on with it.
   *  @param {string} text
   *  @param {Reading} read */
  isDone(text, read) {
    if (this.picker.picks && !this.picker.options().some((option) => option.title === text)) return false;
    return !read.error && !this.isRewritten(text, read.value);
  }

  /** A figure or day that is shown otherwise than typed ("2,5") waits until the person is done: it may go on ("2,50").
   *  @param {string} text
   *  @param {Value} value */
  isRewritten(text, value) {
    return (
      ["number", "integer", "date"].includes(this.column.kind) &&
      showValue(this.column, value, this.editor.names, true) !== text
    );
  }

  /** @param {Change[]} changes */
  followStored(changes) {
    const sent = changes.find(
      (change) => change.id === this.id && change.op === "set" && change.field === this.column.name,
    );
    const stored = this.editor.rows.stored.get(this.id);
    if (sent && stored && sameValue(sent.value, this.seen)) this.seen = stored.values[this.column.name] ?? null;
  }

  // ---- showing ----

  shownText() {
    const problem = this.problem();
    if (problem) return keptText(this.editor, this.column, problem);
    return showValue(this.column, this.editor.rows.value(this.id, this.column.name), this.editor.names, true);
  }

  show() {
    const state = this.editor.rows.state(this.id, this.column.name);
    this.node.dataset.state = state;
    this.mark.textContent = STATE_MARKS[state]?.[0] ?? "";
    this.mark.title = STATE_MARKS[state]?.[1] ?? "";
    if (!this.dirty) this.replaceText(this.shownText());
    this.showNote(state);
    if (this.magnitude)
      this.magnitude.textContent =
        this.dirty || this.problem() ? "" : magnitudeOf(this.editor.rows.row(this.id), this.column, state);
    this.noAnswer?.show();
    paintFindingLines(
      this.wrong,
      this.form.findings.filter(({ field }) => field === this.column.name),
      this.input,
    );
  }

  /** @param {string} text */
  replaceText(text) {
    if (this.focused) this.seen = this.seenNow();
    this.baseText = text;
    if (this.input.value === text) return;
    const { selectionStart, selectionEnd } = this.input;
    this.input.value = text;
    if (this.focused) this.input.setSelectionRange(selectionStart, selectionEnd);
    this.grow();
  }

  /** @param {string} state */
  showNote(state) {
    const problem = this.problem();
    const stored = this.editor.rows.stored.get(this.id)?.values[this.column.name] ?? null;
    const waits = state === "pending" || state === "sending";
    const changedByOther = this.dirty && !waits && !sameValue(stored, this.seen);
    const signature = JSON.stringify([problem, changedByOther && stored]);
    if (this.noted === signature) return;
    this.noted = signature;
    if (problem) this.note.replaceChildren(this.problemNode(problem));
    else this.note.replaceChildren(...(changedByOther ? [this.changedNode(stored)] : []));
  }

  /** @param {Problem} problem */
  problemNode(problem) {
    if (problem.state !== "conflict") return element("span", { class: "sentence", text: problem.message });
    const box = conflictBox(this.editor, this.id, this.column, problem, () => this.input.focus());
    for (const button of box.querySelectorAll("button")) button.tabIndex = 0;
    return box;
  }

  /** @param {Value} stored */
  changedNode(stored) {
    return element("span", { class: "other", text: changedSentence(this.column, stored, this.editor.names) });
  }

  grow() {
    if (this.input.tagName !== "TEXTAREA" || !this.input.isConnected) return;
    this.input.style.height = "0";
    this.input.style.height = `${Math.max(this.input.scrollHeight + 2, this.column.kind === "long" ? 84 : 0)}px`;
  }
}
