// The live diagram: fetches a picture for each revision, keeps the old one until the new one is there, and lets
// people move, zoom, find, follow and present it. One object for each place on a page survives every rerun.

import "../shared/page_keys.js";
import { readPicture } from "../shared/api.js";
import { findingsFor } from "../shared/findings.js";
import { subscribe } from "../shared/revision_events.js";
import { animateChange } from "./animation.js";
import { FINDING_SECTIONS, markFindings } from "./finding_marks.js";
import { diagramPressed, ownsKeys } from "./keys.js";
import { LEGIBLE, prepared, smallestType } from "./picture.js";
import { diagramPointed } from "./pointing.js";
import { neighbours } from "./reach.js";
import { remember } from "./remember.js";
import { DiagramStage } from "./stage.js";
import { formFor, stripSize } from "./strip.js";
import { tidyDiagram } from "./tidy.js";

const diagrams = new WeakMap();

const STATES = ["current", "future", "difference"];

const MOST_PICTURES = 12; // remembered; older ones are fetched again when they are wanted

class Diagram extends DiagramStage {
  constructor(root) {
    super();
    this.root = root;
    this.frame = root.querySelector(".diagram");
    this.stage = root.querySelector(".stage");
    this.tip = root.querySelector(".tip");
    this.spoken = root.querySelector(".spoken");
    this.notice = root.querySelector(".notice");
    this.keys = root.querySelector(".keys");
    this.find = root.querySelector("input");
    this.colouring = root.querySelector("select");
    this.pictures = new Map();
    this.nodes = new Map();
    this.edges = [];
    this.beside = neighbours([]);
    this.revision = 0;
    this.rails = this.ties = this.ends = [];
    this.home = new Map();
    this.settled = new Set();
    this.pictured = 0;
    this.folds = new Map();
    this.selected = this.only = this.at = null;
    this.place = -1;
    this.touched = this.withRails = false;
    this.captioned = root.querySelector(".caption");
    this.waiting("The diagram is being drawn …");
    this.onFindings = () => {
      markFindings(this);
      this.listEnds();
      this.caption();
    };
    this.listen();
  }

