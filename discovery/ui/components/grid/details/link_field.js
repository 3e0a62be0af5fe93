import { element } from "../../shared/element.js";
import { PickingText } from "../../shared/picking_text.js";
import { readColumn } from "../../shared/reading/columns.js";
import { optionsNamed, sameNameSentence } from "../../shared/reading/options.js";
import { shorten } from "../../shared/reading/text.js";
import { endsOf, linksOf, otherEnd } from "../../shared/rows/linked_rows.js";
import { stepFor } from "../../shared/undo.js";

/* The rows one row is linked to, in one kind and direction. `link` is {kind, title, direction: "from" | "to", section}.
 */
export class LinkField {
  /** @param {SectionEditor} editor
   *  @param {Details} form
   *  @param {LinkKind} link */
  constructor(editor, form, link) {
    this.editor = editor;
    this.form = form;
    this.link = link;
    this.signature = "";
    this.sections = link.section ? [link.section].flat() : [];
    this.chips = element("div", { class: "chips" });
    const id = `link-${link.kind}-${link.direction}-${this.sections.join("-")}`;
    this.input = element("input", {
      id,
      type: "text",
      class: "field-input",
      dir: "auto",
      autocomplete: "off",
      placeholder: "Type a name …",
      "data-link": link.kind,
    });
    this.note = element("div", { class: "field-note" });
    this.picker = new PickingText(
      this.input,
      readColumn({ name: link.kind, kind: "row", title: link.title ?? "", refers: this.sections }),
      editor,
    );
    this.picker.onPicked = (option) => this.add(option);
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("focus", () => this.picker.offer());
    this.input.addEventListener("blur", () => editor.suggestions.field === this.input && editor.suggestions.close());
    this.input.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
    this.node = element("div", { class: "field kind-link" }, [
      element("div", { class: "field-head" }, [element("label", { for: id, text: link.title })]),
      this.chips,
      this.input,
      this.note,
    ]);
  }

  get id() {
    return this.form.id ?? "";
  }

  typed() {
    this.note.replaceChildren();
    this.picker.offer();
  }

  /** @param {KeyPress} event */
  key(event) {
    if (event.isComposing || this.editor.suggestions.key(event)) return;
    const step = stepFor(event);
    if (event.key === "Enter") {
      event.preventDefault();
      this.enter();
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.form.leave();
    } else if (event.key === "Backspace" && this.input.value === "") {
      const last = this.linked().at(-1);
      if (last) this.editor.queue.unlink(last.id);
    } else if (step && this.input.value === "") {
      event.preventDefault();
      this.editor.step(step);
    }
  }

  enter() {
    const { suggestions } = this.editor;
    const text = this.input.value;
    const named = optionsNamed(this.picker.options(), text);
    const marked = text.trim() || suggestions.moved ? suggestions.marked() : null;
    const option = marked ?? (named.length === 1 ? named[0] : null);
    if (option) this.add(option);
    else if (text.trim() === "") this.form.focusAfter(this.input, 1);
    else {
      const sentence = named.length > 1 ? sameNameSentence(text, named) : `Nothing is called “${shorten(text)}” yet.`;
      this.note.replaceChildren(element("span", { class: "sentence", text: sentence }));
    }
  }

  /** @param {Option} option */
  add(option) {
    this.input.value = "";
    this.editor.suggestions.close();
    if (this.linked().some((link) => this.other(link) === option.value)) return;
    this.editor.queue.link(...endsOf(this.id, option.value, this.link), this.link.kind);
  }

  /** @param {Link} link */
  other(link) {
    return otherEnd(link, this.link);
  }

  linked() {
    return linksOf(this.editor.names, this.id, this.link);
  }

  show() {
    const links = this.linked();
    const signature = JSON.stringify(
      links.map((link) => [link.id, this.editor.names.title(this.other(link)), link.page]),
    );
    if (signature === this.signature) return;
    this.signature = signature;
    this.chips.replaceChildren(...links.map((link) => this.chip(link)));
  }

  /** @param {Link} link */
  chip(link) {
    const id = this.other(link);
    const name = this.editor.names.title(id) ?? "…";
    const code = this.editor.names.byId.get(id)?.code;
    const away = element("button", {
      type: "button",
      class: "chip-away",
      text: "×",
      "aria-label": `Take away ${name}`,
      onclick: () => this.editor.queue.unlink(link.id),
    });
    return element("span", { class: "chip", dir: "auto", "data-linked": id }, [
      code && code !== name ? element("span", { class: "code-note", text: `${code} ` }) : null,
      name,
      this.link.kind === "evidenced_by" ? this.place(link, name) : null,
      away,
    ]);
  }

  /** Where in the artefact it stands; what is typed is stored when the field is left.
   *  @param {Link} link
   *  @param {string} name */
  place(link, name) {
    const input = element("input", {
      type: "text",
      class: "chip-place",
      dir: "auto",
      maxlength: "100",
      placeholder: "page or place",
      "aria-label": `Page or place in ${name}`,
      value: link.page ?? "",
      onchange: () => {
        const before = link.page ?? null;
        link.page = input.value.trim() || undefined;
        this.editor.queue.set("links", link.id, "page", link.page ?? null, before);
      },
    });
    return input;
  }
}
