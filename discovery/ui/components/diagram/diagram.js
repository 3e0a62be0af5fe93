// The live diagram: fetches a picture for each revision, keeps the old one until the new one is there, and lets
// people move, zoom, find, follow and present it. One object for each place on a page survives every rerun.

import "../shared/page/page_keys.js";
import { isDark } from "../shared/element.js";
import { animateChange } from "./picture/animation.js";
import { DeadEnds } from "./dead_ends.js";
import { markFindings } from "./finding_marks.js";
import { Folding } from "./folding.js";
import { hearOfChanges } from "./hearing.js";
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

/** @type {WeakMap<Element, Diagram>} */
const diagrams = new WeakMap();

export class Diagram {
  // what the page gives, and what is on screen, from the first update on
  /** @type {DiagramData} */
  data;
  /** @type {(name: string, value: string | null) => void} */
  report;
  /** @type {string} */
  state;
  /** @type {string} the state and the colour that the page gave last */
  given;
  /** @type {string} */
  askedColour;
  /** @type {string} */
  colour;
  /** @type {string} "slim", "tall" or "hidden" */
  size;
  /** @type {Findings} */
  findings;
  /** @type {(() => void) | undefined} */
  stopHearing;

  /** @param {any} root */
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
    /** @type {Map<string, Drawn>} */
    this.nodes = new Map();
    /** @type {Drawn[]} */
    this.edges = [];
    this.beside = neighbours([]);
    /** @type {Drawn[]} */
    this.rails = [];
    /** @type {Tie[]} */
    this.ties = [];
    /** @type {{[name: string]: any}[]} what leads nowhere: {id, said} */
    this.ends = [];
    /** @type {Map<string, string>} by row: the box of the picture it is in */
    this.home = new Map();
    /** @type {Set<string>} */
    this.settled = new Set();
    this.pictured = 0;
    /** @type {Drawn} */
    this.svg = null;
    this.box = { x: 0, y: 0, w: 1, h: 1 }; // the extent of the picture
    /** @type {string | null} */
    this.shownOnly = null;
    this.smallest = 0; // the size of its smallest type
    this.described = "";
    this.framed = "";
    this.operating = false;
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
    this.stopListening = listenTo(this);
  }

  /** The page tells what is known of the selected row right below: bring that into sight. */
  showDetails() {
    this.root.querySelector(".foot").scrollIntoView({ block: "center" });
  }

  /** @param {string} state */
  turnTo(state) {
    if (state === this.state || (this.data.strip && !this.presentation.isOn())) return;
    this.state = state;
    this.pictures.flipped = true;
    this.pictures.load();
    if (!this.data.strip) this.report("state", state); // a page of one state stays with it
  }

  /** @param {string} key */
  colourBy(key) {
    this.colour = key;
    this.pictures.load();
    this.report("colour", key);
  }

  turnSize() {
    this.resize(this.size === "tall" ? "slim" : "tall");
  }

  /** @param {string} size
   *  @param {boolean} [keep] for the visit */
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

  /** @param {DiagramData} data
   *  @param {(name: string, value: string | null) => void} setStateValue */
  update(data, setStateValue) {
    this.report = setStateValue;
    this.stage.style.setProperty("--height", `${data.height || 640}px`);
    if (data.state !== this.given) this.given = this.state = data.state;
    if (data.colour !== this.askedColour) this.colouring.value = this.colour = this.askedColour = data.colour;
    const before = this.data;
    this.data = data;
    this.root.querySelector("[data-do=tidy]").hidden = !data.tidy;
    if (!this.size) this.resize(data.strip ? stripSize() : "tall", false);
    if (before?.engagement !== data.engagement) {
      this.pictures.byKey.clear();
      this.pictures.revision = 0;
    }
    if (before?.engagement !== data.engagement || before.token !== data.token) {
      this.stopHearing?.();
      this.stopHearing = hearOfChanges(this, data);
    }
    this.pictures.load();
  }

  close() {
    this.stopHearing?.();
    for (const timer of [this.pictures.retry, this.presentation.hinting, this.resting, this.telling])
      clearTimeout(timer);
    this.stopListening();
  }

  theme() {
    return isDark(getComputedStyle(this.frame).backgroundColor) ? "dark" : "light";
  }

  /** @param {string} text */
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

  /** Put a picture on the page, in the place of the last one.
   *  @param {FetchedPicture} picture
   *  @param {string} key */
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
   *  where it does not, as the forms are not alike or nothing shall move.
   *  @param {Wanted} wanted */
  motionTo({ form, state, colour }) {
    const { dataset } = this.frame;
    if (form !== dataset.form || matchMedia("(prefers-reduced-motion: reduce)").matches) return null;
    if (state !== dataset.state || colour !== dataset.colour) return { colour: "" };
    return { colour: getComputedStyle(this.frame).getPropertyValue("--st-primary-color") || "#0b63a5" };
  }

  /** What the card of the selected box takes the place of, if it says so. */
  replacementOfSelected() {
    return this.nodes.get(this.home.get(this.selection.selected ?? "") ?? "")?.dataset.was;
  }

  /** Selects what stands in place of the selected box, where that is gone from the picture.
   *  @param {string | undefined} replacement */
  follow(replacement) {
    if (!replacement || this.thread.has(this.selection.selected ?? "") || !this.thread.has(replacement)) return;
    this.selection.selected = replacement;
    this.report("selected", replacement);
  }

  /** Gives the picture its place and size on the page.
   *  @param {Wanted} wanted */
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

/** @typedef {ReturnType<typeof wantedBy>} Wanted */

/** What an address of a picture asks for: "" for what it does not say.
 *  @param {string} key */
function wantedBy(key) {
  const wanted = new URLSearchParams(key);
  const value = (/** @type {string} */ name) => wanted.get(name) ?? "";
  const [form, state, theme, colour] = ["form", "state", "theme", "colour"].map(value);
  return { form, state, theme, colour, only: value("only"), fold: value("fold") };
}

/** @param {{data: DiagramData, parentElement: Element, setStateValue: (name: string, value: string | null) => void}}
 *  component */
export default function (component) {
  const root = component.parentElement;
  const diagram = diagrams.get(root) ?? new Diagram(root);
  diagrams.set(root, diagram);
  diagram.update(component.data, component.setStateValue);
  return () => {
    diagram.close();
    diagrams.delete(root);
  };
}
