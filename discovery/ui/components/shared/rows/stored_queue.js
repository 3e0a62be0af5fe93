/* Where typed text waits while it is not yet stored on the server: unsent changes in localStorage (one entry a page
   load, taken over by another page when its owner is gone), half-typed text in sessionStorage. */

import { isStep } from "../undo.js";

export const QUEUE_PREFIX = "discovery.unsent.";
const STALE_AFTER = 30000;

/** @param {ChangeQueue} queue
 *  @param {boolean} [closed] whether the page goes away */
export function storeQueue(queue, closed = false) {
  const empty = queue.length === 0 && queue.problems.size === 0 && queue.heldRows.size === 0;
  try {
    if (empty) localStorage.removeItem(queue.key);
    else localStorage.setItem(queue.key, JSON.stringify(queueContent(queue, closed)));
    queue.unkept = false;
  } catch {
    queue.unkept = true;
  }
}

/** @param {ChangeQueue} queue
 *  @param {boolean} closed
 *  @returns {KeptQueue} */
function queueContent(queue, closed) {
  return {
    at: Date.now(),
    closed,
    sending: queue.sending,
    waiting: queue.waiting,
    problems: [...queue.problems],
    heldRows: [...queue.heldRows],
  };
}

/** Holds the lock of this page load's entry, and takes over every entry whose page is gone (at once after a reload).
 *  @param {ChangeQueue} queue
 *  @returns {Promise<unknown>} */
export function keepQueueAcrossLoads(queue) {
  const others = Object.keys(localStorage).filter((key) => key.startsWith(`${QUEUE_PREFIX}${queue.engagement}.`));
  if (!navigator.locks) return keepQueueWithoutLocks(queue, others);
  navigator.locks.request(queue.key, () => new Promise(() => undefined));
  const taken = others.map((key) => navigator.locks.request(key, () => takeOver(queue, key)));
  return Promise.race([Promise.all(taken), new Promise((resolve) => setTimeout(resolve, 300))]);
}

/** @param {ChangeQueue} queue
 *  @param {string[]} others */
function keepQueueWithoutLocks(queue, others) {
  setInterval(() => queue.length > 0 && storeQueue(queue), STALE_AFTER / 3);
  for (const key of others) {
    const kept = keptAt(key);
    const age = Date.now() - (kept?.at ?? 0);
    if (kept?.closed || age > STALE_AFTER) takeOver(queue, key);
    else setTimeout(() => takeOverStale(queue, key, kept?.at ?? 0), STALE_AFTER - age);
  }
  return Promise.resolve();
}

/** @param {string} key
 *  @returns {KeptQueue | null} */
function keptAt(key) {
  return JSON.parse(localStorage.getItem(key) ?? "null");
}

/** @param {ChangeQueue} queue
 *  @param {string} key
 *  @param {number} lastSeen */
function takeOverStale(queue, key, lastSeen) {
  const kept = keptAt(key);
  if (kept && (kept.closed || kept.at === lastSeen)) takeOver(queue, key);
}

/** @param {ChangeQueue} queue
 *  @param {string} key */
function takeOver(queue, key) {
  const kept = keptAt(key);
  if (!kept) return;
  const steps = kept.waiting.filter((change) => !isStep(change));
  if (kept.sending && !queue.sending) queue.sending = kept.sending;
  else if (kept.sending) resendLater(queue, kept.sending);
  queue.waiting.unshift(...steps);
  for (const [name, problem] of kept.problems) if (!queue.problems.has(name)) queue.problems.set(name, problem);
  for (const [id, held] of kept.heldRows) queue.heldRows.set(id, held);
  localStorage.removeItem(key);
  queue.push();
}

/** A batch another page had already sent keeps its token, so it goes as it is, after the one under way.
 *  @param {ChangeQueue} queue
 *  @param {Batch} batch */
function resendLater(queue, batch) {
  const attempt = async () => {
    const response = await queue.sender.post(batch).catch(() => null);
    if (response?.ok) return;
    if (response && response.status < 500) queue.waiting.unshift(...batch.changes.filter((change) => !isStep(change)));
    else setTimeout(attempt, 2000);
    queue.push();
  };
  attempt();
}
