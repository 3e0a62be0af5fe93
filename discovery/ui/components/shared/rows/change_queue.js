/* The changes on their way to the server: one queue a tab and engagement, kept in the browser until acknowledged.
   One request at a time, each with a token that stays the same on every retry, so a change is applied exactly once.
   What a person did at once travels, and is undone, as one. */

import { newId } from "../ids.js";
import { ownRevisions } from "../undo.js";
import { withValue } from "./field_values.js";
import { foldValue, saysField } from "./later_changes.js";
import { Sender } from "./sending.js";
import { QUEUE_PREFIX, keepQueueAcrossLoads, storeQueue } from "./stored_queue.js";

export class ChangeQueue {
  /** @param {string} engagement */
  constructor(engagement) {
    this.engagement = engagement;
    this.token = "";
    /** @type {Change[]} */
    this.waiting = [];
    /** @type {Batch | null} */
    this.sending = null;
    /** @type {Map<string, Problem>} by "section|row|field" */
    this.problems = new Map();
    /** @type {Map<string, HeldRow>} */
    this.heldRows = new Map();
    /** @type {{state: string, message: string} | null} */
    this.trouble = null;
    this.unkept = false; // whether the browser keeps no copy
    /** @type {Map<string, SectionRows>} */
    this.sections = new Map();
    /** @type {Names | null} */
    this.names = null;
    this.scheduled = false;
    /** @type {string | null} */
    this.group = null;
    /** @type {((sentence: string) => void) | null} */
    this.notice = null; // how the page tells something beside
    this.own = ownRevisions(engagement);
    /** @type {Set<() => void>} */
    this.listeners = new Set();
    /** @type {Set<(changes: Change[], answer: Stored) => void>} */
    this.acknowledged = new Set();
    this.key = `${QUEUE_PREFIX}${engagement}.${newId()}`;
    this.sender = new Sender(this);
    this.ready = keepQueueAcrossLoads(this);
    window.addEventListener("online", () => this.retryNow());
    window.addEventListener("pagehide", () => this.sender.leave());
  }

  get length() {
    return this.waiting.length + (this.sending ? this.sending.changes.length : 0);
  }

  changed() {
    for (const listener of [...this.listeners]) listener();
  }

  /** Everything not yet acknowledged for one section, oldest first: what the screen shows on top of the stored rows.
   *  @param {string} section
   *  @returns {Change[]} */
  pending(section) {
    const changes = [...(this.sending?.changes ?? []), ...this.waiting];
    const held = [...this.heldRows.values()].map((item) => item.change);
    return [...changes, ...held].filter((change) => change.section === section);
  }

  /** @param {string} section
   *  @param {string} id
   *  @param {string} [field] */
  problem(section, id, field) {
    return this.problems.get(`${section}|${id}|${field}`) ?? null;
  }

  /** @param {string} section
   *  @param {string} id
   *  @param {string} field */
  isSending(section, id, field) {
    return (this.sending?.changes ?? []).some((change) => saysField(change, section, id, field));
  }

  // ---- what a person does ----

  /** @param {string} section
   *  @param {Values} values
   *  @param {string} [id]
   *  @param {string | null} [after] */
  add(section, values, id = newId(), after = undefined) {
    this.enter(after === undefined ? { op: "add", section, id, values } : { op: "add", section, id, values, after });
    return id;
  }

  /** @param {string} section
   *  @param {string} id
   *  @param {string} field
   *  @param {Value} value
   *  @param {Value} [seen] */
  set(section, id, field, value, seen) {
    this.problems.delete(`${section}|${id}|${field}`);
    if (this.merge(section, id, field, value)) this.push();
    else this.enter({ op: "set", section, id, field, value, seen: seen ?? null });
  }

  /** Puts a later value into a change that has not left yet, where there is one; a row that was held is sent again.
   *  @param {string} section
   *  @param {string} id
   *  @param {string} field
   *  @param {Value} value */
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

  /** Keeps a text that is not allowed, with the sentence why, beside the cell it was typed into.
   *  @param {string} section
   *  @param {string} id
   *  @param {string} field
   *  @param {string} text
   *  @param {string} message
   *  @param {Value} [seen] */
  refuse(section, id, field, text, message, seen = null) {
    this.problems.set(`${section}|${id}|${field}`, { state: "refused", text, message, seen });
    this.store();
    this.changed();
  }

  /** @param {string} section
   *  @param {string} id
   *  @param {string} field */
  settle(section, id, field) {
    this.problems.delete(`${section}|${id}|${field}`);
    this.store();
    this.changed();
  }

  /** @param {string} section
   *  @param {string} id */
  remove(section, id) {
    const mine = (/** @type {Change} */ change) => change.section === section && change.id === id;
    const unsent = this.waiting.some((change) => change.op === "add" && mine(change)) || this.heldRows.has(id);
    this.heldRows.delete(id);
    this.waiting = this.waiting.filter((change) => !mine(change));
    for (const key of [...this.problems.keys()]) if (key.startsWith(`${section}|${id}|`)) this.problems.delete(key);
    if (!unsent) return this.enter({ op: "remove", section, id });
    this.push();
    return undefined;
  }

  /** @param {string} section
   *  @param {string} id */
  restore(section, id) {
    this.enter({ op: "restore", section, id });
  }

  /** @param {string} section
   *  @param {string} id
   *  @param {string | null} after */
  move(section, id, after) {
    const last = this.waiting.at(-1);
    if (last?.op === "move" && last.id === id) last.after = after;
    else this.enter({ op: "move", section, id, after });
    this.push();
  }

  /** `cell` names the cell a link was typed into, as "section|row|column", when it was one.
   *  @param {string} from
   *  @param {string} to
   *  @param {string} kind
   *  @param {string} [cell] */
  link(from, to, kind, cell = "") {
    this.enter({ op: "link", id: newId(), from, to, kind, cell });
  }

  /** @param {string} id
   *  @param {string} [cell] */
  unlink(id, cell = "") {
    const unsent = this.waiting.some((change) => change.op === "link" && change.id === id);
    this.waiting = this.waiting.filter((change) => change.id !== id);
    if (unsent) this.push();
    else this.enter({ op: "unlink", id, cell });
  }

  /** Undo and redo wait their turn behind what was typed before them; without a revision, they take the latest own one.
   *  @param {StepWord} op
   *  @param {number | null} [revision] */
  step(op, revision = null) {
    this.enter({ op, revision });
  }

  /** What `act` does is sent as one request.
   *  @template T
   *  @param {() => T} act
   *  @returns {T} */
  together(act) {
    if (this.group) return act();
    this.group = newId();
    try {
      return act();
    } finally {
      this.group = null;
    }
  }

  /** @param {Change} change */
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
      this.sender.send();
    });
  }

  retryNow() {
    if (this.trouble) this.sender.send();
  }

  store(closed = false) {
    storeQueue(this, closed);
  }
}

/** @type {Map<string, ChangeQueue>} */
const queues = new Map();

/** @param {Page} data
 *  @returns {ChangeQueue} */
export function queueFor(data) {
  const queue = queues.get(data.engagement) ?? new ChangeQueue(data.engagement);
  queues.set(data.engagement, queue);
  if (data.token && queue.token !== data.token) {
    queue.token = data.token;
    queueMicrotask(() => queue.retryNow());
  }
  return queue;
}
