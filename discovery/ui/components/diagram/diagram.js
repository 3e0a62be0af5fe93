// The live diagram: fetches a picture for each revision, keeps the old one until the new one is there, and lets
// people move, zoom, find, follow and present it. One object for each place on a page survives every rerun.

import "../shared/page/page_keys.js";
import { isDark } from "../shared/element.js";
import { findingsFor } from "../shared/findings.js";
import { subscribe } from "../shared/revision_events.js";
import { animateChange } from "./picture/animation.js";
import { DeadEnds } from "./dead_ends.js";
import { FINDING_SECTIONS, markFindings } from "./finding_marks.js";
import { Folding, MANY_BOXES } from "./folding.js";
import { listenTo } from "./listening.js";
import { LEGIBLE, prepared, smallestType } from "./picture/picture.js";
import { Pictures } from "./picture/pictures.js";
import { Presentation } from "./presentation.js";
import { neighbours } from "./picture/reach.js";
import { Selection } from "./selection.js";
import { Steps } from "./steps.js";
import { keepStripSize, stripSize } from "./strip.js";
import { Thread } from "./thread.js";
import { Viewport } from "./viewport.js";

const BORDERS = 2; // pixels

const diagrams = new WeakMap();

class Diagram {
  constructor(root) {
    this.root = root;
    this.frame = root.querySelector(".diagram");
    this.stage = root.querySelector(".stage");
    this.tip = root.querySelector(".tip");
    this.spoken = root.querySelector(".spoken");
    this.notice = root.querySelector(".notice");
    this.keys = root.querySelector(".keys");
    this.find = root.querySelector("input");
    this.colouring = root.querySelector("select");
    this.nodes = new Map();
    this.edges = [];
    this.beside = neighbours([]);
    this.rails = [];
    this.ties = [];
    this.ends = [];
    this.home = new Map();
    this.settled = new Set();
    this.pictured = 0;
    this.svg = null;
    this.box = null;
    this.shownOnly = null;
    this.shownText = "";
    this.shownKey = "";
    this.sentence = "";
    this.pictures = new Pictures(this);
    this.viewport = new Viewport(this);
    this.selection = new Selection(this);
    this.thread = new Thread(this);
    this.folding = new Folding(this);
    this.deadEnds = new DeadEnds(this);
    this.steps = new Steps(this);
    this.presentation = new Presentation(this);
    this.resting = 0;
    this.telling = 0;
    this.waiting("The diagram is being drawn …");
    this.onFindings = () => {
      markFindings(this);
      this.deadEnds.list();
      this.steps.caption();
    };
    this.stopListening = listenTo(this);
  }

  /** What the bar offers and says, as things stand. */
  showChoices() {
    const only = this.root.querySelector("[data-do=only]"),
      group = this.root.querySelector("[data-do=group]");
    only.hidden = !this.thread.only && (this.selection.selected === null || !this.thread.has(this.selection.selected));
    this.root.querySelector("[data-do=details]").hidden = this.selection.selected === null || this.presentation.isOn();
    only.textContent = this.thread.only ? "Whole picture" : "Only this path";
    only.setAttribute("aria-pressed", String(Boolean(this.thread.only)));
    group.hidden = !this.folding.folds.size && this.nodes.size < MANY_BOXES;
    group.textContent = { owner: "Group by owner", kind: "Group by kind" }[this.folding.nextGrouping()] ?? "Unfold all";
    if (this.svg && this.thread.only) {
      this.notice.textContent = this.shownOnly ? "" : "Nothing of it is in this state: everything is shown.";
    }
    this.steps.caption();
  }

  /** The page tells what is known of the selected row right below: bring that into sight. */
  showDetails() {
    this.root.querySelector(".foot").scrollIntoView({ block: "center" });
  }

  turnTo(state) {
    if (state === this.state || (this.data.strip && !this.presentation.isOn())) return;
    this.state = state;
    this.pictures.flipped = true;
    this.pictures.load();
    if (!this.data.strip) this.report("state", state); // a page of one state stays with it
  }

  colourBy(key) {
    this.colour = key;
    this.pictures.load();
    this.report("colour", key);
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
    this.viewport.touched = false;
    this.pictures.load();
  }