  // ---- what to show -------------------------------------------------------------------------------------------

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
      this.pictures.clear();
      this.revision = 0;
    }
    if (before.engagement !== data.engagement || before.token !== data.token) {
      this.unsubscribe?.();
      this.findings?.listeners.delete(this.onFindings);
      this.findings = findingsFor(data, FINDING_SECTIONS);
      this.findings.listeners.add(this.onFindings);
      this.findings.heard(0);
      this.unsubscribe = subscribe({ engagement: data.engagement, token: data.token }, (revision) => {
        this.revision = Math.max(this.revision, Number(revision) || 0);
        this.findings.heard(this.revision);
        this.load();
      });
    }
    this.load();
  }

  close() {
    this.unsubscribe?.();
    this.findings?.listeners.delete(this.onFindings);
    this.sized?.disconnect();
    for (const timer of [this.retry, this.hinting, this.resting, this.telling]) clearTimeout(timer);
    document.removeEventListener("fullscreenchange", this.onFullscreen);
    window.removeEventListener("keydown", this.onKey, true);
  }

  theme() {
    const [red, green, blue] = (getComputedStyle(this.frame).backgroundColor.match(/[\d.]+/g) || [255, 255, 255]).map(
      Number,
    );
    const scale = getComputedStyle(this.frame).backgroundColor.startsWith("color(") ? 255 : 1;
    return (red * 0.299 + green * 0.587 + blue * 0.114) * scale < 128 ? "dark" : "light";
  }

  presenting() {
    return (
      this.frame.classList.contains("full") ||
      (!!document.fullscreenElement && this.root.fullscreenElement === this.frame)
    );
  }

  /** Whether constraints and outcomes are part of the picture. */
  shelved() {
    return this.presenting() ? this.withRails : this.data.rails;
  }

  key(state = this.state) {
    const wanted = new URLSearchParams({ state, theme: this.theme(), form: formFor(this) });
    if (this.colour) wanted.set("colour", this.colour);
    if (!this.shelved()) wanted.set("rails", "0");
    if (this.only) wanted.set("only", this.only);
    if (this.folds.size) wanted.set("fold", this.foldWords());
    return wanted.toString();
  }

  /** Show the wanted picture: from memory when it is of this revision, otherwise fetched. */
  async load() {
    this.markState();
    if (this.size === "hidden" && !this.presenting()) return;
    const key = this.key();
    if (this.isNewest(key)) return this.show(this.pictures.get(key), key);
    if (this.loading === key) {
      this.again = true;
      return;
    }
    this.loading = key;
    this.again = false;
    clearTimeout(this.retry);
    try {
      const picture = await this.fetched(key);
      if (this.key() === key) this.show(picture, key); // otherwise something else is wanted by now
      this.notice.textContent = this.told ?? "";
      this.tries = 0;
      if (this.flipped) this.fetchOthers();
      this.flipped = this.presenting();
    } catch (problem) {
      this.failed(problem);
    } finally {
      if (this.loading === key) this.loading = null;
      if (this.again) {
        this.again = false;
        this.load();
      }
    }
  }

  /** What is seldom wanted alone: the other states are fetched too, so that going there and back is instant. */
  fetchOthers() {
    const others = STATES.filter((state) => state !== this.state).map((state) => this.key(state));
    for (const key of others) if (!this.isNewest(key)) this.fetched(key).catch(() => {});
  }

  isNewest(key) {
    return this.pictures.get(key)?.revision >= this.revision;
  }

  async fetched(key) {
    const { engagement } = this.data;
    const known = this.pictures.get(key),
      asked = this.revision;
    const answer = await readPicture(this.data, key, known?.tag);
    const same = answer.status === 304;
    if (!answer.ok && !same) throw Object.assign(new Error("refused"), { status: answer.status });
    const revision = Number(answer.headers.get("x-discovery-revision")) || asked;
    const tag = answer.headers.get("etag");
    const picture = same ? { ...known, revision } : { text: await answer.text(), revision, tag };
    if (this.data.engagement === engagement && (!known || known.revision <= revision))
      remember(this.pictures, key, picture, MOST_PICTURES);
    return picture;
  }

  failed(problem) {
    if ([401, 403, 404].includes(problem.status)) {
      this.notice.textContent = "You may not see this diagram, or it no longer exists.";
      if (!this.svg) this.waiting(this.notice.textContent);
      return;
    }
    this.notice.textContent = this.svg
      ? "No connection: this is the last picture. Trying again …"
      : "No connection. Trying again …";
    this.tries = (this.tries || 0) + 1;
    this.retry = setTimeout(() => this.load(), Math.min(5000, 500 * 2 ** this.tries));
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

  // ---- putting a picture on the page --------------------------------------------------------------------------

  show(picture, key) {
    this.frame.dataset.revision = this.pictured = picture.revision;
    if (picture.text === this.shownText && key === this.shownKey) return;
    const before = this.svg && { svg: this.svg, nodes: this.nodes, edges: this.edges };
    const made = prepared(picture.text, this.svg && this);
    if (!made) {
      this.notice.textContent = "The diagram could not be drawn.";
      return;
    }
    const wanted = new URLSearchParams(key),
      form = wanted.get("form"),
      sameForm = form === this.frame.dataset.form;
    const sameView =
      wanted.get("state") === this.frame.dataset.state && (wanted.get("colour") ?? "") === this.frame.dataset.colour;
    const framed = ["form", "only", "fold"].map((name) => wanted.get(name)).join();
    if (framed !== this.framed) this.touched = false;
    this.framed = framed;
    const instead = this.nodes?.get(this.home?.get(this.selected))?.dataset.was; // on its card, what it takes the place of
    Object.assign(this, made, { shownText: picture.text, shownKey: key });
    if (instead && !this.has(this.selected) && this.has(instead)) {
      this.selected = instead;
      this.report("selected", instead);
    }
    if (!this.view || !this.touched) this.view = { ...this.box };
    this.stage.style.setProperty("--ratio", (this.box.w / this.box.h).toFixed(3));
    this.smallest = smallestType(this.svg);
    this.stage.style.setProperty("--legible", `${Math.ceil((this.box.h * LEGIBLE) / this.smallest) + 2 || 0}px`); // and its two borders
    this.look();
    if (this.svg.parentNode !== this.stage) this.stage.replaceChildren(this.svg);
    markFindings(this);
    if (before && sameForm && !matchMedia("(prefers-reduced-motion: reduce)").matches) {
      animateChange(
        before,
        this,
        sameView && (getComputedStyle(this.frame).getPropertyValue("--st-primary-color") || "#0b63a5"),
      );
    }
    Object.assign(this.frame.dataset, {
      state: wanted.get("state"),
      theme: wanted.get("theme"),
      form,
      colour: wanted.get("colour") ?? "",
    });
    this.mark();
    this.listEnds();
    this.search(false);
    const at = this.nodes.get(this.at) ?? this.rails.find((rail) => rail.dataset.id === this.at);
    at?.classList.add("at");
  }

  // ---- hands --------------------------------------------------------------------------------------------------

  listen() {
    const { stage, root } = this;
    stage.addEventListener(
      "wheel",
      (event) => {
        if (!(event.ctrlKey || event.metaKey || this.presenting())) return;
        event.preventDefault();
        this.zoom(Math.exp(-event.deltaY * 0.0015), event.clientX, event.clientY);
      },
      { passive: false },
    );
    stage.addEventListener("pointerdown", (event) => {
      if (event.button || !this.svg) return;
      this.drag = { x: event.clientX, y: event.clientY, view: { ...this.view }, moved: false };
      stage.setPointerCapture(event.pointerId);
    });
    stage.addEventListener("pointermove", (event) => this.pointed(event));
    stage.addEventListener("pointerup", (event) => {
      const { drag } = this;
      this.drag = null;
      stage.classList.remove("dragged");
      if (drag && !drag.moved) this.clickedAt(event);
    });
    stage.addEventListener("pointercancel", () => {
      this.drag = null;
      stage.classList.remove("dragged");
    });
    stage.addEventListener("pointerleave", () => {
      this.tip.hidden = true;
    });
    stage.addEventListener("keydown", (event) => this.presenting() || diagramPressed(this, event));
    stage.addEventListener("dblclick", (event) => {
      const stack = this.under(event, ".node[data-members]");
      if (stack) return this.foldLane(stack.dataset.stage);
      if (this.data.strip && !this.presenting() && !this.under(event, ".node")) this.turnSize();
    });
    this.onKey = (event) => (this.presenting() || ownsKeys(this, event)) && diagramPressed(this, event);
    window.addEventListener("keydown", this.onKey, true);
    this.frame.addEventListener("click", (event) => this.clicked(event.target.closest("button")?.dataset));
    this.frame.addEventListener("pointermove", () => diagramPointed(this));
    this.colouring.addEventListener("change", () => this.colourBy(this.colouring.value));
    this.find.addEventListener("input", () => this.search(false));
    this.find.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.search(true);
    });
    this.onFullscreen = () => this.changedFrame();
    document.addEventListener("fullscreenchange", this.onFullscreen);
    this.sized = new ResizeObserver(() => {
      if (this.svg && formFor(this) !== this.frame.dataset.form) this.load();
      if (!this.touched) this.fit();
    });
    this.sized.observe(this.frame);
  }

  clicked(button) {
    if (!button) return;
    if (button.state) this.turnTo(button.state);
    if (button.end) this.pickEnd(button.end);
    const deeds = {
      fit: () => this.fit(),
      in: () => this.zoom(1.25),
      out: () => this.zoom(0.8),
      present: () => this.present(),
      only: () => this.turnOnly(),
      details: () => this.showDetails(),
      group: () => this.turnGrouped(),
      keys: () => this.hint(this.keys.hidden, true),
      tidy: () => tidyDiagram(this),
      larger: () => this.turnSize(),
      fold: () => this.resize(this.size === "hidden" ? "slim" : "hidden"),
    };
    deeds[button.do]?.();
    if (button.do === "keys") this.stage.focus({ preventScroll: true });
  }
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
