/* The answers on their way to the server: each is sent until it is stored or refused, and what is refused is back in
   its field. */

import { sendAnswer } from "../shared/api.js";
import { element } from "../shared/element.js";
import { newId } from "../shared/ids.js";
import { shorten } from "../shared/reading/text.js";

/** @param {(string | null | undefined)[]} texts */
export function joinedText(...texts) {
  return texts.filter(Boolean).join(" ");
}

export class Answers {
  /** @param {Ask} ask */
  constructor(ask) {
    this.ask = ask;
    /** @type {Map<string, string>} */
    this.sending = new Map(); // by question: the text that left its field
    /** @type {Map<string, string>} */
    this.refusals = new Map(); // by question: why it was not taken
  }

  get isSending() {
    return this.sending.size > 0;
  }

  /** @param {Question | null} question */
  isOnItsWay(question) {
    return this.sending.has(question?.key ?? "");
  }

  /** @param {Question} question */
  textOf(question) {
    return this.sending.get(question.key);
  }

  /** @param {Question | null} question */
  refusalOf(question) {
    return this.refusals.get(question?.key ?? "");
  }

  /** @param {AnswerWords} words */
  async post(words) {
    const { ask } = this;
    const { question, field, draft } = ask;
    if (!question) return;
    this.begin(question, field, words);
    const outcome = await this.send(question, { key: question.key, token: newId(), ...words });
    const text = this.textOf(question);
    this.sending.delete(question.key);
    ask.node.classList.toggle("busy", this.isSending);
    if ("error" in outcome) {
      this.giveBack(question, text, outcome.error);
      return;
    }
    sessionStorage.removeItem(draft);
    ask.queue.own.add(outcome.revision);
    ask.say(outcome.said);
    ask.order.note(question);
    if (ask.question?.key === question.key) ask.forward(outcome.revision);
    else ask.refresh();
  }

  /** The answer leaves its field; the draft keeps it until it is stored.
   *  @param {Question} question
   *  @param {AskField | null} field
   *  @param {AnswerWords} words */
  begin(question, field, words) {
    const text = field?.takesText ? field.text : "";
    if (text) sessionStorage.setItem(this.ask.draft, text);
    this.sending.set(question.key, text);
    this.refusals.delete(question.key);
    this.ask.node.classList.add("busy");
    this.ask.complain("");
    if (!field || !text) return;
    field.text = "";
    if (words.say !== "answer") return;
    field.node.after(element("div", { class: "ask-sending", dir: "auto", text: `Saving: ${shorten(text, 140)}` }));
  }

  /** An answer that was not taken is back in its field, before what was typed since; or waits on its own card.
   *  @param {Question} question
   *  @param {string | undefined} text
   *  @param {string} sentence */
  giveBack(question, text, sentence) {
    const { ask } = this;
    this.refusals.set(question.key, sentence);
    if (!ask.question) {
      ask.go(question);
    } else if (ask.question.key === question.key) {
      ask.card.querySelector(".ask-sending")?.remove();
      if (text && ask.field) ask.field.text = joinedText(text, ask.field.text);
      ask.complain(sentence);
    } else {
      this.offer(question, sentence);
    }
  }

  /** @param {Question} question
   *  @param {string} sentence */
  offer(question, sentence) {
    const show = { type: "button", class: "small", text: "Show it", onclick: () => this.ask.go(question) };
    const text = `Not saved: ${question.ask} ${sentence}`;
    const line = element("span", { class: "ask-problem", text, dir: "auto" });
    this.ask.around.message.replaceChildren(line, element("button", show));
  }

  /** Sent until the server answers; the same token each time, so it is stored once.
   *  @param {Question} question
   *  @param {object} answer
   *  @returns {Promise<{error: string} | {revision: number, said: string}>} */
  async send(question, answer) {
    for (let tries = 0; ; tries += 1) {
      let trouble = "The server cannot be reached; your answer is kept and sent again.";
      try {
        const { ok, status, content } = await sendAnswer(this.ask.data, answer);
        if (ok) return content;
        const { message = "", allowed } = content.error ?? {};
        if (status < 500) return { error: allowed ? `${message} Allowed: ${allowed}.` : message };
        if (message) trouble = `${message} Your answer is kept and sent again.`;
      } catch {
        /* It is said below, on the card that it is about. */
      }
      if (this.ask.question?.key === question.key) this.ask.complain(trouble);
      await new Promise((done) => setTimeout(done, Math.min(5000, 400 * 2 ** tries)));
    }
  }
}
