// Pictures as they are fetched: one for each way of looking, each kept until a newer one is there.

import { readPicture } from "../../shared/api.js";
import { remember } from "./remember.js";
import { formFor } from "../strip.js";

export const STATES = ["current", "future", "difference"];
const MOST_PICTURES = 12; // remembered; older ones are fetched again when they are wanted

export class Pictures {
  /** @param {Diagram} diagram */
  constructor(diagram) {
    this.diagram = diagram;
    /** @type {Map<string, FetchedPicture>} */
    this.byKey = new Map();
    this.revision = 0;
    /** @type {string | null} */
    this.loading = null;
    this.again = false;
    this.tries = 0;
    this.flipped = false;
    this.retry = 0;
  }

  /** @param {string} [state] */
  key(state = this.diagram.state) {
    const wanted = new URLSearchParams({ state, theme: this.diagram.theme(), form: formFor(this.diagram) });
    if (this.diagram.colour) wanted.set("colour", this.diagram.colour);
    if (!this.diagram.presentation.hasShelves()) wanted.set("rails", "0");
    if (this.diagram.thread.only) wanted.set("only", this.diagram.thread.only);
    if (this.diagram.folding.folds.size) wanted.set("fold", this.diagram.folding.inAddress());
    return wanted.toString();
  }

  /** Show the wanted picture: from memory when it is of this revision, otherwise fetched. */
  async load() {
    this.diagram.markState();
    if (this.diagram.size === "hidden" && !this.diagram.presentation.isOn()) return;
    const key = this.key();
    const kept = this.byKey.get(key);
    if (kept && this.isNewest(key)) return this.diagram.show(kept, key);
    if (this.loading === key) {
      this.again = true;
      return;
    }
    this.loading = key;
    this.again = false;
    clearTimeout(this.retry);
    try {
      const picture = await this.fetched(key);
      if (this.key() === key) this.diagram.show(picture, key); // otherwise something else is wanted by now
      this.diagram.notice.textContent = this.diagram.sentence;
      this.tries = 0;
      if (this.flipped) this.fetchOthers();
      this.flipped = this.diagram.presentation.isOn();
    } catch (problem) {
      this.failed(problem);
    } finally {
      if (this.loading === key) this.loading = null;
      if (this.again) {
        this.again = false;
        this.load();
      }
    }
  }

  /** What is seldom wanted alone: the other states are fetched too, so that going there and back is instant. */
  fetchOthers() {
    const others = STATES.filter((state) => state !== this.diagram.state).map((state) => this.key(state));
    for (const key of others) if (!this.isNewest(key)) this.fetched(key).catch(() => {});
  }

  /** @param {string} key */
  isNewest(key) {
    return (this.byKey.get(key)?.revision ?? -1) >= this.revision;
  }

  /** @param {string} key
   *  @returns {Promise<FetchedPicture>} */
  async fetched(key) {
    const { engagement } = this.diagram.data;
    const known = this.byKey.get(key),
      asked = this.revision;
    const answer = await readPicture(this.diagram.data, key, known?.tag);
    const same = answer.status === 304;
    if (!answer.ok && !same) throw Object.assign(new Error("refused"), { status: answer.status });
    const revision = Number(answer.headers.get("x-discovery-revision")) || asked;
    const tag = answer.headers.get("etag");
    const picture = same && known ? { ...known, revision } : { text: await answer.text(), revision, tag };
    if (this.diagram.data.engagement === engagement && (!known || known.revision <= revision))
      remember(this.byKey, key, picture, MOST_PICTURES);
    return picture;
  }

  /** @param {{status?: number}} problem */
  failed(problem) {
    if ([401, 403, 404].includes(problem.status ?? 0)) {
      this.diagram.notice.textContent = "You may not see this diagram, or it no longer exists.";
      if (!this.diagram.svg) this.diagram.waiting(this.diagram.notice.textContent);
      return;
    }
    this.diagram.notice.textContent = this.diagram.svg
      ? "No connection: this is the last picture. Trying again …"
      : "No connection. Trying again …";
    this.tries = (this.tries || 0) + 1;
    this.retry = setTimeout(() => this.load(), Math.min(5000, 500 * 2 ** this.tries));
  }
}
