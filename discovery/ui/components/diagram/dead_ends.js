// The list below the picture: what leads nowhere and what comes from nowhere.

import { isEarlyRow } from "./finding_marks.js";

export class DeadEnds {
  /** @param {Diagram} diagram */
  constructor(diagram) {
    this.diagram = diagram;
    this.listed = "";
  }

  /** The list below the picture: what leads nowhere and what comes from nowhere; a click selects it. */
  list() {
    const list = this.diagram.root.querySelector(".ends"),
      ends = this.diagram.ends.filter(({ id }) => !isEarlyRow(this.diagram, id));
    const listed = JSON.stringify([this.diagram.state, this.diagram.data.strip, ends]);
    if (this.listed === listed) return;
    this.listed = listed;
    list.hidden = this.diagram.data.strip || !ends.length;
    const { state } = this.diagram;
    const where = state === "difference" ? "both workflows" : `the ${state} workflow`;
    list.querySelector("summary").textContent = `Dead ends in ${where}: ${ends.length}`;
    list.querySelector("ul").replaceChildren(
      ...ends.map(({ id, said }) => {
        const button = document.createElement("button"),
          line = document.createElement("li");
        Object.assign(button, { type: "button", textContent: said, dir: "auto" });
        button.dataset.end = id;
        line.append(button);
        return line;
      }),
    );
  }

  /** @param {string} id */
  pick(id) {
    if (this.diagram.selection.selected !== id) this.diagram.selection.pick(id);
    const target =
      this.diagram.nodes.get(this.diagram.home.get(id) ?? "") ??
      this.diagram.rails.find((rail) => rail.dataset.id === id);
    if (target) this.diagram.selection.stand(target);
    this.diagram.stage.scrollIntoView({ block: "nearest" });
  }
}
