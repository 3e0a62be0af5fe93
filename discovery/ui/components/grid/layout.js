import { element } from "../shared/element.js";

/** Puts the parts of a section's capture into its node: a sheet with its details beside it, or one form.
 *  @param {SectionEditor} editor */
export function layOut({ node, data, table, empty, details, proposals, bar, ideas, quick, ...parts }) {
  const sheet = element("div", { class: "sheet-frame" }, [table.node, empty.node]);
  const work = element("div", { class: "work" }, data.single ? [details.node] : [sheet, details.node]);
  const proposed = proposals ? [proposals.node] : [];
  const above = data.single ? [bar.node] : [...proposed, bar.node, ideas.node, quick.node];
  const over = [parts.toasts, parts.menu, parts.noAnswerMenu, parts.wrongs, parts.pasting].map((part) => part.node);
  node.classList.toggle("single", Boolean(data.single));
  node.append(...above, work, ...over, parts.help);
}
