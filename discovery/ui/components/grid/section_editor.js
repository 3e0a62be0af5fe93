/* Capture of one section: quick line, grid and details over one set of rows. The editor outlives the element it is
   shown in, so that a redraw of the page around it changes neither text nor focus. */

import "../shared/page/page_keys.js";
import { element } from "../shared/element.js";
import { findingsFor } from "../shared/findings.js";
import { drawnOnceAFrame, keepKeysInside, takePlace } from "../shared/page/standing.js";
import { isLinks, readColumn } from "../shared/reading/columns.js";
import { queueFor } from "../shared/rows/change_queue.js";
import { Drafts } from "../shared/rows/drafts.js";
import { linkState, linkedRows, putLinks } from "../shared/rows/linked_rows.js";
import { namesFor } from "../shared/rows/names.js";
import { rowsFor } from "../shared/rows/section_rows.js";
import { isStep } from "../shared/undo.js";
import { Suggestions } from "../shared/suggestions.js";
import { Bar } from "./bar.js";
import { CellEditor } from "./sheet/cell_editor.js";
import { followStored, watchOthers } from "./sheet/cell_others.js";
import { EmptyNote } from "./sheet/empty_note.js";
import { Details } from "./details/details.js";
import { listenToSheet } from "./editor_events.js";
import { FindingsList } from "./findings_list.js";
import { Ideas } from "./new_rows/ideas.js";
import { newHelp } from "./key_help.js";
import { layOut } from "./layout.js";
import { NoAnswerMenu } from "./no_answer_menu.js";
import { Presence } from "./presence.js";
import { typingElsewhere } from "./page.js";
import { PastePreview } from "./paste/preview.js";
import { Proposals } from "./new_rows/proposals.js";
import { QuickLine } from "./new_rows/quick_line.js";
import { restoreDrafts, takeAwaitedNames } from "./restored_drafts.js";
import { RowMenu } from "./sheet/row_menu.js";
import { SheetSize } from "./sheet/sheet_size.js";
import { Table } from "./sheet/table.js";
import { Toasts } from "./toasts.js";

export class SectionEditor {
  /** @type {any} where keys go on to while a dialog of the page takes the focus */
  keysGoTo;
  /** @type {{place: number, name: string} | undefined} the entry that needs an answer and was gone to last */
  problemAt;

  /** @param {SectionData} data
   *  @param {string} name */
  constructor(data, name) {
    this.name = name;
    this.data = data;
    this.section = data.section;
    /** @type {Map<string, Column>} */
    this.columns = new Map(data.columns.map((column) => [column.name, readColumn(column)]));
    this.gridColumns = data.shown.flatMap((name) => this.columns.get(name) ?? []);
    this.quickColumns = data.quick.flatMap((name) => this.columns.get(name) ?? []);
    this.queue = queueFor(data);
    this.rows = rowsFor(this.queue, data.section);
    this.names = namesFor(this.queue);
    this.findings = findingsFor(data, data.section);
    this.drafts = new Drafts(data.engagement, data.section);
    this.node = element("div", { class: "capture", "data-section": data.section });
    keepKeysInside(this.node);
    this.changed = drawnOnceAFrame(this.node, () => this.draw());
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
    this.empty = new EmptyNote(this);
    this.presence = new Presence(this);
    /** @type {string | null} */
    this.toOpen = null; // the row that the address asks for
    /** @type {ReportState | null} */
    this.report = null; // tells the page which row is the current one, where it wants to know
    this.shape = ""; // of the data it was made for
    this.opened = false; // whether rows were seen to be there, or none
    this.reporting = 0;
    this.fading = 0;
    this.restored = false; // whether what was half typed is there again
    layOut(this);
    this.listen();
  }

  listen() {
    listenToSheet(this);
    this.table.node.addEventListener("focus", () => this.cell.focusHere());
    this.rows.listeners.add(() => this.changed());
    this.rows.holders.add((id) => this.isHolding(id));
    this.names.listeners.add(() => takeAwaitedNames(this));
    this.findings.listeners.add(() => this.changed());
    this.queue.acknowledged.add((changes, answer) => this.acknowledged(changes, answer));
  }

  // ---- life on the page ----

  /** @param {SectionData} data
   *  @param {ReportState} setStateValue */
  update(data, setStateValue) {
    const focus = data.focus !== this.data.focus ? data.focus : undefined;
    if (data.open && data.open !== this.data.open) this.toOpen = data.open;
    this.data = data;
    this.report = data.report_selection ? setStateValue : null;
    queueFor(data);
    findingsFor(data, data.section);
    this.ideas.draw();
    this.presence.isUnthemed = true;
    if (focus) this.goToRow(focus);
    this.changed();
  }

