// The diagram as a strip above a table: how large it is, remembered for the visit, and the form of picture for each place.

const STRIP_KEY = "discovery.strip";
const LOWEST_WINDOW = 600;  // pixels; in a lower window the table would be pushed out of sight
const SCREEN_FROM = 1.5;  // width to height; a squarer screen has no room for wide cards
const NARROW_BELOW = 1340;  // pixels; where a wide picture would be scaled to less than can be read

/** "slim", "tall" or "hidden": as it was left on this visit, else by the height of the window. */
function stripSize() {
  let kept = null;
  try { kept = sessionStorage.getItem(STRIP_KEY); } catch { /* a browser may forbid it */ }
  if (["slim", "tall", "hidden"].includes(kept)) return kept;
  return window.innerHeight >= LOWEST_WINDOW ? "slim" : "hidden";
}

function keepStripSize(size) {
  try { sessionStorage.setItem(STRIP_KEY, size); } catch { /* then it is forgotten with the page */ }
}

/** The form of picture for the room there is. */
function formFor(diagram) {
  const wide = (diagram.frame.clientWidth || window.innerWidth) >= NARROW_BELOW;
  const { clientWidth, clientHeight } = diagram.frame;
  if (diagram.presenting() && !diagram.rails && clientWidth >= clientHeight * SCREEN_FROM) return "screen";
  const slim = diagram.data.strip && diagram.size === "slim" && !diagram.presenting();
  return slim ? (wide ? "slim" : "slim-narrow") : wide ? "wide" : "narrow";
}
