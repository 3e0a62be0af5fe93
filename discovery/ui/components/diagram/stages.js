import { eachOnce, findingWords, worstFirst } from "../shared/findings.js";
import { findingsOf, isEarly } from "./finding_marks.js";

export const STAGE_NAMES = ["generate", "collect", "prepare", "store", "analyze", "deliver"];

/** @type {Record<string, string>} */
const NOUNS = { generate: "input", deliver: "output" };

/** How many boxes a stage has, and what is missing there: nothing only where no box carries a mark either.
 *  @param {{stage: string, nodes: Drawn[]}} stop
 *  @param {Diagram} diagram */
export function stageWords({ stage, nodes }, diagram) {
  const count = nodes.reduce((sum, { dataset }) => sum + (dataset.members?.split(" ").length ?? 1), 0);
  const noun = NOUNS[stage] ?? "step";
  const early = (/** @type {Drawn} */ node) => isEarly(diagram, node);
  const open = nodes.filter((node) => node.dataset.gap && !early(node));
  const gaps = open.map(({ dataset }) => `${dataset.name}: ${dataset.gap}`);
  const more = gaps.length > 3 ? ` and ${gaps.length - 3} more` : "";
  const findings = count ? markWords(nodes, diagram) : "";
  const missing = gaps.length ? `${gaps.slice(0, 3).join("; ")}${more}` : findings;
  return `${count} ${noun}${count === 1 ? "" : "s"}${missing ? ` · ${missing}` : ""}`;
}

/** What the marks on these boxes say together; nothing while they are not known or told, or a box is still being
 *  written.
 *  @param {Drawn[]} nodes
 *  @param {Diagram} diagram */
function markWords(nodes, diagram) {
  const { findings, shownKey } = diagram;
  const state = new URLSearchParams(shownKey).get("state");
  const marked = eachOnce(nodes.flatMap((node) => findingsOf(findings, state, node)));
  if (marked.length) return findingWords(worstFirst(marked));
  const unknown = findings.withheld || findings.revision < 0 || nodes.some((node) => isEarly(diagram, node));
  return unknown ? "" : "nothing missing";
}
