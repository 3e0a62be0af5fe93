/* How high a sheet and the details beside it are, and whether the page around them is dark. */

import { isDark } from "../../shared/element.js";
import { page } from "../page.js";

const SHEET_AT_LEAST = 120; // pixels: the head and the newest row or two
const DETAILS_BESIDE = 960; // pixels of width from which the details stand beside the sheet, not below

export class SheetSize {
  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    this.lastWidth = 0;
  }

  /* From the top of the sheet to the end of the window, in pixels, where the page is not scrolled. */
  room() {
    return Math.round(innerHeight - this.editor.table.node.getBoundingClientRect().top - page().scrollTop - 28);
  }

  hasRoom() {
    return this.room() >= SHEET_AT_LEAST;
  }

  /* A sheet ends with the window, so that a picture above it stays in sight while rows are added; one that begins too
     low for that, and the details of a row, are as high as most of the window. */
  fit() {
    const most = Math.round(innerHeight * 0.7);
    const sheet = this.editor.data.height ?? (this.hasRoom() ? this.room() : most);
    this.editor.node.style.setProperty("--sheet-height", `${sheet}px`);
    this.editor.node.style.setProperty("--details-height", `${this.editor.data.height ?? Math.max(sheet, most)}px`);
    this.editor.node.classList.toggle("wide", this.editor.node.clientWidth >= DETAILS_BESIDE);
    if (this.editor.table.atEnd) this.editor.table.showEnd();
  }

  resized() {
    const width = this.editor.node.clientWidth;
    if (width === 0) return;
    this.fit();
    if (width === this.lastWidth) return;
    this.lastWidth = width;
    this.editor.table.heights.clear();
    this.editor.table.render();
  }

  matchTheme() {
    const ground = getComputedStyle(this.editor.node).backgroundColor;
    this.editor.node.style.colorScheme = isDark(ground) ? "dark" : "light";
  }
}
