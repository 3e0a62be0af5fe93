// The live diagram: fetches a picture for each revision, keeps the old one until the new one is there, and lets
// people move, zoom, find, follow and present it. One object for each place on a page survives every rerun.

const diagrams = new WeakMap();

class Diagram {
  constructor(root) {
    this.root = root;
    this.frame = root.querySelector(".diagram");
    this.stage = root.querySelector(".stage");
    this.tip = root.querySelector(".tip");
    this.spoken = root.querySelector(".spoken");
    this.notice = root.querySelector(".notice");
    this.find = root.querySelector("input");
    this.pictures = new Map();
    this.nodes = new Map();
    this.edges = [];
    this.revision = 0;
    this.selected = null;
    this.touched = false;
    this.waiting("The diagram is being drawn …");
    this.listen();
  }

  // ---- what to show -------------------------------------------------------------------------------------------

  update(data, setStateValue) {
    this.report = setStateValue;
    this.stage.style.setProperty("--height", `${data.height || 640}px`);
    if (data.state !== this.given) this.given = this.state = data.state;
    const before = this.data ?? {};
    this.data = data;
    if (before.engagement !== data.engagement) {
      this.pictures.clear();
      this.revision = 0;
    }
    if (before.engagement !== data.engagement || before.token !== data.token) {
      this.unsubscribe?.();
      this.unsubscribe = subscribe({ engagement: data.engagement, token: data.token }, (revision) => {
        this.revision = Math.max(this.revision, Number(revision) || 0);
        this.load();
      });
    }
    this.load();
  }

  close() {
    this.unsubscribe?.();
    this.sized?.disconnect();
    clearTimeout(this.retry);
    document.removeEventListener("fullscreenchange", this.onFullscreen);
  }

  theme() {
    const [red, green, blue] = (getComputedStyle(this.frame).backgroundColor.match(/[\d.]+/g) || [255, 255, 255]).map(Number);
    const scale = getComputedStyle(this.frame).backgroundColor.startsWith("color(") ? 255 : 1;
    return (red * 0.299 + green * 0.587 + blue * 0.114) * scale < 128 ? "dark" : "light";
  }

  presenting() {
    return this.frame.classList.contains("full") || !!document.fullscreenElement && this.root.fullscreenElement === this.frame;
  }

  key(state = this.state) {
    const wanted = new URLSearchParams({ state, theme: this.theme() });
    if (this.presenting()) wanted.set("rails", "0");
    return wanted.toString();
  }

  /** Show the wanted picture: from memory when it is of this revision, otherwise fetched. */
  async load() {
    this.markState();
    const key = this.key();
    const known = this.pictures.get(key);
    if (known && known.revision >= this.revision) return this.show(known, key);
    if (this.loading === key) { this.again = true; return; }
    this.loading = key;
    this.again = false;
    clearTimeout(this.retry);
    try {
      const picture = await this.fetched(key);
      if (this.key() === key) this.show(picture, key);  // otherwise something else is wanted by now
      this.notice.textContent = "";
      this.tries = 0;
      if (this.flipped) this.fetched(this.key(this.state === "current" ? "future" : "current")).catch(() => {});
    } catch (problem) {
      this.failed(problem);
    } finally {
      if (this.loading === key) this.loading = null;
      if (this.again) { this.again = false; this.load(); }
    }
  }

  async fetched(key) {
    const { engagement, token } = this.data;
    const known = this.pictures.get(key), asked = this.revision;
    const address = `/live/${encodeURIComponent(engagement)}/diagram.svg?${key}`;
    const answer = await fetch(address, { headers: { "X-Discovery-Token": token }, cache: "no-cache" });
    if (!answer.ok) throw Object.assign(new Error("refused"), { status: answer.status });
    const revision = Number(answer.headers.get("x-discovery-revision")) || asked;
    const picture = { text: await answer.text(), revision };
    if (this.data.engagement === engagement && (!known || known.revision <= revision)) this.pictures.set(key, picture);
    return picture;
  }

  failed(problem) {
    if ([401, 403, 404].includes(problem.status)) {
      this.notice.textContent = "You may not see this diagram, or it no longer exists.";
      if (!this.svg) this.waiting(this.notice.textContent);
      return;
    }
    this.notice.textContent = this.svg ? "No connection: this is the last picture. Trying again …" : "No connection. Trying again …";
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
    this.frame.dataset.revision = picture.revision;
    if (picture.text === this.shownText && key === this.shownKey) return;
    const made = prepared(picture.text);
    if (!made) { this.notice.textContent = "The diagram could not be drawn."; return; }
    const before = this.svg && { svg: this.svg, nodes: this.nodes, edges: this.edges };
    const sameFrame = key.includes("rails") === (this.shownKey || "").includes("rails");
    Object.assign(this, made, { shownText: picture.text, shownKey: key });
    if (!this.view || !this.touched) this.view = { ...this.box };
    this.stage.style.setProperty("--ratio", (this.box.w / this.box.h).toFixed(3));
    this.look();
    this.stage.replaceChildren(this.svg);
    if (before && sameFrame && !matchMedia("(prefers-reduced-motion: reduce)").matches) {
      animateChange(before, this, getComputedStyle(this.frame).getPropertyValue("--st-primary-color") || "#0b63a5");
    }
    const wanted = new URLSearchParams(key);
    Object.assign(this.frame.dataset, { state: wanted.get("state"), theme: wanted.get("theme") });
    this.mark();
    this.search(false);
    if (this.nodes.has(this.at)) this.nodes.get(this.at).classList.add("at");
  }

