import { findingWords, worstFirst } from "../shared/findings.js";
import { findingsOf, isEarly } from "./finding_marks.js";

export const STAGE_NAMES = ["generate", "collect", "prepare", "store", "analyze", "deliver"];

/** How many boxes a stage has, and what is missing there: nothing only where no box carries a mark either. */
export function stageWords({ stage, nodes }, diagram) {
  const count = nodes.reduce((sum, { dataset }) => sum + (dataset.members?.split(" ").length ?? 1), 0);
  const noun = { generate: "input", deliver: "output" }[stage] ?? "step";
  const early = (node) => isEarly(diagram, node);
  const open = nodes.filter((node) => node.dataset.gap && !early(node));
  const gaps = open.map(({ dataset }) => `${dataset.name}: ${dataset.gap}`);
  const told = gaps.slice(0, 3).join("; "),
    more = gaps.length > 3 ? ` and ${gaps.length - 3} more` : "";
  const said = gaps.length ? `${told}${more}` : count ? foundWords(nodes, diagram) : "";
  return `${count} ${noun}${count === 1 ? "" : "s"}${said ? ` · ${said}` : ""}`;
}

/** What the marks on these boxes say together; nothing while they are not known or told, or a box is still being
 *  written. */
function foundWords(nodes, diagram) {
  const { findings, shownKey } = diagram;
  const state = new URLSearchParams(shownKey).get("state");
  const every = nodes.flatMap((node) => findingsOf(findings, state, node));
  const marked = new Map(every.map((one) => [`${one.rule} ${one.said}`, one]));
  if (marked.size) return findingWords(worstFirst([...marked.values()]));
  const unknown = findings.withheld || findings.revision < 0 || nodes.some((node) => isEarly(diagram, node));
  return unknown ? "" : "nothing missing";
}
