// What the rules find about the boxes: a sign with a count on each card, put there by the browser a while after the
// picture, so that no picture waits for the rules and no file that is handed over shows them.

const FINDING_SECTIONS = "inputs,steps,outputs";
const SAID_BY_GAP = new Set(["WFL-04", "INP-05", "OUP-02"]);  // amber words on the card say the same
const NO_OWNER_GAP = "no owner";
const MOST_SAID = 3;
const MOST_NAMED = 8;
const LOW_CARD = 40;  // lower cards have one line of words

/** Whether a card stands for something that is still being written: what it lacks is not held against it yet. */
function isEarly(findings, { dataset }) {
  return standsFor(dataset).some((id) => findings.isFresh("rows", id));
}

/** The findings about a card and all that it stands for, worst first, as far as they show: not while it is being
 *  written, and those of the other state are left to its picture. */
function findingsOf(findings, state, { dataset }) {
  const broken = dataset.gap && dataset.gap !== NO_OWNER_GAP;
  const counts = (one) => (!one.state || state === "difference" || one.state === state) && !(broken && SAID_BY_GAP.has(one.rule));
  const found = ripe(standsFor(dataset).flatMap((id) => findings.at(id))).filter(counts);
  return worstFirst([...new Map(found.map((one) => [`${one.rule} ${one.said}`, one])).values()]);
}

function worstFirst(found) {
  const levels = Object.keys(SIGNS);
  return found.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

/** Puts the marks on the cards of the picture, and what they say into its tooltips and what is read aloud. */
function markFindings(diagram) {
  if (!diagram.svg) return;
  const shown = new URLSearchParams(diagram.shownKey), state = shown.get("state"), named = [];
  const right = shown.get("form").startsWith("slim");  // low cards have no room at the left, above their names
  const below = state === "difference" || shown.has("colour");  // other marks stand above
  const size = diagram.smallest * (right ? 0.85 : 1);
  for (const node of diagram.nodes.values()) {
    node.dataset.told ??= node.dataset.tip ?? "";
    node.classList.toggle("early", isEarly(diagram.findings, node));
    const found = findingsOf(diagram.findings, state, node), more = found.length > MOST_SAID ? ` · and ${found.length - MOST_SAID} more` : "";
    const said = found.length ? ` · ${findingWords(found)}: ${found.slice(0, MOST_SAID).map((one) => one.said).join(" · ")}${more}` : "";
    if (found.length) named.push(node.dataset.name);
    const marked = [said, found.length, size, right, below].join();
    if (node.marked === marked) continue;
    node.marked = marked;
    node.querySelector(".finding-mark")?.remove();
    node.dataset.tip = node.dataset.told + said;
    node.setAttribute("aria-label", node.dataset.tip);
    if (found.length) node.append(findingMark(found, node, size, right, below));
  }
  const others = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : "";
  const about = named.length ? ` Findings about: ${named.slice(0, MOST_NAMED).join(", ")}${others}.` : "";
  diagram.stage.setAttribute("aria-description", diagram.described + about);
}

/** A sign and a count at a corner of a card. */
function findingMark(found, node, size, right, below) {
  const [{ level }] = found, count = String(found.length);
  const wide = size * (1.15 + 0.62 * count.length) + 9, high = size + 5;
  const card = (name) => Number(node.querySelector(".card").getAttribute(name));
  const between = below && card("height") < LOW_CARD;  // the sign of a change of the card below, and a decision
  const left = right ? card("width") - wide + 6 : between ? 8 : -5, top = (below ? card("height") : 0) - high / 2;
  const draw = (name, attributes, text = "") => {
    const part = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    part.textContent = text;
    return part;
  };
  const mark = draw("g", { class: "finding-mark", "data-level": level, "pointer-events": "none" });
  mark.append(
    draw("rect", { x: left, y: top, width: wide, height: high, rx: 5 }),
    draw("text", { x: left + wide / 2, y: top + high / 2 + size * 0.36, "font-size": size, "font-weight": 700, "text-anchor": "middle" }, `${SIGNS[level]} ${count}`),
  );
  return mark;
}