  // ---- looking around -----------------------------------------------------------------------------------------

  look() { this.svg?.setAttribute("viewBox", [this.view.x, this.view.y, this.view.w, this.view.h].join(" ")); }

  fit() {
    if (!this.svg) return;
    this.view = { ...this.box };
    this.touched = false;
    this.look();
  }

  scale() {
    const area = this.stage.getBoundingClientRect();
    return Math.min(area.width / this.view.w, area.height / this.view.h) || 1;
  }

  /** Zoom by a factor about a point of the screen, the middle when none is given. */
  zoom(factor, atX, atY) {
    if (!this.svg) return;
    const area = this.stage.getBoundingClientRect(), scale = this.scale();
    const x = (atX ?? area.left + area.width / 2) - area.left - (area.width - this.view.w * scale) / 2;
    const y = (atY ?? area.top + area.height / 2) - area.top - (area.height - this.view.h * scale) / 2;
    const wide = Math.min(this.box.w * 4, Math.max(this.box.w / 12, this.view.w / factor)), grown = wide / this.view.w;
    const fixed = { x: this.view.x + x / scale, y: this.view.y + y / scale };
    this.view = { x: fixed.x - (x / scale) * grown, y: fixed.y - (y / scale) * grown, w: wide, h: this.view.h * grown };
    this.touched = true;
    this.look();
  }

  /** Bring a box into view when the picture is zoomed. */
  reveal(node) {
    const { x, y } = this.middle(node), { view } = this;
    if (x > view.x && x < view.x + view.w && y > view.y && y < view.y + view.h) return;
    this.view = { ...view, x: x - view.w / 2, y: y - view.h / 2 };
    this.look();
  }

  middle(node) {
    const [x, y] = cornerOf(node), card = node.querySelector(".card");
    return { x: x + Number(card.getAttribute("width")) / 2, y: y + Number(card.getAttribute("height")) / 2 };
  }

