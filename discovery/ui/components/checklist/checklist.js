/* The checklist of one stage. A letter says what is true of the way under the cursor and goes on to the next one;
   everything is saved through the queue of the grid, so that nothing is lost offline and Ctrl+Z takes back one's own
   words. */

import "../shared/page/page_keys.js";
import { drawSoon } from "../shared/draw_soon.js";
import { element } from "../shared/element.js";
import { subscribe } from "../shared/revision_events.js";
import { queueFor } from "../shared/rows/change_queue.js";
import { namesFor } from "../shared/rows/names.js";
import { savingState } from "../shared/rows/saving_state.js";
import { rowsFor } from "../shared/rows/section_rows.js";
import { stepFor } from "../shared/undo.js";
import { ChecklistLine } from "./line.js";

const RESUME_SOON = 3000;

class StageChecklist {
  constructor(data) {
    this.data = data;
    this.section = "answers";
    this.sides = data.sides;
    this.queue = queueFor(data);
    this.rows = rowsFor(this.queue, "answers");
    this.stored = rowsFor(this.queue, data.done.section);
    this.names = namesFor(this.queue);
    this.lines = [];
    this.active = { line: null, side: 0 };
    this.openOnly = false;
    this.leftAt = 0;
    this.node = element("div", { class: "capture ways", "data-stage": data.stage });
    for (const type of ["keydown", "keyup", "keypress"])
      this.node.addEventListener(type, (event) => event.stopPropagation());
    this.node.addEventListener("keydown", (event) => this.key(event));
    this.build();
    this.onKey = (event) => this.keyOnPage(event);
    for (const rows of [this.rows, this.stored]) rows.listeners.add(() => this.changed());
    this.queue.acknowledged.add((changes, answer) => this.acknowledged(changes, answer));
  }

  build() {
    this.lines = this.data.ways.map((way) => new ChecklistLine(this, way));
    this.active.line = this.lines[0];
    this.visible = this.lines;
    this.state = element("span", { class: "state", "aria-live": "polite" });
    this.said = element("span", { class: "ways-said", role: "status" });
    this.only = element("input", { type: "checkbox", onchange: () => this.filter(this.only.checked) });
    const only = element("label", { class: "ways-only" }, [this.only, "Open only (O)"]);
    this.totals = this.sides.map(() => element("small", { class: "ways-total" }));
    const heads = this.sides.map((side, at) =>
      element("div", {}, [
        element("b", { text: side.title }),
        this.totals[at],
        element("small", {
          class: "ways-letters",
          text: side.values.map((word) => `${word.key} ${word.title}`).join(" · "),
        }),
      ]),
    );
    const { one } = this.data.done;
    this.sheet = element("div", {
      class: "ways-sheet",
      role: "grid",
      "aria-label": `Checklist of the stage ${this.data.title}`,
    });
    this.none = element("div", {
      class: "ways-none",
      hidden: true,
      text: "Nothing is open here. O shows every way again.",
    });
    this.left = element("div", { class: "ways-left", hidden: true });
    this.node.append(
      element("div", { class: "bar" }, [
        element("h3", { text: `Checklist: ${this.data.title}` }),
        only,
        this.said,
        this.state,
      ]),
      element("div", {
        class: "ways-keys",
        text: this.keyLine(one),
      }),
      element("div", { class: "way ways-head" }, [
        element("div", {}, [element("b", { text: "Way" })]),
        ...heads,
        element("div", {}, [element("b", { text: "Reason" })]),
        element("div", {}, [element("b", { text: "Done by" })]),
      ]),
      this.sheet,
      this.none,
      this.left,
    );
    this.sheet.append(...this.lines.map((line) => line.node));
    this.goTo(this.lines[0], 0);
  }

