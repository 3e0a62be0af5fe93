/* Capture of one section: quick line, grid and details over one set of rows. The editor outlives the element it is
   shown in, so that a redraw of the page around it changes neither text nor focus. */

import "../shared/page/page_keys.js";
import { drawSoon } from "../shared/draw_soon.js";
import { element } from "../shared/element.js";
import { findingsFor } from "../shared/findings.js";
import { readColumn } from "../shared/reading/columns.js";
import { subscribe } from "../shared/revision_events.js";
import { queueFor } from "../shared/rows/change_queue.js";
import { Drafts } from "../shared/rows/drafts.js";
import { linkState, linkedRows, putLinks } from "../shared/rows/linked_rows.js";
import { namesFor } from "../shared/rows/names.js";
import { rowsFor } from "../shared/rows/section_rows.js";
import { Suggestions } from "../shared/suggestions.js";
import { Bar } from "./bar.js";
import { CellEditor } from "./sheet/cell_editor.js";
import { Details } from "./details/details.js";
import { clickedInSheet, keyForFindings, keyInAnswer, keyOnPage, pressedInSheet, textOnPage } from "./editor_events.js";
import { FindingsList } from "./findings_list.js";
import { Ideas } from "./new_rows/ideas.js";
import { keepTheKeys } from "./keep_the_keys.js";
import { newHelp } from "./key_help.js";
import { NoAnswerMenu } from "./no_answer_menu.js";
import { focusIsFree, page, typingElsewhere } from "./page.js";
import { PastePreview } from "./paste/preview.js";
import { Proposals } from "./new_rows/proposals.js";
import { QuickLine } from "./new_rows/quick_line.js";
import { restoreDrafts, takeAwaitedNames } from "./restored_drafts.js";
import { RowMenu } from "./sheet/row_menu.js";
import { SheetSize } from "./sheet/sheet_size.js";
import { Table } from "./sheet/table.js";
import { Toasts } from "./toasts.js";

const RESUME_WITHIN = 3000;

const COMMIT_AFTER = 1500;

class SectionEditor {
  constructor(data, name) {
    this.name = name;
    this.data = data;
    this.section = data.section;
    this.readColumns();
    this.queue = queueFor(data);
    this.rows = rowsFor(this.queue, data.section);
    this.names = namesFor(this.queue);
    this.findings = findingsFor(data, data.section);
    this.drafts = new Drafts(data.engagement, data.section);
    this.node = element("div", { class: "capture", "data-section": data.section });
    for (const type of ["keydown", "keyup", "keypress"])
      this.node.addEventListener(type, (event) => event.stopPropagation());
    this.size = new SheetSize(this);
    this.suggestions = new Suggestions(this.node);
    this.table = new Table(this);
    this.cell = new CellEditor(this);
    this.quick = new QuickLine(this);
    this.ideas = new Ideas(this);
    this.proposals = data.proposed ? new Proposals(this) : null;
    this.bar = new Bar(this);
    this.details = new Details(this);
    this.toasts = new Toasts(this);
    this.menu = new RowMenu(this);
    this.noAnswerMenu = new NoAnswerMenu(this);
    this.wrongs = new FindingsList(this);
    this.pasting = new PastePreview(this);
    this.help = newHelp();
    this.help.addEventListener("close", () => this.backToWork());
    this.restored = false; // whether what was half typed is there again
    this.build();
    this.listen();
  }

  readColumns() {
    const { data } = this;
    this.columns = new Map(data.columns.map((column) => [column.name, readColumn(column)]));
    this.gridColumns = data.shown.map((name) => this.columns.get(name));
    this.quickColumns = data.quick.map((name) => this.columns.get(name));
  }

  build() {
    this.empty = element("div", { class: "empty", hidden: true });
    const sheet = element("div", { class: "sheet-frame" }, [this.table.node, this.empty]);
    const work = element("div", { class: "work" }, this.data.single ? [this.details.node] : [sheet, this.details.node]);
    const proposed = this.proposals ? [this.proposals.node] : [];
    const above = this.data.single ? [this.bar.node] : [...proposed, this.bar.node, this.ideas.node, this.quick.node];
    this.node.classList.toggle("single", Boolean(this.data.single));
    this.node.append(
      ...above,
      work,
      this.toasts.node,
      this.menu.node,
      this.noAnswerMenu.node,
      this.wrongs.node,
      this.pasting.node,
      this.help,
    );
  }

