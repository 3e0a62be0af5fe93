import { element } from "../shared/element.js";

export class Toasts {
  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    this.node = element("div", { class: "toasts", role: "status", popover: "manual" });
  }

  /** Says one thing at a time: what is newer takes the place of what was said before.
   *  @param {string} text
   *  @param {string} [actionText]
   *  @param {(() => void) | null} [act] */
  say(text, actionText = "", act = null) {
    const toast = element("div", { class: "toast" }, [element("span", { dir: "auto", text })]);
    const leave = () => {
      toast.remove();
      if (!this.node.firstChild) this.node.hidePopover?.();
    };
    if (act) {
      const run = () => {
        leave();
        act();
      };
      toast.append(element("button", { type: "button", class: "small", text: actionText, onclick: run }));
    }
    this.node.replaceChildren(toast);
    if (this.node.isConnected) this.node.showPopover?.();
    this.put();
    setTimeout(leave, act ? 9000 : 4500);
  }

  /* At the bottom right, or above the row being edited where it would cover that. */
  put() {
    const { table } = this.editor;
    this.node.style.bottom = "";
    const row = table.rowNodes.get(table.active?.id)?.getBoundingClientRect();
    const own = this.node.getBoundingClientRect();
    if (row && row.bottom > own.top && row.top < own.bottom && row.right > own.left)
      this.node.style.bottom = `${innerHeight - row.top + 8}px`;
  }
}
