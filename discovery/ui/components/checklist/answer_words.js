/* What the answers of a checklist come to: pure functions of values. */

const IS_DONE = new Set(["yes", "partly"]);

const TO_COME = new Set(["add", "change"]);

/** @typedef {"answered" | "unknown" | "not asked" | "do not apply"} Kind */

/** @type {Record<string, Kind>} */
const KIND_OF = { unknown: "unknown", undecided: "unknown", "not applicable": "do not apply" };

/** How many ways have an answer of each kind, as the head of a column says it; null is no answer.
 *  @param {(string | null)[]} values */
export function totalWords(values) {
  const count = { answered: 0, unknown: 0, "not asked": 0, "do not apply": 0 };
  for (const value of values) {
    /** @type {Kind} */
    const kind = value === null ? "not asked" : (KIND_OF[value] ?? "answered");
    count[kind] += 1;
  }
  return Object.entries(count)
    .filter(([word, number]) => number > 0 || word === "answered")
    .map(([word, number]) => `${number} ${word}`)
    .join(" · ");
}

/** The states of the boxes that an answer promises and nobody has written down yet, those of today first.
 *  @param {string | null} today
 *  @param {string | null} future
 *  @param {(string | undefined)[]} there the states of the boxes there are; without one, a box counts for both */
export function missingStates(today, future, there) {
  const has = (/** @type {string} */ state) => there.some((known) => [state, "both", undefined].includes(known));
  const missing = [];
  if (IS_DONE.has(today ?? "") && !has("current")) missing.push(future === "keep" ? "both" : "current");
  if (TO_COME.has(future ?? "") && !has("future")) missing.push("future");
  return missing;
}