  async present() {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else if (this.frame.classList.contains("full")) this.leaveFull();
      else await this.frame.requestFullscreen();
    } catch {
      this.frame.classList.add("full");
      this.changedFrame();
    }
    this.stage.focus();
  }

  leaveFull() { this.frame.classList.remove("full"); this.changedFrame(); }

  changedFrame() { this.touched = false; this.load(); requestAnimationFrame(() => this.fit()); }

  // ---- following ----------------------------------------------------------------------------------------------

  mark() {
    if (!this.svg) return;
    const id = this.nodes.has(this.selected) ? this.selected : null;
    const on = id ? reachOf(id, this.edges) : new Set(), lit = new Set();
    this.svg.classList.toggle("focused", !!id);
    for (const [other, node] of this.nodes) {
      node.classList.toggle("on", on.has(other));
      node.classList.toggle("chosen", other === id);
      node.setAttribute("aria-pressed", String(other === id));
    }
    for (const edge of this.edges) {
      const inside = on.has(edge.dataset.source) && on.has(edge.dataset.target);
      edge.classList.toggle("on", inside);
      if (inside) lit.add(edge.dataset.id);
    }
    for (const label of this.svg.querySelectorAll(".label")) label.classList.toggle("on", lit.has(label.dataset.edge));
  }

  pick(id) {
    const chosen = id === this.selected ? null : id;
    if (chosen === this.selected) return;
    this.selected = chosen;
    this.mark();
    this.report("selected", chosen);
    const node = chosen && this.nodes.get(chosen);
    this.spoken.textContent = node ? `Selected ${node.getAttribute("aria-label")}` : "Selection cleared";
  }

  search(next) {
    const wanted = this.find.value.trim().toLowerCase();
    const hits = wanted ? [...this.nodes.values()].filter((node) => node.getAttribute("aria-label").toLowerCase().includes(wanted)) : [];
    for (const node of this.nodes.values()) node.classList.toggle("found", hits.includes(node));
    if (!next || !hits.length) return;
    const here = hits.findIndex((node) => node.dataset.id === this.selected);
    const node = hits[(here + 1) % hits.length];
    if (node.dataset.id !== this.selected) this.pick(node.dataset.id);
    this.stand(node);
  }

  stand(node) {
    this.svg.querySelectorAll(".at").forEach((other) => other.classList.remove("at"));
    node.classList.add("at");
    this.at = node.dataset.id;
    this.reveal(node);
    this.spoken.textContent = node.getAttribute("aria-label");
  }

  /** The next box in the direction of an arrow key: the same lane up and down, the nearest lane left and right. */
  step(key) {
    const nodes = [...this.nodes.values()], here = this.nodes.get(this.at);
    if (!nodes.length) return;
    if (!here) return this.stand(nodes[0]);
    const from = this.middle(here), sideways = key === "ArrowRight" || key === "ArrowLeft";
    const sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
    const distance = (node) => {
      const to = this.middle(node), dx = (to.x - from.x) * sign, dy = (to.y - from.y) * sign;
      if (sideways) return dx > 20 ? dx * 3 + Math.abs(dy) : Infinity;
      return dy > 5 && Math.abs(dx) < 20 ? dy : Infinity;
    };
    const best = nodes.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    if (distance(best) < Infinity) this.stand(best);
  }

  // ---- hands --------------------------------------------------------------------------------------------------

  under(event, selector) { return this.root.elementFromPoint(event.clientX, event.clientY)?.closest?.(selector) ?? null; }

  hover(event) {
    const target = this.drag?.moved ? null : this.under(event, "[data-tip]");
    this.tip.hidden = !target;
    if (!target) return;
    const area = this.frame.getBoundingClientRect();
    this.tip.textContent = target.dataset.tip;
    const left = Math.min(event.clientX - area.left + 14, area.width - this.tip.offsetWidth - 8);
    const below = event.clientY - area.top + 18, room = below + this.tip.offsetHeight < area.height;
    this.tip.style.left = `${Math.max(4, left)}px`;
    this.tip.style.top = `${room ? below : below - this.tip.offsetHeight - 30}px`;
  }

  listen() {
    const { stage, root } = this;
    stage.addEventListener("wheel", (event) => {
      if (!(event.ctrlKey || event.metaKey || this.presenting())) return;
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY * 0.0015), event.clientX, event.clientY);
    }, { passive: false });
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
      if (drag && !drag.moved) this.pick(this.under(event, ".node")?.dataset.id ?? null);
    });
    stage.addEventListener("pointercancel", () => { this.drag = null; stage.classList.remove("dragged"); });
    stage.addEventListener("pointerleave", () => { this.tip.hidden = true; });
    stage.addEventListener("keydown", (event) => this.pressed(event));
    root.querySelector(".bar").addEventListener("click", (event) => this.clicked(event.target.closest("button")?.dataset));
    this.find.addEventListener("input", () => this.search(false));
    this.find.addEventListener("keydown", (event) => { if (event.key === "Enter") this.search(true); });
    this.onFullscreen = () => this.changedFrame();
    document.addEventListener("fullscreenchange", this.onFullscreen);
    this.sized = new ResizeObserver(() => { if (!this.touched) this.fit(); });
    this.sized.observe(stage);
  }

  pointed(event) {
    this.hover(event);
    if (!this.drag) return;
    const dx = event.clientX - this.drag.x, dy = event.clientY - this.drag.y;
    if (Math.hypot(dx, dy) > 4) { this.drag.moved = true; this.stage.classList.add("dragged"); }
    if (!this.drag.moved) return;
    const scale = this.scale();
    this.view = { ...this.view, x: this.drag.view.x - dx / scale, y: this.drag.view.y - dy / scale };
    this.touched = true;
    this.look();
  }

  clicked(button) {
    if (!button) return;
    if (button.state && button.state !== this.state) {
      this.state = button.state;
      this.flipped = true;
      this.load();
      this.report("state", this.state);
    }
    const deeds = { fit: () => this.fit(), in: () => this.zoom(1.25), out: () => this.zoom(0.8), present: () => this.present() };
    deeds[button.do]?.();
  }

  pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === "+" || key === "=") this.zoom(1.25);
    else if (key === "-") this.zoom(0.8);
    else if (key === "0") this.fit();
    else if (key === "f" || key === "F") this.present();
    else if (key === "Escape") { if (this.frame.classList.contains("full")) this.leaveFull(); else this.pick(null); }
    else if ((key === "Enter" || key === " ") && this.at) this.pick(this.at);
    else if (key.startsWith("Arrow")) this.step(key);
    else return;
    event.preventDefault();
  }
}

export default function (component) {
  const root = component.parentElement;
  if (!diagrams.has(root)) diagrams.set(root, new Diagram(root));
  const diagram = diagrams.get(root);
  diagram.update(component.data, component.setStateValue);
  return () => { diagram.close(); diagrams.delete(root); };
}
