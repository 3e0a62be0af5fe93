// Presenting: the whole screen, the line of keys, constraints and outcomes beside the lanes.

import { focusedElement } from "../shared/element.js";
import { HINT_FOR } from "./pointing.js";

export class Presentation {
  /** @param {Diagram} diagram */
  constructor(diagram) {
    this.diagram = diagram;
    this.presented = false;
    this.withRails = false;
    this.asked = false;
    /** @type {HTMLElement | null} */
    this.came = null;
    this.coming = false; // the browser is asked for the whole screen: keys already mean what they mean there
  }

  isOn() {
    return (
      this.diagram.frame.classList.contains("full") ||
      (!!document.fullscreenElement && this.diagram.root.fullscreenElement === this.diagram.frame)
    );
  }

  /** Whether constraints and outcomes are part of the picture. */
  hasShelves() {
    return this.isOn() ? this.withRails : this.diagram.data.rails;
  }

  async present() {
    if (this.isOn()) return this.leave();
    this.came = focusedElement();
    this.coming = true;
    try {
      await this.diagram.frame.requestFullscreen();
    } catch {
      this.diagram.frame.classList.add("full");
    }
    this.changed(); // the browser may tell of it only later, and would then lead back to the start
    this.coming = false;
    this.diagram.stage.focus({ preventScroll: true });
  }

  leave() {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    if (this.diagram.frame.classList.contains("full")) {
      this.diagram.frame.classList.remove("full");
      this.changed();
    }
  }

  changed() {
    const presented = this.isOn();
    if (presented === Boolean(this.presented)) return;
    this.presented = presented;
    this.diagram.frame.classList.toggle("presented", presented);
    this.diagram.pictures.flipped = presented; // the others are fetched too, so that going there and back is instant
    this.hint(presented);
    const button = this.diagram.root.querySelector("[data-do=present]");
    button.textContent = presented ? "Leave" : "Present";
    button.title = presented ? "Back to the page (Esc)" : "Present it on the full screen (P)";
    this.diagram.viewport.touched = false;
    if (!this.coming) this.diagram.steps.place = -1;
    if (!presented && this.diagram.data.strip) {
      this.diagram.state = this.diagram.given;
      this.diagram.thread.only = null;
      this.diagram.folding.folds.clear();
    }
    this.diagram.selection.mark();
    this.diagram.pictures.load();
    requestAnimationFrame(() => this.diagram.viewport.fit());
    if (!presented && this.came?.isConnected) this.came.focus({ preventScroll: true });
  }

  /** Which keys work: shown for a while when presenting starts, and for as long as it is wanted when asked for.
   *  @param {boolean} on
   *  @param {boolean} [asked] */
  hint(on, asked = false) {
    clearTimeout(this.hinting);
    this.diagram.keys.hidden = !on;
    this.asked = on && asked;
    if (on && !asked) this.hinting = setTimeout(() => this.hint(false), HINT_FOR);
  }

  showRails() {
    this.withRails = !this.withRails;
    this.diagram.viewport.touched = false;
    this.diagram.pictures.load();
  }
}
