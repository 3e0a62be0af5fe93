/* One open question at a time. The list comes from the server, which works it out from what was captured; an answer
   goes back by the question's key. What is being typed is never replaced: others' changes only renew what stands around
   it. An answer leaves its field when it is sent: what is typed after it, or on another card, waits for the next
   Enter. */

import "../shared/page/page_keys.js";
import { element } from "../shared/element.js";
import { shorten } from "../shared/reading/text.js";
import { keepKeysInside, takePlace } from "../shared/page/standing.js";
import { subscribe } from "../shared/revision_events.js";
import { queueFor } from "../shared/rows/change_queue.js";
import { valueAt } from "../shared/rows/field_values.js";
import { Suggestions } from "../shared/suggestions.js";
import { isStep } from "../shared/undo.js";
import { Answers, joinedText } from "./answers.js";
import { cardNodes, nothingNodes } from "./card.js";
import { fieldFor, takesAnyWords } from "./fields.js";
import { keyInAsk } from "./keys.js";
import { Later } from "./later.js";
import { QuestionOrder } from "./order.js";
import { QuestionReader } from "./question_reader.js";
import { Surroundings } from "./surroundings.js";

export class Ask {
  /** @param {Page} data */
  constructor(data) {
    this.data = data;
    this.queue = queueFor(data);
    this.reader = new QuestionReader(this);
    /** @type {QuestionList | null} */
    this.list = null;
    /** @type {Question | null} */
    this.question = null;
    /** @type {AskField | null} */
    this.field = null;
    this.order = new QuestionOrder();
    /** @type {number | null} */
    this.anew = null; // the revision from which the list begins anew
    this.added = 0;
    this.leaving = 0;
    /** @type {HTMLElement | null} */
    this.problem = null; // where the card on screen says what stands in the way
    /** @type {HTMLElement | null} */
    this.more = null; // where it says that another line may follow
    this.begun = "";
    this.answers = new Answers(this);
    this.node = element("div", { class: "capture ask" });
    keepKeysInside(this.node);
    this.node.addEventListener("keydown", (/** @type {KeyPress} */ event) => keyInAsk(this, event));
    this.suggestions = new Suggestions(this.node);
    this.later = new Later(this);
    this.card = element("div", { class: "ask-card" });
    this.around = new Surroundings(this);
    const { message, next, putOff } = this.around;
    this.node.append(message, this.card, this.later.node, next, putOff);
    /** @type {(changes: Change[], answer: Stored) => void} */
    this.acknowledged = (changes, answer) => this.stored(changes, answer);
  }

  // ---- life on the page ----

  /** @param {Element} parent */
  attach(parent) {
    if (this.node.parentNode !== parent) parent.append(this.node);
    this.unsubscribe?.();
    this.unsubscribe = subscribe(this.data, (revision) => this.heard(revision));
    this.queue.acknowledged.add(this.acknowledged);
    this.refresh();
  }

  detach() {
    this.unsubscribe?.();
    this.unsubscribe = null;
    this.queue.acknowledged.delete(this.acknowledged);
    this.node.remove();
  }

  /** @param {number} revision */
  heard(revision) {
    if (!this.list || revision > this.list.revision) this.refresh();
  }

  refresh() {
    this.reader.read();
  }

  /** A new list: the question on screen stays as long as it is open, is being answered, or takes more lines.
   *  @param {QuestionList} list */
  take(list) {
    this.list = list;
    const isAnew = this.anew && list.revision >= this.anew;
    if (isAnew) this.anew = null;
    if (isAnew || !this.stays(list)) this.show(this.first());
    this.showAround();
  }

  /** Whether the question on screen stays, with what the new list says of it. While an answer is on its way it does,
   *  although word of what was stored may come before the answer.
   *  @param {QuestionList} list */
  stays(list) {
    const still = list.questions.find(({ key }) => key === this.question?.key);
    if (still) this.question = still;
    if (this.leaving) return list.revision < this.leaving;
    return Boolean(still || (this.question && this.isBegun()));
  }

  isBegun() {
    return this.isOnItsWay || Boolean(this.field?.text) || this.added > 0 || !this.later.node.hidden;
  }

  get isOnItsWay() {
    return this.answers.isOnItsWay(this.question);
  }

  /* Its answer is sent or stored: what is typed here is for the card that comes next. */
  get isAnswered() {
    return this.leaving > 0 || this.isOnItsWay;
  }

  /* The questions that can be asked now: an answer to the others is on its way. */
  get unanswered() {
    return (this.list?.questions ?? []).filter((question) => !this.answers.isOnItsWay(question));
  }

  first() {
    return this.order.first(this.unanswered);
  }

  // ---- on screen ----

