/* What a template or an earlier engagement proposes for this section, and nobody has said: a list to go through by key.
   Enter confirms, which makes a row of the sheet; E rewords first, D drops. Everything goes through the queue of the
   grid, and the next one has the keys at once. */

import { element } from "../../shared/element.js";
import { newId } from "../../shared/ids.js";
import { shorten } from "../../shared/reading/text.js";
import { rowsFor } from "../../shared/rows/section_rows.js";
import { stepFor } from "../../shared/undo.js";
import { ProposalLine } from "./proposal_line.js";

const PROPOSED_KEYS = "D drops · Ctrl+Z takes back · Esc leaves";

export class Proposals {
  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    this.rows = rowsFor(editor.queue, "proposals");
    /** @type {Map<string, ProposalLine>} */
    this.lines = new Map();
    /** @type {string[]} */
    this.ids = [];
    /** @type {string | null} */
    this.active = null;
    this.title = element("b", {});
    this.all = element("button", { type: "button", class: "small", text: "Drop all", onclick: () => this.dropAll() });
    this.list = element("div", { class: "proposed-list", role: "listbox", "aria-label": "Proposed, not said yet" });
    const first = editor.section === "people" ? "Enter names somebody" : "Enter confirms · E rewords";
    const keys = element("span", { class: "proposed-keys", text: `${first} · ${PROPOSED_KEYS}` });
    const way = element("kbd", { text: "Alt+P" });
    const head = element("div", { class: "proposed-head" }, [this.title, way, keys, this.all]);
    this.node = element("section", { class: "proposed", hidden: true }, [head, this.list]);
    this.list.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
    this.onKey = (/** @type {KeyPress} */ event) => this.keyOnPage(event);
    this.rows.listeners.add(() => this.changed());
    this.rows.holders.add((id) => this.isReworded(id));
  }

  get loaded() {
    return this.rows.loaded;
  }

  get waits() {
    return this.ids.length > 0;
  }

  get hasFocus() {
    return this.list.contains(this.node.getRootNode().activeElement);
  }

  attach() {
    document.addEventListener("keydown", this.onKey, true);
    this.rows.refresh();
    this.changed();
  }

  detach() {
    document.removeEventListener("keydown", this.onKey, true);
  }

  /** Alt and P leads here from wherever one types.
   *  @param {KeyPress} event */
  keyOnPage(event) {
    if (event.code !== "KeyP" || !event.altKey || event.ctrlKey || event.metaKey || !this.waits) return;
    event.preventDefault();
    event.stopPropagation();
    this.goTo(this.active ?? this.ids[0], true);
  }

  // ---- on screen ----

  changed() {
    this.draw();
    this.editor.changed();
  }

  /* The ids of what is proposed for this view of the section. */
  mine() {
    const view = this.rows.view();
    const settled = (/** @type {string} */ id) => this.rows.gone.has(id) && !this.isReworded(id);
    return view.ids.filter((id) => this.belongs(view.find(id)?.values ?? {}) && !settled(id));
  }

  /** @param {string} id */
  isReworded(id) {
    return Boolean(this.lines.get(id)?.isEdited);
  }

  /** Whether what is proposed may be shown among the rows of this view.
   *  @param {Values} values */
  belongs(values) {
    const { becomes, details = {} } = values;
    if (becomes !== this.editor.section) return false;
    return Object.entries(this.editor.data.filter ?? {}).every(([name, wanted]) => {
      const value = details[name]?.replace(/^'/, "") ?? this.editor.columns.get(name)?.default;
      return !value || wanted.includes(value);
    });
  }

  draw() {
    const before = this.ids;
    const focused = this.hasFocus;
    this.ids = this.mine();
    for (const id of before.filter((id) => !this.ids.includes(id))) this.forget(id);
    const lines = this.ids.map((id) => this.lineOf(id));
    this.place(lines.map((line) => line.node));
    this.turn(before, focused);
    this.node.hidden = !this.waits;
    this.title.textContent = this.heading();
    if (focused && !this.waits) this.editor.quick.focus();
    else if (focused && !this.hasFocus) this.goTo(this.active, true);
  }

  /** To what came back, or where the active one is gone, to what stands in its place.
   *  @param {string[]} before
   *  @param {boolean} focused */
  turn(before, focused) {
    const active = this.active ?? "";
    const at = Math.max(0, before.indexOf(active));
    const back = before.length > 0 && this.ids.find((id) => !before.includes(id));
    const next = back || this.ids[Math.min(at, this.ids.length - 1)];
    if (back || !this.ids.includes(active)) this.goTo(next ?? null, focused);
  }

  /** @param {any[]} nodes */
  place(nodes) {
    const moved = nodes.some((node, at) => this.list.children[at] !== node);
    if (moved) this.list.replaceChildren(...nodes);
  }

  heading() {
    const lent = this.ids.some((id) => !this.rows.value(id, "origin")?.startsWith("Template"));
    const origin = `Proposed by ${lent ? "an earlier engagement" : "the template"}`;
    return this.editor.data.counted ? `${origin}, not said yet: ${this.ids.length}` : origin;
  }

  /** @param {string} id */
  lineOf(id) {
    const line = this.lines.get(id) ?? new ProposalLine(this, id);
    this.lines.set(id, line);
    const row = this.rows.row(id);
    if (row) line.show(row);
    return line;
  }

  /** @param {string} id */
  forget(id) {
    this.lines.get(id)?.node.remove();
    this.lines.delete(id);
  }

  // ---- moving and saying ----

  /** @param {string | null} id
   *  @param {boolean} [focus] */
  goTo(id, focus = false) {
    this.active = id;
    for (const [each, line] of this.lines) line.activate(each === id);
    const line = this.lines.get(id ?? "");
    if (!line || !focus) return;
    line.focus();
    line.node.scrollIntoView({ block: "nearest" });
  }

  /** @param {number} by */
  move(by) {
    const at = this.ids.indexOf(this.active ?? "") + by;
    this.goTo(this.ids[Math.min(this.ids.length - 1, Math.max(0, at))], true);
  }

  /** @param {string} id
   *  @param {string} words
   *  @param {Values} values */
  confirm(id, words, values) {
    const becomes = this.editor.section;
    const change = this.editor.queue.enter({ op: "confirm", section: "proposals", id, row: newId(), values, becomes });
    this.settled(`Confirmed: ${shorten(words, 80)}`, change);
  }

  /** @param {string} id */
  drop(id) {
    const statement = this.rows.value(id, "statement");
    this.settled(`Dropped: ${shorten(statement, 80)}`, this.editor.queue.remove("proposals", id));
  }

  dropAll() {
    const { ids, editor } = this;
    /** @type {Change | undefined} */
    let last;
    editor.queue.together(() => ids.forEach((id) => (last = editor.queue.remove("proposals", id))));
    this.settled(`Dropped all ${ids.length}`, last);
    editor.quick.focus();
  }

  /** @param {string} text
   *  @param {Change | undefined} change */
  settled(text, change) {
    this.draw();
    this.editor.say(text, "Undo", () => this.editor.step("undo", change?.revision));
  }

  /** @param {KeyPress} event */
  key(event) {
    const line = this.lines.get(this.active ?? "");
    if (event.isComposing || event.defaultPrevented || !line || line.isEdited) return;
    const step = stepFor(event);
    if (step) this.editor.step(step);
    else if (event.ctrlKey || event.metaKey || event.altKey || !this.act(event, line)) return;
    event.preventDefault();
  }

  /** @param {KeyPress} event
   *  @param {ProposalLine} line */
  act(event, line) {
    /** @type {Record<string, () => void>} */
    const acts = {
      ArrowUp: () => this.move(-1),
      ArrowDown: () => this.move(1),
      Home: () => this.move(-this.ids.length),
      End: () => this.move(this.ids.length),
      Enter: () => line.confirm(),
      e: () => line.reword(),
      F2: () => line.reword(),
      d: () => this.drop(line.id),
      Delete: () => this.drop(line.id),
      Escape: () => this.editor.quick.focus(),
    };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    act?.();
    return Boolean(act);
  }
}
