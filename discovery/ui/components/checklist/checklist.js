/* The checklist of one stage. A letter says what is true of the way under the cursor and goes on to the next one;
   everything is saved through the queue of the grid, so that nothing is lost offline and Ctrl+Z takes back one's own
   words. */

import "../shared/page/page_keys.js";
import { element } from "../shared/element.js";
import { drawnOnceAFrame, keepKeysInside, takePlace } from "../shared/page/standing.js";
import { subscribe } from "../shared/revision_events.js";
import { queueFor } from "../shared/rows/change_queue.js";
import { namesFor } from "../shared/rows/names.js";
import { savingState } from "../shared/rows/saving_state.js";
import { rowsFor } from "../shared/rows/section_rows.js";
import { isStep, stepFor } from "../shared/undo.js";
import { totalWords } from "./answer_words.js";
import { StageAnswers } from "./answers.js";
import { newFrame } from "./frame.js";
import { ChecklistLine } from "./line.js";

const RESUME_SOON = 3000;

export class StageChecklist {
  /** @param {ChecklistData} data */
  constructor(data) {
    this.data = data;
    this.section = "answers";
    this.sides = data.sides;
    this.queue = queueFor(data);
    this.rows = rowsFor(this.queue, "answers");
    this.stored = rowsFor(this.queue, data.done.section);
    this.names = namesFor(this.queue);
    this.answers = new StageAnswers(this);
    this.openOnly = false;
    this.leftAt = 0;
    /** @type {Element | null} */
    this.parent = null;
    /** @type {string | null} */
    this.toOpen = null;
    /** @type {(() => void) | null} */
    this.unsubscribe = null;
    this.shape = ""; // of the data it was made for
    this.telling = 0;
    this.fading = 0;
    this.node = element("div", { class: "capture ways", "data-stage": data.stage });
    keepKeysInside(this.node);
    this.changed = drawnOnceAFrame(this.node, () => this.draw());
    this.node.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
    this.lines = data.ways.map((way) => new ChecklistLine(this, way));
    this.visible = this.lines;
    this.active = { line: this.lines[0], side: 0 };
    this.frame = newFrame(data);
    this.frame.only.addEventListener("change", () => this.filter(this.frame.only.checked));
    this.node.append(...this.frame.nodes);
    this.frame.sheet.append(...this.lines.map((line) => line.node));
    this.goTo(this.lines[0], 0);
    this.onKey = (/** @type {KeyPress} */ event) => this.keyOnPage(event);
    for (const rows of [this.rows, this.stored]) rows.listeners.add(() => this.changed());
    this.queue.acknowledged.add((changes, answer) => this.acknowledged(changes, answer));
  }

  // ---- life on the page ----

  /** @param {Element} parent */
  attach(parent) {
    if (this.parent === parent && this.node.parentNode === parent) return;
    parent.append(this.node);
    this.parent = parent;
    this.toOpen = this.data.open ?? null;
    this.unsubscribe?.();
    this.unsubscribe = subscribe(this.data, (revision) => this.heard(revision));
    document.addEventListener("keydown", this.onKey, true);
    const isBelowGrid = this.data.done.section === "steps"; // then the grid tells it
    if (!isBelowGrid) this.queue.notice = (text) => this.tell(text);
    for (const rows of [this.rows, this.stored]) rows.refresh();
    if (this.openOnly) this.filter(true);
    this.changed();
    if (Date.now() - this.leftAt < RESUME_SOON) setTimeout(() => this.focus(), 0); // whoever was answering here goes on
  }

  /** @param {Element} parent */
  detach(parent) {
    if (this.parent !== parent) return;
    this.leftAt = this.focused ? Date.now() : 0;
    for (const line of this.lines) if (this.focused === line.reason) line.keepReason();
    this.node.remove();
    this.parent = null;
    this.unsubscribe?.();
    this.unsubscribe = null;
    document.removeEventListener("keydown", this.onKey, true);
  }

  /** Alt and W leads here from wherever one types.
   *  @param {KeyPress} event */
  keyOnPage(event) {
    if (event.code !== "KeyW" || !event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.focus();
  }

  /** @param {number} revision */
  heard(revision) {
    this.queue.retryNow();
    for (const rows of [this.rows, this.stored]) rows.refresh(revision);
  }

  /** @param {Change[]} changes
   *  @param {Stored} answer */
  acknowledged(changes, answer) {
    const [change] = changes;
    if (this.node.isConnected && isStep(change)) this.tell(answer.said ?? "Undone.");
  }

  /** @returns {Element | null} */
  get focused() {
    return this.node.getRootNode().activeElement;
  }

  // ---- on screen ----

  draw() {
    this.answers.renew();
    if (this.toOpen && this.rows.loaded) this.openAsked();
    for (const line of this.lines) line.show();
    this.sides.forEach(({ name }, at) => {
      const values = this.lines.map((line) => line.value(name));
      this.frame.totals[at].textContent = this.data.counted ? totalWords(values) : "";
    });
    const open = [...this.queue.problems.keys()].filter((name) => name.startsWith("answers|")).length;
    const [state, text] = savingState(this.queue, this.rows, open);
    this.frame.state.dataset.state = state;
    this.frame.state.textContent = text;
    this.node.dataset.queueLength = String(this.queue.length);
    this.frame.former.textContent = this.answers.ofFormerWays();
    this.frame.former.hidden = !this.frame.former.textContent;
    clearTimeout(this.fading);
    this.fading = setTimeout(() => this.node.isConnected && this.lines.forEach((line) => line.show()), 2700);
  }

  openAsked() {
    const line = this.lines.find(({ row }) => row?.id === this.toOpen);
    this.toOpen = null;
    if (line) this.goTo(line, 0, true);
  }

  /** @param {string} text */
  tell(text) {
    this.frame.message.textContent = text;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => (this.frame.message.textContent = ""), 6000);
  }