  update(data, setStateValue) {
    this.report = setStateValue;
    this.stage.style.setProperty("--height", `${data.height || 640}px`);
    if (data.state !== this.given) this.given = this.state = data.state;
    if (data.colour !== this.askedColour) this.colouring.value = this.colour = this.askedColour = data.colour;
    const before = this.data ?? {};
    this.data = data;
    this.root.querySelector("[data-do=tidy]").hidden = !data.tidy;
    if (!this.size) this.resize(data.strip ? stripSize() : "tall", false);
    if (before.engagement !== data.engagement) {
      this.pictures.byKey.clear();
      this.pictures.revision = 0;
    }
    if (before.engagement !== data.engagement || before.token !== data.token) {
      this.unsubscribe?.();
      this.findings?.listeners.delete(this.onFindings);
      const findings = findingsFor(data, FINDING_SECTIONS);
      this.findings = findings;
      findings.listeners.add(this.onFindings);
      findings.heard(0);
      this.unsubscribe = subscribe({ engagement: data.engagement, token: data.token }, (revision) => {
        this.pictures.revision = Math.max(this.pictures.revision, Number(revision) || 0);
        findings.heard(this.pictures.revision);
        this.pictures.load();
      });
    }
    this.pictures.load();
  }

  close() {
    this.unsubscribe?.();
    this.findings?.listeners.delete(this.onFindings);
    for (const timer of [this.pictures.retry, this.presentation.hinting, this.resting, this.telling])
      clearTimeout(timer);
    this.stopListening();
  }

  theme() {
    return isDark(getComputedStyle(this.frame).backgroundColor) ? "dark" : "light";
  }

  waiting(text) {
    const line = document.createElement("div");
    line.className = "wait";
    line.textContent = text;
    this.stage.replaceChildren(line);
  }

  markState() {
    for (const button of this.root.querySelectorAll(".states button")) {
      button.setAttribute("aria-checked", String(button.dataset.state === this.state));
    }
  }

  /** Put a picture on the page, in the place of the last one. */
  show(picture, key) {
    this.pictured = picture.revision;
    this.frame.dataset.revision = String(picture.revision);
    if (picture.text === this.shownText && key === this.shownKey) return;
    const before = this.svg && { svg: this.svg, nodes: this.nodes, edges: this.edges };
    const made = prepared(picture.text, this.svg && this);
    if (!made) {
      this.notice.textContent = "The diagram could not be drawn.";
      return;
    }
    const wanted = wantedBy(key);
    const motion = before && this.motionTo(wanted);
    const replacement = this.replacementOfSelected();
    Object.assign(this, made, { shownText: picture.text, shownKey: key });
    this.follow(replacement);
    this.putInto(wanted);
    markFindings(this);
    if (motion) animateChange(before, this, motion.colour);
    const { form, state, theme, colour } = wanted;
    Object.assign(this.frame.dataset, { form, state, theme, colour });
    this.selection.mark();
    this.deadEnds.list();
    this.selection.search(false);
    this.selection.standing()?.classList.add("at");
  }

  /** How the last picture turns into the next: {colour of what was changed, none where another view is shown}. Null
   *  where it does not, as the forms are not alike or nothing shall move. */
  motionTo({ form, state, colour }) {
    const { dataset } = this.frame;
    if (form !== dataset.form || matchMedia("(prefers-reduced-motion: reduce)").matches) return null;
    if (state !== dataset.state || colour !== dataset.colour) return { colour: "" };
    return { colour: getComputedStyle(this.frame).getPropertyValue("--st-primary-color") || "#0b63a5" };
  }

  /** What the card of the selected box takes the place of, if it says so. */
  replacementOfSelected() {
    return this.nodes.get(this.home.get(this.selection.selected))?.dataset.was;
  }

  /** Selects what stands in place of the selected box, where that is gone from the picture. */
  follow(replacement) {
    if (!replacement || this.thread.has(this.selection.selected) || !this.thread.has(replacement)) return;
    this.selection.selected = replacement;
    this.report("selected", replacement);
  }

  /** Gives the picture its place and size on the page. */
  putInto({ form, only, fold }) {
    const framed = [form, only, fold].join();
    if (framed !== this.framed) this.viewport.touched = false;
    this.framed = framed;
    if (!this.viewport.touched) this.viewport.view = { ...this.box };
    this.smallest = smallestType(this.svg);
    const legible = Math.ceil((this.box.h * LEGIBLE) / this.smallest) + BORDERS || 0;
    this.stage.style.setProperty("--ratio", (this.box.w / this.box.h).toFixed(3));
    this.stage.style.setProperty("--legible", `${legible}px`);
    this.viewport.look();
    if (this.svg.parentNode !== this.stage) this.stage.replaceChildren(this.svg);
  }
}

/** What an address of a picture asks for: "" for what it does not say. */
function wantedBy(key) {
  const wanted = new URLSearchParams(key);
  const value = (name) => wanted.get(name) ?? "";
  const [form, state, theme, colour] = ["form", "state", "theme", "colour"].map(value);
  return { form, state, theme, colour, only: value("only"), fold: value("fold") };
}

export default function (component) {
  const root = component.parentElement;
  if (!diagrams.has(root)) diagrams.set(root, new Diagram(root));
  const diagram = diagrams.get(root);
  diagram.update(component.data, component.setStateValue);
  return () => {
    diagram.close();
    diagrams.delete(root);
  };
}
