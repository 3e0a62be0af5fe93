/* What is done in a way: the boxes that carry its code, and what is offered to make or to link. */

import { element } from "../shared/element.js";
import { missingStates } from "./answer_words.js";
import { newBoxField } from "./box_field.js";

export class DoneBoxes {
  /** @param {ChecklistLine} line */
  constructor(line) {
    this.line = line;
    this.list = line.list;
    this.way = line.way;
    /** @type {HTMLElement | null} */
    this.field = null; // where a box is named, while one is
    this.shown = "";
    this.node = element("div", { class: "way-done" });
  }

  get place() {
    return this.list.data.done;
  }

  /** @param {Row} row
   *  @returns {string[]} */
  codesOf(row) {
    return row.values[this.place.column] ?? [];
  }

  /** @param {Row} row */
  has(row) {
    return this.codesOf(row).includes(this.way.code);
  }

  rows() {
    return this.list.answers.candidates().filter((row) => this.has(row));
  }

  /* The states of the boxes that an answer promises and nobody has written down yet. */
  missing() {
    const there = this.rows().map((row) => row.values.state);
    const missing = missingStates(this.line.value("today"), this.line.value("future"), there);
    return this.list.sides[0].name === "future" ? missing.reverse() : missing;
  }

  // ---- what a person does ----

  /** @param {string} state */
  make(state) {
    const { section, column, noun, values } = this.place;
    this.list.queue.add(section, { name: this.way.way, state, ...values, [column]: [this.way.code] });
    this.list.tell(`New ${noun}: ${this.way.way}. Ctrl+Z takes it back.`);
  }

  /** @param {Row} row */
  tie(row) {
    this.put(row, [...this.codesOf(row), this.way.code]);
    this.list.tell(`${row.values.name} is done in this way: ${this.way.way}.`);
  }

  /** @param {Row} row */
  untie(row) {
    this.put(
      row,
      this.codesOf(row).filter((code) => code !== this.way.code),
    );
  }

  /** @param {Row} row
   *  @param {string[]} codes */
  put(row, codes) {
    this.list.queue.set(this.place.section, row.id, this.place.column, codes, this.codesOf(row));
  }

  /* A box by name out of those of this stage. */
  link() {
    const field = newBoxField(this, () => {
      this.field = null;
      this.show();
      this.list.focus();
    });
    this.field = field;
    this.show();
    field.querySelector("input").focus();
  }

  // ---- on screen ----

  show() {
    const rows = this.rows();
    const isActive = this.list.active.line === this.line;
    const missing = this.missing();
    const names = rows.map((row) => [row.id, row.code, row.values.name]);
    const signature = JSON.stringify([names, missing, Boolean(this.field), isActive]);
    if (this.shown === signature) return;
    this.shown = signature;
    const beside = this.field ? [this.field] : this.offers(missing, isActive);
    this.node.replaceChildren(...rows.map((row) => this.chip(row)), ...beside);
  }

  /** @param {Row} row */
  chip(row) {
    const { name, state } = row.values;
    const away = element("button", {
      type: "button",
      class: "chip-away",
      tabindex: "-1",
      text: "×",
      title: "It is not done in this way",
      "aria-label": `${name} is not done in this way`,
      onclick: () => this.untie(row),
    });
    const later = state === "future";
    const title = `${row.code} ${name}${later ? " (future)" : ""}`.trim();
    const words = element("span", { class: "chip-name", text: name, dir: "auto" });
    return element("span", { class: later ? "chip later" : "chip", title }, [words, away]);
  }

  /** @param {string[]} missing
   *  @param {boolean} isActive */
  offers(missing, isActive) {
    const { noun } = this.place;
    const button = { type: "button", tabindex: "-1" };
    const make = missing.map((state) =>
      element("button", {
        ...button,
        class: "way-offer",
        text: state === "future" ? `+ Future ${noun}` : `+ ${noun[0].toUpperCase()}${noun.slice(1)}`,
        title: `Make a ${noun} “${this.way.way}” (M)`,
        onclick: () => this.make(state),
      }),
    );
    const title = `Say which ${noun} is done in this way (L)`;
    const shape = { ...button, class: "way-offer quiet", text: "Link", title, onclick: () => this.link() };
    return [...make, ...(missing.length > 0 || isActive ? [element("button", shape)] : [])];
  }
}
