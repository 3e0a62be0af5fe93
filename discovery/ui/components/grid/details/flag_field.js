import { element } from "../../shared/element.js";
import { PickingText } from "../../shared/picking_text.js";
import { isBlank, sameValue } from "../../shared/rows/field_values.js";
import { FormField } from "./form_field.js";

/* Yes, no, or not asked yet. */
export class FlagField extends FormField {
  /** @param {string} id */
  control(id) {
    this.input = element("input", { type: "hidden", id });
    this.picker = new PickingText(this.input, this.column, this.editor);
    /** @type {[string | undefined, boolean | null][]} */
    const ways = [
      ["yes", true],
      ["no", false],
      [this.editor.data.unsaid, null],
    ];
    this.choices = ways.map(([text, value]) =>
      element("button", { type: "button", class: "segment", text, onclick: () => this.choose(value) }),
    );
    return element("div", { class: "control segments", role: "group", "aria-label": this.column.title }, this.choices);
  }

  /** @param {boolean | null} value */
  choose(value) {
    const { editor, column } = this;
    const seen = this.seenNow();
    if (!sameValue(value, seen)) editor.queue.set(editor.section, this.id, column.name, value, seen);
    else if (value === null) this.noAnswer?.say(null);
  }

  /** @param {string} text */
  replaceText(text) {
    this.baseText = text;
    this.input.value = text;
    const value = this.editor.rows.value(this.id, this.column.name);
    const isExcused = Boolean(this.noAnswer?.word);
    this.choices.forEach((node, at) =>
      node.setAttribute(
        "aria-pressed",
        String([true, false, null][at] === (value ?? null) && !(isExcused && isBlank(value))),
      ),
    );
  }
}
