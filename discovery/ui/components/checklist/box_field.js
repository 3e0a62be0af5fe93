/* Where a box is named that is done in a way: a line with a list of those that are not yet. */

import { element } from "../shared/element.js";
import { shorten } from "../shared/reading/text.js";

/** `leave` is called when a box was linked, or none is to be.
 *  @param {DoneBoxes} done
 *  @param {() => void} leave */
export function newBoxField(done, leave) {
  const { list, way } = done;
  const { noun } = done.place;
  const rows = list.answers.candidates().filter((row) => !done.has(row));
  const id = `done-${way.code}`;
  const input = element("input", {
    class: "way-link",
    list: id,
    dir: "auto",
    autocomplete: "off",
    placeholder: `Which ${noun}?`,
    "aria-label": `The ${noun} done in this way`,
  });
  const take = (/** @type {boolean} */ isLast) => {
    const wanted = input.value.trim().toLowerCase();
    const row = rows.find(({ values, code }) => [values.name, code].some((word) => word?.toLowerCase() === wanted));
    if (row) done.tie(row);
    else if (isLast && wanted) return list.tell(`There is no ${noun} called “${shorten(input.value)}” in this stage.`);
    if (row || isLast) leave();
  };
  input.addEventListener("change", () => take(false));
  input.addEventListener("keydown", (/** @type {KeyPress} */ event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Escape") leave();
    else take(true);
  });
  const known = rows.map((row) => element("option", { value: row.values.name, text: row.code }));
  return element("div", {}, [input, element("datalist", { id }, known)]);
}
