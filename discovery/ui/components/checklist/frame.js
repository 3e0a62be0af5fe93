/* What stands around the lines of a checklist: its head, the keys, and what it says. */

import { element } from "../shared/element.js";

/** {nodes: in their order; sheet: where the lines go; only: the box that shows open ways only; totals: of each side;
 *  state, message, none, former: where something is said}.
 *  @param {ChecklistData} data */
export function newFrame(data) {
  const frame = {
    sheet: element("div", { class: "ways-sheet", role: "grid", "aria-label": `Checklist of the stage ${data.title}` }),
    only: element("input", { type: "checkbox" }),
    totals: data.sides.map(() => element("small", { class: "ways-total" })),
    state: element("span", { class: "state", "aria-live": "polite" }),
    message: element("span", { class: "ways-said", role: "status" }),
    none: element("div", { class: "ways-none", hidden: true, text: "Nothing is open here. O shows every way again." }),
    former: element("div", { class: "ways-left", hidden: true }),
  };
  const bar = element("div", { class: "bar" }, [
    element("h3", { text: `Checklist: ${data.title}` }),
    element("label", { class: "ways-only" }, [frame.only, "Open only (O)"]),
    frame.message,
    frame.state,
  ]);
  const keys = element("div", { class: "ways-keys", text: keyLine(data) });
  return { ...frame, nodes: [bar, keys, headLine(data, frame.totals), frame.sheet, frame.none, frame.former] };
}

/** @param {ChecklistData} data
 *  @param {Element[]} totals */
function headLine({ sides }, totals) {
  const title = (/** @type {string} */ text) => element("div", {}, [element("b", { text })]);
  const heads = sides.map((side, at) => {
    const letters = side.values.map((word) => `${word.key} ${word.title}`).join(" · ");
    const small = element("small", { class: "ways-letters", text: letters });
    return element("div", {}, [element("b", { text: side.title }), totals[at], small]);
  });
  return element("div", { class: "way ways-head" }, [title("Way"), ...heads, title("Reason"), title("Done by")]);
}

/** @param {ChecklistData} data */
function keyLine({ ways, done }) {
  const keys = [
    "Arrows move",
    "a letter answers",
    `with Shift it also makes the ${done.noun}`,
    "M makes it, L links one",
    "Enter: reason",
    "Delete empties",
    "Ctrl+Z undoes",
  ];
  return [...keys, ...(ways.some((way) => way.chief) ? ["● matters most here"] : [])].join(" · ");
}
