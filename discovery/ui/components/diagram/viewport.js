// Moving about in a picture: zoom, drag, what is under the pointer.

import { cornerOf } from "./picture/card.js";

export class Viewport {
  /** @param {Diagram} diagram */
  constructor(diagram) {
    this.diagram = diagram;
    /** @type {Area} the part of the picture that is shown */
    this.view = { x: 0, y: 0, w: 1, h: 1 };
    this.touched = false;
    /** @type {{x: number, y: number, view: Area, moved: boolean} | null} */
    this.drag = null;
  }

  look() {
    this.diagram.svg?.setAttribute("viewBox", [this.view.x, this.view.y, this.view.w, this.view.h].join(" "));
  }

  fit() {
    if (!this.diagram.svg) return;
    this.view = { ...this.diagram.box };
    this.touched = false;
    this.look();
  }

  scale() {
    const area = this.diagram.stage.getBoundingClientRect();
    return Math.min(area.width / this.view.w, area.height / this.view.h) || 1;
  }

  /** Zoom by a factor about a point of the screen, the middle when none is given.
   *  @param {number} factor
   *  @param {number} [atX]
   *  @param {number} [atY] */
  zoom(factor, atX, atY) {
    if (!this.diagram.svg) return;
    const area = this.diagram.stage.getBoundingClientRect(),
      scale = this.scale();
    const x = (atX ?? area.left + area.width / 2) - area.left - (area.width - this.view.w * scale) / 2;
    const y = (atY ?? area.top + area.height / 2) - area.top - (area.height - this.view.h * scale) / 2;
    const wide = Math.min(this.diagram.box.w * 4, Math.max(this.diagram.box.w / 12, this.view.w / factor)),
      grown = wide / this.view.w;
    const fixed = { x: this.view.x + x / scale, y: this.view.y + y / scale };
    this.view = { x: fixed.x - (x / scale) * grown, y: fixed.y - (y / scale) * grown, w: wide, h: this.view.h * grown };
    this.touched = true;
    this.look();
  }

  /** Bring a box into view when the picture is zoomed.
   *  @param {Drawn} node */
  reveal(node) {
    const { x, y } = this.middle(node),
      { view } = this;
    if (x > view.x && x < view.x + view.w && y > view.y && y < view.y + view.h) return;
    this.view = { ...view, x: x - view.w / 2, y: y - view.h / 2 };
    this.look();
  }

  /** @param {Drawn} node */
  middle(node) {
    const card = node.querySelector(".card");
    if (!card) {
      const area = node.getBBox();
      return { x: area.x + area.width / 2, y: area.y + area.height / 2 };
    }
    const [x, y] = cornerOf(node);
    return { x: x + Number(card.getAttribute("width")) / 2, y: y + Number(card.getAttribute("height")) / 2 };
  }

  /** @param {MouseEvent} event
   *  @param {string} selector */
  under(event, selector) {
    return this.diagram.root.elementFromPoint(event.clientX, event.clientY)?.closest?.(selector) ?? null;
  }

  /** @param {MouseEvent} event */
  hover(event) {
    const target = this.drag?.moved ? null : this.under(event, "[data-tip]");
    this.diagram.tip.hidden = !target;
    if (!target) return;
    const area = this.diagram.frame.getBoundingClientRect();
    this.diagram.tip.textContent = target.dataset.tip;
    const left = Math.min(event.clientX - area.left + 14, area.width - this.diagram.tip.offsetWidth - 8);
    const below = event.clientY - area.top + 18,
      room = below + this.diagram.tip.offsetHeight < area.height;
    this.diagram.tip.style.left = `${Math.max(4, left)}px`;
    this.diagram.tip.style.top = `${room ? below : below - this.diagram.tip.offsetHeight - 30}px`;
  }

  /** @param {MouseEvent} event */
  pointed(event) {
    this.hover(event);
    if (!this.drag) return;
    const dx = event.clientX - this.drag.x,
      dy = event.clientY - this.drag.y;
    if (Math.hypot(dx, dy) > 4) {
      this.drag.moved = true;
      this.diagram.stage.classList.add("dragged");
    }
    if (!this.drag.moved) return;
    const scale = this.scale();
    this.view = { ...this.view, x: this.drag.view.x - dx / scale, y: this.drag.view.y - dy / scale };
    this.touched = true;
    this.look();
  }
}
