/* A look at a pasted block before it is stored: which line holds the headings, where each column goes, what is kept back
   and why, and the questions that only a person can answer. Enter takes it, Escape leaves everything as it was. */

const SHOWN_LINES = 4;
const DRAW_AFTER = 350;
const SEPARATOR_WORDS = { "\t": "tabs", ";": "semicolons", ",": "commas", "": "nothing: each line is one cell" };
const TARGET_WORDS = { new: "as new rows", over: "over the rows from the cell on", code: "to the rows that have these codes" };

class PasteLook {
  constructor(desk) {
    this.desk = desk;
    this.node = element("dialog", { class: "paste-look", "aria-label": "Paste", onkeydown: (event) => this.key(event) });
    this.node.addEventListener("close", () => this.closed());
    this.node.addEventListener("change", () => this.message && (this.message.textContent = ""));
  }

  open(text, place, plan) {
    Object.assign(this, { text, place, choices: {} });
    this.draw(plan);
    this.node.showModal();
    (this.node.querySelector(".doubt :is(select, input)") ?? this.take).focus();
  }

  /* Another choice makes another plan at once. It is drawn a moment later, because a list that is drawn anew while a
     person types into it forgets what was typed; the control that was used keeps the focus. */
  choose(change) {
    this.choices = { ...this.choices, ...change };
    this.plan = planPaste(this.text, this.place, this.choices);
    clearTimeout(this.drawing);
    this.drawing = setTimeout(() => this.drawAgain(), DRAW_AFTER);
  }

  drawAgain() {
    const name = this.node.getRootNode().activeElement?.dataset.ask ?? "";
    this.draw(this.plan);
    this.node.querySelector(`[data-ask="${CSS.escape(name)}"]`)?.focus();
  }

  draw(plan) {
    this.plan = plan;
    this.take = element("button", { type: "button", class: "add", text: "Paste  ↵", onclick: () => this.accept() });
    this.message = element("div", { class: "quick-message", role: "alert" });
    this.node.replaceChildren(
      element("h3", { text: `Paste into ${this.desk.data.title?.plural ?? "rows"}` }),
      element("div", { class: "paste-questions" }, [...this.shape(), ...plan.questions.map((question) => this.question(question))]),
      this.table(),
      element("ul", { class: "paste-remarks" }, this.remarks().map((text) => element("li", { text, dir: "auto" }))),
      this.message,
      element("div", { class: "paste-foot" }, [
        element("span", { class: "paste-sum", role: "status", text: this.summary() }),
        element("button", { type: "button", class: "small", text: "Leave  Esc", onclick: () => this.node.close() }),
        this.take,
      ]),
    );
  }

  // ---- what is asked ----

  /* How the block is cut: headings, separator, quotation marks, target. */
  shape() {
    const { plan } = this;
    const parts = [];
    if (plan.canHead) parts.push(this.tick("heading", "The first line holds headings", plan.heading, plan.headingDoubt));
    if (plan.quotes) parts.push(this.tick("joined", "Quotation marks hold a cell of several lines together", plan.joined, true));
    if (plan.separators.length > 1) {
      const ways = plan.separators.map((value) => ({ value, text: SEPARATOR_WORDS[value] }));
      parts.push(this.pick("separator", "Between two columns stand", ways, plan.separator, (separator) => this.choose({ separator, columns: {} })));
    }
    if (plan.targets.length > 1) {
      const ways = plan.targets.map((value) => ({ value, text: TARGET_WORDS[value] }));
      parts.push(this.pick("target", "The lines go", ways, plan.target, (target) => this.choose({ target })));
    }
    return parts;
  }

  tick(name, text, checked, doubt) {
    const box = element("input", { type: "checkbox", "data-ask": name, onchange: () => this.choose({ [name]: box.checked, columns: {} }) });
    box.checked = checked;
    return element("label", { class: doubt ? "paste-ask doubt" : "paste-ask" }, [box, element("span", { text })]);
  }

  pick(name, text, ways, chosen, act) {
    const options = ways.map(({ value, text: title }) => element("option", { value, text: title }));
    const select = element("select", { "data-ask": name, "aria-label": text, onchange: () => act(select.value) }, options);
    select.selectedIndex = ways.findIndex(({ value }) => value === chosen);
    return element("label", { class: "paste-ask" }, [element("span", { text, dir: "auto" }), select]);
  }

  question({ key, question, options, chosen }) {
    const answer = (value) => this.choose({ answers: { ...this.choices.answers, [key]: value } });
    const node = this.pick(key, question, options, chosen, answer);
    node.classList.add("doubt");
    return node;
  }

  // ---- the columns and the first lines ----

  table() {
    const { columns, rows } = this.plan;
    const heads = columns.map((column) => element("th", { scope: "col", class: column.why ? "strange" : "" }, [
      element("div", { class: "paste-heading", text: column.label, dir: "auto", title: column.label }),
      element("div", { class: "paste-why", text: column.count > 0 ? column.why : "empty" }),
      this.goal(column),
    ]));
    const lines = rows.slice(0, SHOWN_LINES).map((row) => element("tr", { class: row.lacks.length ? "lacking" : "" }, columns.map((column) => this.cell(row, column))));
    const rest = rows.length > SHOWN_LINES ? [element("caption", { text: `… and ${rows.length - SHOWN_LINES} more` })] : [];
    return element("div", { class: "paste-table" }, [element("table", {}, [...rest, element("thead", {}, [element("tr", {}, heads)]), element("tbody", {}, lines)])]);
  }

