/* One open question at a time. The list comes from the server, which works it out from what was captured; an answer goes
   back by the question's key. What is being typed is never replaced: others' changes only renew what stands around it.
   An answer leaves its field when it is sent: what is typed after it, or on another card, waits for the next Enter. */

function stepped([change]) {
  return change.op === "undo" || change.op === "redo";
}

function joinedText(...texts) {
  return texts.filter(Boolean).join(" ");
}

function takesText(field) {
  return field instanceof LineField || field instanceof ProposalField;
}

/* A line for words of one's own: into the words of a proposal nothing is put that was not meant for them. */
function takesAnyWords(field) {
  return field instanceof LineField || (field instanceof ProposalField && field.given.needs_name);
}

/* How the answer will be filed, in one line: whoever answers knows what will stand in the record. */
function filingLine({ filing }) {
  return element("p", { class: "ask-filing", dir: "auto", text: filing });
}

class Ask {
  constructor(data) {
    this.data = data;
    this.queue = queueFor(data);
    this.list = null;
    this.question = null;
    this.field = null;
    this.skipped = new Set();
    this.before = [];
    this.anew = null;
    this.added = 0;
    this.leaving = 0;
    this.begun = "";
    this.onTheirWay = new Map();
    this.notTaken = new Map();
    this.node = element("div", { class: "capture ask" });
    for (const type of ["keydown", "keyup", "keypress"]) this.node.addEventListener(type, (event) => event.stopPropagation());
    this.node.addEventListener("keydown", (event) => this.key(event));
    this.suggestions = new Suggestions(this.node);
    this.later = new Later(this);
    this.parts = {
      count: element("div", { class: "ask-count" }),
      said: element("div", { class: "ask-said", role: "status" }),
      card: element("div", { class: "ask-card" }),
      next: element("div", { class: "ask-next" }),
      put_off: element("details", { class: "ask-off", hidden: true }),
    };
    this.node.append(this.parts.said, this.parts.card, this.later.node, this.parts.next, this.parts.put_off);
    this.acknowledged = (changes, answer) => this.stored(changes, answer);
  }

  // ---- life on the page ----

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

  heard(revision) {
    if (!this.list || revision > this.list.revision) this.refresh();
  }

