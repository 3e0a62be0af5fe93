/* The rows on screen: only those in sight are in the page, whatever the section holds. What moves the rows (other
   people's rows, a wrapped line) never moves the row a person is looking at. */

import { element } from "../../shared/element.js";
import { isWithdrawn, showValue } from "../../shared/rows/shown_values.js";
import { noAnswerOf } from "../no_answer.js";
import { columnWidths } from "./column_widths.js";
import { newRowNode, paintRow } from "./row_painting.js";

const USUAL_HEIGHT = 46;

const OVERSCAN = 6;

/** @param {Column[]} columns */
function headCells(columns) {
  const cell = { role: "columnheader" };
  const named = columns.map(({ kind, help, title, unit }, at) => {
    const shape = { ...cell, class: `cell ${at === 0 ? "name " : ""}kind-${kind}`, title: help, text: title };
    return element("div", shape, [unit ? element("span", { class: "unit", text: unit }) : null]);
  });
  return [
    element("div", { ...cell, class: "cell code", text: "Code" }),
    ...named,
    element("div", { class: "cell tools" }),
  ];
}

export class Table {
  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    /** @type {string[]} */
    this.ids = [];
    /** @type {Map<string, number>} */
    this.places = new Map(); // of each row among them
    this.tops = new Float64Array(1);
    this.heights = new Map();
    this.rowNodes = new Map();
    /** @type {CellName | null} */
    this.active = null;
    this.filter = "";
    this.fresh = new Set();
    this.head = element("div", { class: "head", role: "row", "aria-rowindex": "1" });
    this.body = element("div", { class: "body", role: "rowgroup" });
    this.window = element("div", { class: "window", role: "presentation" });
    this.body.append(this.window);
    this.node = element(
      "div",
      { class: "sheet", role: "grid", "aria-label": editor.data.title?.plural ?? editor.section },
      [this.head, this.body],
    );
    this.atEnd = false; // whether the last row is to stay in sight, whatever the height of the sheet
    this.node.addEventListener("scroll", () => this.scrolled());
    this.drawHead();
  }

  drawHead() {
    const { gridColumns } = this.editor;
    const widths = columnWidths(gridColumns);
    this.node.style.setProperty("--columns", `var(--code-width) ${widths.join(" ")} 44px`);
    this.node.setAttribute("aria-colcount", String(gridColumns.length + 1));
    this.head.replaceChildren(...headCells(gridColumns));
    this.rowNodes.clear();
    this.window.replaceChildren();
  }

  // ---- which rows ----

  chooseIds() {
    const { ids, find } = this.editor.rows.view();
    const { columns, data } = this.editor;
    const text = this.filter.trim().toLowerCase();
    const within = (/** @type {Row} */ row) =>
      Object.entries(data.filter ?? {}).every(([name, wanted]) => [wanted].flat().includes(row.values[name] ?? null));
    const shown = (/** @type {Row} */ row, /** @type {Column} */ column) =>
      showValue(column, this.editor.valueOf(row.id, column), this.editor.names) || noAnswerOf(row, column);
    const open = [...columns.values()].filter((column) => !column.private);
    const words = (/** @type {Row} */ row) =>
      `${row.code} ${open.map((column) => shown(row, column)).join(" ")}`.toLowerCase();
    const chosen = ids.filter((id) => {
      if (this.editor.cell.isOn(id)) return true;
      const row = find(id);
      return row && within(row) && (!text || this.fresh.has(id) || words(row).includes(text));
    });
    const withdrawn = (/** @type {string} */ id) => isWithdrawn(this.editor, find(id));
    return [...chosen.filter((id) => !withdrawn(id)), ...chosen.filter(withdrawn)];
  }

  /* The row whose place on the screen must not change, and that place. */
  anchor() {
    const at = this.active ? this.ids.indexOf(this.active.id) : -1;
    const top = this.node.scrollTop;
    const inSight = at >= 0 && this.tops[at + 1] > top && this.tops[at] < top + this.node.clientHeight;
    const index = inSight ? at : this.indexAt(top);
    return { id: this.ids[index], offset: (this.tops[index] ?? 0) - top, stick: top < 2 && !inSight };
  }

  /** @param {number} y */
  indexAt(y) {
    let low = 0;
    let high = this.ids.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.tops[middle] <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  measureTops() {
    const tops = new Float64Array(this.ids.length + 1);
    for (let at = 0; at < this.ids.length; at += 1)
      tops[at + 1] = tops[at] + (this.heights.get(this.ids[at]) ?? USUAL_HEIGHT);
    this.tops = tops;
    this.body.style.height = `${tops[this.ids.length]}px`;
  }

  /* Draws after any change of rows, filter or size. */
  render() {
    const anchor = this.anchor();
    const before = this.active ? this.ids.indexOf(this.active.id) : -1;
    this.ids = this.chooseIds();
    this.places = new Map(this.ids.map((id, at) => [id, at]));
    if (this.active && !this.places.has(this.active.id)) this.replaceActive(before);
    this.node.setAttribute("aria-rowcount", String(this.ids.length + 1));
    this.measureTops();
    this.restore(anchor);
    this.paint();
    this.editor.tableDrawn();
  }

  /** @param {ReturnType<Table["anchor"]>} anchor */
  restore(anchor) {
    const at = this.places.get(anchor.id);
    if (at === undefined || anchor.stick) return;
    const top = this.tops[at] - anchor.offset;
    if (Math.abs(top - this.node.scrollTop) > 0.5) this.node.scrollTop = top;
  }

  /** @param {number} index */
  replaceActive(index) {
    const id = this.ids[Math.min(Math.max(index, 0), this.ids.length - 1)];
    this.active = id && this.active ? { id, field: this.active.field } : null;
    this.editor.activeChanged();
  }

  // ---- drawing ----

  paint() {
    const top = this.node.scrollTop;
    const first = Math.max(0, this.indexAt(top) - OVERSCAN);
    const last = Math.min(this.ids.length, this.indexAt(top + Math.max(this.node.clientHeight, 300)) + 1 + OVERSCAN);
    const wanted = this.ids.slice(first, last);
    const keep = new Set(wanted);
    for (const [id, node] of this.rowNodes) {
      if (keep.has(id)) continue;
      node.remove();
      this.rowNodes.delete(id);
    }
    this.window.style.transform = `translateY(${this.tops[first] ?? 0}px)`;
    wanted.forEach((id, at) => this.paintRowAt(id, first + at));
    this.order(wanted);
    if (this.measure(wanted)) {
      const anchor = this.anchor();
      this.measureTops();
      this.restore(anchor);
      this.window.style.transform = `translateY(${this.tops[first] ?? 0}px)`;
    }
    this.editor.cell?.place();
  }

  /** @param {string} id
   *  @param {number} index */
  paintRowAt(id, index) {
    let node = this.rowNodes.get(id);
    if (!node) {
      node = newRowNode(this.editor, id);
      this.rowNodes.set(id, node);
    }
    paintRow(this.editor, node, id, index, this.active);
  }

  /** Puts the row nodes in order without moving one that holds the focus.
   *  @param {string[]} wanted */
  order(wanted) {
    const focused = this.node.getRootNode().activeElement;
    let cursor = this.window.firstChild;
    for (const id of wanted) {
      const node = this.rowNodes.get(id);
      if (node === cursor) {
        cursor = cursor.nextSibling;
      } else if (focused && node.contains(focused)) {
        while (cursor && cursor !== node) {
          const next = cursor.nextSibling;
          cursor.remove();
          cursor = next;
        }
        cursor = node.nextSibling;
      } else {
        this.window.insertBefore(node, cursor);
      }
    }
  }

  /** @param {string[]} wanted */
  measure(wanted) {
    let differs = false;
    for (const id of wanted) {
      const height = this.rowNodes.get(id).offsetHeight;
      if (height === 0 || this.heights.get(id) === height) continue;
      differs ||= height !== (this.heights.get(id) ?? USUAL_HEIGHT);
      this.heights.set(id, height);
    }
    return differs;
  }

  // ---- the active cell ----

  /** @param {string} id
   *  @param {string} [field] */
  activate(id, field, reveal = true) {
    if (!this.places.has(id)) return false;
    this.active = { id, field: field ?? this.active?.field ?? this.editor.gridColumns[0].name };
    this.atEnd = false;
    if (reveal) this.reveal(id);
    this.paint();
    this.editor.activeChanged();
    return true;
  }

  /** @param {string} id */
  reveal(id) {
    const at = this.places.get(id);
    if (at === undefined) return;
    const height = this.node.clientHeight - this.head.offsetHeight;
    const top = this.tops[at];
    const bottom = this.tops[at + 1];
    if (top < this.node.scrollTop) this.node.scrollTop = top;
    else if (bottom > this.node.scrollTop + height) this.node.scrollTop = bottom - height + 4;
    const cell = this.headCell(this.active?.field ?? "");
    if (!cell) return;
    const frozen = this.frozenWidth();
    if (cell.offsetLeft - frozen < this.node.scrollLeft) this.node.scrollLeft = cell.offsetLeft - frozen;
    const over = cell.offsetLeft + cell.offsetWidth - this.node.scrollLeft - this.node.clientWidth;
    if (over > 0) this.node.scrollLeft += over;
  }

  /* How much of the left the columns take that do not scroll away. */
  frozenWidth() {
    const [code, name] = this.head.children;
    return code.offsetWidth + (getComputedStyle(name).position === "sticky" ? name.offsetWidth : 0);
  }

  /** Scrolls the page, too, when the row is not on the screen.
   *  @param {string} id */
  bringIntoView(id) {
    this.rowNodes.get(id)?.firstChild.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /* Shows the last row, where new rows arrive. */
  showEnd() {
    this.atEnd = true;
    this.node.scrollTop = this.node.scrollHeight;
    this.paint();
    this.node.scrollTop = this.node.scrollHeight;
  }

  scrolled() {
    const left = this.node.scrollHeight - this.node.clientHeight - this.node.scrollTop;
    this.atEnd &&= left < USUAL_HEIGHT;
    this.paint();
  }

  /** @param {string} field */
  headCell(field) {
    const at = this.editor.gridColumns.findIndex((column) => column.name === field);
    return at < 0 ? null : this.head.children[at + 1];
  }

  /** Where a cell lies inside the body, also when its row is not drawn.
   *  @param {string} id
   *  @param {string} field */
  box(id, field) {
    const at = this.places.get(id);
    const cell = this.headCell(field);
    if (at === undefined || !cell) return null;
    const height = this.cellNode(id, field)?.offsetHeight || this.tops[at + 1] - this.tops[at] - 1;
    return { left: cell.offsetLeft, width: cell.offsetWidth, top: this.tops[at], height };
  }

  /** @param {string} id
   *  @param {string} field */
  cellNode(id, field) {
    return [...(this.rowNodes.get(id)?.children ?? [])].find((node) => node.dataset.field === field) ?? null;
  }

  pageSize() {
    return Math.max(1, Math.floor((this.node.clientHeight - this.head.offsetHeight) / USUAL_HEIGHT) - 1);
  }
}
