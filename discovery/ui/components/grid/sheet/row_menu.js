import { element } from "../../shared/element.js";
import { moveRow, removeRow } from "./row_acts.js";

export class RowMenu {
  id = ""; // of the row that it is open for

  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    const item = (/** @type {string} */ text, /** @type {string} */ keys, /** @type {() => void} */ act) =>
      element("button", { type: "button", role: "menuitem", onclick: () => this.choose(act) }, [
        element("span", { text }),
        element("kbd", { text: keys }),
      ]);
    this.node = element("div", { class: "row-menu", role: "menu", popover: "auto" }, [
      item("Details", "Ctrl+Enter", () => editor.openDetails(this.id)),
      item("Move up", "Alt+↑", () => moveRow(editor, -1)),
      item("Move down", "Alt+↓", () => moveRow(editor, 1)),
      item("Delete", "Ctrl+Delete", () => removeRow(editor, this.id)),
    ]);
  }

  /** @param {string} id
   *  @param {any} button */
  open(id, button) {
    this.id = id;
    this.editor.table.activate(id, undefined, false);
    const box = button.getBoundingClientRect();
    this.node.style.top = `${Math.min(box.bottom + 4, innerHeight - 200)}px`;
    this.node.style.left = `${Math.max(8, box.right - 220)}px`;
    this.node.showPopover?.();
    this.node.querySelector("button").focus();
  }

  /** @param {() => void} act */
  choose(act) {
    this.node.hidePopover?.();
    this.editor.cell.focusHere();
    act();
  }
}