  async refresh() {
    if (this.reading) return void (this.again = true);
    this.reading = true;
    try {
      const response = await askAs(this.data, `/api/${this.data.engagement}/questions`);
      const answer = await response.json();
      if (!response.ok) throw new Error(answer.error?.message ?? "The questions cannot be read.");
      this.list = answer;
      this.take();
    } catch (error) {
      this.complain(error instanceof TypeError ? "The server cannot be reached. It is tried again." : error.message);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.refresh(), 1500);
    }
    this.reading = false;
    if (this.again) {
      this.again = false;
      this.refresh();
    }
  }

  /* A new list: the question on screen stays as long as it is open, is being answered, or takes more lines. */
  take() {
    if (this.anew && this.list.revision >= this.anew) {
      this.anew = null;
      return this.show(this.first());
    }
    const still = this.question && this.list.questions.find((one) => one.key === this.question.key);
    if (still) this.question = still;
    // While an answer is on its way the question stays, although word of what was stored may come before it.
    const begun = this.isOnItsWay || this.field?.text || this.added > 0 || !this.later.node.hidden;
    const leaves = this.leaving && this.list.revision >= this.leaving;
    const stays = !leaves && (still || this.leaving || (this.question && begun));
    if (!stays) this.show(this.first());
    this.around();
  }

  get isOnItsWay() {
    return this.onTheirWay.has(this.question?.key);
  }

  /* Its answer is sent or stored: what is typed here is for the card that comes next. */
  get isAnswered() {
    return this.leaving > 0 || this.isOnItsWay;
  }

  /* The questions that can be asked now: an answer to the others is on its way. */
  get unanswered() {
    return this.list.questions.filter((one) => !this.onTheirWay.has(one.key));
  }

  first() {
    return this.unanswered.find((one) => !this.skipped.has(one.key)) ?? this.startOver();
  }

  startOver() {
    this.skipped.clear();
    return this.unanswered[0] ?? null;
  }

  // ---- on screen ----

  show(question) {
    if (this.isAnswered && takesText(this.field)) this.begun = joinedText(this.begun, this.field.text);
    this.leaving = 0;
    this.question = question;
    this.added = 0;
    this.field = question ? fieldFor(question, this) : null;
    this.problem = null;
    this.later.node.hidden = true;
    this.parts.card.replaceChildren(...(question ? this.card(question) : this.nothing()));
    this.takeUp();
    this.around();
    if (!document.hasFocus()) return;
    this.field?.focus();
    setTimeout(() => this.field?.focus(), 0);  // an element that was put on the page just now cannot be focused yet
  }

  /* What was typed on this card before, and what was typed while the answer before it was on its way. */
  takeUp() {
    const before = this.question ? sessionStorage.getItem(this.draft) : "";
    if (before && takesText(this.field)) this.field.text = before;
    if (this.begun && takesAnyWords(this.field)) {
      this.field.text = joinedText(before, this.begun);
      this.begun = "";
      this.keep();
    }
    const waiting = this.begun ? `“${shorten(this.begun)}” is kept: it waits for a question that takes words.` : "";
    const sentence = joinedText(this.notTaken.get(this.question?.key), waiting);
    if (sentence) this.complain(sentence);
  }

  card(question) {
    const about = question.about;
    const { title, group } = question.column ?? {};
    const label = question.kind === "pick" || !title ? "" : question.about && group && group !== title && !question.ask.includes(title) ? `${group} · ${title}` : title;
    this.problem = element("div", { class: "ask-problem", role: "alert" });
    this.more = element("div", { class: "ask-more", hidden: true, text: "Another one? Type it and press Enter. Enter on the empty line goes on." });
    return [
      element("div", { class: "ask-place" }, [element("span", { text: question.section }), this.parts.count]),
      about && element("div", { class: "ask-about", dir: "auto" }, [element("small", { text: about.code }), about.name]),
      element("h2", { text: question.ask, dir: "auto" }),
      element("p", { class: "ask-why" }, ["Your answer decides: ", element("b", { text: question.decides }), this.who(question)]),
      label && element("div", { class: "ask-label", text: label }),
      this.field.node,
      filingLine(question),
      question.column?.help && element("div", { class: "ask-help", text: question.column.help }),
      this.more,
      this.problem,
      this.buttons(question),
    ].filter(Boolean);
  }

  who(question) {
    const named = question.who.map(({ role, people }) => {
      const names = people.map((one) => (one.present ? `${one.name} (here)` : one.name)).join(", ");
      return names ? `${role}: ${names}` : role;
    });
    return element("span", { class: "ask-who", text: ` · ask the ${named.join("; or ")}` });
  }

  buttons(question) {
    if (this.field instanceof ProposalField) return proposalButtons(this);
    const button = (text, act, title, strong = false) => element("button", { type: "button", class: strong ? "add" : "small", text, title, onclick: act });
    const answers = this.field instanceof ButtonsField ? null : button("Answer", () => this.submit(), "Enter", true);
    return element("div", { class: "ask-buttons" }, [
      answers,
      button("Unknown …", () => this.later.open("unknown"), "Nobody here knows: who finds out? (Alt+U)"),
      button("Does not apply …", () => this.later.open("not applicable"), "With a reason (Alt+N)"),
      button("Park …", () => this.later.open("park"), "Not now; it comes back from the log (Alt+K)"),
      element("span", { class: "ask-gap" }),
      button("← Back", () => this.back(), "The question before (Alt+←)"),
      button("Skip →", () => this.skip(), "Another question first (Alt+→)"),
    ]);
  }

  nothing() {
    const waiting = this.list?.put_off.length ?? 0;
    return [
      element("h2", { text: this.onTheirWay.size > 0 ? "Your answer is being saved …" : "Nothing is open." }),
      waiting > 0 && element("p", { class: "ask-why", text: `${waiting} put off; they are listed below.` }),
      // Before an audience the list does not say what was put off: nothing is told of what has its answer.
      this.list?.counted && waiting === 0 && this.onTheirWay.size === 0 && element("p", {
        class: "ask-why",
        text: "Every question that follows from what was captured has its answer.",
      }),
      this.list?.counted && element("p", {
        class: "ask-why",
        text: "Look at the page Gaps for what only a decision can settle, then take the result away.",
      }),
    ].filter(Boolean);
  }

  around() {
    if (!this.list) return;
    const { counted, open, put_off } = this.list;
    const off = put_off.length ? ` · ${put_off.length} put off` : "";
    this.parts.count.textContent = counted ? `${open} open${off}` : "";
    const coming = this.unanswered.filter((one) => one.key !== this.question?.key && !this.skipped.has(one.key)).slice(0, 3);
    this.parts.next.replaceChildren(...(coming.length ? [element("b", { text: "Then" }), ...coming.map((one) => this.coming(one))] : []));
    this.parts.put_off.hidden = put_off.length === 0;
    this.parts.put_off.replaceChildren(element("summary", { text: `Put off: ${put_off.length}` }), ...put_off.map((one) => this.waiting(one)));
  }

  coming(one) {
    const { about, proposal } = one;
    const beside = about ? `${about.code} ${shorten(about.name, 60)}` : one.section;
    const small = element("small", { text: proposal ? shorten(proposal.words, 70) : beside });
    const button = { type: "button", class: "ask-coming", onclick: () => this.go(one) };
    return element("button", button, [element("span", { text: one.ask }), small]);
  }

  waiting(one) {
    const who = [one.owner, one.due].filter(Boolean).join(", ");
    const bring = element("button", { type: "button", class: "small", text: "Ask again", onclick: () => this.queue.set("log", one.entry, "status", "dropped") });
    return element("div", { class: "ask-waiting" }, [element("small", { text: one.code }), element("span", { text: `${one.ask} ${one.about}` }), who && element("small", { text: who }), bring]);
  }

  say(text) {
    this.parts.said.replaceChildren(...(text ? [element("span", { text: `✓ ${shorten(text, 140)}`, dir: "auto" }), element("button", { type: "button", class: "small", text: "Undo", title: "Ctrl+Z", onclick: () => this.takeBack("undo") })] : []));
  }

  complain(text) {
    if (this.problem) this.problem.textContent = text;
    else this.parts.said.textContent = text;
  }

  // ---- what a person does ----

  submit() {
    if (!this.question) return;
    if (this.isAnswered) return this.complain("The answer is on its way. What you type meanwhile is kept.");
    const read = this.field.read();
    if (read.error) return this.complain(read.error);
    if (!("value" in read)) return this.added > 0 ? this.forwardFromLines() : this.complain("Type an answer, or say that it is unknown, does not apply, or can wait.");
    if (this.question.more) return this.addLine(read.value);
    this.post({ say: "answer", value: read.value });
  }

  /* One of several lines: it goes the way of every captured row, which nothing can swallow. */
  addLine(text) {
    const { section, values, field } = this.question.more;
    this.queue.add(section, { ...values, [field]: text });
    this.added += 1;
    this.field.text = "";
    sessionStorage.removeItem(this.draft);
    this.more.hidden = false;
    this.say(text);
    this.field.focus();
  }

  async post(said) {
    const { question, field, draft } = this;
    if (!question || this.isAnswered) return;
    this.begin(question, field, said);
    const body = JSON.stringify({ key: question.key, token: newId(), ...said });
    const outcome = await this.sent(question, body);
    const text = this.onTheirWay.get(question.key);
    this.onTheirWay.delete(question.key);
    this.node.classList.toggle("busy", this.onTheirWay.size > 0);
    if (outcome.error) return this.giveBack(question, text, outcome.error);
    sessionStorage.removeItem(draft);
    this.queue.own.add(outcome.revision);
    this.say(outcome.said);
    this.before.push(question.key);
    if (this.question?.key === question.key) this.forward(outcome.revision);
    else this.refresh();
  }

  /* The answer leaves its field; the draft keeps it until it is stored. */
  begin(question, field, said) {
    const text = takesText(field) ? field.text : "";
    if (text) sessionStorage.setItem(this.draft, text);
    this.onTheirWay.set(question.key, text);
    this.notTaken.delete(question.key);
    this.node.classList.add("busy");
    this.complain("");
    if (!text) return;
    field.text = "";
    if (said.say !== "answer") return;
    const sending = element("div", { class: "ask-sending", dir: "auto", text: `Saving: ${shorten(text, 140)}` });
    field.node.after(sending);
  }

  /* An answer that was not taken is back in its field, before what was typed since; or waits on its own card. */
  giveBack(question, text, sentence) {
    this.notTaken.set(question.key, sentence);
    if (!this.question) return this.go(question);
    if (this.question.key !== question.key) return this.offer(question, sentence);
    this.parts.card.querySelector(".ask-sending")?.remove();
    if (text) this.field.text = joinedText(text, this.field.text);
    this.complain(sentence);
  }

  offer(question, sentence) {
    const show = { type: "button", class: "small", text: "Show it", onclick: () => this.go(question) };
    const text = `Not saved: ${question.ask} ${sentence}`;
    this.parts.said.replaceChildren(element("span", { class: "ask-problem", text, dir: "auto" }), element("button", show));
  }

  /* Sent until the server answers; the same token each time, so it is stored once. */
  async sent(question, body) {
    for (let tries = 0; ; tries += 1) {
      let trouble = "The server cannot be reached; your answer is kept and sent again.";
      try {
        const headers = { "Content-Type": "application/json" };
        const address = `/api/${this.data.engagement}/answers`;
        const response = await askAs(this.data, address, { method: "POST", headers, body });
        const answer = await response.json().catch(() => ({}));
        if (response.ok) return answer;
        const { message, allowed } = answer.error ?? {};
        if (response.status < 500) return { error: message + (allowed ? ` Allowed: ${allowed}.` : "") };
        if (message) trouble = `${message} Your answer is kept and sent again.`;
      } catch {
        /* It is said below, on the card that it is about. */
      }
      if (this.question?.key === question.key) this.complain(trouble);
      await new Promise((done) => setTimeout(done, Math.min(5000, 400 * 2 ** tries)));
    }
  }

  stored(changes, answer) {
    if (stepped(changes)) this.anew = answer.revision;
    if (stepped(changes)) this.refresh();
    const mine = changes.find((change) => change.op === "add" && change.section === this.question?.more?.section);
    const row = mine && (answer.rows ?? []).find((one) => one.id === mine.id);
    if (row) this.say(`${row.code} · ${valueAt(row.values, this.question.more.field)}`);
  }

  /* On to the next card, which comes with the list as it is now; until then this one takes what is typed. */
  forward(revision = 1) {
    this.leaving = revision;
    this.refresh();
  }

  /* The lines may still be on their way: the question is not asked again because of that. */
  forwardFromLines() {
    this.skipped.add(this.question.key);
    this.forward();
  }

  skip() {
    if (!this.question || this.leaving) return;
    this.skipped.add(this.question.key);
    this.before.push(this.question.key);
    this.show(this.first());
  }

  back() {
    const open = new Set(this.unanswered.map((one) => one.key));
    const known = this.before.filter((key) => open.has(key) && key !== this.question?.key);
    const last = known.at(-1);
    if (!last) return this.complain("There is no question before this one that is still open.");
    this.before = this.before.filter((key) => key !== last);
    this.go(this.list.questions.find((one) => one.key === last));
  }

  go(question) {
    this.skipped.delete(question.key);
    this.show(question);
  }

  /* Undo or redo; then the list begins anew, with what is open again. */
  takeBack(step) {
    this.queue.step(step);
    this.say("");
  }

  get draft() {
    return `discovery.ask|${this.data.engagement}|${this.question?.key}`;
  }

  keep() {
    if (!this.question || this.leaving) return;
    const sending = this.onTheirWay.get(this.question.key);
    sessionStorage.setItem(this.draft, joinedText(sending, this.field.text));
  }

  key(event) {
    if (event.isComposing) return;
    const act = event.altKey && !event.ctrlKey && { KeyU: () => this.later.open("unknown"), KeyN: () => this.later.open("not applicable"), KeyK: () => this.later.open("park"), ArrowRight: () => this.skip(), ArrowLeft: () => this.back() }[event.code];
    const step = stepFor(event);
    if (step && !this.field?.text && !this.isOnItsWay) this.takeBack(step);
    else if (act && this.question) act();
    else return;
    event.preventDefault();
  }
}

export default function ({ data, parentElement }) {
  if (!data) return undefined;
  const asks = (window.__discoveryAsks ??= new Map());
  if (!asks.has(data.engagement)) asks.set(data.engagement, new Ask(data));
  const ask = asks.get(data.engagement);
  ask.data = data;
  queueFor(data);
  const former = parentElement.__discoveryAsk;
  if (former && former !== ask) former.detach();
  parentElement.__discoveryAsk = ask;
  ask.attach(parentElement);
  return () => parentElement.__discoveryAsk?.detach();
}