  /** @param {Element} parent */
  attach(parent) {
    if (!this.presence.attach(parent)) return;
    this.queue.notice = (text) => this.say(text);
    this.rows.refresh();
    this.proposals?.attach();
    this.names.refresh(0);
    this.findings.heard(0);
    this.toOpen = this.data.open ?? null;
    this.presence.arrive();
    this.changed();
  }

  /** @param {Element} parent */
  detach(parent) {
    if (this.presence.parent !== parent) return;
    this.presence.detach();
    this.proposals?.detach();
  }

  /* Stores what is being typed. */
  settle() {
    this.cell.commit();
    this.details.settle();
  }

  /** @param {number} revision */
  heard(revision) {
    this.queue.retryNow();
    this.rows.refresh(revision);
    this.proposals?.rows.refresh(revision);
    this.findings.heard(revision);
    if ([...this.columns.values()].some((column) => column.kind === "row") || this.details.links.length > 0)
      this.names.refresh(revision);
  }

  draw() {
    this.presence.settle();
    this.table.render();
    this.details.show();
    watchOthers(this.cell);
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
    const isEmpty = this.empty.show();
    const isReady = this.rows.loaded && (!this.proposals || this.proposals.loaded);
    if (!isReady || this.opened) return;
    this.opened = true;
    if (isEmpty && !this.table.filter && !this.proposals?.waits) this.ideas.offer();
  }

  /** @param {Change[]} changes
   *  @param {Stored} answer */
  acknowledged(changes, answer) {
    followStored(this.cell, changes);
    for (const field of this.details.fields) field.followStored(changes);
    const step = changes.find(isStep);
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

  /** @param {string} text
   *  @param {string} [actionText]
   *  @param {(() => void) | null} [act] */
  say(text, actionText, act) {
    this.toasts.say(text, actionText, act);
  }

  /** What a cell holds: a stored value, or the rows that its row is linked to.
   *  @param {string} id
   *  @param {Column} column */
  valueOf(id, column) {
    return isLinks(column) ? linkedRows(this.names, id, column) : this.rows.value(id, column.name);
  }

  /** @param {string} id
   *  @param {Column} column
   *  @param {Value} value
   *  @param {Value} seen */
  put(id, column, value, seen) {
    if (isLinks(column)) putLinks(this, id, column, value, seen);
    else this.queue.set(this.section, id, column.name, value, seen);
  }

  /** @param {string} id
   *  @param {Column} column */
  stateOf(id, column) {
    return (column.kind === "links" && linkState(this, id, column)) || this.rows.state(id, column.name);
  }

  /** @param {string} id */
  isHolding(id) {
    return this.cell.isOn(id) || (this.details.id === id && this.details.fields.some((field) => field.dirty));
  }

  activeChanged() {
    if (!this.report || !this.table.active) return;
    clearTimeout(this.reporting);
    this.reporting = setTimeout(() => this.report?.("selected", this.table.active?.id ?? null), 200);
  }

  /** @param {StepWord} op
   *  @param {number | null} [revision] */
  step(op, revision) {
    this.queue.step(op, revision);
  }

  /** @param {string | undefined} [id] */
  openDetails(id = this.table.active?.id) {
    if (id && this.rows.row(id)) this.details.open(id);
  }

  /* The row that the address asks for, once it is there. */
  openAsked() {
    const id = this.toOpen;
    this.toOpen = null;
    if (!id) return;
    this.table.activate(id, undefined, false);
    this.openDetails(id);
    this.table.reveal(id);
  }

  /** @param {string} id */
  goToRow(id) {
    if (!this.table.activate(id)) return;
    if (!typingElsewhere()) this.cell.focusHere();
  }

  backToWork() {
    if (this.table.active) this.cell.focusHere();
    else this.quick.focus();
  }
}

/** @type {Map<string, SectionEditor>} */
export const editors = new Map();

/** @param {SectionData} data */
function editorFor(data) {
  const name = JSON.stringify([data.engagement, data.section, data.filter ?? {}, Boolean(data.single)]);
  const shape = JSON.stringify([data.columns, data.shown, data.quick, data.links, data.title]);
  let editor = editors.get(name);
  if (!editor || editor.shape !== shape) {
    editor?.settle();
    editor?.node.remove();
    editor = new SectionEditor(data, name);
    editor.shape = shape;
    editors.set(name, editor);
  }
  return editor;
}

/** @param {{data: SectionData, parentElement: Element, setStateValue: ReportState}} component */
export default function ({ data, parentElement, setStateValue }) {
  if (!data) return undefined;
  const editor = editorFor(data);
  const leave = takePlace(parentElement, editor);
  editor.update(data, setStateValue);
  editor.attach(parentElement);
  return leave;
}
