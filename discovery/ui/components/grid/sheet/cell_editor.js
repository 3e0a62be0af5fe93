/* The active cell: one text field that always lies over it and always has the focus, so that the first key typed is the
   first character kept. While it is empty and transparent, keys move; from the first character on, it edits. */

import { PickingText } from "../../shared/picking_text.js";
import { LIST_KINDS, blankValue } from "../../shared/reading/columns.js";
import { readText } from "../../shared/reading/values.js";
import { keptText, seenValue } from "../../shared/rows/conflict.js";
import { isBlank, sameValue } from "../../shared/rows/field_values.js";
import { showValue } from "../../shared/rows/shown_values.js";
import { copyCell, pasteIntoCell } from "./cell_clipboard.js";
import { CellField } from "./cell_field.js";
import { keyWhileEditing, keyWhileMoving } from "./cell_keys.js";
import { watchOthers } from "./cell_others.js";
import { CellMoves } from "./cell_moves.js";
import { noAnswerOf, putRead } from "../no_answer.js";

const LEAVE_DELAY = 80;

export class CellEditor {
  /** @type {PickingText} */
  picker; // comes with the first text

  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    /** @type {{id: string, field: string, column: Column, seen: Value, problem: Problem | null} | null} */
    this.editing = null;
    this.field = new CellField(editor);
    this.input = this.field.input;
    this.moves = new CellMoves(this);
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("compositionstart", () => this.editing ?? this.begin("", true));
    this.input.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
    this.input.addEventListener("paste", (/** @type {Clipping} */ event) => pasteIntoCell(this, event));
    this.input.addEventListener("copy", (/** @type {Clipping} */ event) => copyCell(this, event));
    this.input.addEventListener("focus", () => this.editor.node.classList.add("in-grid"));
    this.input.addEventListener("blur", () => this.left());
  }

  get active() {
    return this.editor.table.active;
  }

  column() {
    return this.editor.columns.get(this.active?.field ?? "");
  }

  /** The active cell with its column.
   *  @returns {(CellName & {column: Column}) | null} null where there is none */
  get here() {
    const column = this.column();
    return this.active && column ? { ...this.active, column } : null;
  }

  get isFlag() {
    return this.column()?.kind === "flag";
  }

  /** @param {string} id */
  isOn(id) {
    return this.editing?.id === id;
  }

  // ---- place and focus ----

  focusHere() {
    if (!this.active && !this.editor.table.activate(this.editor.table.ids[0])) return;
    this.place();
    this.input.focus({ preventScroll: true });
  }

  place() {
    this.field.put(this.editing ?? this.active);
  }

  /* What a screen reader hears when the active cell changes. */
  describe() {
    const row = this.active && this.editor.rows.row(this.active.id);
    const column = this.column();
    if (!row || !column || this.editing) return;
    const problem = this.editor.queue.problem(this.editor.section, row.id, column.name);
    const value = problem
      ? `${problem.message ?? ""} ${keptText(this.editor, column, problem)}`
      : showValue(column, this.editor.valueOf(row.id, column), this.editor.names) || noAnswerOf(row, column) || "empty";
    this.input.setAttribute("aria-label", `${column.title}, ${row.code || "new row"}: ${value}`);
  }

  // ---- editing ----

  /** Starts editing with `text`, or with what the cell holds when `text` is null.
   *  @param {string | null} [text]
   *  @param {boolean} [typed] whether the field holds the first text already */
  begin(text = null, typed = false) {
    if (!this.here) return;
    const { id, field, column } = this.here;
    const { queue, section } = this.editor;
    const problem = queue.problem(section, id, field);
    const stored = this.editor.valueOf(id, column);
    const seen = seenValue(problem, stored);
    this.editing = { id, field, column, seen, problem };
    this.picker = new PickingText(this.input, column, this.editor);
    this.picker.onPicked = () => LIST_KINDS.has(column.kind) || this.finish(0, 0);
    if (!typed) this.fill(text ?? this.textFor(column, problem, stored));
    this.field.begin(id, field);
    this.picker.offer(!typed);
    if (typed) this.keepDraft();
    this.place();
    watchOthers(this);
  }

  /** @param {Column} column
   *  @param {Problem | null} problem
   *  @param {Value} stored */
  textFor(column, problem, stored) {
    const { names } = this.editor;
    return problem ? keptText(this.editor, column, problem) : showValue(column, stored, names, true);
  }

  /** The text of a field that is picked from a list is marked, to be typed over; any other is gone on with.
   *  @param {string} text */
  fill(text) {
    this.field.fill(text, this.picker.picks && !LIST_KINDS.has(this.picker.column.kind));
  }

  typed() {
    if (!this.editing && !this.active) return;
    if (!this.editing && this.isFlag) return this.typedFlag();
    if (this.editing) {
      this.keepDraft();
      this.picker.offer();
      this.place();
    } else {
      this.begin(this.input.value, true);
    }
  }

  typedFlag() {
    if (!this.here) return;
    const { id, column } = this.here;
    const read = readText(column, this.input.value);
    this.input.value = "";
    if (!read.error) this.save(id, column, read.value);
  }

  keepDraft() {
    if (!this.editing) return;
    const { id, field, seen } = this.editing;
    this.editor.drafts.keep(id, field, { text: this.input.value, seen });
  }

  /** @param {string} id
   *  @param {Column} column
   *  @param {Value} value */
  save(id, column, value) {
    this.editor.put(id, column, value, this.editor.valueOf(id, column));
  }

  /** Hands the text over: stored, or kept beside the cell with the sentence why not. `byKey` is when Enter or Tab took
   *  it, with what is marked in the list.
   *  @param {boolean} [byKey] */
  commit(byKey = false) {
    if (!this.editing) return;
    const { id, field, column, seen } = this.editing;
    const { queue, section, rows } = this.editor;
    this.picker.complete(byKey);
    const text = this.input.value;
    const read = this.picker.read();
    this.stop();
    if (rows.gone.has(id))
      queue.problems.set(`${section}|${id}|${field}`, {
        state: "gone",
        value: read.error || read.unknown ? text : read.value,
        text,
        message: "",
      });
    else if (read.error) queue.refuse(section, id, field, text, read.error, seen);
    else if (read.unknown || !sameValue(read.value, seen)) putRead(this.editor, id, column, read, seen);
    else if (queue.problem(section, id, field)) queue.settle(section, id, field);
    this.editor.table.render();
  }

  cancel() {
    this.stop();
    this.editor.table.render();
  }

  stop() {
    if (!this.editing) return;
    const { id, field } = this.editing;
    this.editing = null;
    this.editor.drafts.drop(id, field);
    this.field.end();
  }

  /** Commits and goes on; a row somebody deleted keeps the focus, because it asks what to do.
   *  @param {number} rowStep
   *  @param {number} columnStep */
  finish(rowStep, columnStep) {
    const stays = this.editor.rows.gone.has(this.editing?.id ?? "");
    this.commit(true);
    this.moves.by(stays ? 0 : rowStep, stays ? 0 : columnStep, true);
  }

  finishIntoDetails() {
    this.finish(0, 0);
    this.editor.openDetails();
  }

  breakLine() {
    this.field.breakLine();
    this.typed();
  }

  /* Leaving the cell with the mouse or the Tab key of the page stores it; leaving the window does not. */
  left() {
    setTimeout(() => {
      const root = this.editor.node.getRootNode();
      if (this.editor.keysGoTo) return;
      if (root.activeElement === this.input && document.hasFocus()) return;
      this.editor.node.classList.remove("in-grid");
      if (this.editing && document.hasFocus() && this.input.isConnected && root.activeElement !== this.input)
        this.commit();
    }, LEAVE_DELAY);
  }

  // ---- a row that goes away, a page that comes back ----

  /** @param {string} id */
  textOf(id) {
    return this.isOn(id) ? this.input.value : "";
  }

  /** @param {string} id */
  abandon(id) {
    if (this.isOn(id)) this.stop();
  }

  /** @param {string} id
   *  @param {Draft & {field: string}} draft */
  resume(id, { field, text, seen }) {
    if (!this.editor.table.activate(id, field)) return false;
    this.begin(text);
    if (this.editing && seen !== undefined) this.editing.seen = seen;
    this.field.fill(text);
    this.keepDraft();
    watchOthers(this);
    this.input.focus({ preventScroll: true });
    return true;
  }

  // ---- keys ----

  /** @param {KeyPress} event */
  key(event) {
    if (event.isComposing) return;
    if (this.editing) keyWhileEditing(this, event);
    else if (this.active) keyWhileMoving(this, event);
  }

  /** @param {number} step */
  enter(step) {
    if (!this.here) return;
    const { id, field } = this.here;
    const { table, rows, queue, section } = this.editor;
    const question = table.cellNode(id, field)?.querySelector(".conflict button");
    const gone = rows.gone.has(id) && table.rowNodes.get(id)?.querySelector(".row-note button");
    if (question || gone) (question || gone).focus();
    else if (this.isFlag && !queue.problem(section, id, field)) this.moves.by(step, 0, true);
    else this.begin();
  }

  toggle() {
    if (!this.here) return;
    const { id, field, column } = this.here;
    this.save(id, column, !this.editor.rows.value(id, field));
  }

  clear() {
    if (!this.here) return undefined;
    const { id, column } = this.here;
    const { queue, section } = this.editor;
    if (queue.problem(section, id, column.name)) return queue.settle(section, id, column.name);
    if (isBlank(this.editor.valueOf(id, column))) return undefined;
    if (column.required)
      return this.editor.say(`${column.title} is needed: type over it, or delete the row with Ctrl+Delete.`);
    return this.save(id, column, blankValue(column));
  }
}
