/* One proposal: its words, what else it says, and a field over its words while they are reworded. */

import { element } from "../../shared/element.js";
import { readText } from "../../shared/reading/values.js";

/** @type {Record<string, string>} */
const CONFIRMING = { people: "Name …", sessions: "Plan it like this" };

export class ProposalLine {
  /** @param {Proposals} list
   *  @param {string} id */
  constructor(list, id) {
    this.list = list;
    this.id = id;
    /** @type {Row | null} */
    this.row = null;
    this.words = element("span", { class: "proposed-words", dir: "auto" });
    this.also = element("span", { class: "proposed-also" });
    this.input = element("input", { class: "field-input", dir: "auto", autocomplete: "off", hidden: true });
    this.problem = element("span", { class: "proposed-problem", role: "alert" });
    this.yes = this.button("", () => this.confirm());
    const no = this.button("Drop", () => list.drop(id));
    this.other = this.button("Reword", () => this.reword());
    const acts = element("span", { class: "proposed-acts" }, [this.yes, this.other, no]);
    const says = element("span", { class: "proposed-says" }, [this.words, this.input, this.also, this.problem]);
    this.node = element("div", { class: "proposal", role: "option", tabindex: "-1", "data-row": id }, [says, acts]);
    this.node.addEventListener("focusin", () => list.active !== id && list.goTo(id));
    this.node.addEventListener("dblclick", () => this.reword());
    this.input.addEventListener("input", () => sessionStorage.setItem(this.draft, this.input.value));
    this.input.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.keyInField(event));
  }

  get values() {
    return this.row?.values ?? {};
  }

  get draft() {
    return `discovery.proposal|${this.list.editor.data.engagement}|${this.id}`;
  }

  get isEdited() {
    return !this.input.hidden;
  }

  get needsName() {
    return this.values.becomes === "people";
  }

  /** @param {string} text
   *  @param {() => void} act */
  button(text, act) {
    const node = element("button", { type: "button", class: "small", tabindex: "-1", text, onclick: act });
    node.addEventListener("mousedown", (/** @type {MousePress} */ event) => event.preventDefault());
    return node;
  }

  /** @param {Row} row */
  show(row) {
    const { statement, becomes } = row.values;
    const fresh = !this.row;
    this.row = row;
    this.words.textContent = statement;
    this.also.textContent = (row.also ?? []).join(" · ");
    this.yes.textContent = CONFIRMING[becomes] ?? "Confirm";
    this.other.hidden = this.needsName;
    this.node.setAttribute("aria-label", `${statement}. Proposed: Enter confirms, E rewords, D drops.`);
    const kept = fresh ? sessionStorage.getItem(this.draft) : null;
    if (kept) this.edit(kept);
  }

  /** @param {boolean} isActive */
  activate(isActive) {
    this.node.classList.toggle("active", isActive);
    this.node.setAttribute("aria-selected", String(isActive));
    this.node.tabIndex = isActive ? 0 : -1;
  }

  focus() {
    (this.isEdited ? this.input : this.node).focus({ preventScroll: true });
  }

  reword() {
    if (!this.isEdited) this.edit(this.needsName ? "" : this.values.statement);
    this.list.goTo(this.id, true);
  }

  /** @param {string} text */
  edit(text) {
    this.input.value = text;
    this.input.hidden = false;
    this.input.placeholder = this.needsName ? `${this.values.statement} Type the name and press Enter.` : "";
    this.input.setAttribute("aria-label", `Other words for ${this.values.statement}`);
    this.words.hidden = true;
  }

  leaveField() {
    sessionStorage.removeItem(this.draft);
    this.node.focus({ preventScroll: true }); // a field that is hidden takes the keys along
    this.input.hidden = true;
    this.words.hidden = false;
    this.problem.textContent = "";
  }

  confirm() {
    if (!this.isEdited && this.needsName) return this.reword();
    const { statement } = this.values;
    const { proposed } = this.list.editor.data;
    const text = this.isEdited ? this.input.value.trim() : statement;
    const column = this.list.editor.columns.get(proposed);
    const { error } = column ? readText(column, text) : {};
    if (error) return void (this.problem.textContent = error);
    if (this.isEdited) this.leaveField();
    this.list.confirm(this.id, text, text === statement ? {} : { [proposed]: text });
  }

  /** @param {KeyPress} event */
  keyInField(event) {
    if (event.isComposing) return;
    this.problem.textContent = "";
    if (event.key === "Enter") this.confirm();
    else if (event.key === "Escape") this.leaveField();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
