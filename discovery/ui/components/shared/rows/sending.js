/* How a queue gets to the server: one request at a time, each sent again under its token until it is answered. */

import { sendChanges, sendStep } from "../api.js";
import { newId } from "../ids.js";
import { NOTHING_LEFT, isStep, stepBatch } from "../undo.js";
import { followStored, sizeOfRequest } from "./later_changes.js";
import { separateRefused } from "./refused_changes.js";

const RESEND_DELAYS = [400, 800, 1500, 3000, 5000]; // milliseconds

const ASK_AGAIN_WHERE_DENIED = 10000; // milliseconds

export class Sender {
  /** @param {ChangeQueue} queue */
  constructor(queue) {
    this.queue = queue;
    this.failures = 0;
    this.oneByOne = 0; // so many changes are sent each by itself, to find the one that is refused
    this.busy = false;
    this.timer = 0;
  }

  /** @returns {Batch} */
  nextBatch() {
    const first = this.queue.waiting[0];
    if (isStep(first)) return this.stepBatch(first);
    const size = this.oneByOne > 0 ? 1 : sizeOfRequest(this.queue.waiting);
    this.oneByOne = Math.max(0, this.oneByOne - 1);
    return { token: newId(), path: "changes", revision: null, changes: this.queue.waiting.splice(0, size) };
  }

  /** @param {StepChange} change
   *  @returns {Batch} */
  stepBatch(change) {
    this.queue.waiting.shift();
    return { token: newId(), ...stepBatch(this.queue.engagement, change.op, change.revision), changes: [change] };
  }

  async send() {
    if (this.busy || (!this.queue.sending && this.queue.waiting.length === 0)) return;
    this.busy = true;
    await this.queue.ready;
    clearTimeout(this.timer);
    while (this.queue.sending || this.queue.waiting.length > 0) {
      this.queue.sending ??= this.nextBatch();
      if (this.queue.sending.revision === NOTHING_LEFT) {
        this.queue.notice?.(`Nothing more to ${this.queue.sending.changes[0].op} from this window.`);
        this.queue.sending = null;
        continue;
      }
      this.queue.store();
      this.queue.changed();
      if (!(await this.sendOnce(this.queue.sending))) break;
    }
    this.busy = false;
    this.queue.changed();
  }

  /** True when the next request may follow at once.
   *  @param {Batch} batch */
  async sendOnce(batch) {
    let answer;
    try {
      answer = await this.post(batch);
    } catch {
      return this.later("offline");
    }
    const { ok, status, content } = answer;
    const { error = {} } = content;
    if (ok && Number.isFinite(content.revision)) return this.accept(batch, content);
    if (status === 503) return this.later("offline", error.message);
    if (ok || status >= 500 || [408, 429].includes(status)) return this.later("offline");
    if (status === 401 || status === 403) return this.later("denied", error.message);
    separateRefused(this.queue, batch, status, error);
    return true;
  }

  /** @param {Batch} batch
   *  @returns {Promise<Answered>} */
  post(batch) {
    if (batch.path !== "changes") return sendStep(this.queue, batch, batch.token);
    const changes = batch.changes.map(({ group, cell, ...change }) => change);
    return sendChanges(this.queue, changes, batch.token);
  }

  /** @param {Batch} batch
   *  @param {Stored} answer */
  accept(batch, answer) {
    const { changes } = batch;
    if (answer.rows?.length || answer.removed?.length) this.queue.own.note(batch, answer.revision);
    this.queue.sending = null;
    this.failures = 0;
    this.queue.trouble = null;
    for (const listener of [...this.queue.acknowledged]) listener(changes, answer);
    followStored(this.queue.waiting, changes, answer.rows ?? []);
    this.queue.store();
    this.queue.changed();
    return true;
  }

  /** @param {string} state
   *  @param {string} [message] */
  later(state, message = "") {
    this.queue.trouble = { state, message };
    const delay = RESEND_DELAYS[Math.min(this.failures, RESEND_DELAYS.length - 1)];
    this.failures += 1;
    this.timer = setTimeout(() => this.send(), state === "denied" ? ASK_AGAIN_WHERE_DENIED : delay);
    this.queue.changed();
    return false;
  }

  /* The page goes away: what has not left yet is sent in one last request; the copy kept here covers the rest. */
  leave() {
    if (!this.queue.sending && this.queue.waiting.length > 0 && !this.busy) {
      this.queue.sending = this.nextBatch();
      this.queue.store(true);
      this.post(this.queue.sending).catch(() => undefined);
    } else {
      this.queue.store(true);
    }
  }
}
