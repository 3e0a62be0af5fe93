/* What is known of a stage: the answers to its ways, and the boxes that are done in them. Both are worked out once per
   change of the rows behind them. */

export class StageAnswers {
  /** @param {StageChecklist} list */
  constructor(list) {
    this.list = list;
    /** @type {Map<string, string>} */
    this.codes = new Map();
    /** @type {RowsView | null} */
    this.codesOf = null; // the view that the codes are of
    /** @type {Row[]} */
    this.boxes = [];
    /** @type {RowsView | null} */
    this.boxesOf = null; // the view that the boxes are of
  }

  /** The row that answers a way, null where nobody has.
   *  @param {Way} way
   *  @returns {Row | null} */
  rowOf(way) {
    const view = this.list.rows.view();
    return view.find(way.id) ?? view.find(this.byCode().get(way.code)) ?? null;
  }

  /* The ids of the answers by the codes of their ways: a file of old may have brought another id. */
  byCode() {
    const view = this.list.rows.view();
    if (this.codesOf !== view) this.codes = new Map(view.ids.map((id) => [view.find(id)?.values.way, id]));
    this.codesOf = view;
    return this.codes;
  }

  /* The boxes of this stage. */
  candidates() {
    const wanted = Object.entries(this.list.data.done.values);
    const view = this.list.stored.view();
    if (this.boxesOf !== view)
      this.boxes = view.ids
        .flatMap((id) => view.find(id) ?? [])
        .filter((row) => wanted.every(([name, value]) => row.values[name] === value));
    this.boxesOf = view;
    return this.boxes;
  }

  /* The answers to ways that the catalogue no longer has, as a sentence; "" for none. */
  ofFormerWays() {
    const { known, unsaid } = this.list.data;
    const former = [...this.byCode()].filter(([code]) => !known.includes(code));
    const answers = former.map(([code, id]) => {
      const { today, future } = this.list.rows.row(id)?.values ?? {};
      return `${code} (today ${today ?? unsaid}, future ${future ?? unsaid})`;
    });
    return answers.length > 0 ? `Answers to ways that the catalogue no longer has: ${answers.join(", ")}.` : "";
  }

  /* What was said of a row that somebody took back meanwhile is said anew. */
  renew() {
    const { queue, rows, lines } = this.list;
    for (const [name, problem] of [...queue.problems]) {
      const [section, id, field] = name.split("|");
      const line = section === "answers" && problem.state === "gone" ? lines.find(({ way }) => way.id === id) : null;
      if (!line) continue;
      rows.forget(id);
      queue.settle(section, id, field);
      if (problem.value !== null) queue.add("answers", { way: line.way.code, [field]: problem.value }, id);
    }
  }
}
