/* The list that opens under a field while a value is picked by typing. It never takes the focus or a keystroke from the
   field: it only shows what the text means, and what else it could mean. */

import { element } from "./element.js";
import { LIST_KINDS, NAMED_KINDS, PICKED_KINDS } from "./reading/columns.js";
import { matchOption, optionsNamed, textOfOption } from "./reading/options.js";
import { readText, saysUnknown } from "./reading/values.js";

/** The part of a list's text that is being typed: what follows the last separator before the caret.
 *  @param {Column} column
 *  @param {string} text */
function lastWord(column, text) {
  if (!LIST_KINDS.has(column.kind)) return { before: "", word: text };
  const at = Math.max(
    text.lastIndexOf(";"),
    text.lastIndexOf("\n"),
    column.kind === "tags" ? text.lastIndexOf(",") : -1,
  );
  return { before: at < 0 ? "" : `${text.slice(0, at + 1)} `, word: text.slice(at + 1).trimStart() };
}

/** What stands before the word that is being typed, with the space behind it.
 *  @param {string} before */
function afterWords(before) {
  return before ? `${before.trim()} ` : "";
}

/* A text field that reads the kind of its column: opens the list, completes on request, opens the day picker. */
export class PickingText {
  /** @param {HTMLInputElement | HTMLTextAreaElement} input
   *  @param {Column} column
   *  @param {{names: {options(sections: string[]): Option[]}, suggestions: Suggestions}} editor */
  constructor(input, column, editor) {
    this.input = input;
    this.column = column;
    this.editor = editor;
    this.fresh = false;
    /** @type {((option: Option) => void) | null} */
    this.onPicked = null;
  }

  get picks() {
    return PICKED_KINDS.has(this.column.kind);
  }

  options() {
    return NAMED_KINDS.has(this.column.kind) ? this.editor.names.options(this.column.refers) : this.column.options;
  }

  /* Opens or narrows the list for the text as it is now. */
  offer(all = false) {
    if (!this.picks) return;
    const { suggestions } = this.editor;
    if (!all) this.endWord();
    const text = all ? "" : lastWord(this.column, this.input.value).word;
    if (suggestions.field === this.input) {
      suggestions.moved = false;
      suggestions.show(text);
    } else {
      suggestions.open(
        this.input,
        () => this.options(),
        text,
        (option) => this.pick(option),
        !this.fresh,
      );
    }
  }

  /* A semicolon behind a beginning takes what is marked for it, and shows it, before the next name is typed. */
  endWord() {
    const { suggestions } = this.editor;
    const { value } = this.input;
    if (!LIST_KINDS.has(this.column.kind) || suggestions.field !== this.input || !/[^\s;];$/.test(value)) return;
    const { before, word } = lastWord(this.column, value.slice(0, -1));
    const options = this.options();
    const option = optionsNamed(options, word).length > 0 ? null : suggestions.marked();
    if (option) this.input.value = `${afterWords(before)}${textOfOption(options, option)};`;
  }

  /** @param {Option} option */
  pick(option) {
    const { before } = lastWord(this.column, this.input.value);
    const text = textOfOption(this.options(), option);
    this.input.value = LIST_KINDS.has(this.column.kind) ? `${afterWords(before)}${text}; ` : text;
    this.input.dispatchEvent(new Event("input"));
    if (!LIST_KINDS.has(this.column.kind)) this.editor.suggestions.close();
    this.onPicked?.(option);
  }

  /* Replaces a typed beginning by the value it stands for, as Tab and Enter do, where that value is marked in the list.
     Who only leaves the field has chosen nothing: a row is then taken by its whole name alone, a word of a short list
     also by a beginning that nothing else has. Text that means nothing stays. */
  complete(byKey = true) {
    const { suggestions } = this.editor;
    if (!this.picks) return;
    const options = this.options();
    const { before, word } = lastWord(this.column, this.input.value);
    const isOpen = suggestions.field === this.input;
    const isSaid = word.trim() === "" || saysUnknown(this.column, word, options);
    const isMarked = isOpen && byKey && (suggestions.moved || !isSaid);
    const option = (isMarked && suggestions.marked()) || (isSaid ? null : this.begun(options, word));
    if (option) this.input.value = `${afterWords(before)}${textOfOption(options, option)}`;
    if (isOpen) suggestions.close();
  }

  /** The word of a short list that alone begins so; rows are taken by their whole name.
   *  @param {Option[]} options
   *  @param {string} word */
  begun(options, word) {
    return NAMED_KINDS.has(this.column.kind) ? null : matchOption(options, word, true);
  }

  read(text = this.input.value) {
    return readText(this.column, text, this.options());
  }
}

/** Opens the browser's own day picker beside a field and hands back the ISO day.
 *  @param {Element} anchor
 *  @param {Element} root
 *  @param {string} value
 *  @param {(day: string) => void} onDay */
export function pickDay(anchor, root, value, onDay) {
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
