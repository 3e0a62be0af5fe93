/* What the rules find about the rows of some sections, read again a while after the last change: typing comes first.
   One for each engagement and choice of sections, kept as long as the page of the browser. */

import { readFindings } from "./api.js";

/** @type {Record<Level, string>} */
export const SIGNS = { error: "!", warning: "▲", info: "i", ask: "?" };

/** @type {Record<Level, string>} */
export const LEVEL_WORDS = { error: "error", warning: "warning", info: "hint", ask: "to ask" };

const FIRST_REST = 250;

const RESTS_AT_MOST = 4; // so often a stream of changes puts off the next look

const READ_AGAIN = 3000;

/** @type {Map<string, Findings>} */
const allFindings = new Map();
/** @type {Map<string, Set<string>>} */
const askedByEngagement = new Map();

export class Findings {
  /** @param {Page} data
   *  @param {string} sections */
  constructor(data, sections) {
    this.engagement = data.engagement;
    this.token = data.token;
    this.sections = sections;
    /** @type {Set<() => void>} */
    this.listeners = new Set();
    /** @type {Record<string, Rule>} */
    this.rules = {};
    /** @type {Record<string, GivenFinding[]>} */
    this.rows = {};
    /** @type {GivenFinding[]} */
    this.whole = [];
    /** @type {string | null} */
    this.tag = null;
    /** @type {Record<"rows" | "sections", Record<string, number>>} */
    this.fresh = { rows: {}, sections: {} };
    /** @type {number | null} */
    this.since = null;
    this.reading = false;
    this.timer = 0;
    this.ripening = 0;
    this.withheld = false; // before an audience: that nothing is told is no word that nothing is missing
    this.revision = -1;
    this.wanted = -1;
    this.rest = FIRST_REST;
  }

  /** @param {number} revision */
  heard(revision) {
    this.wanted = Math.max(this.wanted, revision);
    if (this.wanted <= this.revision || this.reading) return;
    this.since ??= Date.now();
    clearTimeout(this.timer);
    const latest = this.since + RESTS_AT_MOST * this.rest - Date.now();
    this.timer = setTimeout(() => this.read(), this.revision < 0 ? 0 : Math.max(0, Math.min(this.rest, latest)));
  }

  async read() {
    this.since = null;
    if (document.visibilityState !== "visible") return; // whoever comes back hears of the revision again
    this.reading = true;
    try {
      const answer = await readFindings(this, this.sections, this.tag);
      if (answer.status !== 304) await this.take(answer);
      this.withheld = answer.headers.has("x-discovery-withheld");
      this.revision = Number(answer.headers.get("x-discovery-revision"));
      this.rest = Number(answer.headers.get("x-discovery-rest")) || FIRST_REST;
      this.tell();
    } catch {
      this.timer = setTimeout(() => this.read(), READ_AGAIN);
    }
    this.reading = false;
    if (this.revision >= 0) this.heard(this.wanted);
  }

  /** @param {Response} answer */
  async take(answer) {
    if (!answer.ok) throw new Error(String(answer.status));
    const { rules, rows, whole, fresh } = await answer.json();
    Object.assign(this, { rules, rows, whole, tag: answer.headers.get("etag") });
    this.wait(fresh);
  }

  tell() {
    for (const listener of [...this.listeners]) listener();
  }

  /** Which rows are still being written, by the server's clock; each moment is turned into one of this page's own.
   *  @param {{rows?: Record<string, number>, sections?: Record<string, number>}} [fresh] milliseconds left */
  wait(fresh) {
    const moment = (/** @type {[string, number]} */ [name, left]) => [name, performance.now() + left];
    const moments = (/** @type {Record<string, number> | undefined} */ given) =>
      Object.fromEntries(Object.entries(given ?? {}).map(moment));
    this.fresh = { rows: moments(fresh?.rows), sections: moments(fresh?.sections) };
    this.ripen();
  }

  /* Looks again when the next row counts as written. */
  ripen() {
    clearTimeout(this.ripening);
    const moments = [...Object.values(this.fresh.rows), ...Object.values(this.fresh.sections)];
    const next = Math.min(...moments.filter((moment) => moment > performance.now()));
    if (next === Infinity) return;
    const look = () => {
      this.tell();
      this.ripen();
    };
    this.ripening = setTimeout(look, next - performance.now() + 20);
  }

  /** @param {"rows" | "sections"} kind
   *  @param {string} name */
  isFresh(kind, name) {
    return (this.fresh[kind][name] ?? 0) > performance.now() && !askedFor(this.engagement).has(name);
  }

  /* The rows whose findings still wait. */
  waiting() {
    return Object.keys(this.rows).filter((id) => this.at(id).some(({ early }) => early));
  }

  /** The findings about a row as {rule, said, field, state, at, level, remedy, early}, worst first. What is early is
   *  about a row that somebody is still writing: nobody is told of it before it was left, unless it is asked for.
   *  @param {string} id
   *  @returns {Finding[]} */
  at(id) {
    const asked = askedFor(this.engagement).has(id);
    return (this.rows[id] ?? []).map((finding) => {
      const early = !asked && [id, ...(finding.with ?? [])].some((row) => this.isFresh("rows", row));
      return { ...finding, ...this.rules[finding.rule], early };
    });
  }

  /** Those about the sections as a whole, worst first. Where nobody has written anything yet nothing is wrong: it is
   *  still to ask.
   *  @returns {Finding[]} */
  about() {
    return worstFirst(
      this.whole.map((finding) => {
        const rule = this.rules[finding.rule];
        const early = this.isFresh("sections", finding.section ?? "");
        return { ...finding, ...rule, level: finding.unasked ? "ask" : rule?.level, early };
      }),
    );
  }

  /** Somebody wants to see what is found about a row or section now: it shows at once, wherever this page shows it.
   *  @param {string[]} names */
  ask(...names) {
    for (const name of names) askedFor(this.engagement).add(name);
    for (const each of allFindings.values()) if (each.engagement === this.engagement) each.tell();
  }
}

/** The rows and sections of which somebody asked on this page what is found, ripe or not.
 *  @param {string} engagement */
function askedFor(engagement) {
  const asked = askedByEngagement.get(engagement) ?? new Set();
  askedByEngagement.set(engagement, asked);
  return asked;
}

/** What shows without being asked for.
 *  @param {Finding[]} findings */
export function ripe(findings) {
  return findings.filter(({ early }) => !early);
}

/** @param {Page} data
 *  @param {string} sections a choice of sections, as the address names it
 *  @returns {Findings} */
export function findingsFor(data, sections) {
  const key = `${data.engagement}|${sections}`;
  const findings = allFindings.get(key) ?? new Findings(data, sections);
  allFindings.set(key, findings);
  findings.token = data.token; // a new page brings a new one
  return findings;
}

/** @param {Finding[]} findings */
export function worstFirst(findings) {
  const levels = Object.keys(SIGNS);
  return findings.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

/** What is said of several rows, said once.
 *  @param {Finding[]} findings */
export function eachOnce(findings) {
  return [...new Map(findings.map((finding) => [`${finding.rule} ${finding.said}`, finding])).values()];
}

/** How many there are and how bad the worst is, as people say it.
 *  @param {Finding[]} findings */
export function findingWords(findings) {
  const worst = LEVEL_WORDS[findings[0].level];
  if (findings[0].level === "ask") return `${findings.length} to ask`;
  return findings.length === 1
    ? `1 ${worst}`
    : `${findings.length} findings, the worst ${/^[aeiou]/.test(worst) ? "an" : "a"} ${worst}`;
}
