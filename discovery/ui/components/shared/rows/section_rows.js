/* The rows of one section as everybody has stored them, and as this person sees them: the stored rows with the own
   unsent changes laid over. Every row carries the revision it was read at, so an older answer never overwrites it. */

import { readRows } from "../api.js";
import { valueAt, withValue } from "./field_values.js";

class SectionRows {
  constructor(queue, section) {
    this.queue = queue;
    this.section = section;
    this.stored = new Map();
    this.dropped = new Map();
    this.gone = new Map();
    this.revision = 0;
    this.known = 0;
    this.loaded = false;
    this.loading = false;
    this.failed = "";
    this.sorted = null;
    this.shown = null;
    this.saved = new Map();
    this.revealed = new Map(); // by row: the private values that somebody asked for, and how to ask again
    this.holders = new Set();
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

  receive(answer) {
    if (answer.full) {
      const present = new Set(answer.rows.map((row) => row.id));
      for (const [id, row] of this.stored)
        if (!present.has(id) && row.at <= answer.revision) this.drop(id, answer.revision);
    }
    this.take(answer.rows, answer.removed ?? [], answer.revision);
    this.revision = Math.max(this.revision, answer.revision);
    this.known = Math.max(this.known, this.revision);
    this.loaded = true;
  }

  take(rows, removed, revision) {
    const mine = rows.filter(({ section }) => !section || section === this.section);
    for (const row of mine) this.takeRow(row, revision);
    for (const id of removed) if ((this.stored.get(id)?.at ?? -1) <= revision) this.drop(id, revision);
    this.sorted = null;
  }

  takeRow(row, revision) {
    const known = this.stored.get(row.id)?.at ?? this.dropped.get(row.id) ?? -1;
    if (known > revision) return;
    this.dropped.delete(row.id);
    this.gone.delete(row.id);
    const open = this.revealed.get(row.id);
    this.stored.set(row.id, { ...row, values: { ...row.values, ...open?.values }, at: revision });
    open?.readAgain();
  }

  drop(id, revision) {
    const row = this.stored.get(id);
    if (!row) {
      this.dropped.set(id, revision);
      return;
    }
    const waits = (op) => this.queue.pending(this.section).some((change) => change.op === op && change.id === id);
    if (waits("restore")) return;
    this.dropped.set(id, revision);
    if (!waits("remove") && this.isHeld(id)) this.gone.set(id, row);
    this.stored.delete(id);
    this.sorted = null;
  }

  /* A row somebody deleted is asked back: it shows as before while the server is asked. */
  comeBack(id) {
    this.stored.set(id, { ...this.gone.get(id), at: this.dropped.get(id) ?? 0 });
    this.forget(id);
  }

  loseAgain(id) {
    const row = this.stored.get(id);
    this.stored.delete(id);
    if (row) this.gone.set(id, row);
    this.sorted = null;
    this.changed();
  }

  forget(id) {
    this.gone.delete(id);
    this.sorted = null;
    this.changed();
  }

  /* Somebody here is typing into the row, or has unsent or refused text for it. */
  isHeld(id) {
    const touched = this.queue.pending(this.section).some((change) => change.op === "set" && change.id === id);
    const troubled = [...this.queue.problems.keys()].some((key) => key.startsWith(`${this.section}|${id}|`));
    return touched || troubled || [...this.holders].some((holds) => holds(id));
  }

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

  /* What was stored of a private field is not told again: it is what was sent. */
  follow(change) {
    const values = this.revealed.get(change.id)?.values;
    const mine = change.op === "set" && change.section === this.section;
    if (mine && values && change.field in values) values[change.field] = change.value;
  }

  confirm(change, answer) {
    const told = (answer.rows ?? []).some((row) => row.id === change.id);
    const row = this.stored.get(change.id);
    const fields = change.op === "set" ? [change.field] : change.op === "add" ? Object.keys(change.values) : [];
    for (const field of fields) this.saved.set(`${change.id}|${field}`, Date.now());
    if (told) return;
    if (change.op === "set" && row)
      this.stored.set(change.id, { ...row, values: withValue(row.values, change.field, change.value) });
    if (change.op === "remove") this.drop(change.id, answer.revision);
  }

  // ---- as seen ----

  order() {
    if (!this.sorted) {
      const rows = [...this.stored.values(), ...[...this.gone.values()].filter((row) => !this.stored.has(row.id))];
      rows.sort(
        (left, right) =>
          (left.position ?? 0) - (right.position ?? 0) ||
          String(left.code ?? "").localeCompare(String(right.code ?? ""), "en", { numeric: true }),
      );
      this.sorted = rows.map((row) => row.id);
    }
    return this.sorted;
  }

  /* {ids, rows}: the own unsent changes laid over the stored rows, computed once per change of either. */
  view() {
    if (!this.shown) this.shown = this.lay();
    return this.shown;
  }

  lay() {
    const ids = [...this.order()];
    const over = new Map();
    const find = (id) => over.get(id) ?? this.stored.get(id) ?? this.gone.get(id);
    for (const change of this.queue.pending(this.section)) {
      const row = find(change.id);
      if (!row && change.op === "add") {
        over.set(change.id, { id: change.id, code: "", values: { ...change.values }, local: true });
        place(ids, change.id, change.after);
      } else if (row && change.op === "set") {
        over.set(change.id, { ...row, values: withValue(row.values, change.field, change.value) });
      } else if (row) {
        moveId(ids, change);
      }
    }
    return { ids, find };
  }

  row(id) {
    return this.view().find(id) ?? null;
  }

  value(id, field) {
    return valueAt(this.row(id)?.values, field);
  }

  /* "refused", "conflict", "gone", "sending", "pending", "saved" or "" for one cell. */
  state(id, field) {
    const problem = this.queue.problem(this.section, id, field);
    if (problem) return problem.state;
    if (this.queue.isSending(this.section, id, field)) return "sending";
    const waits = (change) =>
      change.section === this.section &&
      change.id === id &&
      (change.field === field || (change.op === "add" && field in change.values));
    if (this.queue.waiting.some(waits)) return "pending";
    return Date.now() - (this.saved.get(`${id}|${field}`) ?? 0) < 2500 ? "saved" : "";
  }
}

/* Takes a row out of the order, or puts it elsewhere, as a change says. */
function moveId(ids, { op, id, after = null }) {
  const at = ids.indexOf(id);
  if (at < 0 || !["remove", "confirm", "move"].includes(op)) return;
  ids.splice(at, 1);
  if (op === "move") place(ids, id, after);
}

/* After undefined puts a row last, after null first, after an id behind that row. */
function place(ids, id, after) {
  if (after === null) ids.unshift(id);
  else if (after === undefined || !ids.includes(after)) ids.push(id);
  else ids.splice(ids.indexOf(after) + 1, 0, id);
}

export function rowsFor(queue, section) {
  const sections = (queue.sections ??= new Map());
  if (!sections.has(section)) sections.set(section, new SectionRows(queue, section));
  return sections.get(section);
}
