/* Says which sections hold entries of this browser that were refused and still wait for an answer: they are in no file and
   on nobody else's screen. */

const UNSENT = "discovery.unsent.";

/* How many entries of each section wait, from what the capture keeps in this browser, each counted once. */
function leftOpen(engagement) {
  const found = new Set();
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(`${UNSENT}${engagement}.`))) {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null");
    for (const [name] of kept?.problems ?? []) found.add(name.split("|").slice(0, 2).join("|"));
    for (const [id, held] of kept?.heldRows ?? []) found.add(`${held.change.section}|${id}`);
  }
  const counts = new Map();
  for (const name of found) counts.set(name.split("|")[0], (counts.get(name.split("|")[0]) ?? 0) + 1);
  return counts;
}

function show(node, { engagement, titles }) {
  const counts = leftOpen(engagement);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  node.hidden = total === 0;
  const where = [...counts].map(([section, count]) => `${titles[section] ?? section} (${count})`).join(", ");
  node.textContent = total === 0 ? "" : `${total === 1 ? "One row holds" : `${total} rows hold`} something that could not be stored and is in no file: ${where}. Go there and answer what is marked.`;
}

export default function ({ data, parentElement }) {
  const node = parentElement.querySelector(".left-open");
  const known = (parentElement.__leftOpen ??= {});
  known.data = data;
  show(node, data);
  if (!known.heard) {
    known.heard = () => show(node, known.data);
    window.addEventListener("storage", known.heard);
  }
  return () => {
    window.removeEventListener("storage", known.heard);
    parentElement.__leftOpen = undefined;
  };
}
