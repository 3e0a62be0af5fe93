/* What is said about a field without an answer: that it is unknown, or why it does not apply. In the grid it is quiet text;
   in the details a small button beside the empty field opens the list of what can be said. */

const UNKNOWN = "unknown";

/* The word said in place of an answer; empty when there is an answer or nobody has said anything. */
function excuseOf(row, column) {
  return isBlank(row?.values?.[column.name]) ? (row?.values?.unanswered?.[column.name] ?? "") : "";
}

function excuseText(word) {
  return word === UNKNOWN ? "Unknown" : `Not applicable: ${word}`;
}

function excuseNode(word) {
  return element("span", { class: "excuse-said", text: word === UNKNOWN ? UNKNOWN : "n/a", title: excuseText(word) });
}

/* What was read goes into a field: its value, or that nobody knows it or why it does not apply, in place of a value. */
function putRead(desk, id, column, read, seen) {
  const word = read.excuse ?? (read.unknown ? UNKNOWN : "");
  if (!word) return desk.put(id, column, read.value, seen);
  const { queue, section } = desk;
  const name = `unanswered.${column.name}`;
  const said = desk.rows.value(id, name);
  return queue.together(() => {
    if (!isBlank(seen)) queue.set(section, id, column.name, null, seen);
    else queue.settle(section, id, column.name);
    if (said !== word) queue.set(section, id, name, word, said);
  });
}

class Excuse {
  constructor(field) {
    this.field = field;
    this.desk = field.desk;
    const { name, title } = field.column;
    this.column = { name: `unanswered.${name}`, title, kind: "choice", options: [] };
    this.button = element("button", { type: "button", class: "excuse", "aria-haspopup": "menu", "data-excuse": name, onclick: () => this.open() });
    this.button.addEventListener("keydown", (event) => this.key(event));
    this.note = element("div", { class: "field-note", "aria-live": "polite" });
    this.node = element("div", { class: "excuse-line", hidden: true }, [this.button, this.note]);
  }

  get id() {
    return this.field.form.id;
  }

  get word() {
    return this.desk.rows.value(this.id, this.column.name) ?? "";
  }

  open() {
    this.desk.excuses.open(this);
  }

  key(event) {
    if (event.key === "ArrowDown") this.open();
    else if ((event.key === "Delete" || event.key === "Backspace") && this.word) this.say(null);
    else if (event.key === "Escape") this.field.form.leave();
    else if (stepFor(event)) this.desk.step(stepFor(event));
    else return;
    event.preventDefault();
  }

  say(word) {
    const problem = this.desk.queue.problem(this.desk.section, this.id, this.column.name);
    const seen = problem?.state === "conflict" ? problem.theirs : this.word || null;
    if (!sameValue(word, seen)) this.desk.queue.set(this.desk.section, this.id, this.column.name, word, seen);
  }

  show() {
    const { desk, column, field, word } = this;
    const problem = desk.queue.problem(desk.section, this.id, column.name);
    this.node.hidden = !isBlank(desk.rows.value(this.id, field.column.name)) || field.input.value.trim() !== "" || Boolean(field.problem());
    this.node.classList.toggle("said", Boolean(word));
    this.node.dataset.state = desk.rows.state(this.id, column.name);
    this.button.textContent = word ? excuseText(word) : "No answer?";
    this.button.setAttribute("aria-label", `${column.title}: ${word ? excuseText(word) : "not answered; say that it is unknown or not applicable"}`);
    const signature = JSON.stringify(problem);
    if (this.noted === signature) return;
    this.noted = signature;
    if (problem?.state === "conflict") {
      const box = conflictBox(desk, this.id, column, problem, () => this.button.focus());
      for (const choice of box.querySelectorAll("button")) choice.tabIndex = 0;
      this.note.replaceChildren(box);
    } else {
      this.note.replaceChildren(...(problem ? [element("span", { class: "sentence", text: problem.message })] : []));
    }
  }
}

/* The list of what can be said; one for all fields. Choosing goes on to the next field. */
class Excuses {
  constructor(desk) {
    this.node = element("div", { class: "row-menu excuses", role: "menu", "aria-label": "No answer", popover: "auto" });
    const item = (word, text) => element("button", { type: "button", role: "menuitem", tabindex: "-1", "data-word": word, text, onclick: () => this.choose(word) });
    const [, ...reasons] = desk.data.excuses;
    this.back = item("", "Take it back");
    const because = element("div", { class: "menu-note", text: "Not applicable, because" });
    this.node.append(item(UNKNOWN, "Unknown"), because, ...reasons.map((word) => item(word, word[0].toUpperCase() + word.slice(1))), this.back);
    this.node.addEventListener("keydown", (event) => this.key(event));
  }

  items() {
    return [...this.node.querySelectorAll("button:not([hidden])")];
  }

  open(excuse) {
    this.excuse = excuse;
    this.back.hidden = !excuse.word;
    this.node.showPopover?.();
    const box = excuse.button.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.node;
    const below = box.bottom + 4 + offsetHeight <= innerHeight;
    this.node.style.top = `${below ? box.bottom + 4 : Math.max(8, box.top - offsetHeight - 4)}px`;
    this.node.style.left = `${Math.max(8, Math.min(box.left, innerWidth - offsetWidth - 8))}px`;
    (this.items().find((item) => item.dataset.word === excuse.word) ?? this.items()[0]).focus();
  }

  key(event) {
    const items = this.items();
    const at = items.indexOf(event.target);
    const move = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    const begins = (item) => event.key.length === 1 && item.textContent.toLowerCase().startsWith(event.key.toLowerCase());
    const wanted = move === undefined ? [...items.slice(at + 1), ...items.slice(0, at + 1)].find(begins) : items.at(move % items.length);
    if (wanted) wanted.focus();
    else if (event.key === "Escape" || event.key === "Tab") this.leave();
    else return;
    event.preventDefault();
  }

  leave() {
    this.node.hidePopover?.();
    this.excuse.button.focus();
  }

  choose(word) {
    const { excuse } = this;
    excuse.say(word || null);
    this.leave();
    if (word) excuse.field.form.focusBehind(excuse.node);
    else excuse.field.input.focus();
  }
}
