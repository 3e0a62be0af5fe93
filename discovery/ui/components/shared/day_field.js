/* A day as people type it, wherever one is asked for outside the grid: the grid's own reading, and what it was read as.
   The browser's own field for days reads figures in the order of its language, and nobody sees which is the month. */

import { element } from "./element.js";
import { readDay } from "./reading/days.js";
import { READING } from "./reading/vocabulary.js";

export const DAY_EXAMPLES = "15.12.2026 or 2026-12-15";

/** {value: "2026-12-15"}, {value: null} for an empty text, or {error: a sentence}.
 *  @param {string} text
 *  @returns {Reading} */
export function readDayOrNone(text) {
  return text.trim() ? readDay(text) : { value: null };
}

/** The day as it is read back: 15 Dec 2026.
 *  @param {string} iso */
export function dayInWords(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  const name = READING.months[month - 1][0].slice(0, 3);
  return `${day} ${name[0].toUpperCase()}${name.slice(1)} ${year}`;
}

/** Stands beside a field that takes a day, and says while it is typed what it was read as.
 *  @param {HTMLInputElement | HTMLTextAreaElement} input */
export function dayEcho(input) {
  const node = element("output", { class: "day-echo", "aria-live": "polite" });
  input.addEventListener("input", () => {
    const read = readDayOrNone(input.value);
    node.classList.remove("bad");
    node.textContent = read.value ? dayInWords(read.value) : "";
  });
  return node;
}

export class DayField {
  /** @param {string} name */
  constructor(name) {
    const shape = { class: "field-input", type: "text", autocomplete: "off", placeholder: DAY_EXAMPLES };
    this.input = element("input", { ...shape, name });
    this.echo = dayEcho(this.input);
    this.node = element("span", { class: "day-field" }, [this.input, this.echo]);
  }

  /* The day as it is stored, "" when none was typed; null when it cannot be read, and says why. */
  take() {
    const read = readDayOrNone(this.input.value);
    if (!read.error) return read.value ?? "";
    this.echo.textContent = read.error;
    this.echo.classList.add("bad");
    this.input.focus();
    return null;
  }
}
