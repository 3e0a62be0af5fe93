// What a picture may hold.

const DIAGRAM_ELEMENTS = new Set([
  "svg",
  "g",
  "defs",
  "symbol",
  "title",
  "desc",
  "rect",
  "path",
  "text",
  "tspan",
  "use",
]);

/** Keep what a picture is made of and drop the rest: the server escapes, this is the second lock.
 *  @param {string} text
 *  @returns {SVGSVGElement | null} */
export function sanitised(text) {
  const read = new DOMParser().parseFromString(text, "image/svg+xml");
  if (read.querySelector("parsererror") || read.documentElement.localName !== "svg") return null;
  for (const element of [...read.querySelectorAll("*")]) {
    if (!DIAGRAM_ELEMENTS.has(element.localName)) {
      element.remove();
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      if (/^(data|aria)-/i.test(name)) continue; // words, which nothing runs
      const link = /href$/i.test(name) && !value.startsWith("#");
      if (link || /^on|^style$/i.test(name) || /url\(|javascript:/i.test(value)) element.removeAttribute(name);
    }
  }
  return /** @type {any} */ (document.importNode(read.documentElement, true));
}
