/* Elements of a page. */

/** The element that has the focus, wherever it is.
 *  @returns {HTMLElement | null} */
export function focusedElement() {
  /** @type {any} */
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** A new element: `text` and `value` are set, what begins with "on" is listened to, the rest are attributes; what is
 *  null, undefined or false is left out, of the children, too.
 *  @param {string} tag
 *  @param {Record<string, any>} [options]
 *  @param {any[]} [children]
 *  @returns {any} the element, as what its tag makes of it */
export function element(tag, options = {}, children = []) {
  /** @type {any} */
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "text") node.textContent = value;
    else if (name === "value") node.value = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Whether a colour as the browser computes it, "rgb(…)" or "color(srgb …)", is a dark one.
 *  @param {string} colour */
export function isDark(colour) {
  const [red, green, blue] = (colour.match(/[\d.]+/g) ?? [255, 255, 255]).map(Number);
  const scale = colour.startsWith("color(") ? 255 : 1;
  return (red * 0.299 + green * 0.587 + blue * 0.114) * scale < 128;
}