  listen() {
    this.table.node.addEventListener("mousedown", (event) => pressedInSheet(this, event));
    this.table.node.addEventListener("click", (event) => clickedInSheet(this, event));
    this.table.node.addEventListener("keydown", (event) => keyInAnswer(this, event));
    this.table.node.addEventListener("scroll", () => (this.scroll = this.table.node.scrollTop));
    this.node.addEventListener("focusin", (event) => (this.lastFocus = event.target));
    this.node.addEventListener("focusout", () => setTimeout(() => this.forgetFocus(), 0));
    this.onFocus = keepTheKeys(this);
    this.table.node.addEventListener("focus", () => this.cell.focusHere());
    this.rows.listeners.add(() => this.changed());
    this.rows.holders.add((id) => this.isHolding(id));
    this.names.listeners.add(() => takeAwaitedNames(this));
    this.findings.listeners.add(() => this.changed());
    this.node.addEventListener("keydown", (event) => keyForFindings(this, event));
    this.queue.acknowledged.add((changes, answer) => this.acknowledged(changes, answer));
    this.onKey = (event) => keyOnPage(this, event);
    this.onText = (event) => textOnPage(this, event);
    this.sizes = new ResizeObserver(() => this.size.resized());
  }

  forgetFocus() {
    if (this.node.isConnected && !this.node.contains(this.node.getRootNode().activeElement)) this.lastFocus = null;
  }

  // ---- life on the page ----

  update(data, setStateValue) {
    const focus = data.focus !== this.data.focus ? data.focus : undefined;
    if (data.open && data.open !== this.data.open) this.toOpen = data.open;
    this.data = data;
    this.report = data.report_selection ? setStateValue : null;
    queueFor(data);
    findingsFor(data, data.section);
    this.ideas.draw();
    this.unthemed = true;
    if (focus) this.goToRow(focus);
    this.changed();
  }

  attach(parent) {
    if (this.node.parentNode === parent) return;
    clearTimeout(this.leaving);
    if (this.parent) this.leftAt = Date.now();
    this.parent = parent;
    parent.append(this.node);
    this.queue.notice = (text) => this.say(text);
    this.unsubscribe?.();
    this.unsubscribe = subscribe(this.data, (revision) => this.heard(revision));
    document.addEventListener("keydown", this.onKey);
    document.addEventListener("keydown", this.onText, true);
    document.addEventListener("focusin", this.onFocus, true);
    this.sizes.observe(this.node);
    for (const whole of page().children) this.sizes.observe(whole); // what stands above grows and shrinks
    this.rows.refresh();
    this.proposals?.attach();
    this.names.refresh(0);
    this.findings.heard(0);
    this.toOpen = this.data.open ?? null;
    this.arrived = { scroll: this.scroll ?? 0, resumed: this.resumeFocus() };
    this.changed();
  }

  /* What must be measured waits for the frame in which the rest of the page is laid out anyway. */
  settle() {
    if (this.unthemed) this.size.matchTheme();
    this.unthemed = false;
    if (!this.arrived) return;
    const { scroll, resumed } = this.arrived;
    this.arrived = null;
    this.size.fit();
    this.table.node.scrollTop = scroll;
    if (!resumed) this.offerFocus();
  }

  /* The page took the element away: perhaps to put it elsewhere at once, perhaps to show another page. */
  detach(parent) {
    if (this.parent !== parent) return;
    this.leftAt = Date.now();
    const typing = this.details.private.some((field) => field.focused);
    if (!typing) this.details.fold(); // else once it is sure that the page is left
    this.node.remove();
    this.parent = null;
    this.unsubscribe?.();
    this.unsubscribe = null;
    this.sizes.disconnect();
    this.proposals?.detach();
    document.removeEventListener("keydown", this.onKey);
    document.removeEventListener("keydown", this.onText, true);
    document.removeEventListener("focusin", this.onFocus, true);
    this.leaving = setTimeout(() => {
      this.cell.commit();
      this.details.settle();
    }, COMMIT_AFTER);
  }

  /* Whoever was typing here goes on at once, before the next key comes; says whether there was somebody. */
  resumeFocus() {
    const target = this.lastFocus;
    const left = Date.now() - (this.leftAt ?? 0) < RESUME_WITHIN;
    if (typingElsewhere() || !target || !target.isConnected || !left) return false;
    target.focus({ preventScroll: true });
    return true;
  }

  offerFocus() {
    if (typingElsewhere() || this.data.single || !focusIsFree()) return;
    const filled = this.quick.fields.findLast((field) => field.input.value);
    (filled?.input ?? this.quick.fields[0]?.input)?.focus({ preventScroll: true });
  }

  heard(revision) {
    this.queue.retryNow();
    this.rows.refresh(revision);
    this.proposals?.rows.refresh(revision);
    this.findings.heard(revision);
    if ([...this.columns.values()].some((column) => column.kind === "row") || this.details.links.length > 0)
      this.names.refresh(revision);
  }

  changed() {
    drawSoon(this);
  }

  draw() {
    this.settle();
    this.table.render();
    this.details.show();
    this.cell.watchOthers();
    this.cell.describe();
    if (this.rows.loaded && !this.restored) restoreDrafts(this);
    if (this.toOpen && this.rows.row(this.toOpen)) this.openAsked();
    if (this.data.single && this.table.ids[0] && this.details.id !== this.table.ids[0])
      this.details.open(this.table.ids[0], false);
    clearTimeout(this.fading);
    this.fading = setTimeout(() => this.node.isConnected && this.table.paint(), 2700);
  }

