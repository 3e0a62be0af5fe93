/* Which question comes next, and which came before: the list's own order, less what was skipped. */

/** @typedef {Pick<Question, "key">} Keyed */

export class QuestionOrder {
  constructor() {
    /** @type {Set<string>} */
    this.skipped = new Set();
    /** @type {string[]} */
    this.before = []; // keys, the latest last
  }

  /** The first of the open questions that was not skipped; when all were, they are gone through again.
   *  @template {Keyed} Asked
   *  @param {Asked[]} open
   *  @returns {Asked | null} */
  first(open) {
    const next = open.find(({ key }) => !this.skipped.has(key));
    if (next) return next;
    this.skipped.clear();
    return open[0] ?? null;
  }

  /** What comes after the question on screen, as many as `most`.
   *  @template {Keyed} Asked
   *  @param {Asked[]} open
   *  @param {Keyed | null} question
   *  @param {number} [most] */
  coming(open, question, most = 3) {
    return open.filter(({ key }) => key !== question?.key && !this.skipped.has(key)).slice(0, most);
  }

  /** @param {Keyed} question */
  pass(question) {
    this.skipped.add(question.key);
  }

  /** @param {Keyed} question */
  note(question) {
    this.before.push(question.key);
  }

  /** The latest question that was left behind and is still open, which then no longer counts as such; null for none.
   *  @template {Keyed} Asked
   *  @param {Asked[]} open
   *  @param {Keyed | null} question
   *  @returns {Asked | null} */
  takeLast(open, question) {
    const before = open.filter(({ key }) => key !== question?.key && this.before.includes(key));
    if (before.length === 0) return null;
    const last = before.reduce((a, b) => (this.before.lastIndexOf(b.key) > this.before.lastIndexOf(a.key) ? b : a));
    this.before = this.before.filter((key) => key !== last.key);
    return last;
  }

  /** @param {Keyed} question */
  bringBack(question) {
    this.skipped.delete(question.key);
  }
}
