import { element } from "./element.js";
import { matchOption, rankOptions } from "./reading/options.js";

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

const MOST_SUGGESTIONS = 60;

/** @type {Record<string, number>} */
const STEPS = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

export class Suggestions {
  /** @param {Element} root */
  constructor(root) {
    this.list = element("div", { class: "suggestions", role: "listbox", id: "suggestions", popover: "manual" });
    this.list.addEventListener("mousedown", (/** @type {MouseEvent} */ event) => this.pickAt(event));
    root.append(this.list);
    /** @type {Field | null} */
    this.field = null;
    /** @type {Option[]} */
    this.options = [];
    this.source = () => this.options;
    /** @type {(option: Option) => void} */
    this.onPick = () => undefined;
    this.eager = true;
    this.moved = false; // whether the arrow keys were used
    this.at = -1;
    this.close();
  }

  get isOpen() {
    return this.field !== null;
  }

  /** `source` gives the options now (they may still be loading); `onPick(option)` is called on a click. An `eager` list
   *  marks what the text may mean; any other waits until one is chosen.
   *  @param {Field} field
   *  @param {() => Option[]} source
   *  @param {string} text
   *  @param {(option: Option) => void} onPick
   *  @param {boolean} [eager] */
  open(field, source, text, onPick, eager = true) {
    this.eager = eager;
    this.field = field;
    this.source = source;
    this.onPick = onPick;
    this.moved = false;
    this.show(text);
    field.setAttribute("aria-controls", "suggestions");
    field.setAttribute("aria-expanded", "true");
  }

  /** @param {string} text */
  show(text) {
    const all = this.source();
    const meant = this.eager ? matchOption(all, text) : null;
    this.options = rankOptions(all, text).slice(0, MOST_SUGGESTIONS);
    this.at = meant ? this.options.indexOf(meant) : -1;
    this.draw();
  }

  draw() {
    this.list.replaceChildren(...this.options.map((option, at) => this.item(option, at)));
    if (this.options.length === 0)
      this.list.append(element("div", { class: "suggestion-none", text: "Nothing in the list matches" }));
    this.list.showPopover?.();
    this.put();
    this.mark();
  }

  /** @param {Option} option
   *  @param {number} at */
  item(option, at) {
    const children = [element("span", { class: "suggestion-title", text: option.title, dir: "auto" })];
    const beside = [option.beside, option.code !== option.title && option.code].filter(Boolean).join(" · ");
    if (beside) children.push(element("span", { class: "suggestion-code", text: beside }));
    return element("div", { class: "suggestion", role: "option", id: `suggestion-${at}`, "data-at": at }, children);
  }

  put() {
    if (!this.field) return;
    const box = this.field.getBoundingClientRect();
    const height = Math.min(this.list.scrollHeight, 320);
    const above = box.bottom + height + 8 > innerHeight && box.top > height + 8;
    this.list.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 300))}px`;
    this.list.style.minWidth = `${Math.max(220, Math.min(box.width, 480))}px`;
    this.list.style.top = above ? `${box.top - height - 4}px` : `${box.bottom + 4}px`;
  }

  mark() {
    for (const [at, node] of [...this.list.querySelectorAll(".suggestion")].entries()) {
      node.setAttribute("aria-selected", String(at === this.at));
      if (at === this.at) node.scrollIntoView({ block: "nearest" });
    }
    if (this.at >= 0) this.field?.setAttribute("aria-activedescendant", `suggestion-${this.at}`);
    else this.field?.removeAttribute("aria-activedescendant");
  }

  /** True when the key was meant for the list.
   *  @param {KeyboardEvent} event */
  key(event) {
    if (!this.isOpen || event.ctrlKey || event.metaKey || event.shiftKey) return false;
    const step = STEPS[event.key];
    if (!step || this.options.length === 0 || (event.altKey && event.key === "ArrowUp")) return false;
    event.preventDefault();
    const last = this.options.length - 1;
    if (Math.abs(step) === 1) this.at = this.at + step > last ? 0 : this.at + step < 0 ? last : this.at + step;
    else this.at = Math.max(0, Math.min(last, this.at + step));
    this.moved = true;
    this.mark();
    return true;
  }

  /* The option that is marked in the list, so that the person sees what Enter takes. */
  marked() {
    return this.isOpen && this.list.matches(":popover-open") ? (this.options[this.at] ?? null) : null;
  }

  /* The option picked on purpose with the arrow keys, if any. */
  picked() {
    return this.moved ? this.marked() : null;
  }

  /** @param {MouseEvent} event */
  pickAt(event) {
    event.preventDefault();
    const { target } = /** @type {{target: any}} */ (event);
    const at = target.closest("[data-at]")?.dataset.at;
    if (at !== undefined) this.onPick(this.options[Number(at)]);
  }

  close() {
    if (this.field) {
      this.field.removeAttribute("aria-activedescendant");
      this.field.setAttribute("aria-expanded", "false");
    }
    this.field = null;
    this.options = [];
    this.moved = false;
    this.at = -1;
    this.list.hidePopover?.();
  }
}
