/* The rows of one section as everybody has stored them, and as this person sees them: the stored rows with the own
   unsent changes laid over. Every row carries the revision it was read at, so an older answer never overwrites it. */

import { readRows } from "../api.js";
import { valueAt, withValue } from "./field_values.js";
import { laidOver, sortedIds } from "./laid_rows.js";
import { saysField } from "./later_changes.js";

export class SectionRows {
  /** @param {ChangeQueue} queue
   *  @param {string} section */
  constructor(queue, section) {
    this.queue = queue;
    this.section = section;
    /** @type {Map<string, Row>} */
    this.stored = new Map();
    /** @type {Map<string, number>} by row: the revision that removed it */
    this.dropped = new Map();
    /** @type {Map<string, Row>} what somebody else removed while it is written to here */
    this.gone = new Map();
    this.revision = 0;
    this.known = 0;
    this.loaded = false;
    this.loading = false;
    this.failed = "";
    this.stale = false;
    this.timer = 0;
    /** @type {string[] | null} */
    this.sorted = null;
    /** @type {RowsView | null} */
    this.shown = null;
    /** @type {Map<string, number>} by "row|field": when it was stored */
    this.saved = new Map();
    /** @type {Map<string, {values: Values, readAgain: () => void}>} by row: the private values that somebody asked
     *  for, and how to ask again */
    this.revealed = new Map();
    /** @type {Set<(id: string) => boolean>} */
    this.holders = new Set();
    /** @type {Set<() => void>} */
    this.listeners = new Set();
    queue.listeners.add(() => this.changed());
    queue.acknowledged.add((changes, answer) => this.acknowledge(changes, answer));
  }

  changed() {
    this.shown = null;
    for (const listener of [...this.listeners]) listener();
  }

  // ---- from the server ----

