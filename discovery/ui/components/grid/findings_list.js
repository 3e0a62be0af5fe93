import { element } from "../shared/element.js";
import { findingsOfSection, findingLine, findingsOfRow } from "./finding_lines.js";

/* The sentences about one row, then those about the section; Alt+W opens and closes it from anywhere in the capture. */
export class FindingsList {
  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    this.node = element("div", {
      class: "row-menu wrong-list",
      role: "dialog",
      "aria-label": "What is wrong here",
      popover: "auto",
    });
    this.node.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
  }

  get isOpen() {
    return this.node.matches(":popover-open");
  }

  /* For the row of the details while one types there, else for the current row. */
  turn() {
    if (this.isOpen) return this.leave();
    const { details, table } = this.editor;
    const focused = this.editor.node.getRootNode().activeElement;
    const id = details.isOpen && details.node.contains(focused) ? details.id : (table.active?.id ?? details.id);
    const mark = table.rowNodes.get(id)?.querySelector(".wrong-mark");
    return this.open(id, mark && !mark.hidden ? mark : this.editor.bar.wrong);
  }

  /** Opens beside `anchor` for a row, or with `id` null for all that was just typed in the line for new rows.
   *  @param {string | null} id
   *  @param {any} anchor */
  open(id, anchor) {
    const { findings, section } = this.editor;
    const rows = id ? [id] : findings.waiting();
    findings.ask(...rows, ...(findings.isFresh("sections", section) ? [section] : [])); // what waits now, not later
    /** @type {[Finding[], Finding[]]} */
    const about = [id ? findingsOfRow(this.editor, id) : [], findingsOfSection(this.editor)];
    const nothing = this.whyNothing(id, rows, about.flat());
    if (nothing) {
      this.editor.say(nothing);
      return;
    }
    this.back = this.editor.node.getRootNode().activeElement;
    this.draw(id, ...about);
    this.node.showPopover?.();
    this.put(anchor);
    this.node.querySelector("button").focus();
  }

  /** @param {string | null} id
   *  @param {string[]} rows
   *  @param {Finding[]} findings */
  whyNothing(id, rows, findings) {
    if (this.editor.findings.withheld) return "What is missing is not shown while this browser is locked.";
    if (findings.length > 0) return "";
    const isShown = !id && rows.length > 0;
    return isShown ? "What is found about new rows shows beside them now." : "No rule finds anything here.";
  }

  /** @param {string | null} id
   *  @param {Finding[]} ofRow
   *  @param {Finding[]} ofSection */
  draw(id, ofRow, ofSection) {
    const part = (/** @type {string} */ title, /** @type {Element[]} */ lines) =>
      lines.length > 0 ? [element("h4", { dir: "auto", text: title }), ...lines] : [];
    const plural = (this.editor.data.title?.plural ?? "the section").toLowerCase();
    const rowLines = ofRow.map((finding) => findingLine(finding, this.way(id, finding)));
    const sectionLines = ofSection.map((finding) => findingLine(finding));
    this.node.replaceChildren(
      ...part(this.editor.rows.row(id ?? "")?.code || "This row", rowLines),
      ...part(`About ${plural} as a whole`, sectionLines),
      element("button", { type: "button", class: "small", text: "Close", onclick: () => this.leave() }),
    );
  }

  /** Leads to the field of the details that is to be mended, where it is one of this row.
   *  @param {string | null} id
   *  @param {Finding} finding */
  way(id, finding) {
    if (!this.editor.details.fields.some((field) => field.column.name === finding.field)) return null;
    return element("button", {
      type: "button",
      class: "small",
      text: "Mend",
      onclick: () => this.mend(id, finding.field),
    });
  }

  /** @param {string | null} id
   *  @param {string | undefined} name */
  mend(id, name) {
    this.node.hidePopover?.();
    if (!id || !name) return;
    this.editor.table.activate(id);
    this.editor.details.open(id, false);
    this.editor.details.focusField(name);
  }

  /** @param {any} anchor */
  put(anchor) {
    const box = (anchor?.offsetParent ? anchor : this.editor.bar.node).getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.node;
    const below = box.bottom + 4 + offsetHeight <= innerHeight;
    this.node.style.top = `${below ? box.bottom + 4 : Math.max(8, box.top - offsetHeight - 4)}px`;
    this.node.style.left = `${Math.max(8, Math.min(box.left, innerWidth - offsetWidth - 8))}px`;
  }

  leave() {
    this.node.hidePopover?.();
    if (this.back?.isConnected) this.back.focus({ preventScroll: true });
    else this.editor.backToWork();
  }

  /** @param {KeyPress} event */
  key(event) {
    const buttons = [...this.node.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) buttons[(buttons.indexOf(event.target) + step + buttons.length) % buttons.length].focus();
    else if (event.key === "Escape") this.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
