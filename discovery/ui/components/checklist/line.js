/* One line of a checklist: a way, what is said of it today and for the future, why, and what is done in that way. */

import { element } from "../shared/element.js";
import { shorten } from "../shared/reading/text.js";
import { conflictBox } from "../shared/rows/conflict.js";
import { sameValue } from "../shared/rows/field_values.js";

const IS_DONE = new Set(["yes", "partly"]);

const TO_COME = new Set(["add", "change"]);

export class ChecklistLine {
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
    this.reason.addEventListener("keydown", (event) => this.keyInReason(event));
    this.reason.addEventListener("blur", () => this.keepReason());
    this.done = element("div", { class: "way-done" });
    this.node = element("div", { class: "way", role: "row", "data-way": way.code }, [
      name,
      ...this.cells.map((one) => one.node),
      element("div", { class: "way-why" }, [this.reason]),
      this.done,
      this.ask,
    ]);
    this.reason.value = sessionStorage.getItem(this.draft) ?? "";
  }

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
    return this.list.rowOf(this.way);
  }

  value(name) {
    return this.row?.values[name] ?? null;
  }

  problem(name) {
    return this.row
      ? this.list.queue.problem("answers", this.row.id, name)
      : this.list.queue.problem("answers", this.way.id, name);
  }

  get isOpen() {
    return this.value(this.list.sides[0].name) === null;
  }

  /* The boxes that are done in this way: those that carry its code. */
  boxes() {
    return this.list.candidates().filter((row) => this.list.codesOf(row).includes(this.way.code));
  }

  /* The states of the boxes that an answer promises and nobody has written down yet. */
  missing() {
    const there = (state) => this.boxes().some((row) => [state, "both", undefined].includes(row.values.state));
    const found = [];
    if (IS_DONE.has(this.value("today")) && !there("current"))
      found.push(this.value("future") === "keep" ? "both" : "current");
    if (TO_COME.has(this.value("future")) && !there("future")) found.push("future");
    return this.list.sides[0].name === "future" ? found.reverse() : found;
  }

  // ---- what a person does ----

  pressed(side, at, value) {
    this.say(side.name, this.value(side.name) === value ? null : value);
    this.list.goTo(this, at, true);
  }

  /* One field of the answer; the row comes with the first one, under an id that is the same for everybody. */
  say(name, value) {
    const { queue } = this.list;
    const { row } = this;
    const clash = this.problem(name);
    const seen = clash?.state === "conflict" ? clash.theirs : this.value(name);
    if (!row && value !== null) queue.add("answers", { way: this.way.code, [name]: value }, this.way.id);
    else if (row && (clash || !sameValue(value, seen))) queue.set("answers", row.id, name, value, seen);
  }

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

  make(state) {
    const { data, queue } = this.list;
    const { section, column, one, values } = data.done;
    queue.add(section, { name: this.way.way, state, ...values, [column]: [this.way.code] });
    this.list.tell(`New ${one}: ${this.way.way}. Ctrl+Z takes it back.`);
  }

  tie(row) {
    const codes = this.list.codesOf(row);
    this.list.queue.set(
      this.list.data.done.section,
      row.id,
      this.list.data.done.column,
      [...codes, this.way.code],
      codes,
    );
    this.list.tell(`${row.values.name} is done in this way: ${this.way.way}.`);
  }

  untie(row) {
    const codes = this.list.codesOf(row);
    this.list.queue.set(
      this.list.data.done.section,
      row.id,
      this.list.data.done.column,
      codes.filter((code) => code !== this.way.code),
      codes,
    );
  }

  /* A box by name out of those of this stage. */
  link() {
    const { list } = this;
    const rows = list.candidates().filter((row) => !list.codesOf(row).includes(this.way.code));
    const id = `done-${this.way.code}`;
    const input = element("input", {
      class: "way-link",
      list: id,
      dir: "auto",
      autocomplete: "off",
      placeholder: `Which ${list.data.done.one}?`,
      "aria-label": `The ${list.data.done.one} done in this way`,
    });
    const leave = () => {
      this.linking = null;
      this.show();
      list.focus();
    };
    const choose = (last) => {
      const wanted = input.value.trim().toLowerCase();
      const found = rows.find((row) => [row.values.name, row.code].some((word) => word?.toLowerCase() === wanted));
      if (found) this.tie(found);
      else if (last && wanted)
        return list.tell(`There is no ${list.data.done.one} called “${shorten(input.value)}” in this stage.`);
      if (found || last) leave();
    };
    input.addEventListener("change", () => choose(false));
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault();
      if (event.key === "Escape") leave();
      else choose(true);
    });
    this.linking = element("div", {}, [
      input,
      element(
        "datalist",
        { id },
        rows.map((row) => element("option", { value: row.values.name, text: row.code })),
      ),
    ]);
    this.show();
    input.focus();
  }

  // ---- on screen ----

  show() {
    for (const cell of this.cells) this.showCell(cell);
    this.showReason();
    const boxes = this.boxes();
    const signature = JSON.stringify([
      boxes.map((row) => [row.id, row.code, row.values.name]),
      this.missing(),
      Boolean(this.linking),
      this.list.active.line === this,
    ]);
    if (this.shown === signature) return;
    this.shown = signature;
    this.done.replaceChildren(...boxes.map((row) => this.box(row)), ...(this.linking ? [this.linking] : this.offers()));
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

  showCell({ node, words, clash, side }) {
    const problem = this.problem(side.name);
    const value = problem?.state === "refused" ? problem.value : this.value(side.name);
    const state = this.row ? this.list.rows.state(this.row.id, side.name) : "";
    const signature = JSON.stringify([value, state, problem]);
    if (node.signature === signature) return;
    node.signature = signature;
    node.dataset.state = state;
    const word = side.values.find((one) => one.value === value);
    node.setAttribute("aria-label", `${this.way.way}, ${side.title}: ${word?.title ?? this.list.data.unsaid}`);
    words.forEach((button, at) => {
      const chosen = side.values[at].value === value;
      button.textContent = chosen ? side.values[at].short : side.values[at].key;
      button.setAttribute("aria-pressed", String(chosen));
    });
    clash.hidden = !problem;
    const column = { name: side.name, title: side.title, kind: "choice", options: [] };
    if (problem?.state === "conflict")
      clash.replaceChildren(
        conflictBox(this.list, this.row?.id ?? this.way.id, column, problem, () => this.list.focus()),
      );
    else clash.replaceChildren(...(problem ? [element("span", { class: "sentence", text: problem.message })] : []));
  }

  box(row) {
    const away = element("button", {
      type: "button",
      class: "chip-away",
      tabindex: "-1",
      text: "×",
      title: "It is not done in this way",
      "aria-label": `${row.values.name} is not done in this way`,
      onclick: () => this.untie(row),
    });
    const later = row.values.state === "future";
    return element(
      "span",
      {
        class: later ? "chip later" : "chip",
        title: `${row.code} ${row.values.name}${later ? " (future)" : ""}`.trim(),
      },
      [element("span", { class: "chip-name", text: row.values.name, dir: "auto" }), away],
    );
  }

  offers() {
    const active = this.list.active.line === this;
    const { one } = this.list.data.done;
    const missing = this.missing();
    const make = missing.map((state) =>
      element("button", {
        type: "button",
        class: "way-offer",
        tabindex: "-1",
        text: state === "future" ? `+ Future ${one}` : `+ ${one[0].toUpperCase()}${one.slice(1)}`,
        title: `Make a ${one} “${this.way.way}” (M)`,
        onclick: () => this.make(state),
      }),
    );
    const link = element("button", {
      type: "button",
      class: "way-offer quiet",
      tabindex: "-1",
      text: "Link",
      title: `Say which ${one} is done in this way (L)`,
      onclick: () => this.link(),
    });
    return [...make, ...(missing.length > 0 || active ? [link] : [])];
  }
}