  /** Lines stay while they are answered; the filter is applied again when it is asked for.
   *  @param {boolean} only */
  filter(only) {
    this.openOnly = this.frame.only.checked = only;
    this.visible = only ? this.lines.filter((line) => line.isOpen) : this.lines;
    for (const line of this.lines) line.node.hidden = !this.visible.includes(line);
    this.frame.none.hidden = this.visible.length > 0;
    if (!this.visible.includes(this.active.line) && this.visible[0]) this.goTo(this.visible[0], 0);
  }

  filterByKey() {
    this.filter(!this.openOnly);
    if (this.visible.length > 0) this.focus();
    else this.frame.only.focus();
  }

  // ---- moving and saying ----

  /** @param {ChecklistLine} line
   *  @param {number} side
   *  @param {boolean} [focus] */
  goTo(line, side, focus = false) {
    const before = this.active.line;
    this.active = { line, side };
    before?.node.classList.remove("active");
    before?.cells.forEach((cell) => (cell.node.tabIndex = -1));
    line.node.classList.add("active");
    line.cells[side].node.tabIndex = 0;
    for (const changed of new Set([before, line])) changed?.show();
    if (focus) this.focus();
  }

  focus() {
    const { node } = this.active.line.cells[this.active.side];
    node.focus({ preventScroll: true });
    this.active.line.node.scrollIntoView({ block: "nearest" });
  }

  /** @param {number} down
   *  @param {number} across */
  move(down, across) {
    const at = this.visible.indexOf(this.active.line);
    const line = this.visible[Math.min(this.visible.length - 1, Math.max(0, at + down))];
    const side = Math.min(this.sides.length - 1, Math.max(0, this.active.side + across));
    if (line) this.goTo(line, side, true);
  }

  /** @param {string} id
   *  @param {Column} column
   *  @param {Value} value
   *  @param {Value} seen */
  put(id, column, value, seen) {
    this.queue.set("answers", id, column.name, value, seen);
  }

  /** @param {KeyPress} event */
  letter(event) {
    const { line, side } = this.active;
    const word = this.sides[side].values.find(({ key }) => key === event.key.toUpperCase());
    if (!word) return false;
    line.say(this.sides[side].name, word.value);
    const [state] = event.shiftKey ? line.done.missing() : [];
    if (state) line.done.make(state);
    this.move(1, 0);
    return true;
  }

  /** @param {KeyPress} event */
  key(event) {
    if (event.isComposing || event.defaultPrevented || event.target.matches("input:not([type=checkbox])")) return;
    const step = stepFor(event);
    if (step) this.queue.step(step);
    else if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(".conflict")) return;
    else if (!this.act(event)) return;
    event.preventDefault();
  }

  /** @param {KeyPress} event */
  act(event) {
    const { line, side } = this.active;
    /** @type {Record<string, () => void>} */
    const acts = {
      ArrowUp: () => this.move(-1, 0),
      ArrowDown: () => this.move(1, 0),
      ArrowLeft: () => this.move(0, -1),
      ArrowRight: () => this.move(0, 1),
      Home: () => this.move(-this.lines.length, 0),
      End: () => this.move(this.lines.length, 0),
      Delete: () => line.say(this.sides[side].name, null),
      Backspace: () => line.say(this.sides[side].name, null),
      Enter: () => line.reason.focus(),
      m: () => line.done.make(line.done.missing()[0] ?? (this.sides[side].name === "future" ? "future" : "current")),
      l: () => line.done.link(),
      o: () => this.filterByKey(),
    };
    const act =
      event.target.matches("button, input") && event.key === "Enter"
        ? null
        : acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    act?.();
    return Boolean(act) || this.letter(event);
  }
}

/** @type {Map<string, StageChecklist>} */
const lists = new Map();

/** @param {{data: ChecklistData, parentElement: Element}} component */
export default function ({ data, parentElement }) {
  if (!data) return undefined;
  const shape = JSON.stringify([data.ways, data.sides, data.done]);
  const name = `${data.engagement}|${data.stage}|${data.sides[0].name}`;
  const before = lists.get(name);
  const list = before?.shape === shape ? before : new StageChecklist(data);
  if (list !== before) before?.node.remove();
  lists.set(name, list);
  list.shape = shape;
  list.data = data;
  queueFor(data); // a new page brings a new token
  const leave = takePlace(parentElement, list);
  list.attach(parentElement);
  return leave;
}
