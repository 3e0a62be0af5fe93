/* One line of a checklist: a way, what is said of it today and for the future, why, and what is done in that way. */

import { element } from "../shared/element.js";
import { readColumn } from "../shared/reading/columns.js";
import { conflictBox } from "../shared/rows/conflict.js";
import { sameValue } from "../shared/rows/field_values.js";
import { DoneBoxes } from "./done_boxes.js";

export class ChecklistLine {
  /** @param {StageChecklist} list
   *  @param {Way} way */
  constructor(list, way) {
    this.list = list;
    this.way = way;
    this.cells = list.sides.map((side, at) => this.cell(side, at));
    this.ask = element("div", { class: "way-ask" }, [
      element("q", { text: way.ask }),
      element("small", { text: [way.what, way.examples && `e.g. ${way.examples}`].filter(Boolean).join(" · ") }),
    ]);
    const name = element(
      "div",
      { class: "way-name" },
      [
        element("small", { class: "way-code", text: way.code }),
        element("span", { text: way.way }),
        way.chief && element("span", { class: "way-chief", text: "●", title: "Matters most in this template" }),
      ].filter(Boolean),
    );
    this.reason = element("input", {
      class: "way-reason",
      dir: "auto",
      autocomplete: "off",
      maxlength: "1000",
      tabindex: "-1",
      placeholder: "Reason",
      "aria-label": `Reason, ${way.way}`,
    });
    this.reason.addEventListener("input", () => sessionStorage.setItem(this.draft, this.reason.value));
    this.reason.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.keyInReason(event));
    this.reason.addEventListener("blur", () => this.keepReason());
    this.done = new DoneBoxes(this);
    this.node = element("div", { class: "way", role: "row", "data-way": way.code }, [
      name,
      ...this.cells.map(({ node }) => node),
      element("div", { class: "way-why" }, [this.reason]),
      this.done.node,
      this.ask,
    ]);
    this.reason.value = sessionStorage.getItem(this.draft) ?? "";
  }

  /** @param {ChecklistSide} side
   *  @param {number} at */
  cell(side, at) {
    const words = side.values.map((word) =>
      element("button", {
        type: "button",
        class: "way-word",
        tabindex: "-1",
        title: `${word.title} (${word.key})`,
        "data-value": word.value,
        onclick: () => this.pressed(side, at, word.value),
      }),
    );
    const clash = element("div", { class: "way-clash", hidden: true });
    const node = element("div", { class: "way-cell", role: "gridcell", tabindex: "-1", "data-side": side.name }, [
      element("div", { class: "way-words" }, words),
      clash,
    ]);
    node.addEventListener("focus", () => this.list.goTo(this, at));
    return { node, words, clash, side };
  }

  get draft() {
    return `discovery.reason|${this.way.id}`;
  }

  // ---- what is known ----

  get row() {
    return this.list.answers.rowOf(this.way);
  }

  /** @param {string} name */
  value(name) {
    return this.row?.values[name] ?? null;
  }

  /** @param {string} name */
  problem(name) {
    return this.list.queue.problem("answers", this.row?.id ?? this.way.id, name);
  }

  get isOpen() {
    return this.value(this.list.sides[0].name) === null;
  }

  // ---- what a person does ----

  /** @param {ChecklistSide} side
   *  @param {number} at
   *  @param {string} value */
  pressed(side, at, value) {
    this.say(side.name, this.value(side.name) === value ? null : value);
    this.list.goTo(this, at, true);
  }

  /** One field of the answer; the row comes with the first one, under an id that is the same for everybody.
   *  @param {string} name
   *  @param {string | null} value */
  say(name, value) {
    const { queue } = this.list;
    const { row } = this;
    const clash = this.problem(name);
    const seen = clash?.state === "conflict" ? clash.theirs : this.value(name);
    if (!row && value !== null) queue.add("answers", { way: this.way.code, [name]: value }, this.way.id);
    else if (row && (clash || !sameValue(value, seen))) queue.set("answers", row.id, name, value, seen);
  }

  /** @param {KeyPress} event */
  keyInReason(event) {
    if (event.isComposing || !["Enter", "Escape", "ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    if (event.key === "Escape") this.reason.value = this.value("reason") ?? "";
    this.keepReason();
    this.list.focus();
    if (event.key === "ArrowUp") this.list.move(-1, 0);
    if (event.key === "ArrowDown") this.list.move(1, 0);
  }

  keepReason() {
    const text = this.reason.value.trim() || null;
    sessionStorage.removeItem(this.draft);
    if (!sameValue(text, this.value("reason"))) this.say("reason", text);
  }

  // ---- on screen ----

  show() {
    for (const cell of this.cells) this.showCell(cell);
    this.showReason();
    this.done.show();
  }

  /* Nothing is put over what is being typed; what was typed before the page was loaded again is stored. */
  showReason() {
    if (this.list.focused === this.reason || !this.list.rows.loaded) return;
    if (sessionStorage.getItem(this.draft) !== null) this.keepReason();
    const problem = this.problem("reason");
    const text = (problem ? problem.value : this.value("reason")) ?? "";
    this.reason.title = problem
      ? `${problem.message} Stored: ${problem.theirs ?? this.value("reason") ?? "nothing"}`
      : text;
    this.reason.classList.toggle("wrong", Boolean(problem));
    if (this.reason.value !== text) this.reason.value = text;
  }

  /** @param {ReturnType<ChecklistLine["cell"]>} cell */
  showCell({ node, words, clash, side }) {
    const problem = this.problem(side.name);
    const value = problem?.state === "refused" ? problem.value : this.value(side.name);
    const state = this.row ? this.list.rows.state(this.row.id, side.name) : "";
    const signature = JSON.stringify([value, state, problem]);
    if (node.signature === signature) return;
    node.signature = signature;
    node.dataset.state = state;
    const word = side.values.find((each) => each.value === value);
    node.setAttribute("aria-label", `${this.way.way}, ${side.title}: ${word?.title ?? this.list.data.unsaid}`);
    words.forEach((button, at) => {
      const chosen = side.values[at].value === value;
      button.textContent = chosen ? side.values[at].short : side.values[at].key;
      button.setAttribute("aria-pressed", String(chosen));
    });
    clash.hidden = !problem;
    const column = readColumn({ name: side.name, title: side.title, kind: "choice" });
    if (problem?.state === "conflict")
      clash.replaceChildren(
        conflictBox(this.list, this.row?.id ?? this.way.id, column, problem, () => this.list.focus()),
      );
    else clash.replaceChildren(...(problem ? [element("span", { class: "sentence", text: problem.message })] : []));
  }
}
