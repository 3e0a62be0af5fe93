/* Undo and redo: each takes back, or brings back, what was changed from this window, and not a colleague's work. */

import { sendStep } from "./api.js";
import { focusedElement } from "./element.js";

export const NOTHING_LEFT = -1;

class OwnRevisions {
  /** @param {string} engagement */
  constructor(engagement) {
    this.key = `discovery.own|${engagement}`;
    const kept = JSON.parse(sessionStorage.getItem(this.key) ?? "null");
    /** @type {number[]} */
    this.done = kept?.done ?? [];
    /** @type {number[]} */
    this.undone = kept?.undone ?? [];
    this.added = kept?.added ?? 0;
  }

  /** The revision to take back for "undo" or "redo"; null leaves it to the server, for a window that changed nothing.
   *  @param {StepWord} op
   *  @returns {number | null} */
  latest(op) {
    const known = op === "undo" ? this.done : this.undone;
    if (known.length === 0 && this.done.length + this.undone.length > 0) return NOTHING_LEFT;
    return known.at(-1) ?? null;
  }

  /** @param {Pick<Batch, "path" | "revision" | "changes">} batch
   *  @param {number} revision */
  note(batch, revision) {
    const [change] = batch.changes;
    if (batch.path === "changes") {
      for (const item of batch.changes) item.revision = revision;
      this.done.push(revision);
      this.undone = [];
    } else {
      this.forget(batch);
      (change?.op === "undo" ? this.undone : this.done).push(revision);
    }
    this.keep();
  }

  /** Something this window asked for outside the grid, by a button of the page; it may be told of more than once.
   *  @param {number} revision */
  add(revision) {
    if (revision <= this.added) return;
    this.added = revision;
    this.done.push(revision);
    this.undone = [];
    this.keep();
  }

  /** A revision that was taken back, or cannot be, is not offered again.
   *  @param {{path: string, revision: number | null}} batch */
  forget(batch) {
    if (batch.path === "changes") return;
    this.done = this.done.filter((revision) => revision !== batch.revision);
    this.undone = this.undone.filter((revision) => revision !== batch.revision);
    this.keep();
  }

  keep() {
    this.done = this.done.slice(-500);
    sessionStorage.setItem(this.key, JSON.stringify({ done: this.done, undone: this.undone, added: this.added }));
  }
}

/** @type {Map<string, OwnRevisions>} */
const revisionsByEngagement = new Map();

/** The revisions that this window made of an engagement.
 *  @param {string} engagement
 *  @returns {OwnRevisions} */
export function ownRevisions(engagement) {
  const own = revisionsByEngagement.get(engagement) ?? new OwnRevisions(engagement);
  revisionsByEngagement.set(engagement, own);
  return own;
}

/** What asks the server to take back or bring back: {path, revision, changes}. The revision is NOTHING_LEFT where this
 *  window has nothing more to offer, and null where the server chooses.
 *  @param {string} engagement
 *  @param {StepWord} op
 *  @param {number | null} [chosen]
 *  @returns {Omit<Batch, "token">} */
export function stepBatch(engagement, op, chosen = undefined) {
  const revision = chosen ?? ownRevisions(engagement).latest(op);
  return { path: revision ? "undo" : op, revision, changes: [{ op }] };
}

/** Takes back, or brings back, the latest change of this window: {outcome: "done", "nothing", "refused" or "offline",
 *  content: what the server said}.
 *  @param {Page} page
 *  @param {StepWord} op
 *  @returns {Promise<{outcome: string, content: any}>} */
export async function undoOrRedo(page, op) {
  const own = ownRevisions(page.engagement);
  const batch = stepBatch(page.engagement, op);
  if (batch.revision === NOTHING_LEFT) return { outcome: "nothing", content: {} };
  try {
    const { ok, content } = await sendStep(page, batch);
    if (ok && content.revision) own.note(batch, content.revision);
    else if (!ok && batch.revision) own.forget(batch);
    return { outcome: ok ? "done" : "refused", content };
  } catch {
    return { outcome: "offline", content: {} };
  }
}

/** Whether a change takes back or brings back others.
 *  @param {Change} change
 *  @returns {change is StepChange} */
export function isStep(change) {
  return change.op === "undo" || change.op === "redo";
}

/** "undo" or "redo" when the keys ask for it.
 *  @param {KeyboardEvent} event
 *  @returns {StepWord | null} */
export function stepFor(event) {
  if (event.repeat || (!event.ctrlKey && !event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" ? "redo" : null;
}

/** @type {Map<Element, Page>} */
const offeredBy = new Map();
let stepping = false;

/** Undo and redo by key as long as a part of the page stands, where nothing else on the page does them. Keys are
 *  listened to once, after all others.
 *  @param {Element} part
 *  @param {Page} page */
export function offerUndo(part, page) {
  if (offeredBy.size === 0) window.addEventListener("keydown", stepOnPage);
  offeredBy.set(part, page);
}

/** @param {Element} part */
export function withdrawUndo(part) {
  offeredBy.delete(part);
  if (offeredBy.size === 0) window.removeEventListener("keydown", stepOnPage);
}

/** @param {KeyboardEvent} event */
async function stepOnPage(event) {
  const op = stepFor(event);
  const page = [...offeredBy.values()].at(-1);
  const isTyping = focusedElement()?.matches("input, textarea, select, [contenteditable=true]");
  if (!op || !page || stepping || event.defaultPrevented || isTyping) return;
  event.preventDefault();
  stepping = true;
  await undoOrRedo(page, op);
  stepping = false;
}
