/* A look at a pasted block before it is stored: which line holds the headings, where each column goes, what is kept
   back and why, and the questions that only a person can answer. Enter takes it, Escape leaves everything as it was. */

import { element } from "../../shared/element.js";
import { shorten } from "../../shared/reading/text.js";
import { showValue } from "../../shared/rows/shown_values.js";
import { UNKNOWN } from "../no_answer.js";
import { carryOut } from "./carry_out.js";
import { planPaste } from "./plan.js";
import { NOTES } from "./read_pasted.js";

const SHOWN_LINES = 4;

const DRAW_AFTER = 350;

/** @type {Record<string, string>} */
const SEPARATOR_WORDS = { "\t": "tabs", ";": "semicolons", ",": "commas", "": "nothing: each line is one cell" };

/** @type {Record<string, string>} */
const TARGET_WORDS = {
  new: "as new rows",
  over: "over the rows from the cell on",
  code: "to the rows that have these codes",
};

export class PastePreview {
  // of the block that is looked at
  /** @type {PastePlace} */
  place;
  /** @type {PastePlan} */
  plan;

  /** @param {SectionEditor} editor */
  constructor(editor) {
    this.editor = editor;
    this.text = "";
    this.drawing = 0;
    /** @type {PasteChoices} */
    this.choices = {};
    this.node = element("dialog", { class: "paste-look", "aria-label": "Paste" });
    this.node.addEventListener("keydown", (/** @type {KeyPress} */ event) => this.key(event));
    this.node.addEventListener("close", () => this.closed());
    this.node.addEventListener("change", () => this.message && (this.message.textContent = ""));
  }

  /** @param {string} text
   *  @param {PastePlace} place
   *  @param {PastePlan} plan */
  open(text, place, plan) {
    Object.assign(this, { text, place, choices: {} });
    this.draw(plan);
    this.node.showModal();
    (this.node.querySelector(".doubt :is(select, input)") ?? this.take).focus();
  }

  /** Another choice makes another plan at once. It is drawn a moment later, because a list that is drawn anew while a
   *  person types into it forgets what was typed; the control that was used keeps the focus.
   *  @param {PasteChoices} change */
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

