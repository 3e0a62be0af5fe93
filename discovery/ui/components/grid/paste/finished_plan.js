/* A plan as a whole: what a person is told of a block, and whether it is shown before it is stored. Pure functions. */

import { tidyText } from "../../shared/reading/text.js";
import { SEPARATORS } from "./block.js";

/** The plan as a whole: `asks` is whether a person should look at it before it is carried out.
 *  @param {{state: PasteState, block: PasteBlock, top: PasteTop, target: PasteTarget, rows: PasteRow[]}} parts */
export function finishedPlan({ state, block, top, target, rows }) {
  const { columns, questions } = state;
  const strange = columns.filter((column) => column.why && column.count > 0);
  const left = columns.filter((column) => column.to === "" && column.count > 0);
  const lacking = rows.filter((row) => row.lacks.length > 0);
  const errors = rows.flatMap((row) => row.cells.filter(({ read }) => read.error));
  const remarks = [...state.remarks, ...remarksOnHeadings(state, top), ...remarksOnDashes(rows)];
  const asks = [
    top.doubt || state.own || strange.length > 0,
    isSplitByGuess(block),
    isHeadedOddly(state, top, target, rows),
    questions.length > 0 || state.remarks.length > 0,
    lacking.length > 0 && block.rows.some((cells) => cells.length > 1),
  ].some(Boolean);
  return {
    ...{ separator: block.separator, separators: block.offered, joined: block.joined, quotes: block.quotes },
    ...{ heading: top.heading, canHead: top.heading || block.rows.length > 1, headingDoubt: top.doubt },
    ...{ target: target.value, targets: target.offered },
    ...{ columns, rows, questions, remarks, lacking, errors, strange, left, asks },
    lines: rows.length,
  };
}

/** @param {PasteBlock} block */
function isSplitByGuess({ doubt, quotes, separator }) {
  return doubt || quotes || SEPARATORS.slice(1).includes(separator);
}

/** Whether there are headings, and anything about them or below them that is not the usual.
 *  @param {PasteState} state
 *  @param {PasteTop} top
 *  @param {PasteTarget} target
 *  @param {PasteRow[]} rows */
function isHeadedOddly({ again }, top, { offered }, rows) {
  const uncommon = rows.length === 0 || again > 0 || top.titles.length > 0 || top.to > top.from;
  return top.heading && (uncommon || offered.length > 1);
}

/** @param {PasteState} state
 *  @param {PasteTop} top */
function remarksOnHeadings({ again }, top) {
  return [
    ...top.titles.map((title) => `Above the headings, and no row: “${filledCells(title).join(" · ")}”.`),
    ...(top.to > top.from ? ["The headings stand in two lines."] : []),
    ...(again > 0 ? ["The headings stand there again further down: no row."] : []),
  ];
}

/** @param {PasteRow[]} rows */
function remarksOnDashes(rows) {
  const count = rows.flatMap((row) => row.cells.filter(({ read }) => read.dash)).length;
  if (count === 0) return [];
  const holds = count === 1 ? "One cell holds" : `${count} cells hold`;
  return [`${holds} only a dash: taken as empty, not as “no”.`];
}

/** @param {string[]} cells */
const filledCells = (cells) => cells.map((cell) => tidyText(cell)).filter(Boolean);