  /** @param {Question | null} question */
  show(question) {
    if (this.isAnswered && this.field?.takesText) this.begun = joinedText(this.begun, this.field.text);
    this.leaving = 0;
    this.question = question;
    this.added = 0;
    this.field = question ? fieldFor(question, this) : null;
    this.problem = null;
    this.later.node.hidden = true;
    this.card.replaceChildren(...(question ? cardNodes(this, question) : nothingNodes(this)));
    this.takeUp();
    this.showAround();
    if (!document.hasFocus()) return;
    this.field?.focus();
    setTimeout(() => this.field?.focus(), 0); // an element that was put on the page just now cannot be focused yet
  }

  /* What was typed on this card before, and what was typed while the answer before it was on its way. */
  takeUp() {
    const before = this.question ? sessionStorage.getItem(this.draft) : "";
    if (before && this.field?.takesText) this.field.text = before;
    if (this.field && this.begun && takesAnyWords(this.field)) {
      this.field.text = joinedText(before, this.begun);
      this.begun = "";
      this.keep();
    }
    const waiting = this.begun ? `“${shorten(this.begun)}” is kept: it waits for a question that takes words.` : "";
    const sentence = joinedText(this.answers.refusalOf(this.question), waiting);
    if (sentence) this.complain(sentence);
  }

  showAround() {
    if (this.list) this.around.show(this.list, this.order.coming(this.unanswered, this.question));
  }

  /** @param {string} text */
  say(text) {
    this.around.say(text);
  }

  /** @param {string} text */
  complain(text) {
    if (this.problem) this.problem.textContent = text;
    else this.around.message.textContent = text;
  }

  // ---- what a person does ----

  submit() {
    if (!this.question || !this.field) return;
    if (this.isAnswered) return this.complain("The answer is on its way. What you type meanwhile is kept.");
    const read = this.field.read();
    if (read.error) return this.complain(read.error);
    if (!("value" in read))
      return this.added > 0
        ? this.forwardFromLines()
        : this.complain("Type an answer, or say that it is unknown, does not apply, or can wait.");
    if (this.question.more) return this.addLine(this.question.more, read.value);
    this.post({ say: "answer", value: read.value });
  }

  /** One of several lines: it goes the way of every captured row, which nothing can swallow.
   *  @param {NonNullable<Question["more"]>} more
   *  @param {string} text */
  addLine({ section, values, field }, text) {
    this.queue.add(section, { ...values, [field]: text });
    this.added += 1;
    if (this.field) this.field.text = "";
    sessionStorage.removeItem(this.draft);
    if (this.more) this.more.hidden = false;
    this.say(text);
    this.field?.focus();
  }

  /** Sends what is said of the question on screen, unless it is answered.
   *  @param {AnswerWords} words */
  post(words) {
    if (this.question && !this.isAnswered) this.answers.post(words);
  }

  /** @param {Change[]} changes
   *  @param {Stored} answer */
  stored(changes, answer) {
    if (isStep(changes[0])) {
      this.anew = answer.revision;
      this.refresh();
    }
    const more = this.question?.more;
    const mine = changes.find((change) => change.op === "add" && change.section === more?.section);
    const row = mine && (answer.rows ?? []).find(({ id }) => id === mine.id);
    if (more && row) this.say(`${row.code} · ${valueAt(row.values, more.field)}`);
  }

  /** On to the next card, which comes with the list as it is now; until then this one takes what is typed.
   *  @param {number} [revision] */
  forward(revision = 1) {
    this.leaving = revision;
    this.refresh();
  }

  /* The lines may still be on their way: the question is not asked again because of that. */
  forwardFromLines() {
    if (this.question) this.order.pass(this.question);
    this.forward();
  }

  skip() {
    if (!this.question || this.leaving) return;
    this.order.pass(this.question);
    this.order.note(this.question);
    this.show(this.first());
  }

  back() {
    const last = this.order.takeLast(this.unanswered, this.question);
    if (!last) return this.complain("There is no question before this one that is still open.");
    this.go(last);
  }

  /** @param {Question} question */
  go(question) {
    this.order.bringBack(question);
    this.show(question);
  }

  /** Undo or redo; then the list begins anew, with what is open again.
   *  @param {StepWord} step */
  takeBack(step) {
    this.queue.step(step);
    this.say("");
  }

  get draft() {
    return `discovery.ask|${this.data.engagement}|${this.question?.key}`;
  }

  keep() {
    if (!this.question || !this.field || this.leaving) return;
    sessionStorage.setItem(this.draft, joinedText(this.answers.textOf(this.question), this.field.text));
  }
}

/** @type {Map<string, Ask>} */
const asks = new Map();

/** @param {{data: Page, parentElement: Element}} component */
export default function ({ data, parentElement }) {
  if (!data) return undefined;
  const ask = asks.get(data.engagement) ?? new Ask(data);
  asks.set(data.engagement, ask);
  ask.data = data;
  queueFor(data);
  const leave = takePlace(parentElement, ask);
  ask.attach(parentElement);
  return leave;
}
