/* The changes on their way to the server: one queue a tab and engagement, kept in the browser until acknowledged.
   One request at a time, each with a token that stays the same on every retry, so a change is applied exactly once.
   What a person did at once travels, and is undone, as one. */

import { sendChanges, sendStep } from "../api.js";
import { newId } from "../ids.js";
import { NOTHING_LEFT, isStep, ownRevisions, stepBatch } from "../undo.js";
import { withValue } from "./field_values.js";
import { foldValue, followStored, sizeOfRequest } from "./later_changes.js";
import { separateRefused } from "./refused_changes.js";
import { QUEUE_PREFIX, keepQueueAcrossLoads, storeQueue } from "./stored_queue.js";

const RESEND_DELAYS = [400, 800, 1500, 3000, 5000];

class ChangeQueue {
  constructor(engagement) {
    this.engagement = engagement;
    this.token = "";
    this.waiting = [];
    this.sending = null;
    this.problems = new Map();
    this.heldRows = new Map();
    this.trouble = null;
    this.failures = 0;
    this.oneByOne = 0;
    this.busy = false;
    this.scheduled = false;
    this.group = null;
    /** @type {((sentence: string) => void) | null} */
    this.notice = null; // how the page tells something beside
    this.own = ownRevisions(engagement);
    this.listeners = new Set();
    this.acknowledged = new Set();
    this.key = `${QUEUE_PREFIX}${engagement}.${newId()}`;
    this.ready = keepQueueAcrossLoads(this);
    window.addEventListener("online", () => this.retryNow());
    window.addEventListener("pagehide", () => this.leave());
  }

  get length() {
    return this.waiting.length + (this.sending ? this.sending.changes.length : 0);
  }

  changed() {
    for (const listener of [...this.listeners]) listener();
  }

  /* Everything not yet acknowledged for one section, oldest first: what the screen shows on top of the stored rows. */
  pending(section) {
    const changes = [...(this.sending?.changes ?? []), ...this.waiting];
    const held = [...this.heldRows.values()].map((item) => item.change);
    return [...changes, ...held].filter((change) => change.section === section);
  }

  problem(section, id, field) {
    return this.problems.get(`${section}|${id}|${field}`) ?? null;
  }

  isSending(section, id, field) {
    return (this.sending?.changes ?? []).some(
      (change) =>
        change.section === section &&
        change.id === id &&
        (change.field === field || (change.op === "add" && field in change.values)),
    );
  }

  // ---- what a person does ----

  add(section, values, id = newId(), after = undefined) {
    this.enter(after === undefined ? { op: "add", section, id, values } : { op: "add", section, id, values, after });
    return id;
  }

  set(section, id, field, value, seen) {
    this.problems.delete(`${section}|${id}|${field}`);
    if (this.merge(section, id, field, value)) this.push();
    else this.enter({ op: "set", section, id, field, value, seen: seen ?? null });
  }

  /* Puts a later value into a change that has not left yet, where there is one; a row that was held is sent again. */
  merge(section, id, field, value) {
    const held = this.heldRows.get(id);
    if (held) {
      held.change.values = withValue(held.change.values, field, value);
      this.heldRows.delete(id);
      this.waiting.push(held.change);
      return true;
    }
    return foldValue(this.waiting, section, id, field, value);
  }

  /* Keeps a text that is not allowed, with the sentence why, beside the cell it was typed into. */
  refuse(section, id, field, text, message, seen = null) {
    this.problems.set(`${section}|${id}|${field}`, { state: "refused", text, message, seen });
    this.store();
    this.changed();
  }

  settle(section, id, field) {
    this.problems.delete(`${section}|${id}|${field}`);
    this.store();
    this.changed();
  }

  remove(section, id) {
    const mine = (change) => change.section === section && change.id === id;
    const unsent = this.waiting.some((change) => change.op === "add" && mine(change)) || this.heldRows.has(id);
    this.heldRows.delete(id);
    this.waiting = this.waiting.filter((change) => !mine(change));
    for (const key of [...this.problems.keys()]) if (key.startsWith(`${section}|${id}|`)) this.problems.delete(key);
    return unsent ? this.push() : this.enter({ op: "remove", section, id });
  }

  restore(section, id) {
    this.enter({ op: "restore", section, id });
  }

  move(section, id, after) {
    const last = this.waiting.at(-1);
    if (last?.op === "move" && last.id === id) last.after = after;
    else this.enter({ op: "move", section, id, after });
    this.push();
  }

