/* The active cell: one text field that always lies over it and always has the focus, so that the first key typed is the
   first character kept. While it is empty and transparent, keys move; from the first character on, it edits. */

import { PickingText } from "../../shared/picking_text.js";
import { LIST_KINDS, blankValue } from "../../shared/reading/columns.js";
import { readText } from "../../shared/reading/values.js";
import { changedSentence, keptText, seenValue } from "../../shared/rows/conflict.js";
import { isBlank, sameValue } from "../../shared/rows/field_values.js";
import { showValue } from "../../shared/rows/shown_values.js";
import { copyCell, pasteIntoCell } from "./cell_clipboard.js";
import { CellField } from "./cell_field.js";
import { keyWhileEditing, keyWhileMoving } from "./cell_keys.js";
import { CellMoves } from "./cell_moves.js";
import { noAnswerOf, putRead } from "../no_answer.js";

const LEAVE_DELAY = 80;

export class CellEditor {
  /** @type {PickingText} */
  picker; // comes with the first text

  constructor(editor) {
    this.editor = editor;
    /** @type {{id: string, field: string, column: Column, seen: Value, problem: Problem | null} | null} */
    this.editing = null;
    this.field = new CellField(editor);
    this.input = this.field.input;
    this.moves = new CellMoves(this);
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("compositionstart", () => this.editing ?? this.begin("", true));
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("paste", (event) => pasteIntoCell(this, event));
    this.input.addEventListener("copy", (event) => copyCell(this, event));
    this.input.addEventListener("focus", () => this.editor.node.classList.add("in-grid"));
    this.input.addEventListener("blur", () => this.left());
  }

  get active() {
    return this.editor.table.active;
  }

  column() {
    return this.editor.columns.get(this.active?.field);
  }

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
    const { id, field } = this.active;
    const column = this.column();
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
    this.watchOthers();
  }

  textFor(column, problem, stored) {
    const { names } = this.editor;
    return problem ? keptText(this.editor, column, problem) : showValue(column, stored, names, true);
  }

  /* The text of a field that is picked from a list is marked, to be typed over; any other is gone on with. */
  fill(text) {
    this.field.fill(text, this.picker.picks && !LIST_KINDS.has(this.picker.column.kind));
  }

  typed() {
    if (!this.editing && !this.active) return;
    if (!this.editing && this.column().kind === "flag") return this.typedFlag();
    if (this.editing) {
      this.keepDraft();
      this.picker.offer();
      this.place();
    } else {
      this.begin(this.input.value, true);
    }
  }

  typedFlag() {
    const read = readText(this.column(), this.input.value);
    this.input.value = "";
    if (!read.error) this.save(this.active.id, this.column(), read.value);
  }

  keepDraft() {
    if (!this.editing) return;
    const { id, field, seen } = this.editing;
    this.editor.drafts.keep(id, field, { text: this.input.value, seen });
  }

  save(id, column, value) {
    this.editor.put(id, column, value, this.editor.valueOf(id, column));
  }

  /* Hands the text over: stored, or kept beside the cell with the sentence why not. `byKey` is when Enter or Tab took
     it, with what is marked in the list. */
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

  /* Commits and goes on; a row somebody deleted keeps the focus, because it asks what to do. */
  finish(rowStep, columnStep) {
    const stays = this.editor.rows.gone.has(this.editing?.id);
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

  /* Says what somebody else has made of the field while it is being edited here. */
  watchOthers() {
    if (!this.editing) return;
    const { id, field, column, seen } = this.editing;
    const { rows, queue, section } = this.editor;
    if (rows.gone.has(id)) return this.field.warn("");
    const waits = queue
      .pending(section)
      .some((change) => change.id === id && (change.op === "add" || change.field === field));
    const stored =
      column.kind === "links" ? this.editor.valueOf(id, column) : (rows.stored.get(id)?.values[field] ?? null);
    const differs = !waits && rows.stored.has(id) && !sameValue(stored, seen);
    this.field.warn(differs ? changedSentence(column, stored, this.editor.names) : "");
  }

  /* A stored value may be tidied by the server: the edit then starts from what is stored. */
  followStored(changes) {
    if (!this.editing) return;
    const { id, field, seen } = this.editing;
    const sent = changes.find((change) => change.id === id && (change.field === field || change.op === "add"));
    const value = sent?.op === "add" ? sent.values[field] : sent?.value;
    const stored = this.editor.rows.stored.get(id);
    if (sent && stored && sameValue(value, seen)) this.editing.seen = stored.values[field] ?? null;
  }

  // ---- a row that goes away, a page that comes back ----

  textOf(id) {
    return this.isOn(id) ? this.input.value : "";
  }

  abandon(id) {
    if (this.isOn(id)) this.stop();
  }

  resume(id, { field, text, seen }) {
    if (!this.editor.table.activate(id, field)) return false;
    this.begin(text);
    if (this.editing && seen !== undefined) this.editing.seen = seen;
    this.field.fill(text);
    this.keepDraft();
    this.watchOthers();
    this.input.focus({ preventScroll: true });
    return true;
  }

  // ---- keys ----

  key(event) {
    if (event.isComposing) return;
    if (this.editing) keyWhileEditing(this, event);
    else if (this.active) keyWhileMoving(this, event);
  }

  problem() {
    return this.editor.queue.problem(this.editor.section, this.active.id, this.active.field);
  }

  enter(step) {
    const question = this.editor.table.cellNode(this.active.id, this.active.field)?.querySelector(".conflict button");
    const gone =
      this.editor.rows.gone.has(this.active.id) &&
      this.editor.table.rowNodes.get(this.active.id)?.querySelector(".row-note button");
    if (question || gone) (question || gone).focus();
    else if (this.column().kind === "flag" && !this.problem()) this.moves.by(step, 0, true);
    else this.begin();
  }

  toggle() {
    this.save(this.active.id, this.column(), !this.editor.rows.value(this.active.id, this.active.field));
  }

  clear() {
    const column = this.column();
    const { queue, section } = this.editor;
    if (queue.problem(section, this.active.id, column.name)) return queue.settle(section, this.active.id, column.name);
    if (isBlank(this.editor.valueOf(this.active.id, column))) return undefined;
    if (column.required)
      return this.editor.say(`${column.title} is needed: type over it, or delete the row with Ctrl+Delete.`);
    return this.save(this.active.id, column, blankValue(column));
  }
}