  /* Where a column goes: to one of ours, to the notes of its row, or nowhere. */
  goal(column) {
    const hasNotes = this.desk.columns.has(NOTES);
    const columns = this.place.columns.filter(({ name }) => name !== NOTES || !hasNotes || column.to === NOTES && !column.inNotes);
    columns.sort((left, right) => this.rank(left) - this.rank(right));
    const ways = columns.map(({ name, title, unit }) => ({ value: name, text: unit ? `${title} (${unit})` : title }));
    if (hasNotes && (column.to !== NOTES || column.inNotes)) ways.unshift({ value: NOTES, text: "(to the notes)" });
    ways.unshift({ value: "", text: "(leave out)" });
    const act = (to) => this.choose({ columns: this.withGoal(column, to) });
    return this.pick(`column ${column.place}`, `${column.label} goes to`, ways, column.to, act).lastChild;
  }

  /* What stands in the grid is offered first. */
  rank({ name }) {
    const at = this.place.order.indexOf(name);
    return at < 0 ? this.place.order.length : at;
  }

  /* A column of ours is filled by one column of the block: whoever had it before goes to the notes. */
  withGoal(column, to) {
    const columns = { ...this.choices.columns, [column.place]: to };
    const spare = this.desk.columns.has(NOTES) ? NOTES : "";
    for (const other of this.plan.columns) if (to && to !== NOTES && other !== column && other.to === to) columns[other.place] = spare;
    return columns;
  }

  cell(row, column) {
    if (column.inNotes) return element("td", { class: "beside", text: row.texts[column.place] ?? "", dir: "auto" });
    const cell = row.cells.find(({ at }) => at === column.place);
    if (!cell) return element("td", { class: "left", text: row.texts[column.place] ?? "", dir: "auto" });
    const { read, text } = cell;
    if (read.error) return element("td", { class: "held", title: read.error, text: shorten(text, 60), dir: "auto" });
    if (read.excuse || read.unknown) return element("td", { class: "beside", text: read.excuse && read.excuse !== UNKNOWN ? "does not apply" : UNKNOWN });
    return element("td", { text: shorten(this.shown(cell), 60), dir: "auto" });
  }

  shown({ column, read }) {
    if (read.value === undefined) return "";
    if (column.kind !== "links") return showValue(column, read.value, this.desk.names);
    return read.value.map((id) => this.desk.names.title(id)).join("; ");
  }

  // ---- what is said ----

  remarks() {
    const { remarks, errors, lacking, left, strange } = this.plan;
    const all = [...remarks];
    const noted = strange.filter((column) => column.inNotes).map((column) => column.label);
    if (noted.length) all.push(`Without a column here, and kept in the notes of each row: ${noted.join(", ")}.`);
    if (left.length) all.push(`Left out: ${left.map((column) => column.label).join(", ")}.`);
    const lacks = [...new Set(lacking.flatMap((row) => row.lacks))].join(" and ");
    if (lacking.length) all.push(`${lacking.length === 1 ? "One line has" : `${lacking.length} lines have`} no ${lacks}: kept aside until somebody says it.`);
    if (errors.length) {
      const { read } = errors[0];
      all.push(`${errors.length === 1 ? "One cell is" : `${errors.length} cells are`} kept beside their place with the reason, like: ${read.error}`);
    }
    return all;
  }

  summary() {
    const over = this.plan.rows.filter((row) => row.id).length;
    const fresh = this.plan.rows.length - over;
    const parts = [fresh ? `${fresh} new ${fresh === 1 ? "row" : "rows"}` : "", over ? `${over} ${over === 1 ? "row" : "rows"} changed` : ""];
    return parts.filter(Boolean).join(" · ") || "Nothing to paste";
  }

  // ---- keys ----

  key(event) {
    if (event.key !== "Enter" || event.isComposing || event.target.matches("button")) return;
    event.preventDefault();
    this.accept();
  }

  /* A block of which no column gives what every row needs is not taken: that is asked first. */
  accept() {
    const { plan, desk } = this;
    const missing = plan.lacking.length > 0 ? this.unfilled() : null;
    if (missing) {
      this.message.textContent = `Which column holds the ${missing.title}? Choose it above.`;
      const at = plan.columns.find((column) => column.why && column.count > 0) ?? plan.columns[0];
      this.node.querySelector(`[data-ask="column ${at.place}"]`).focus();
      return;
    }
    this.node.close();
    carryOut(desk, plan);
    if (this.place.target === "new") desk.table.showEnd();
  }

  /* A column that every row needs and that nothing of the block goes to. */
  unfilled() {
    const filled = new Set(this.plan.columns.map(({ to }) => to));
    const { columns, defaults } = this.place;
    return columns.find(({ name, required, default: usual }) => required && !usual && !defaults?.[name] && !filled.has(name));
  }

  closed() {
    const { desk } = this;
    clearTimeout(this.drawing);
    if (this.place.target === "new") desk.quick.focus();
    else desk.backToWork();
  }
}
