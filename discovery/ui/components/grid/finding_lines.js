/* What is wrong with a row, beside it: a mark with sign and count in the grid, sentences and remedies on demand, and
   each sentence beside the field of the details that it names. */

import { element } from "../shared/element.js";
import { LEVEL_WORDS, SIGNS, findingWords, ripe } from "../shared/findings.js";

/* The findings about a row that this view of the section can mend. */
export function findingsOfRow(editor, id) {
  const found = editor.findings.at(id);
  return inView(editor, editor.data.single ? [...found, ...editor.findings.about()] : found);
}

export function findingsOfSection(editor) {
  return editor.data.single ? [] : inView(editor, editor.findings.about());
}

function inView(editor, found) {
  const states = [editor.data.filter?.state ?? []].flat();
  return found.filter((one) => !one.state || states.length === 0 || states.includes(one.state));
}

export function newFindingMark() {
  return element(
    "button",
    { type: "button", class: "wrong-mark", tabindex: "-1", "aria-haspopup": "dialog", hidden: true },
    [element("span", { class: "sign", "aria-hidden": "true" }), element("span", { class: "number" })],
  );
}

/* Redraws a mark only when what it says has changed. */
export function paintFindingMark(mark, found) {
  const shown = ripe(found),
    said = shown.map((one) => one.said).join("\n");
  const signature = `${found.length > 0} ${said}`;
  if (mark.said === signature) return;
  mark.said = signature;
  mark.hidden = found.length === 0;
  if (mark.hidden) return;
  if (shown.length === 0) return paintEarlyMark(mark);
  paintRipeMark(mark, shown, said);
}

/* While a row is being written its mark says no more than that. */
function paintEarlyMark(mark) {
  mark.dataset.level = "early";
  mark.firstChild.textContent = "";
  mark.lastChild.textContent = "new";
  mark.title = "What is missing here shows once it was left for a while, or now (Alt+W)";
  mark.setAttribute("aria-label", "New: what is missing shows in a while, or now");
}

function paintRipeMark(mark, found, said) {
  const { level } = found[0],
    ask = level === "ask";
  mark.dataset.level = level;
  mark.firstChild.textContent = ask ? "" : SIGNS[level];
  mark.lastChild.textContent = ask ? findingWords(found) : String(found.length);
  mark.title = `${said}\n(Alt+W)`;
  mark.setAttribute("aria-label", `${findingWords(found)}: ${said}`);
}

export function findingLine(one, more = null) {
  const remedy = [one.remedy, one.at ? `Mend it under ${one.at}.` : "", one.rule].filter(Boolean).join(" · ");
  return element("div", { class: "wrong", "data-level": one.level }, [
    element("span", { class: "sign", role: "img", "aria-label": LEVEL_WORDS[one.level], text: SIGNS[one.level] }),
    element("div", { class: "wrong-text" }, [
      element("div", { class: "wrong-said", dir: "auto", text: one.said }),
      element("div", { class: "wrong-remedy", text: remedy }),
    ]),
    more,
  ]);
}

/* Puts sentences into a node of the details, and says there that an input is described by them. */
export function paintFindingLines(node, found, input = null) {
  const signature = JSON.stringify(found);
  if (node.signature === signature) return;
  node.signature = signature;
  node.replaceChildren(...found.map((one) => findingLine(one)));
  if (!input) return;
  if (found.length > 0) input.setAttribute("aria-describedby", node.id);
  else input.removeAttribute("aria-describedby");
}
