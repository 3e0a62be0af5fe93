import { element } from "../../shared/element.js";
import { showValue } from "../../shared/rows/shown_values.js";
import { FormField } from "./form_field.js";

/* Several words: each a chip that can be taken away, and a field to type the next one. */
export class ListField extends FormField {
  chipped = ""; // what the chips were drawn for

  /** @param {string} id */
  control(id) {
    const control = super.control(id);
    this.chips = element("div", { class: "chips" });
    this.input.placeholder = this.picker.picks ? "Type or choose …" : "Type and press Enter …";
    return element("div", { class: "list-control" }, [this.chips, control]);
  }

  values() {
    return this.editor.rows.value(this.id, this.column.name) ?? [];
  }

  /** @param {string[]} values */
  put(values) {
    const { editor, column } = this;
    editor.queue.set(editor.section, this.id, column.name, values, this.values());
  }

  shownText() {
    const problem = this.problem();
    return problem?.state === "refused" && problem.text !== undefined ? problem.text : "";
  }

  /** @param {boolean} final */
  store(final) {
    if (!final) return;
    this.picker.complete(false);
    const text = this.input.value;
    const read = this.picker.read(text);
    const { editor, column, id } = this;
    editor.drafts.drop(id, column.name);
    this.baseText = text;
    if (read.error) {
      editor.queue.refuse(editor.section, id, column.name, text, read.error, this.values());
      return;
    }
    this.baseText = "";
    this.input.value = "";
    const added = (read.value ?? []).filter((/** @type {Value} */ value) => !this.values().includes(value));
    if (added.length > 0) this.put([...this.values(), ...added]);
    else editor.queue.settle(editor.section, id, column.name);
  }

  /** @param {KeyPress} event */
  key(event) {
    if (event.key === "Backspace" && this.input.value === "" && this.values().length > 0) {
      event.preventDefault();
      this.put(this.values().slice(0, -1));
    } else if (
      event.key === "Enter" &&
      this.input.value.trim() &&
      !event.isComposing &&
      !this.editor.suggestions.key(event)
    ) {
      event.preventDefault();
      this.picker.complete();
      this.commit(true);
    } else {
      super.key(event);
    }
  }

  show() {
    super.show();
    const title = (/** @type {Value} */ value) => showValue({ ...this.column, kind: "choice" }, value);
    const taken = (/** @type {Value} */ value) =>
      element("button", {
        type: "button",
        class: "chip-away",
        text: "×",
        "aria-label": `Take away ${title(value)}`,
        onclick: () => this.put(this.values().filter((/** @type {Value} */ item) => item !== value)),
      });
    const signature = JSON.stringify(this.values());
    if (signature === this.chipped) return;
    this.chipped = signature;
    this.chips.replaceChildren(
      ...this.values().map((/** @type {Value} */ value) =>
        element("span", { class: "chip", dir: "auto" }, [title(value), taken(value)]),
      ),
    );
  }
}
