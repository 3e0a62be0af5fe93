/* The details of one row: every column in its group, and the row's links to other rows, picked by name. */

import { element } from "../../shared/element.js";
import { ripe } from "../../shared/findings.js";
import { shorten } from "../../shared/reading/text.js";
import { showValue } from "../../shared/rows/shown_values.js";
import { paintFindingLines, findingsOfRow } from "../finding_lines.js";
import { page } from "../page.js";
import { LinkField } from "./link_field.js";
import { newField } from "./new_field.js";
import { PrivateField } from "./private_field.js";

export class Details {
  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    /** @type {string | null} */
    this.id = null;
    /** @type {FormField[]} */
    this.fields = [];
    /** @type {LinkField[]} */
    this.links = [];
    /** @type {{from: number, to?: number} | null} where the page was, and where it came to */
    this.came = null;
    this.title = element("h3", { class: "details-title", dir: "auto" });
    this.code = element("span", { class: "details-code" });
    const close = element("button", {
      type: "button",
      class: "small close",
      text: "×",
      "aria-label": "Close the details (Escape)",
      onclick: () => this.leave(),
    });
    const step = (/** @type {string} */ text, /** @type {string} */ label, /** @type {number} */ by) =>
      element("button", {
        type: "button",
        class: "small",
        text,
        "aria-label": label,
        title: label,
        onclick: () => this.step(by),
      });
    this.bar = element("div", { class: "details-bar" }, [
      this.code,
      this.title,
      step("‹", "Previous row (Alt+Page Up)", -1),
      step("›", "Next row (Alt+Page Down)", 1),
      close,
    ]);
    this.wrong = element("div", { class: "details-wrong" });
    /** @type {Finding[]} */
    this.findings = [];
    this.groups = element("div", { class: "groups" });
    this.node = element("aside", { class: "details", "aria-label": "Details", hidden: true }, [
      this.bar,
      this.wrong,
      this.groups,
    ]);
    this.node.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
    this.build();
  }

  build() {
    /** @type {Map<string, FormField[]>} */
    const groups = new Map();
    for (const column of this.editor.columns.values()) {
      if (column.kind === "map" || column.kind === "links") continue;
      const name = column.group ?? "";
      groups.set(name, [...(groups.get(name) ?? []), newField(this.editor, this, column)]);
    }
    this.fields = [...groups.values()].flat();
    this.links = (this.editor.data.links ?? []).map((link) => new LinkField(this.editor, this, link));
    const boxes = [...groups].map(([name, fields]) =>
      this.group(
        name,
        fields.map((field) => field.node),
      ),
    );
    if (this.links.length > 0)
      boxes.splice(
        1,
        0,
        this.group(
          "Links",
          this.links.map((link) => link.node),
        ),
      );
    this.groups.replaceChildren(...boxes);
  }

  /** @param {string} name
   *  @param {any[]} nodes */
  group(name, nodes) {
    return element("section", { class: "group" }, [
      name ? element("h4", { text: name }) : null,
      element("div", { class: "group-fields" }, nodes),
    ]);
  }

  get isOpen() {
    return this.id !== null;
  }

  /** @param {string} id
   *  @param {boolean} [focus] */
  open(id, focus = true) {
    if (this.id !== id) {
      this.settle();
      this.id = id;
      for (const field of this.fields) field.baseText = field.input.value;
    }
    this.node.hidden = false;
    this.node.dataset.row = id;
    this.editor.node.classList.add("with-details");
    this.show();
    this.editor.size.fit();
    if (!focus) return;
    this.comeIntoView();
    this.fields[0]?.input.focus({ preventScroll: true });
  }

  /* On leaving, the page goes back to where it was: to the picture, say. */
  comeIntoView() {
    this.came ??= { from: page().scrollTop };
    this.node.scrollIntoView({ block: "nearest" });
    this.came.to = page().scrollTop;
  }

  /* Stores what was typed before the form turns to another row. */
  settle() {
    for (const field of this.fields) field.commit(true);
    this.fold();
  }

  get private() {
    return this.fields.filter((field) => field instanceof PrivateField);
  }

  fold() {
    for (const field of this.private) field.fold();
  }

  close() {
    const back = this.came?.to === page().scrollTop ? this.came.from : null;
    this.settle();
    this.id = null;
    this.node.hidden = true;
    this.editor.node.classList.remove("with-details");
    this.editor.size.fit();
    if (back !== null) page().scrollTop = back;
    this.came = null;
  }

  leave() {
    if (this.editor.data.single) return;
    const id = this.id ?? "";
    this.close();
    this.editor.table.activate(id);
    this.editor.cell.focusHere();
  }

  /** @param {number} by */
  step(by) {
    const { ids } = this.editor.table;
    const next = ids[ids.indexOf(this.id ?? "") + by];
    if (!next) return;
    this.editor.table.activate(next);
    this.open(next);
  }

  /** @param {KeyPress} event */
  key(event) {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const turn = event.code === "KeyH" && this.private[0];
    if (!turn && event.key !== "PageUp" && event.key !== "PageDown") return;
    event.preventDefault();
    if (turn) turn.turn();
    else this.step(event.key === "PageUp" ? -1 : 1);
  }

  /** @param {string} name */
  focusField(name) {
    const field = this.fields.find((each) => each.column.name === name);
    field?.entrance.focus();
    field?.node.scrollIntoView({ block: "nearest" });
  }

  /** @param {any} input
   *  @param {number} step */
  focusAfter(input, step) {
    const inputs = [...this.node.querySelectorAll("input:not([type=hidden]), textarea")];
    inputs[inputs.indexOf(input) + step]?.focus();
  }

  /** @param {any} node */
  focusBehind(node) {
    const inputs = [...this.node.querySelectorAll("input:not([type=hidden]), textarea")];
    inputs.find((input) => node.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING)?.focus();
  }

  show() {
    if (this.id === null) return;
    const row = this.editor.rows.row(this.id);
    if (!row) {
      if (!this.editor.data.single) this.close();
      return;
    }
    const main = this.editor.gridColumns[0] ?? this.fields[0].column;
    this.code.textContent = row.code || "new";
    this.title.textContent = shorten(showValue(main, row.values[main.name], this.editor.names), 80);
    this.findings = ripe(findingsOfRow(this.editor, this.id));
    const named = new Set(this.fields.map((field) => field.column.name));
    paintFindingLines(
      this.wrong,
      this.findings.filter(({ field }) => !named.has(field ?? "")),
    );
    for (const field of this.fields) field.show();
    for (const link of this.links) link.show();
  }
}
