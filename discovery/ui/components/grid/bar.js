/* The line above the grid and what floats over it: filter, state of saving, hints, messages, row menu and key list. */

import { element } from "../shared/element.js";
import { ripe } from "../shared/findings.js";
import { savingState } from "../shared/rows/saving_state.js";
import { isWithdrawn, showNumber } from "../shared/rows/shown_values.js";
import { newFindingMark, paintFindingMark, findingsOfSection } from "./finding_lines.js";
import { goToNextProblem, openEntries } from "./sheet/open_entries.js";

export class Bar {
  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    const plural = (editor.data.title?.plural ?? "rows").toLowerCase();
    this.filter = element("input", {
      type: "search",
      class: "filter",
      placeholder: "Filter  ( / )",
      "aria-label": `Filter ${plural}`,
      autocomplete: "off",
      dir: "auto",
    });
    this.count = element("span", { class: "count" });
    this.state = element("button", {
      type: "button",
      class: "state",
      "aria-live": "polite",
      onclick: () => goToNextProblem(this.editor),
    });
    const help = element("button", {
      type: "button",
      class: "small help-button",
      text: "?",
      "aria-label": "Keys",
      title: "Keys",
      onclick: () => this.editor.help.showModal(),
    });
    this.hints = element("span", { class: "hints", text: "Enter adds · / filters · Ctrl+Z undoes · ? keys" });
    this.wrong = newFindingMark();
    this.wrong.tabIndex = 0;
    this.wrong.addEventListener("click", () => editor.wrongs.open(null, this.wrong));
    this.node = element("div", { class: "bar" }, [
      this.filter,
      editor.ideas.button,
      this.count,
      this.wrong,
      this.hints,
      this.state,
      help,
    ]);
    this.filter.addEventListener("input", () => this.filtered());
    this.filter.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
  }

  focus() {
    this.filter.focus();
    this.filter.select();
  }

  filtered() {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.editor.table.filter = this.filter.value;
        this.editor.table.fresh.clear();
        this.editor.table.node.scrollTop = 0;
        this.editor.table.render();
      },
      this.editor.table.ids.length > 2000 ? 120 : 0,
    );
  }

  clear() {
    this.filter.value = "";
    this.editor.table.filter = "";
    this.filtered();
    this.editor.table.render();
  }

  /** @param {KeyPress} event */
  key(event) {
    if (event.key === "Escape") {
      event.preventDefault();
      if (this.filter.value) this.clear();
      this.editor.quick.focus();
    } else if ((event.key === "Enter" || event.key === "ArrowDown") && this.editor.table.ids.length > 0) {
      event.preventDefault();
      this.editor.cell.moves.to(0, null);
    }
  }

  show() {
    const { queue, rows, table } = this.editor;
    const open = openEntries(this.editor).length;
    const [state, text] = savingState(queue, rows, open);
    this.state.dataset.state = state;
    this.state.textContent = text;
    this.state.title = open > 0 ? "Go to the next one" : "";
    this.editor.node.dataset.queueLength = String(queue.length);
    this.editor.node.dataset.revision = String(rows.revision);
    const apart = table.ids.filter((id) => isWithdrawn(this.editor, rows.row(id))).length;
    const shown = table.ids.length - apart;
    paintFindingMark(this.wrong, ripe(findingsOfSection(this.editor)));
    const others = apart ? ` · ${showNumber(apart)} ${this.editor.data.withdrawn}` : "";
    this.count.textContent = rows.loaded ? `${showNumber(shown)} ${shown === 1 ? "row" : "rows"}${others}` : "";
  }
}
