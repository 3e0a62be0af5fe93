/* Which question comes next, and which came before: the list's own order, less what was skipped. */

export class QuestionOrder {
  constructor() {
    this.skipped = new Set();
    this.before = []; // keys, the latest last
  }

  /** The first of the open questions {key} that was not skipped; when all were, they are gone through again. */
  first(open) {
    const next = open.find(({ key }) => !this.skipped.has(key));
    if (next) return next;
    this.skipped.clear();
    return open[0] ?? null;
  }

  /** What comes after the question on screen, as many as `most`. */
  coming(open, question, most = 3) {
    return open.filter(({ key }) => key !== question?.key && !this.skipped.has(key)).slice(0, most);
  }

  pass(question) {
    this.skipped.add(question.key);
  }

  note(question) {
    this.before.push(question.key);
  }

  /** The latest question that was left behind and is still open, which then no longer counts as such; null for none. */
  takeLast(open, question) {
    const before = open.filter(({ key }) => key !== question?.key && this.before.includes(key));
    if (before.length === 0) return null;
    const last = before.reduce((a, b) => (this.before.lastIndexOf(b.key) > this.before.lastIndexOf(a.key) ? b : a));
    this.before = this.before.filter((key) => key !== last.key);
    return last;
  }

  bringBack(question) {
    this.skipped.delete(question.key);
  }
}