  tableDrawn() {
    this.bar.show();
    const none = this.table.ids.length === 0 && this.rows.loaded;
    this.empty.hidden = !none;
    if (none) this.empty.textContent = this.whyEmpty();
    const isReady = this.rows.loaded && (!this.proposals || this.proposals.loaded);
    if (!isReady || this.opened) return;
    this.opened = true;
    if (none && !this.table.filter && !this.proposals?.waits) this.ideas.offer();
  }

  whyEmpty() {
    if (this.table.filter) return `No row contains “${this.table.filter}”. Escape shows all rows again.`;
    return this.data.empty ?? "Nothing here yet: type the first row above and press Enter.";
  }

  acknowledged(changes, answer) {
    this.cell.followStored(changes);
    for (const field of this.details.fields) field.followStored(changes);
    const step = changes.find((change) => change.op === "undo" || change.op === "redo");
    if (!step || !this.node.isConnected) return;
    this.say(answer.said ?? (step.op === "undo" ? "Undone." : "Done again."));
    const row = (answer.rows ?? []).find((item) => item.section === this.section);
    if (row && this.node.classList.contains("in-grid")) {
      this.table.render();
      this.table.activate(row.id);
      this.cell.focusHere();
    }
  }

  // ---- what a person asks for ----

  say(text, actionText, act) {
    this.toasts.say(text, actionText, act);
  }

  /* What a cell holds: a stored value, or the rows that its row is linked to. */
  valueOf(id, column) {
    return column.kind === "links" ? linkedRows(this.names, id, column) : this.rows.value(id, column.name);
  }

  put(id, column, value, seen) {
    if (column.kind === "links") putLinks(this, id, column, value, seen);
    else this.queue.set(this.section, id, column.name, value, seen);
  }

  stateOf(id, column) {
    return (column.kind === "links" && linkState(this, id, column)) || this.rows.state(id, column.name);
  }

  isEditing(id) {
    return this.cell.isOn(id);
  }

  isHolding(id) {
    return this.cell.isOn(id) || (this.details.id === id && this.details.fields.some((field) => field.dirty));
  }

  activeChanged() {
    if (!this.report || !this.table.active) return;
    clearTimeout(this.reporting);
    this.reporting = setTimeout(() => this.report?.("selected", this.table.active?.id ?? null), 200);
  }

  step(op, revision) {
    this.queue.step(op, revision);
  }

  removeRow(id) {
    const row = this.rows.row(id);
    if (!row) return;
    this.cell.abandon(id);
    const change = this.queue.remove(this.section, id);
    this.table.render();
    if (change) this.say(`Deleted ${row.code || "the new row"}`, "Undo", () => this.step("undo", change.revision));
  }

  moveRow(by) {
    const { ids, active } = this.table;
    const at = ids.indexOf(active?.id);
    if (at < 0 || at + by < 0 || at + by >= ids.length) return;
    const after = by > 0 ? ids[at + by] : (ids[at - 2] ?? null);
    this.queue.move(this.section, active.id, after);
    this.table.render();
    this.table.reveal(active.id);
  }

  openDetails(id = this.table.active?.id) {
    if (id && this.rows.row(id)) this.details.open(id);
  }

  /* The row that the address asks for, once it is there. */
  openAsked() {
    const id = this.toOpen;
    this.toOpen = null;
    this.table.activate(id, undefined, false);
    this.openDetails(id);
    this.table.reveal(id);
  }

  goToRow(id) {
    if (!this.table.activate(id)) return;
    if (!typingElsewhere()) this.cell.focusHere();
  }

  focusFilter() {
    this.bar.filter.focus();
    this.bar.filter.select();
  }

  backToWork() {
    if (this.table.active) this.cell.focusHere();
    else this.quick.focus();
  }
}

export const editors = new Map();
const shownIn = new WeakMap();

function editorFor(data) {
  const name = JSON.stringify([data.engagement, data.section, data.filter ?? {}, Boolean(data.single)]);
  const shape = JSON.stringify([data.columns, data.shown, data.quick, data.links, data.title]);
  let editor = editors.get(name);
  if (!editor || editor.shape !== shape) {
    editor?.cell.commit();
    editor?.details.settle();
    editor?.node.remove();
    editor = new SectionEditor(data, name);
    editor.shape = shape;
    editors.set(name, editor);
  }
  return editor;
}

export default function ({ data, parentElement, setStateValue }) {
  if (!data) return undefined;
  const editor = editorFor(data);
  const former = shownIn.get(parentElement);
  if (former && former !== editor) former.detach(parentElement);
  shownIn.set(parentElement, editor);
  editor.update(data, setStateValue);
  editor.attach(parentElement);
  return () => shownIn.get(parentElement)?.detach(parentElement);
}
