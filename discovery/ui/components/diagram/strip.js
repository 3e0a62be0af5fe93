// The diagram as a strip above a table: how large it is, remembered for the visit, and the form of picture for each
// place.

const STRIP_KEY = "discovery.strip";

const LOWEST_WINDOW = 600; // pixels; in a lower window the table would be pushed out of sight

const SCREEN_FROM = 1.5; // width to height; a squarer screen has no room for wide cards

const NARROW_BELOW = 1340; // pixels; where a wide picture would be scaled to less than can be read

const WIDE_FROM = 1880; // pixels; where constraints, wide lanes and outcomes have room side by side

/** "slim", "tall" or "hidden": as it was left on this visit, else by the height of the window. */
export function stripSize() {
  /** @type {string | null} */
  let kept = null;
  try {
    kept = sessionStorage.getItem(STRIP_KEY);
  } catch {
    /* a browser may forbid it */
  }
  if (kept && ["slim", "tall", "hidden"].includes(kept)) return kept;
  return window.innerHeight >= LOWEST_WINDOW ? "slim" : "hidden";
}

/** @param {string} size */
export function keepStripSize(size) {
  try {
    sessionStorage.setItem(STRIP_KEY, size);
  } catch {
    /* then it is forgotten with the page */
  }
}

/** The form of picture for the room there is.
 *  @param {Diagram} diagram */
export function formFor(diagram) {
  const { clientWidth, clientHeight } = diagram.frame,
    room = clientWidth || window.innerWidth,
    wide = room >= NARROW_BELOW;
  const presented = diagram.presentation.isOn();
  if (presented && clientWidth >= clientHeight * SCREEN_FROM) return "screen";
  if (diagram.data.strip && diagram.size === "slim" && !presented) return wide ? "slim" : "slim-narrow";
  if (!wide) return "narrow";
  return diagram.presentation.hasShelves() && room < WIDE_FROM ? "page" : "wide";
}
