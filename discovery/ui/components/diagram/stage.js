// Presenting: the whole screen, the other state, the line of keys; and how large the diagram stands on a page.

import { focusedElement } from "../shared/element.js";
import { HINT_FOR } from "./pointing.js";
import { DiagramSteps } from "./steps.js";
import { keepStripSize } from "./strip.js";

export class DiagramStage extends DiagramSteps {
  turnTo(state) {
    if (state === this.state || (this.data.strip && !this.presenting())) return;
    this.state = state;
    this.flipped = true;
    this.load();
    if (!this.data.strip) this.report("state", state); // a page of one state stays with it
  }

  colourBy(key) {
    this.colour = key;
    this.load();
    this.report("colour", key);
  }

  async present() {
    if (this.presenting()) return this.leave();
    this.came = focusedElement();
    try {
      await this.frame.requestFullscreen();
    } catch {
      this.frame.classList.add("full");
      this.changedFrame();
    }
    this.stage.focus({ preventScroll: true });
  }

  leave() {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    if (this.frame.classList.contains("full")) {
      this.frame.classList.remove("full");
      this.changedFrame();
    }
  }

  changedFrame() {
    const presented = this.presenting();
    if (presented === Boolean(this.presented)) return;
    this.presented = presented;
    this.frame.classList.toggle("presented", presented);
    this.flipped = presented; // the other state is fetched too, so that going there and back is instant
    this.hint(presented);
    const button = this.root.querySelector("[data-do=present]");
    button.textContent = presented ? "Leave" : "Present";
    button.title = presented ? "Back to the page (Esc)" : "Present it on the full screen (P)";
    this.touched = false;
    this.place = -1;
    if (!presented && this.data.strip) {
      this.state = this.given;
      this.only = null;
      this.folds.clear();
    }
    this.mark();
    this.load();
    requestAnimationFrame(() => this.fit());
    if (!presented && this.came?.isConnected) this.came.focus({ preventScroll: true });
  }

  /** Which keys work: shown for a while when presenting starts, and for as long as it is wanted when asked for. */
  hint(on, asked = false) {
    clearTimeout(this.hinting);
    this.keys.hidden = !on;
    this.asked = on && asked;
    if (on && !asked) this.hinting = setTimeout(() => this.hint(false), HINT_FOR);
  }

  showRails() {
    this.withRails = !this.withRails;
    this.touched = false;
    this.load();
  }

  turnSize() {
    this.resize(this.size === "tall" ? "slim" : "tall");
  }

  resize(size, keep = true) {
    this.size = this.frame.dataset.size = size;
    this.frame.classList.toggle("strip", Boolean(this.data.strip));
    for (const [name, text] of [
      ["larger", size === "tall" ? "Smaller" : "Larger"],
      ["fold", size === "hidden" ? "Show picture" : "Hide"],
    ]) {
      this.root.querySelector(`[data-do=${name}]`).textContent = text;
    }
    if (!keep) return;
    keepStripSize(size);
    this.touched = false;
    this.load();
  }
}
