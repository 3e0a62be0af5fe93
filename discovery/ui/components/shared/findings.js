/* What the rules find about the rows of some sections, read again a while after the last change: typing comes first.
   One for each engagement and choice of sections, kept as long as the page of the browser. */

import { readFindings } from "./api.js";

export const SIGNS = { error: "!", warning: "▲", info: "i", ask: "?" };

export const LEVEL_WORDS = { error: "error", warning: "warning", info: "hint", ask: "to ask" };

const FIRST_REST = 250;

const RESTS_AT_MOST = 4; // so often a stream of changes puts off the next look

const READ_AGAIN = 3000;

const allFindings = new Map();
const askedByEngagement = new Map();

class Findings {
  constructor(data, sections) {
    this.engagement = data.engagement;
    this.token = data.token;
    this.sections = sections;
    this.listeners = new Set();
    this.rules = {};
    this.rows = {};
    this.whole = [];
    this.tag = null;
    this.fresh = { rows: {}, sections: {} };
    this.withheld = false; // before an audience: that nothing is told is no word that nothing is missing
    this.revision = -1;
    this.wanted = -1;
    this.rest = FIRST_REST;
  }

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

  async take(answer) {
    if (!answer.ok) throw new Error(String(answer.status));
    const { rules, rows, whole, fresh } = await answer.json();
    Object.assign(this, { rules, rows, whole, tag: answer.headers.get("etag") });
    this.wait(fresh);
  }

  tell() {
    for (const listener of [...this.listeners]) listener();
  }

  /* Which rows are still being written, by the server's clock; each moment is turned into one of this page's own. */
  wait(fresh) {
    const moment = ([name, left]) => [name, performance.now() + left];
    const moments = (given) => Object.fromEntries(Object.entries(given ?? {}).map(moment));
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

  isFresh(kind, name) {
    return (this.fresh[kind][name] ?? 0) > performance.now() && !askedFor(this.engagement).has(name);
  }

  /* The rows whose findings still wait. */
  waiting() {
    return Object.keys(this.rows).filter((id) => this.at(id).some((one) => one.early));
  }

  /* The findings about a row as {rule, said, field, state, at, level, remedy, early}, worst first. What is early is
     about a row that somebody is still writing: nobody is told of it before it was left, unless it is asked for. */
  at(id) {
    const asked = askedFor(this.engagement).has(id);
    const early = (one) => !asked && [id, ...(one.with ?? [])].some((row) => this.isFresh("rows", row));
    return (this.rows[id] ?? []).map((one) => ({ ...one, ...this.rules[one.rule], early: early(one) }));
  }

  /* Those about the sections as a whole, worst first. Where nobody has written anything yet nothing is wrong: it is
     still to ask. */
  about() {
    const asked = (one) => (one.unasked ? { level: "ask" } : {});
    const early = ({ section }) => this.isFresh("sections", section);
    return worstFirst(this.whole.map((one) => ({ ...one, ...this.rules[one.rule], ...asked(one), early: early(one) })));
  }

  /* Somebody wants to see what is found about a row or section now: it shows at once, wherever this page shows it. */
  ask(...names) {
    for (const name of names) askedFor(this.engagement).add(name);
    for (const one of allFindings.values()) if (one.engagement === this.engagement) one.tell();
  }
}

/* The rows and sections of which somebody asked on this page what is found, ripe or not. */
function askedFor(engagement) {
  if (!askedByEngagement.has(engagement)) askedByEngagement.set(engagement, new Set());
  return askedByEngagement.get(engagement);
}

/* What shows without being asked for. */
export function ripe(found) {
  return found.filter((one) => !one.early);
}

export function findingsFor(data, sections) {
  const key = `${data.engagement}|${sections}`;
  if (!allFindings.has(key)) allFindings.set(key, new Findings(data, sections));
  const findings = allFindings.get(key);
  findings.token = data.token; // a new page brings a new one
  return findings;
}

export function worstFirst(found) {
  const levels = Object.keys(SIGNS);
  return found.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

/* How many there are and how bad the worst is, as people say it. */
export function findingWords(found) {
  const worst = LEVEL_WORDS[found[0].level];
  if (found[0].level === "ask") return `${found.length} to ask`;
  return found.length === 1
    ? `1 ${worst}`
    : `${found.length} findings, the worst ${/^[aeiou]/.test(worst) ? "an" : "a"} ${worst}`;
}
