/* What stands on the card of a question, and in the lists around it. */

import { element } from "../shared/element.js";
import { shorten } from "../shared/reading/text.js";
import { cardButton as button } from "./card_button.js";
import { ButtonsField } from "./fields.js";
import { ProposalField, proposalButtons } from "./proposal.js";

/** How the answer will be filed, in one line: whoever answers knows what will stand in the record.
 *  @param {Question} question */
function filingLine({ filing }) {
  return element("p", { class: "ask-filing", dir: "auto", text: filing });
}

/** @param {Ask} ask
 *  @param {Question} question */
export function cardNodes(ask, question) {
  const about = question.about;
  const label = labelOf(question);
  ask.problem = element("div", { class: "ask-problem", role: "alert" });
  ask.more = element("div", {
    class: "ask-more",
    hidden: true,
    text: "Another one? Type it and press Enter. Enter on the empty line goes on.",
  });
  return [
    element("div", { class: "ask-place" }, [element("span", { text: question.section }), ask.around.count]),
    about && element("div", { class: "ask-about", dir: "auto" }, [element("small", { text: about.code }), about.name]),
    element("h2", { text: question.ask, dir: "auto" }),
    element("p", { class: "ask-why" }, [
      "Your answer decides: ",
      element("b", { text: question.decides }),
      whoKnows(question),
    ]),
    label && element("div", { class: "ask-label", text: label }),
    ask.field?.node,
    filingLine(question),
    question.column?.help && element("div", { class: "ask-help", text: question.column.help }),
    ask.more,
    ask.problem,
    answerButtons(ask),
  ].filter(Boolean);
}

/** @param {Question} question */
function whoKnows(question) {
  const named = question.who.map(({ role, people }) => {
    const names = people.map(({ name, present }) => (present ? `${name} (here)` : name)).join(", ");
    return names ? `${role}: ${names}` : role;
  });
  return element("span", { class: "ask-who", text: ` · ask the ${named.join("; or ")}` });
}

/** @param {Ask} ask */
function answerButtons(ask) {
  if (ask.field instanceof ProposalField) return proposalButtons(ask, ask.field);
  const answers = ask.field instanceof ButtonsField ? null : button("Answer", () => ask.submit(), "Enter", "add");
  return element("div", { class: "ask-buttons" }, [
    answers,
    button("Unknown …", () => ask.later.open("unknown"), "Nobody here knows: who finds out? (Alt+U)"),
    button("Does not apply …", () => ask.later.open("not applicable"), "With a reason (Alt+N)"),
    button("Park …", () => ask.later.open("park"), "Not now; it comes back from the log (Alt+K)"),
    element("span", { class: "ask-gap" }),
    button("← Back", () => ask.back(), "The question before (Alt+←)"),
    button("Skip →", () => ask.skip(), "Another question first (Alt+→)"),
  ]);
}

/** @param {Ask} ask */
export function nothingNodes(ask) {
  const waiting = ask.list?.put_off.length ?? 0;
  return [
    element("h2", { text: ask.answers.isSending ? "Your answer is being saved …" : "Nothing is open." }),
    waiting > 0 && element("p", { class: "ask-why", text: `${waiting} put off; they are listed below.` }),
    // Before an audience the list does not say what was put off: nothing is told of what has its answer.
    ask.list?.counted &&
      waiting === 0 &&
      !ask.answers.isSending &&
      element("p", {
        class: "ask-why",
        text: "Every question that follows from what was captured has its answer.",
      }),
    ask.list?.counted &&
      element("p", {
        class: "ask-why",
        text: "Look at the page Findings for what only a decision can settle, then take the result away.",
      }),
  ].filter(Boolean);
}

/** The words beside the field, where the question itself does not say them.
 *  @param {Question} question */
function labelOf({ kind, about, column, ask }) {
  const { title, group } = column ?? {};
  if (kind === "pick" || !title) return "";
  const isOneOfGroup = about && group && group !== title && !ask.includes(title);
  return isOneOfGroup ? `${group} · ${title}` : title;
}

/** @param {Ask} ask
 *  @param {Question} question */
export function comingNode(ask, question) {
  const { about, proposal } = question;
  const beside = about ? `${about.code} ${shorten(about.name, 60)}` : question.section;
  const small = element("small", { text: proposal ? shorten(proposal.words, 70) : beside });
  const button = { type: "button", class: "ask-coming", onclick: () => ask.go(question) };
  return element("button", button, [element("span", { text: question.ask }), small]);
}

/** @param {Ask} ask
 *  @param {PutOffQuestion} waiting */
export function putOffNode(ask, waiting) {
  const who = [waiting.owner, waiting.due].filter(Boolean).join(", ");
  const bring = element("button", {
    type: "button",
    class: "small",
    text: "Ask again",
    onclick: () => ask.queue.set("log", waiting.entry, "status", "dropped"),
  });
  return element("div", { class: "ask-waiting" }, [
    element("small", { text: waiting.code }),
    element("span", { text: `${waiting.ask} ${waiting.about}` }),
    who && element("small", { text: who }),
    bring,
  ]);
}