  /* Reads what changed up to `revision`; calls that come while one is under way are folded into one more. */
  async refresh(revision = this.known) {
    this.known = Math.max(this.known, revision);
    if (this.loading || (this.loaded && !this.isBehind())) return;
    this.loading = true;
    this.stale = false;
    this.failed = await this.read();
    if (this.failed) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.refresh(), 1500);
    }
    this.loading = false;
    this.changed();
    if (this.isBehind() && !this.failed) this.refresh();
  }

  isBehind() {
    return this.stale || this.revision < this.known;
  }

  /* What stands in the way of reading, "" for nothing. */
  async read() {
    try {
      const { ok, status, content } = await readRows(this.queue, this.section, this.loaded ? this.revision : 0);
      if (!ok) return content.error?.message ?? `The server answered ${status}.`;
      this.receive(content);
      return "";
    } catch (error) {
      return error instanceof TypeError ? "The server cannot be reached." : error.message;
    }
  }

  /* Asks again although no new revision is known: a refusal told of something not seen yet. */
  readAgain() {
    this.stale = true;
    this.refresh();
  }

  /** @param {Stored & {full?: boolean, rows: Row[]}} answer */
  receive(answer) {
    if (answer.full) {
      const present = new Set(answer.rows.map((row) => row.id));
      for (const [id, row] of this.stored)
        if (!present.has(id) && (row.at ?? 0) <= answer.revision) this.drop(id, answer.revision);
    }
    this.take(answer.rows, answer.removed ?? [], answer.revision);
    this.revision = Math.max(this.revision, answer.revision);
    this.known = Math.max(this.known, this.revision);
    this.loaded = true;
  }

  /** @param {Row[]} rows
   *  @param {string[]} removed
   *  @param {number} revision */
  take(rows, removed, revision) {
    const mine = rows.filter(({ section }) => !section || section === this.section);
    for (const row of mine) this.takeRow(row, revision);
    for (const id of removed) if ((this.stored.get(id)?.at ?? -1) <= revision) this.drop(id, revision);
    this.sorted = null;
  }

  /** @param {Row} row
   *  @param {number} revision */
  takeRow(row, revision) {
    const known = this.stored.get(row.id)?.at ?? this.dropped.get(row.id) ?? -1;
    if (known > revision) return;
    this.dropped.delete(row.id);
    this.gone.delete(row.id);
    const open = this.revealed.get(row.id);
    this.stored.set(row.id, { ...row, values: { ...row.values, ...open?.values }, at: revision });
    open?.readAgain();
  }

  /** @param {string} id
   *  @param {number} revision */
  drop(id, revision) {
    const row = this.stored.get(id);
    if (!row) {
      this.dropped.set(id, revision);
      return;
    }
    const waits = (/** @type {string} */ op) =>
      this.queue.pending(this.section).some((change) => change.op === op && change.id === id);
    if (waits("restore")) return;
    this.dropped.set(id, revision);
    if (!waits("remove") && this.isHeld(id)) this.gone.set(id, row);
    this.stored.delete(id);
    this.sorted = null;
  }

  /** A row somebody deleted is asked back: it shows as before while the server is asked.
   *  @param {string} id */
  comeBack(id) {
    const row = this.gone.get(id);
    if (row) this.stored.set(id, { ...row, at: this.dropped.get(id) ?? 0 });
    this.forget(id);
  }

  /** @param {string} id */
  loseAgain(id) {
    const row = this.stored.get(id);
    this.stored.delete(id);
    if (row) this.gone.set(id, row);
    this.sorted = null;
    this.changed();
  }

  /** @param {string} id */
  forget(id) {
    this.gone.delete(id);
    this.sorted = null;
    this.changed();
  }

  /** Somebody here is typing into the row, or has unsent or refused text for it.
   *  @param {string} id */
  isHeld(id) {
    const touched = this.queue.pending(this.section).some((change) => change.op === "set" && change.id === id);
    const troubled = [...this.queue.problems.keys()].some((key) => key.startsWith(`${this.section}|${id}|`));
    return touched || troubled || [...this.holders].some((holds) => holds(id));
  }

  /** @param {Change[]} changes
   *  @param {Stored} answer */
  acknowledge(changes, answer) {
    const before = this.revision;
    for (const change of changes) this.follow(change);
    this.take(answer.rows ?? [], answer.removed ?? [], answer.revision);
    for (const change of changes) {
      if (change.cell?.startsWith(`${this.section}|`))
        this.saved.set(change.cell.slice(this.section.length + 1), Date.now());
      if (change.section === this.section) this.confirm(change, answer);
    }
    if (answer.revision === before + 1) this.revision = answer.revision;
    if (this.loaded) this.refresh(answer.revision);
    this.changed();
  }

  /** What was stored of a private field is not told again: it is what was sent.
   *  @param {Change} change */
  follow(change) {
    if (change.op !== "set" || change.section !== this.section) return;
    const values = this.revealed.get(change.id)?.values;
    if (values && change.field in values) values[change.field] = change.value;
  }

  /** @param {Change} change
   *  @param {Stored} answer */
  confirm(change, answer) {
    const id = change.id ?? "";
    const isAnswered = (answer.rows ?? []).some((row) => row.id === id);
    const row = this.stored.get(id);
    const fields = change.op === "set" ? [change.field] : change.op === "add" ? Object.keys(change.values) : [];
    for (const field of fields) this.saved.set(`${id}|${field}`, Date.now());
    if (isAnswered) return;
    if (change.op === "set" && row)
      this.stored.set(id, { ...row, values: withValue(row.values, change.field, change.value) });
    if (change.op === "remove") this.drop(id, answer.revision);
  }

  // ---- as seen ----

  /** @returns {string[]} */
  order() {
    if (!this.sorted) {
      const gone = [...this.gone.values()].filter((row) => !this.stored.has(row.id));
      this.sorted = sortedIds([...this.stored.values(), ...gone]);
    }
    return this.sorted;
  }

  /** The own unsent changes laid over the stored rows, computed once per change of either.
   *  @returns {RowsView} */
  view() {
    const find = (id = "") => this.stored.get(id) ?? this.gone.get(id);
    this.shown ??= laidOver(this.order(), find, this.queue.pending(this.section));
    return this.shown;
  }

  /** @param {string} id
   *  @returns {Row | null} */
  row(id) {
    return this.view().find(id) ?? null;
  }

  /** @param {string} id
   *  @param {string} field
   *  @returns {Value} */
  value(id, field) {
    return valueAt(this.row(id)?.values, field);
  }

  /** "refused", "conflict", "gone", "sending", "pending", "saved" or "" for one cell.
   *  @param {string} id
   *  @param {string} field */
  state(id, field) {
    const problem = this.queue.problem(this.section, id, field);
    if (problem) return problem.state;
    if (this.queue.isSending(this.section, id, field)) return "sending";
    if (this.queue.waiting.some((change) => saysField(change, this.section, id, field))) return "pending";
    return Date.now() - (this.saved.get(`${id}|${field}`) ?? 0) < 2500 ? "saved" : "";
  }
}

/** @param {ChangeQueue} queue
 *  @param {string} section
 *  @returns {SectionRows} */
export function rowsFor(queue, section) {
  const rows = queue.sections.get(section) ?? new SectionRows(queue, section);
  queue.sections.set(section, rows);
  return rows;
}