  /* `cell` names the cell a link was typed into, as "section|row|column", when it was one. */
  link(from, to, kind, cell = "") {
    this.enter({ op: "link", id: newId(), from, to, kind, cell });
  }

  unlink(id, cell = "") {
    const unsent = this.waiting.some((change) => change.op === "link" && change.id === id);
    this.waiting = this.waiting.filter((change) => change.id !== id);
    if (unsent) this.push();
    else this.enter({ op: "unlink", id, cell });
  }

  /* Undo and redo wait their turn behind what was typed before them; without a revision, they take the latest own one.
   */
  step(op, revision = null) {
    this.enter({ op, revision });
  }

  /* What `act` does is sent as one request. */
  together(act) {
    if (this.group) return act();
    this.group = newId();
    try {
      return act();
    } finally {
      this.group = null;
    }
  }

  enter(change) {
    this.waiting.push({ ...change, group: this.group ?? newId() });
    this.push();
    return this.waiting.at(-1);
  }

  // ---- sending ----

  push() {
    this.store();
    this.changed();
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      this.send();
    });
  }

  nextBatch() {
    const first = this.waiting[0];
    if (isStep(first)) return this.stepBatch();
    const size = this.oneByOne > 0 ? 1 : sizeOfRequest(this.waiting);
    this.oneByOne = Math.max(0, this.oneByOne - 1);
    return { token: newId(), path: "changes", revision: null, changes: this.waiting.splice(0, size) };
  }

  stepBatch() {
    const [change] = this.waiting.splice(0, 1);
    return { token: newId(), ...stepBatch(this.engagement, change.op, change.revision), changes: [change] };
  }

  async send() {
    if (this.busy || (!this.sending && this.waiting.length === 0)) return;
    this.busy = true;
    await this.ready;
    clearTimeout(this.timer);
    while (this.sending || this.waiting.length > 0) {
      this.sending ??= this.nextBatch();
      if (this.sending.revision === NOTHING_LEFT) {
        this.notice?.(`Nothing more to ${this.sending.changes[0].op} from this window.`);
        this.sending = null;
        continue;
      }
      this.store();
      this.changed();
      if (!(await this.sendOnce())) break;
    }
    this.busy = false;
    this.changed();
  }

  /* True when the next request may follow at once. */
  async sendOnce() {
    let answer;
    try {
      answer = await this.post(this.sending);
    } catch {
      return this.later("offline");
    }
    const { ok, status, content } = answer;
    const { error = {} } = content;
    if (ok && Number.isFinite(content.revision)) return this.accept(content);
    if (status === 503) return this.later("offline", error.message);
    if (ok || status >= 500 || [408, 429].includes(status)) return this.later("offline");
    if (status === 401 || status === 403) return this.later("denied", error.message);
    separateRefused(this, status, error);
    return true;
  }

  post(batch) {
    if (batch.path !== "changes") return sendStep(this, batch, batch.token);
    const changes = batch.changes.map(({ group, cell, ...change }) => change);
    return sendChanges(this, changes, batch.token);
  }

  accept(answer) {
    const { changes } = this.sending;
    if (answer.rows?.length || answer.removed?.length) this.own.note(this.sending, answer.revision);
    this.sending = null;
    this.failures = 0;
    this.trouble = null;
    for (const listener of [...this.acknowledged]) listener(changes, answer);
    followStored(this.waiting, changes, answer.rows ?? []);
    this.store();
    this.changed();
    return true;
  }

  later(state, message = "") {
    this.trouble = { state, message };
    const delay = RESEND_DELAYS[Math.min(this.failures, RESEND_DELAYS.length - 1)];
    this.failures += 1;
    this.timer = setTimeout(() => this.send(), state === "denied" ? 10000 : delay);
    this.changed();
    return false;
  }

  retryNow() {
    if (this.trouble) this.send();
  }

  /* The page goes away: what has not left yet is sent in one last request; the copy kept here covers the rest. */
  leave() {
    if (!this.sending && this.waiting.length > 0 && !this.busy) {
      this.sending = this.nextBatch();
      this.store(true);
      this.post(this.sending).catch(() => undefined);
    } else {
      this.store(true);
    }
  }

  store(closed = false) {
    storeQueue(this, closed);
  }
}

const queues = new Map();

export function queueFor(data) {
  if (!queues.has(data.engagement)) queues.set(data.engagement, new ChangeQueue(data.engagement));
  const queue = queues.get(data.engagement);
  if (data.token && queue.token !== data.token) {
    queue.token = data.token;
    queueMicrotask(() => queue.retryNow());
  }
  return queue;
}
