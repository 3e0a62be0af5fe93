import { element } from "../../shared/element.js";

const NOTHING_YET = "Nothing here yet: type the first row above and press Enter.";

/* What stands in place of rows where there are none. */
export class EmptyNote {
  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    this.node = element("div", { class: "empty", hidden: true });
  }

  /** Whether there is none. */
  show() {
    const { table, rows } = this.editor;
    const isEmpty = table.ids.length === 0 && rows.loaded;
    this.node.hidden = !isEmpty;
    if (isEmpty) this.node.textContent = this.why();
    return isEmpty;
  }

  why() {
    const { filter } = this.editor.table;
    if (filter) return `No row contains “${filter}”. Escape shows all rows again.`;
    return this.editor.data.empty ?? NOTHING_YET;
  }
}
