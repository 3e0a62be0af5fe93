/* One open question at a time. The list comes from the server, which works it out from what was captured; an answer goes
   back by the question's key. What is being typed is never replaced: others' changes only renew what stands around it. */

function stepped([change]) {
  return change.op === "undo" || change.op === "redo";
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
    if (this.anew && this.list.revision >= this.anew) this.question = this.field = this.anew = null;
    const still = this.question && this.list.questions.find((one) => one.key === this.question.key);
    if (still) this.question = still;
    // While an answer is on its way the question stays, although word of what was stored may come before it.
    const stays = still || (this.question && (this.busy || this.field?.text || this.added > 0));
    if (!stays) this.show(this.first());
    this.around();
  }

  first() {
    return this.list.questions.find((one) => !this.skipped.has(one.key)) ?? this.startOver();
  }

  startOver() {
    this.skipped.clear();
    return this.list.questions[0] ?? null;
  }

  // ---- on screen ----

  show(question) {
    this.question = question;
    this.added = 0;
    this.field = question ? fieldFor(question, this) : null;
    const kept = question ? sessionStorage.getItem(this.draft) : null;
    const typed = this.field instanceof LineField || this.field instanceof ProposalField;
    if (kept && typed) this.field.text = kept;
    this.later.node.hidden = true;
    this.parts.card.replaceChildren(...(question ? this.card(question) : this.nothing()));
    this.around();
    if (!document.hasFocus()) return;
    this.field?.focus();
    setTimeout(() => this.field?.focus(), 0);  // an element that was put on the page just now cannot be focused yet
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
      element("h2", { text: "Nothing is open." }),
      element("p", { class: "ask-why", text: waiting ? `${waiting} put off; they are listed below.` : "Every question that follows from what was captured has its answer." }),
      this.list?.counted && element("p", {
        class: "ask-why",
        text: "Look at the page Findings for what only a decision can settle, then take the result away.",
      }),
    ].filter(Boolean);
  }

  around() {
    if (!this.list) return;
    const { counted, open, questions, put_off } = this.list;
    const off = put_off.length ? ` · ${put_off.length} put off` : "";
    this.parts.count.textContent = counted ? `${open} open${off}` : "";
    const coming = questions.filter((one) => one.key !== this.question?.key && !this.skipped.has(one.key)).slice(0, 3);
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
    if (!this.question || this.busy) return;
    const read = this.field.read();
    if (read.error) return this.complain(read.error);
    if (!("value" in read)) return this.added > 0 ? this.forward() : this.complain("Type an answer, or say that it is unknown, does not apply, or can wait.");
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
    const { question } = this;
    if (!question || this.busy) return;
    this.busy = true;
    this.node.classList.add("busy");
    const body = JSON.stringify({ key: question.key, token: newId(), ...said });
    const outcome = await this.sent(body);
    this.busy = false;
    this.node.classList.remove("busy");
    if (outcome.error) return this.complain(outcome.error);
    sessionStorage.removeItem(this.draft);
    this.queue.own.add(outcome.revision);
    this.say(outcome.said);
    this.before.push(question.key);
    this.forward();
  }

  /* Sent until the server answers; the same token each time, so it is stored once. */
  async sent(body) {
    for (let tries = 0; ; tries += 1) {
      try {
        const headers = { "Content-Type": "application/json" };
        const address = `/api/${this.data.engagement}/answers`;
        const response = await askAs(this.data, address, { method: "POST", headers, body });
        const answer = await response.json().catch(() => ({}));
        if (response.ok) return answer;
        if (response.status < 500) return { error: answer.error?.message + (answer.error?.allowed ? ` Allowed: ${answer.error.allowed}.` : "") };
      } catch {
        this.complain("The server cannot be reached; your answer is kept and sent again.");
      }
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

  forward() {
    this.question = null;
    this.added = 0;
    this.field = null;
    this.refresh();
  }

  skip() {
    if (!this.question) return;
    this.skipped.add(this.question.key);
    this.before.push(this.question.key);
    this.show(this.first());
  }

  back() {
    const open = new Set(this.list.questions.map((one) => one.key));
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
    if (this.question) sessionStorage.setItem(this.draft, this.field.text);
  }

  key(event) {
    if (event.isComposing) return;
    const act = event.altKey && !event.ctrlKey && { KeyU: () => this.later.open("unknown"), KeyN: () => this.later.open("not applicable"), KeyK: () => this.later.open("park"), ArrowRight: () => this.skip(), ArrowLeft: () => this.back() }[event.code];
    const step = stepFor(event);
    if (step && !this.field?.text) this.takeBack(step);
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
