/* What is wrong with a row, beside it: a mark with sign and count in the grid, sentences and remedies on demand, and
   each sentence beside the field of the details that it names. */

import { element } from "../shared/element.js";
import { LEVEL_WORDS, SIGNS, findingWords, ripe } from "../shared/findings.js";

/** The findings about a row that this view of the section can mend.
 *  @param {SectionEditor} editor
 *  @param {string} id */
export function findingsOfRow(editor, id) {
  const about = editor.data.single ? editor.findings.about() : [];
  return inView(editor, [...editor.findings.at(id), ...about]);
}

/** @param {SectionEditor} editor */
export function findingsOfSection(editor) {
  return editor.data.single ? [] : inView(editor, editor.findings.about());
}

/** @param {SectionEditor} editor
 *  @param {Finding[]} findings */
function inView(editor, findings) {
  const states = [editor.data.filter?.state ?? []].flat();
  return findings.filter(({ state }) => !state || states.length === 0 || states.includes(state));
}

export function newFindingMark() {
  return element(
    "button",
    { type: "button", class: "wrong-mark", tabindex: "-1", "aria-haspopup": "dialog", hidden: true },
    [element("span", { class: "sign", "aria-hidden": "true" }), element("span", { class: "number" })],
  );
}

/** Redraws a mark only when what it says has changed.
 *  @param {any} mark
 *  @param {Finding[]} findings */
export function paintFindingMark(mark, findings) {
  const shown = ripe(findings);
  const sentences = shown.map(({ said: sentence }) => sentence).join("\n");
  const signature = `${findings.length > 0} ${sentences}`;
  if (mark.signature === signature) return;
  mark.signature = signature;
  mark.hidden = findings.length === 0;
  if (mark.hidden) return;
  if (shown.length === 0) return paintEarlyMark(mark);
  paintRipeMark(mark, shown, sentences);
}

/** While a row is being written its mark says no more than that.
 *  @param {any} mark */
function paintEarlyMark(mark) {
  mark.dataset.level = "early";
  mark.firstChild.textContent = "";
  mark.lastChild.textContent = "new";
  mark.title = "What is missing here shows once it was left for a while, or now (Alt+W)";
  mark.setAttribute("aria-label", "New: what is missing shows in a while, or now");
}

/** @param {any} mark
 *  @param {Finding[]} findings
 *  @param {string} sentences */
function paintRipeMark(mark, findings, sentences) {
  const { level } = findings[0];
  const ask = level === "ask";
  mark.dataset.level = level;
  mark.firstChild.textContent = ask ? "" : SIGNS[level];
  mark.lastChild.textContent = ask ? findingWords(findings) : String(findings.length);
  mark.title = `${sentences}\n(Alt+W)`;
  mark.setAttribute("aria-label", `${findingWords(findings)}: ${sentences}`);
}

/** @param {Finding} finding
 *  @param {Element | null} [more] */
export function findingLine(finding, more = null) {
  const remedy = [finding.remedy, finding.at ? `Mend it under ${finding.at}.` : "", finding.rule]
    .filter(Boolean)
    .join(" · ");
  return element("div", { class: "wrong", "data-level": finding.level }, [
    element("span", {
      class: "sign",
      role: "img",
      "aria-label": LEVEL_WORDS[finding.level],
      text: SIGNS[finding.level],
    }),
    element("div", { class: "wrong-text" }, [
      element("div", { class: "wrong-said", dir: "auto", text: finding.said }),
      element("div", { class: "wrong-remedy", text: remedy }),
    ]),
    more,
  ]);
}

/** Puts sentences into a node of the details, and says there that an input is described by them.
 *  @param {any} node
 *  @param {Finding[]} findings
 *  @param {HTMLElement | null} [input] */
export function paintFindingLines(node, findings, input = null) {
  const signature = JSON.stringify(findings);
  if (node.signature === signature) return;
  node.signature = signature;
  node.replaceChildren(...findings.map((finding) => findingLine(finding)));
  if (!input) return;
  if (findings.length > 0) input.setAttribute("aria-describedby", node.id);
  else input.removeAttribute("aria-describedby");
}
