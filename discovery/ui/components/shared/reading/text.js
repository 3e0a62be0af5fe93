/** @param {unknown} text
 *  @param {number} [length] in characters */
export function shorten(text, length = 60) {
  return clipText(String(text), length);
}

const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** @type {Record<string, string>} */
const NAMED_INVISIBLE = {
  "\u00a0": "no-break space",
  "\u00ad": "soft hyphen",
  "\u200b": "zero-width space",
  "\u200c": "zero-width non-joiner",
  "\u200d": "zero-width joiner",
  "\u202f": "narrow no-break space",
  "\ufeff": "byte order mark",
};

/** The same word, however it was typed or copied: one kind of space, nothing that cannot be seen, one way to write é.
 *  @param {string} text */
export function tidyText(text) {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/[\s\u00a0]+/gu, " ")
    .trim();
}

/** @param {string} text */
export function wordKey(text) {
  return tidyText(text).toLowerCase();
}

/** The text with a name for every character that cannot be seen in it.
 *  @param {string} text */
export function visibleText(text) {
  return text.replace(/[\u00a0\u202f]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `[${NAMED_INVISIBLE[letter] ?? `U+${code}`}]`;
  });
}

/** @param {string} text
 *  @param {number} length in characters */
export function clipText(text, length) {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length).join("")}…` : text;
}
