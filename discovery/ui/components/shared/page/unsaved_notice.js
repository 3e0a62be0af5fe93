/* Says which sections hold entries of this browser that were refused and still wait for an answer: they are in no file
   and on nobody else's screen. */

import "./page_keys.js";
import { QUEUE_PREFIX } from "../rows/stored_queue.js";

/* How many entries of each section wait, from what the capture keeps in this browser, each counted once. */
function unsavedCounts(engagement) {
  const found = new Set();
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(`${QUEUE_PREFIX}${engagement}.`))) {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null");
    for (const [name] of kept?.problems ?? []) found.add(name.split("|").slice(0, 2).join("|"));
    for (const [id, held] of kept?.heldRows ?? []) found.add(`${held.change.section}|${id}`);
  }
  const counts = new Map();
  for (const name of found) counts.set(name.split("|")[0], (counts.get(name.split("|")[0]) ?? 0) + 1);
  return counts;
}

function show(node, { engagement, titles }) {
  const counts = unsavedCounts(engagement);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  node.hidden = total === 0;
  const where = [...counts].map(([section, count]) => `${titles[section] ?? section} (${count})`).join(", ");
  const who = total === 1 ? "One row holds" : `${total} rows hold`;
  const sentence = `${who} something that could not be stored and is in no file: ${where}.`;
  node.textContent = total === 0 ? "" : `${sentence} Go there and answer what is marked.`;
}

const standing = new WeakMap();

export default function ({ data, parentElement }) {
  const node = parentElement.querySelector(".left-open");
  const notice = standing.get(parentElement) ?? {};
  standing.set(parentElement, notice);
  notice.data = data;
  show(node, data);
  if (!notice.hear) {
    notice.hear = () => show(node, notice.data);
    window.addEventListener("storage", notice.hear);
  }
  return () => {
    window.removeEventListener("storage", notice.hear);
    standing.delete(parentElement);
  };
}