  keyLine(noun) {
    const keys = [
      "Arrows move",
      "a letter answers",
      `with Shift it also makes the ${noun}`,
      "M makes it, L links one",
      "Enter: reason",
      "Delete empties",
      "Ctrl+Z undoes",
    ];
    return [...keys, ...(this.data.ways.some((way) => way.chief) ? ["● matters most here"] : [])].join(" · ");
  }

  // ---- life on the page ----

  attach(parent) {
    if (this.parent === parent && this.node.parentNode === parent) return;
    parent.append(this.node);
    this.parent = parent;
    this.toOpen = this.data.open;
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

  /* Alt and W leads here from wherever one types. */
  keyOnPage(event) {
    if (event.code !== "KeyW" || !event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.focus();
  }

  heard(revision) {
    this.queue.retryNow();
    for (const rows of [this.rows, this.stored]) rows.refresh(revision);
  }

  changed() {
    drawSoon(this);
  }

  acknowledged(changes, answer) {
    const [change] = changes;
    if (this.node.isConnected && (change.op === "undo" || change.op === "redo")) this.tell(answer.said ?? "Undone.");
  }

  // ---- what is known ----

  rowOf(way) {
    const view = this.rows.view();
    return view.find(way.id) ?? view.find(this.byCode().get(way.code)) ?? null;
  }

  /* The ids of the answers by the codes of their ways: a file of old may have brought another id. */
  byCode() {
    const view = this.rows.view();
    if (this.indexed !== view) this.codes = new Map(view.ids.map((id) => [view.find(id).values.way, id]));
    this.indexed = view;
    return this.codes;
  }

  /* The boxes of this stage. */
  candidates() {
    const { values } = this.data.done;
    const view = this.stored.view();
    if (this.looked !== view)
      this.found = view.ids
        .map((id) => view.find(id))
        .filter((row) => Object.entries(values).every(([name, value]) => row.values[name] === value));
    this.looked = view;
    return this.found;
  }

  codesOf(row) {
    return row.values[this.data.done.column] ?? [];
  }

  get focused() {
    return this.node.getRootNode().activeElement;
  }

  // ---- on screen ----

  draw() {
    this.renew();
    if (this.toOpen && this.rows.loaded) this.openAsked();
    for (const line of this.lines) line.show();
    this.sides.forEach((side, at) => (this.totals[at].textContent = this.data.counted ? this.total(side) : ""));
    const open = [...this.queue.problems.keys()].filter((name) => name.startsWith("answers|")).length;
    const [state, text] = savingState(this.queue, this.rows, open);
    this.state.dataset.state = state;
    this.state.textContent = text;
    this.node.dataset.queueLength = String(this.queue.length);
    const known = new Set(this.data.known);
    const left = [...this.byCode()]
      .filter(([code]) => !known.has(code))
      .map(([code, id]) => [code, this.rows.row(id).values]);
    this.left.hidden = left.length === 0;
    const { unsaid } = this.data;
    const answers = left.map(
      ([code, { today, future }]) => `${code} (today ${today ?? unsaid}, future ${future ?? unsaid})`,
    );
    this.left.textContent = `Answers to ways that the catalogue no longer has: ${answers.join(", ")}.`;
    clearTimeout(this.fading);
    this.fading = setTimeout(() => this.node.isConnected && this.lines.forEach((line) => line.show()), 2700);
  }

  openAsked() {
    const line = this.lines.find((one) => one.row?.id === this.toOpen);
    this.toOpen = null;
    if (line) this.goTo(line, 0, true);
  }

  total({ name }) {
    const count = { answered: 0, unknown: 0, "not asked": 0, "do not apply": 0 };
    for (const line of this.lines) {
      const value = line.value(name);
      count[
        value === null
          ? "not asked"
          : value === "unknown" || value === "undecided"
            ? "unknown"
            : value === "not applicable"
              ? "do not apply"
              : "answered"
      ] += 1;
    }
    return Object.entries(count)
      .filter(([word, number]) => number > 0 || word === "answered")
      .map(([word, number]) => `${number} ${word}`)
      .join(" · ");
  }

  /* What was said of a row that somebody took back meanwhile is said anew. */
  renew() {
    for (const [name, problem] of [...this.queue.problems]) {
      const [section, id, field] = name.split("|");
      const line =
        section === "answers" && problem.state === "gone" ? this.lines.find((one) => one.way.id === id) : null;
      if (!line) continue;
      this.rows.forget(id);
      this.queue.settle(section, id, field);
      if (problem.value !== null) this.queue.add("answers", { way: line.way.code, [field]: problem.value }, id);
    }
  }

  tell(text) {
    this.said.textContent = text;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => (this.said.textContent = ""), 6000);
  }

  /* Lines stay while they are answered; the filter is applied again when it is asked for. */
  filter(only) {
    this.openOnly = this.only.checked = only;
    this.visible = only ? this.lines.filter((line) => line.isOpen) : this.lines;
    for (const line of this.lines) line.node.hidden = !this.visible.includes(line);
    this.none.hidden = this.visible.length > 0;
    if (!this.visible.includes(this.active.line) && this.visible[0]) this.goTo(this.visible[0], 0);
  }

  filterByKey() {
    this.filter(!this.openOnly);
    if (this.visible.length > 0) this.focus();
    else this.only.focus();
  }

  // ---- moving and saying ----

  goTo(line, side, focus = false) {
    const before = this.active.line;
    this.active = { line, side };
    before?.node.classList.remove("active");
    before?.cells.forEach((cell) => (cell.node.tabIndex = -1));
    line.node.classList.add("active");
    line.cells[side].node.tabIndex = 0;
    for (const one of new Set([before, line])) one?.show();
    if (focus) this.focus();
  }

  focus() {
    const { node } = this.active.line.cells[this.active.side];
    node.focus({ preventScroll: true });
    this.active.line.node.scrollIntoView({ block: "nearest" });
  }

  move(down, across) {
    const at = this.visible.indexOf(this.active.line);
    const line = this.visible[Math.min(this.visible.length - 1, Math.max(0, at + down))];
    const side = Math.min(this.sides.length - 1, Math.max(0, this.active.side + across));
    if (line) this.goTo(line, side, true);
  }

  put(id, column, value, seen) {
    this.queue.set("answers", id, column.name, value, seen);
  }

  letter(event) {
    const { line, side } = this.active;
    const word = this.sides[side].values.find((one) => one.key === event.key.toUpperCase());
    if (!word) return false;
    line.say(this.sides[side].name, word.value);
    const [state] = event.shiftKey ? line.missing() : [];
    if (state) line.make(state);
    this.move(1, 0);
    return true;
  }

  key(event) {
    if (event.isComposing || event.defaultPrevented || event.target.matches("input:not([type=checkbox])")) return;
    const step = stepFor(event);
    if (step) this.queue.step(step);
    else if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(".conflict")) return;
    else if (!this.act(event)) return;
    event.preventDefault();
  }

  act(event) {
    const { line, side } = this.active;
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
      m: () => line.make(line.missing()[0] ?? (this.sides[side].name === "future" ? "future" : "current")),
      l: () => line.link(),
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

const lists = new Map();
const shownIn = new WeakMap();

export default function ({ data, parentElement }) {
  if (!data) return undefined;
  const shape = JSON.stringify([data.ways, data.sides, data.done]);
  const name = `${data.engagement}|${data.stage}|${data.sides[0].name}`;
  if (lists.get(name)?.shape !== shape) {
    lists.get(name)?.node.remove();
    lists.set(name, new StageChecklist(data));
    lists.get(name).shape = shape;
  }
  const list = lists.get(name);
  list.data = data;
  queueFor(data); // a new page brings a new token
  const former = shownIn.get(parentElement);
  if (former && former !== list) former.detach(parentElement);
  shownIn.set(parentElement, list);
  list.attach(parentElement);
  return () => shownIn.get(parentElement)?.detach(parentElement);
}