  /** @param {PastePlan} plan */
  draw(plan) {
    this.plan = plan;
    this.take = element("button", { type: "button", class: "add", text: "Paste  ↵", onclick: () => this.accept() });
    this.message = element("div", { class: "quick-message", role: "alert" });
    this.node.replaceChildren(
      element("h3", { text: `Paste into ${this.editor.data.title?.plural ?? "rows"}` }),
      element("div", { class: "paste-questions" }, [...this.shape(), ...plan.questions.map(this.question, this)]),
      this.table(),
      element(
        "ul",
        { class: "paste-remarks" },
        this.remarks().map((text) => element("li", { text, dir: "auto" })),
      ),
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
    const { canHead, heading, headingDoubt } = plan;
    if (canHead) parts.push(this.tick("heading", "The first line holds headings", heading, headingDoubt));
    if (plan.quotes) parts.push(this.tick("joined", "Quotation marks hold several lines together", plan.joined, true));
    if (plan.separators.length > 1) {
      const ways = plan.separators.map((value) => ({ value, text: SEPARATOR_WORDS[value] }));
      const act = (/** @type {string} */ separator) => this.choose({ separator, columns: {} });
      parts.push(this.pick("separator", "Between two columns stand", ways, plan.separator, act));
    }
    if (plan.targets.length > 1) {
      const ways = plan.targets.map((value) => ({ value, text: TARGET_WORDS[value] }));
      const node = this.pick("target", "The lines go", ways, plan.target, (target) => this.choose({ target }));
      node.classList.toggle("doubt", plan.heading);
      parts.push(node);
    }
    return parts;
  }

  /** @param {string} name
   *  @param {string} text
   *  @param {boolean} checked
   *  @param {boolean} doubt */
  tick(name, text, checked, doubt) {
    const box = element("input", { type: "checkbox", "data-ask": name });
    box.checked = checked;
    box.addEventListener("change", () => this.choose({ [name]: box.checked, columns: {} }));
    return element("label", { class: doubt ? "paste-ask doubt" : "paste-ask" }, [box, element("span", { text })]);
  }

  /** @param {string} name
   *  @param {string} text
   *  @param {{value: string, text: string}[]} ways
   *  @param {string} chosen
   *  @param {(value: string) => void} act */
  pick(name, text, ways, chosen, act) {
    const options = ways.map(({ value, text: title }) => element("option", { value, text: title }));
    const select = element("select", { "data-ask": name, "aria-label": text }, options);
    select.addEventListener("change", () => act(select.value));
    select.selectedIndex = ways.findIndex(({ value }) => value === chosen);
    return element("label", { class: "paste-ask" }, [element("span", { text, dir: "auto" }), select]);
  }

  /** @param {PasteQuestion} asked */
  question({ key, question, options, chosen }) {
    const answer = (/** @type {string} */ value) => this.choose({ answers: { ...this.choices.answers, [key]: value } });
    const node = this.pick(key, question, options, chosen, answer);
    node.classList.add("doubt");
    return node;
  }

  // ---- the columns and the first lines ----

  table() {
    const { columns, rows } = this.plan;
    const heads = columns.map((column) =>
      element("th", { scope: "col", class: column.why ? "strange" : "" }, [
        element("div", { class: "paste-heading", text: column.label, dir: "auto", title: column.label }),
        element("div", { class: "paste-why", text: column.count > 0 ? column.why : "empty" }),
        this.goal(column),
      ]),
    );
    const line = (/** @type {PasteRow} */ row) => columns.map((column) => this.cell(row, column));
    const classOf = (/** @type {PasteRow} */ row) => (row.lacks.length > 0 ? "lacking" : "");
    const lines = rows.slice(0, SHOWN_LINES).map((row) => element("tr", { class: classOf(row) }, line(row)));
    const more = rows.length - SHOWN_LINES;
    const rest = more > 0 ? element("caption", { text: `… and ${more} more` }) : null;
    const table = [rest, element("thead", {}, [element("tr", {}, heads)]), element("tbody", {}, lines)];
    return element("div", { class: "paste-table" }, [element("table", {}, table)]);
  }

  /** Where a column goes: to one of ours, to the notes of its row, or nowhere.
   *  @param {PasteColumn} column */
  goal(column) {
    const hasNotes = this.editor.columns.has(NOTES);
    const isNotes = column.to === NOTES && !column.inNotes;
    const columns = this.place.columns.filter(({ name }) => name !== NOTES || isNotes);
    columns.sort((left, right) => this.rank(left) - this.rank(right));
    const ways = columns.map(({ name, title, unit }) => ({ value: name, text: unit ? `${title} (${unit})` : title }));
    if (hasNotes && !isNotes) ways.unshift({ value: NOTES, text: "(to the notes)" });
    ways.unshift({ value: "", text: "(leave out)" });
    const act = (/** @type {string} */ to) => this.choose({ columns: this.withGoal(column, to) });
    return this.pick(`column ${column.place}`, `${column.label} goes to`, ways, column.to, act).lastChild;
  }

  /** What stands in the grid is offered first.
   *  @param {Column} column */
  rank({ name }) {
    const at = this.place.order.indexOf(name);
    return at < 0 ? this.place.order.length : at;
  }

  /** A column of ours is filled by one column of the block: whoever had it before goes to the notes.
   *  @param {PasteColumn} column
   *  @param {string} to */
  withGoal(column, to) {
    const columns = { ...this.choices.columns, [column.place]: to };
    const spare = this.editor.columns.has(NOTES) ? NOTES : "";
    const had = to && to !== NOTES ? this.plan.columns.filter((other) => other !== column && other.to === to) : [];
    for (const other of had) columns[other.place] = spare;
    return columns;
  }

  /** @param {PasteRow} row
   *  @param {PasteColumn} column */
  cell(row, column) {
    if (column.inNotes) return element("td", { class: "beside", text: row.texts[column.place] ?? "", dir: "auto" });
    const cell = row.cells.find(({ at }) => at === column.place);
    if (!cell) return element("td", { class: "left", text: row.texts[column.place] ?? "", dir: "auto" });
    const { read, text } = cell;
    if (read.error) return element("td", { class: "held", title: read.error, text: shorten(text, 60), dir: "auto" });
    const noAnswer = read.noAnswer ?? (read.unknown ? UNKNOWN : "");
    if (noAnswer) return element("td", { class: "beside", text: noAnswer === UNKNOWN ? UNKNOWN : "does not apply" });
    return element("td", { text: shorten(this.shown(cell), 60), dir: "auto" });
  }

  /** @param {PasteCell} cell */
  shown({ column, read }) {
    if (read.value === undefined) return "";
    if (column.kind !== "links") return showValue(column, read.value, this.editor.names);
    return read.value.map((/** @type {string} */ id) => this.editor.names.title(id)).join("; ");
  }

  // ---- what is said ----

  remarks() {
    const { remarks, errors, lacking, left, strange } = this.plan;
    const all = [...remarks];
    const noted = strange.filter((column) => column.inNotes).map((column) => column.label);
    if (noted.length) all.push(`Without a column here, and kept in the notes of each row: ${noted.join(", ")}.`);
    const labels = (/** @type {boolean} */ program) =>
      left
        .filter((column) => column.program === program)
        .map((column) => column.label)
        .join(", ");
    if (labels(false)) all.push(`Left out: ${labels(false)}.`);
    if (labels(true)) all.push(`Left out, because the program keeps it itself: ${labels(true)}.`);
    const lacks = [...new Set(lacking.flatMap((row) => row.lacks))].join(" and ");
    const lines = lacking.length === 1 ? "One line has" : `${lacking.length} lines have`;
    if (lacking.length) all.push(`${lines} no ${lacks}: kept aside until somebody says it.`);
    if (errors.length) {
      const { read } = errors[0];
      const cells = errors.length === 1 ? "One cell is" : `${errors.length} cells are`;
      all.push(`${cells} kept beside their place with the reason, like: ${read.error}`);
    }
    return all;
  }

  summary() {
    const over = this.plan.rows.filter((row) => row.id).length;
    const fresh = this.plan.rows.length - over;
    const counted = (/** @type {number} */ count) => (count === 1 ? "row" : "rows");
    const parts = [fresh ? `${fresh} new ${counted(fresh)}` : "", over ? `${over} ${counted(over)} changed` : ""];
    return parts.filter(Boolean).join(" · ") || "Nothing to paste";
  }

  // ---- keys ----

  /** @param {KeyPress} event */
  key(event) {
    if (event.key !== "Enter" || event.isComposing || event.target.matches("button")) return;
    event.preventDefault();
    this.accept();
  }

  /* A block of which no column gives what every row needs is not taken: that is asked first. */
  accept() {
    const { plan, editor } = this;
    const missing = plan.lacking.length > 0 ? this.unfilled() : null;
    if (missing) {
      this.message.textContent = `Which column holds the ${missing.title}? Choose it above.`;
      const at = plan.columns.find((column) => column.why && column.count > 0) ?? plan.columns[0];
      this.node.querySelector(`[data-ask="column ${at.place}"]`).focus();
      return;
    }
    this.node.close();
    carryOut(editor, plan);
    if (this.place.target === "new") editor.table.showEnd();
  }

  /* A column that every row needs and that nothing of the block goes to. */
  unfilled() {
    const filled = new Set(this.plan.columns.map(({ to }) => to));
    const { columns, defaults } = this.place;
    const needed = columns.filter(({ required, default: usual }) => required && !usual);
    return needed.find(({ name }) => !defaults?.[name] && !filled.has(name));
  }

  closed() {
    const { editor } = this;
    clearTimeout(this.drawing);
    if (this.place.target === "new") editor.quick.focus();
    else editor.backToWork();
  }
}
