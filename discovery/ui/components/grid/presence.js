/* The life of a section's capture on the page: it comes, goes and comes back with another element of the page, and
   whoever was typing goes on. */

import { subscribe } from "../shared/revision_events.js";
import { keyOnPage, textOnPage } from "./editor_events.js";
import { keepTheKeys } from "./keep_the_keys.js";
import { focusIsFree, page, typingElsewhere } from "./page.js";

const RESUME_WITHIN = 3000; // milliseconds: later, whoever comes back starts anew

const COMMIT_AFTER = 1500; // milliseconds away from the page until what is typed is stored

export class Presence {
  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    this.node = editor.node;
    this.parent = null;
    this.leftAt = 0;
    this.lastFocus = null;
    this.scroll = 0;
    this.unsubscribe = null;
    this.arrived = null; // what is still to do in the first frame: {scroll, resumed}
    this.isUnthemed = false;
    editor.table.node.addEventListener("scroll", () => (this.scroll = editor.table.node.scrollTop));
    this.node.addEventListener("focusin", (/** @type {FocusPress} */ event) => (this.lastFocus = event.target));
    this.node.addEventListener("focusout", () => setTimeout(() => this.forgetFocus(), 0));
    this.onFocus = keepTheKeys(editor);
    this.onKey = (/** @type {KeyPress} */ event) => keyOnPage(editor, event);
    this.onText = (/** @type {KeyPress} */ event) => textOnPage(editor, event);
    this.sizes = new ResizeObserver(() => editor.size.resized());
  }

  forgetFocus() {
    if (this.node.isConnected && !this.node.contains(this.node.getRootNode().activeElement)) this.lastFocus = null;
  }

  /** False where it stands there already.
   *  @param {Element} parent */
  attach(parent) {
    if (this.node.parentNode === parent) return false;
    clearTimeout(this.leaving);
    if (this.parent) this.leftAt = Date.now();
    this.parent = parent;
    parent.append(this.node);
    this.unsubscribe?.();
    this.unsubscribe = subscribe(this.editor.data, (revision) => this.editor.heard(revision));
    document.addEventListener("keydown", this.onKey);
    document.addEventListener("keydown", this.onText, true);
    document.addEventListener("focusin", this.onFocus, true);
    this.sizes.observe(this.node);
    for (const part of page().children) this.sizes.observe(part); // what stands above grows and shrinks
    return true;
  }

  /* To be called when everything stands on the page: the keys go where they went before. */
  arrive() {
    this.arrived = { scroll: this.scroll, resumed: this.resumeFocus() };
  }

  /* What must be measured waits for the frame in which the rest of the page is laid out anyway. */
  settle() {
    if (this.isUnthemed) this.editor.size.matchTheme();
    this.isUnthemed = false;
    if (!this.arrived) return;
    const { scroll, resumed } = this.arrived;
    this.arrived = null;
    this.editor.size.fit();
    this.editor.table.node.scrollTop = scroll;
    if (!resumed) this.offerFocus();
  }

  /* The page took the element away: perhaps to put it elsewhere at once, perhaps to show another page. */
  detach() {
    const { editor } = this;
    this.leftAt = Date.now();
    const typing = editor.details.private.some((field) => field.focused);
    if (!typing) editor.details.fold(); // else once it is sure that the page is left
    this.node.remove();
    this.parent = null;
    this.unsubscribe?.();
    this.unsubscribe = null;
    this.sizes.disconnect();
    document.removeEventListener("keydown", this.onKey);
    document.removeEventListener("keydown", this.onText, true);
    document.removeEventListener("focusin", this.onFocus, true);
    this.leaving = setTimeout(() => editor.settle(), COMMIT_AFTER);
  }

  /* Whoever was typing here goes on at once, before the next key comes; says whether there was somebody. */
  resumeFocus() {
    const target = this.lastFocus;
    const left = Date.now() - this.leftAt < RESUME_WITHIN;
    if (typingElsewhere() || !target || !target.isConnected || !left) return false;
    target.focus({ preventScroll: true });
    return true;
  }

  offerFocus() {
    if (typingElsewhere() || this.editor.data.single || !focusIsFree()) return;
    const { fields } = this.editor.quick;
    const filled = fields.findLast((field) => field.input.value);
    (filled?.input ?? fields[0]?.input)?.focus({ preventScroll: true });
  }
}
