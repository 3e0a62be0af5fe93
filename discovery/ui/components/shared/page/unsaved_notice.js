/* Says which sections hold entries of this browser that were refused and still wait for an answer: they are in no file
   and on nobody else's screen. */

import "./page_keys.js";
import { QUEUE_PREFIX } from "../rows/stored_queue.js";

/** @typedef {{engagement: string, titles: Record<string, string>}} NoticeData */

/** How many entries of each section wait, from what the capture keeps in this browser, each counted once.
 *  @param {string} engagement
 *  @returns {Map<string, number>} */
function unsavedCounts(engagement) {
  const waiting = new Set();
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(`${QUEUE_PREFIX}${engagement}.`))) {
    /** @type {KeptQueue | null} */
    const kept = JSON.parse(localStorage.getItem(key) ?? "null");
    for (const [name] of kept?.problems ?? []) waiting.add(name.split("|").slice(0, 2).join("|"));
    for (const [id, held] of kept?.heldRows ?? []) waiting.add(`${held.change.section}|${id}`);
  }
  const counts = new Map();
  for (const name of waiting) counts.set(name.split("|")[0], (counts.get(name.split("|")[0]) ?? 0) + 1);
  return counts;
}

/** @param {HTMLElement} node
 *  @param {NoticeData} data */
function show(node, { engagement, titles }) {
  const counts = unsavedCounts(engagement);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  node.hidden = total === 0;
  const where = [...counts].map(([section, count]) => `${titles[section] ?? section} (${count})`).join(", ");
  const who = total === 1 ? "One row holds" : `${total} rows hold`;
  const sentence = `${who} something that could not be stored and is in no file: ${where}.`;
  node.textContent = total === 0 ? "" : `${sentence} Go there and answer what is marked.`;
}

/** @type {WeakMap<Element, {data: NoticeData, hear: () => void}>} */
const standing = new WeakMap();

/** @param {{data: NoticeData, parentElement: Element}} component */
export default function ({ data, parentElement }) {
  const node = /** @type {HTMLElement} */ (parentElement.querySelector(".left-open"));
  const notice = standing.get(parentElement) ?? newNotice(parentElement, node, data);
  notice.data = data;
  show(node, data);
  return () => {
    window.removeEventListener("storage", notice.hear);
    standing.delete(parentElement);
  };
}

/** @param {Element} place
 *  @param {HTMLElement} node
 *  @param {NoticeData} data */
function newNotice(place, node, data) {
  const notice = { data, hear: () => show(node, notice.data) };
  window.addEventListener("storage", notice.hear);
  standing.set(place, notice);
  return notice;
}
