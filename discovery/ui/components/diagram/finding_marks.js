// What the rules find about the boxes: a sign with a count on each card, put there by the browser a while after the
// picture, so that no picture waits for the rules and no file that is handed over shows them.

import { SIGNS, eachOnce, findingWords, ripe, worstFirst } from "../shared/findings.js";
import { standsFor } from "./picture/card.js";

export const FINDING_SECTIONS = "inputs,steps,outputs";

const SAID_BY_GAP = new Set(["WFL-04", "INP-05", "OUP-02"]); // amber words on the card say the same

const NO_OWNER_GAP = "no owner";

const MOST_SAID = 3;

const MOST_NAMED = 8;

const LOW_CARD = 40; // lower cards have one line of words

/** Whether a row is still being written, or came with this picture and nobody knows yet whether it is: what it lacks is
 *  not held against it.
 *  @param {{findings: Findings, pictured: number, settled: Set<string>}} diagram
 *  @param {string} id */
export function isEarlyRow({ findings, pictured, settled }, id) {
  return findings.isFresh("rows", id) || (findings.revision < pictured && !settled.has(id));
}

/** The same of a card: of all that it stands for.
 *  @param {Diagram} diagram
 *  @param {Drawn} node */
export function isEarly(diagram, { dataset }) {
  return standsFor(dataset).some((id) => isEarlyRow(diagram, id));
}

/** Notes the rows of the picture that the findings know, once they are as new as the picture.
 *  @param {Diagram} diagram */
function settleRows(diagram) {
  if (diagram.findings.revision < diagram.pictured) return;
  diagram.settled = new Set([...diagram.home.keys(), ...diagram.ends.map(({ id }) => id)]);
}

/** Counts anew what is missing, in the head of the picture: without what is still being written. What is gone leaves
 *  its place to what stands left of it.
 *  @param {Diagram} diagram */
function countGaps(diagram) {
  let free = 0;
  for (const count of diagram.svg.querySelectorAll(".count")) {
    // from right to left
    const { of, wide } = count.dataset,
      left = of?.split(" ").filter((/** @type {string} */ id) => !isEarlyRow(diagram, id)).length;
    if (left === 0) free += Number(wide);
    count.setAttribute("display", left === 0 ? "none" : "inline");
    count.setAttribute("transform", `translate(${free} 0)`);
    if (!left) continue;
    const [noun, number] = count.children;
    number.textContent = String(left);
    noun.textContent = noun.textContent.replace(/^gaps?$/, left === 1 ? "gap" : "gaps");
  }
}

/** The findings about a card and all that it stands for, worst first, as far as they show: not while it is being
 *  written, and those of the other state are left to its picture.
 *  @param {Findings} findings
 *  @param {string | null} state
 *  @param {Drawn} node */
export function findingsOf(findings, state, node) {
  const { dataset } = node,
    broken = hasGap(node);
  const counts = (/** @type {Finding} */ finding) =>
    (!finding.state || state === "difference" || finding.state === state) && !(broken && SAID_BY_GAP.has(finding.rule));
  return worstFirst(eachOnce(ripe(standsFor(dataset).flatMap((id) => findings.at(id))).filter(counts)));
}

/** Puts the marks on the cards of the picture, and what they say into its tooltips and what is read aloud.
 *  @param {Diagram} diagram */
export function markFindings(diagram) {
  if (!diagram.svg) return;
  settleRows(diagram);
  countGaps(diagram);
  const shown = new URLSearchParams(diagram.shownKey);
  const state = shown.get("state");
  const right = (shown.get("form") ?? "").startsWith("slim"); // low cards have no room at the left, above their names
  const below = state === "difference" || shown.has("colour"); // other marks stand above
  const corner = { size: diagram.smallest * (right ? 0.85 : 1), right, below };
  const named = [];
  for (const node of diagram.nodes.values()) {
    node.classList.toggle("early", isEarly(diagram, node));
    const findings = findingsOf(diagram.findings, state, node);
    if (findings.length) named.push(node.dataset.name);
    markCard(node, findings, corner);
  }
  const broken = [...diagram.nodes.values()].filter((node) => hasGap(node) && !isEarly(diagram, node));
  const gaps = broken.map(({ dataset }) => `${dataset.name} (${dataset.gap})`);
  const missing = listed("Gaps", gaps) + listed("Findings about", named);
  diagram.stage.setAttribute("aria-description", diagram.described + missing);
}

/** Puts its findings on one card, unless they are there.
 *  @param {Drawn} node
 *  @param {Finding[]} findings
 *  @param {MarkCorner} corner */
function markCard(node, findings, corner) {
  const { dataset } = node;
  dataset.ownTip ??= dataset.tip ?? "";
  const sentence = findingSentence(findings);
  const marked = [sentence, findings.length, ...Object.values(corner)].join();
  if (node.marked === marked) return;
  node.marked = marked;
  node.querySelector(".finding-mark")?.remove();
  dataset.tip = dataset.ownTip + sentence;
  node.setAttribute("aria-label", dataset.tip);
  if (findings.length) node.append(findingMark(findings, node, corner));
}

/** @param {Finding[]} findings */
function findingSentence(findings) {
  if (!findings.length) return "";
  const first = findings.slice(0, MOST_SAID).map(({ said }) => said);
  const more = findings.length > MOST_SAID ? ` · and ${findings.length - MOST_SAID} more` : "";
  return ` · ${findingWords(findings)}: ${first.join(" · ")}${more}`;
}

/** A sentence of names, of many the first ones; nothing of none.
 *  @param {string} title
 *  @param {string[]} names */
function listed(title, names) {
  const others = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
  return names.length ? ` ${title}: ${names.slice(0, MOST_NAMED).join(", ")}${others}.` : "";
}

/** Whether data does not reach a card or does not leave it.
 *  @param {Drawn} node */
function hasGap({ dataset }) {
  return Boolean(dataset.gap) && dataset.gap !== NO_OWNER_GAP;
}

/** A sign and a count at a corner of a card.
 *  @param {Finding[]} findings
 *  @param {Drawn} node
 *  @param {MarkCorner} corner */
function findingMark(findings, node, { size, right, below }) {
  const [{ level }] = findings;
  const count = String(findings.length);
  const wide = size * (1.15 + 0.62 * count.length) + 9,
    high = size + 5;
  const card = (/** @type {string} */ name) => Number(node.querySelector(".card").getAttribute(name));
  const between = below && card("height") < LOW_CARD; // the sign of a change of the card below, and a decision
  const left = right ? card("width") - wide + 6 : between ? 8 : -5,
    top = (below ? card("height") : 0) - high / 2;
  const draw = (/** @type {string} */ name, /** @type {Record<string, any>} */ attributes, text = "") => {
    const part = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    part.textContent = text;
    return part;
  };
  const mark = draw("g", { class: "finding-mark", "data-level": level, "pointer-events": "none" });
  mark.append(
    draw("rect", { x: left, y: top, width: wide, height: high, rx: 5 }),
    draw(
      "text",
      {
        x: left + wide / 2,
        y: top + high / 2 + size * 0.36,
        "font-size": size,
        "font-weight": 700,
        "text-anchor": "middle",
      },
      `${SIGNS[level]} ${count}`,
    ),
  );
  return mark;
}
