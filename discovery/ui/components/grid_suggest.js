/* The list that opens under a field while a value is picked by typing. It never takes the focus or a keystroke from the
   field: it only shows what the text means, and what else it could mean. */

const MOST_SUGGESTIONS = 60;

class Suggestions {
  constructor(root) {
    this.list = element("div", { class: "suggestions", role: "listbox", id: "suggestions", popover: "manual" });
    this.list.addEventListener("mousedown", (event) => this.pickAt(event));
    root.append(this.list);
    this.field = null;
    this.close();
  }

  get isOpen() {
    return this.field !== null;
  }

  /* `source` gives the options now (they may still be loading); `onPick(option)` is called on a click. An `eager` list
     marks what the text may mean; any other waits until one is chosen. */
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

  show(text) {
    const all = this.source();
    const meant = this.eager ? matchOption(all, text) : null;
    this.options = rankOptions(all, text).slice(0, MOST_SUGGESTIONS);
    this.at = meant ? this.options.indexOf(meant) : -1;
    this.draw();
  }

  draw() {
    this.list.replaceChildren(...this.options.map((option, at) => this.item(option, at)));
    if (this.options.length === 0) this.list.append(element("div", { class: "suggestion-none", text: "Nothing in the list matches" }));
    this.list.showPopover?.();
    this.put();
    this.mark();
  }

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
    if (this.at >= 0) this.field.setAttribute("aria-activedescendant", `suggestion-${this.at}`);
    else this.field.removeAttribute("aria-activedescendant");
  }

  /* True when the key was meant for the list. */
  key(event) {
    if (!this.isOpen || event.ctrlKey || event.metaKey || event.shiftKey) return false;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
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

  pickAt(event) {
    event.preventDefault();
    const at = event.target.closest("[data-at]")?.dataset.at;
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

/* The part of a list's text that is being typed: what follows the last separator before the caret. */
function lastWord(column, text) {
  if (!LIST_KINDS.has(column.kind)) return { before: "", word: text };
  const at = Math.max(text.lastIndexOf(";"), text.lastIndexOf("\n"), column.kind === "tags" ? text.lastIndexOf(",") : -1);
  return { before: at < 0 ? "" : `${text.slice(0, at + 1)} `, word: text.slice(at + 1).trimStart() };
}

/* A text field that reads the kind of its column: opens the list, completes on request, opens the day picker. */
class PickingText {
  constructor(input, column, desk) {
    this.input = input;
    this.column = column;
    this.desk = desk;
  }

  get picks() {
    return PICKED_KINDS.has(this.column.kind);
  }

  options() {
    return NAMED_KINDS.has(this.column.kind) ? this.desk.names.options(this.column.refers) : this.column.options;
  }

  /* Opens or narrows the list for the text as it is now. */
  offer(all = false) {
    if (!this.picks) return;
    const { suggestions } = this.desk;
    if (!all) this.endWord();
    const text = all ? "" : lastWord(this.column, this.input.value).word;
    if (suggestions.field === this.input) {
      suggestions.moved = false;
      suggestions.show(text);
    } else {
      suggestions.open(this.input, () => this.options(), text, (option) => this.pick(option), !this.fresh);
    }
  }

  /* A semicolon behind a beginning takes what is marked for it, and shows it, before the next name is typed. */
  endWord() {
    const { suggestions } = this.desk;
    const { value } = this.input;
    if (!LIST_KINDS.has(this.column.kind) || suggestions.field !== this.input || !/[^\s;];$/.test(value)) return;
    const { before, word } = lastWord(this.column, value.slice(0, -1));
    const options = this.options();
    const option = optionsNamed(options, word).length > 0 ? null : suggestions.marked();
    if (option) this.input.value = `${before.trim()}${before ? " " : ""}${textOfOption(options, option)};`;
  }

  pick(option) {
    const { before } = lastWord(this.column, this.input.value);
    const text = textOfOption(this.options(), option);
    this.input.value = LIST_KINDS.has(this.column.kind) ? `${before.trim()}${before ? " " : ""}${text}; ` : text;
    this.input.dispatchEvent(new Event("input"));
    if (!LIST_KINDS.has(this.column.kind)) this.desk.suggestions.close();
    this.onPicked?.(option);
  }

  /* Replaces a typed beginning by the value it stands for, as Tab and Enter do, where that value is marked in the list.
     Who only leaves the field has chosen nothing: a row is then taken by its whole name alone, a word of a short list
     also by a beginning that nothing else has. Text that means nothing stays. */
  complete(byKey = true) {
    const { suggestions } = this.desk;
    if (!this.picks) return;
    const options = this.options();
    const { before, word } = lastWord(this.column, this.input.value);
    const open = suggestions.field === this.input;
    const said = word.trim() === "" || saysUnknown(this.column, word, options);
    const marked = open && byKey && (suggestions.moved || !said) ? suggestions.marked() : null;
    const known = said || NAMED_KINDS.has(this.column.kind) ? null : matchOption(options, word, true);
    const option = marked ?? known;
    if (option) this.input.value = `${before.trim()}${before ? " " : ""}${textOfOption(options, option)}`;
    if (open) suggestions.close();
  }

  read(text = this.input.value) {
    return readText(this.column, text, this.options());
  }
}

/* Opens the browser's own day picker beside a field and hands back the ISO day. */
function pickDay(anchor, root, value, onDay) {
  const box = anchor.getBoundingClientRect();
  const input = element("input", { type: "date", class: "day-picker", tabindex: "-1", "aria-hidden": "true" });
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) input.value = value;
  input.style.left = `${box.left}px`;
  input.style.top = `${box.bottom}px`;
  const leave = () => setTimeout(() => input.remove(), 200);
  input.addEventListener("change", () => onDay(input.value));
  input.addEventListener("blur", leave);
  root.append(input);
  try {
    input.showPicker();
  } catch {
    leave();
  }
}
