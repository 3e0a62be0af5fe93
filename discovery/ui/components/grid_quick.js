/* The line new rows are typed into: Enter adds the row, clears the line and leaves the cursor in its first field within
   the same event, so that no key typed next can be lost. Beside it, the questions worth asking. */

class QuickLine {
  constructor(desk) {
    this.desk = desk;
    this.fields = desk.quickColumns.map((column, at) => this.field(column, at));
    this.message = element("div", { class: "quick-message", role: "alert" });
    this.idea = null;
    this.ideaNote = element("div", { class: "quick-idea", role: "status", dir: "auto" });
    this.button = element("button", { type: "button", class: "add", text: "Add", tabindex: "-1", title: "Add the row (Enter)", onclick: () => this.submit() });
    const label = `New ${desk.data.title?.singular ?? "row"}`;
    this.node = element("div", { class: "quick", role: "form", "aria-label": label }, [
      this.ideaNote,
      ...this.fields.map((field) => field.node),
      this.button,
      this.message,
    ]);
    this.restore();
  }

  field(column, at) {
    const first = at === 0;
    const input = element("input", {
      type: "text",
      class: "quick-input",
      dir: "auto",
      autocomplete: "off",
      spellcheck: first,
      "data-quick": column.name,
      "aria-label": column.title,
      placeholder: first ? this.invitation(column) : this.wanted(column),
    });
    const picker = new PickingText(input, column, this.desk);
    const field = { column, input, picker, node: element("div", { class: first ? "quick-field first" : "quick-field" }, [input]) };
    input.addEventListener("input", () => this.typed(field));
    input.addEventListener("keydown", (event) => this.key(event, field));
    input.addEventListener("paste", (event) => this.paste(event, field));
    input.addEventListener("click", () => picker.offer());
    if (!first) input.addEventListener("focus", () => picker.offer());  // what can be chosen is seen before a letter is typed
    input.addEventListener("blur", () => picker.complete(false));
    return field;
  }

  invitation(column) {
    const isText = column.kind === "text" || column.kind === "long";
    return `${isText ? `New ${this.desk.data.title?.singular ?? "row"}` : column.title} …`;
  }

  /* What a further field asks for, and what it gets when it is passed over. */
  wanted({ title, unit, default: usual }) {
    if (usual) return `${title}: ${usual}`;
    return title + (unit ? ` (${unit})` : "");
  }

  focus() {
    (this.fields[0]?.input ?? this.desk.cell.input).focus({ preventScroll: true });
  }

  /* Where the keys go after this one when the browser itself cannot move the focus. */
  fieldAfter(input, event) {
    const at = this.fields.findIndex((field) => field.input === input);
    if (at < 0) return input;
    if (event.key === "Enter") return this.fields[0].input;
    const step = event.key === "Tab" ? (event.shiftKey ? -1 : 1) : 0;
    return (this.fields[at + step] ?? this.fields[at]).input;
  }

  get isEmpty() {
    return this.fields.every((field) => field.input.value === "");
  }

  typed(field) {
    if (field.input.value) this.desk.drafts.keep("quick", field.column.name, { text: field.input.value });
    else this.desk.drafts.drop("quick", field.column.name);
    this.message.textContent = "";
    field.picker.offer();
  }

  restore() {
    for (const field of this.fields) {
      const draft = this.desk.drafts.read("quick", field.column.name);
      if (draft) field.input.value = draft.text;
    }
  }

  key(event, field) {
    if (event.isComposing || this.desk.suggestions.key(event)) return;
    const control = event.ctrlKey || event.metaKey;
    if (event.key === "Enter") {
      event.preventDefault();
      field.picker.complete();
      this.submit(control);
    } else if (event.key === "Tab") {
      field.picker.complete();
    } else if (event.key === "ArrowDown" && field.picker.picks) {
      event.preventDefault();
      field.picker.offer();
    } else if (event.key === "ArrowDown" && this.desk.table.ids.length > 0) {
      event.preventDefault();
      this.desk.cell.goTo(0, null);
    } else if (event.key === "Escape") {
      this.desk.suggestions.close();
      this.answer(null);
    } else if (stepFor(event) && this.isEmpty) {
      event.preventDefault();
      this.desk.step(stepFor(event));
    } else if (field === this.fields[0] && this.isEmpty && (event.key === "/" || event.key === "?")) {
      event.preventDefault();
      if (event.key === "/") this.desk.focusFilter();
      else this.desk.help.showModal();
    }
  }

  submit(details = false) {
    if (this.fields.every((field) => field.input.value.trim() === "")) return;
    const missing = this.fields.find((field) => field.column.required && !field.column.default && field.input.value.trim() === "");
    if (missing) {
      this.message.textContent = `${missing.column.title} is needed.`;
      missing.input.focus();
      return;
    }
    const id = addTyped(
      this.desk,
      this.fields.map((field) => [field.column, field.input.value]),
      this.idea?.values ?? {},
    );
    this.idea?.button.classList.add("used");
    this.clear();
    this.answer(null);
    this.desk.table.render();
    this.desk.ideas.giveWay();
    this.desk.fit();
    this.desk.table.showEnd();
    this.desk.table.bringIntoView(id);
    this.focus();
    if (!this.desk.table.places.has(id)) this.desk.say("Added. It is shown in another part of this page.");
    if (details) this.desk.openDetails(id);
  }

  /* An idea waits for what the room says to it; null: the line takes any row again. Its words become a row only when
     they are entered, and a question never does. */
  answer(idea) {
    if (!idea && !this.idea) return;
    this.idea = idea;
    const [first, ...others] = this.fields;
    first.input.placeholder = idea ? `${idea.text} …` : this.invitation(first.column);
    this.ideaNote.textContent = idea ? `${ideaWords(this.desk, idea)} · Esc leaves the idea` : "";
    if (!idea) return;
    for (const field of others) {
      const value = idea.values[field.column.name];
      if (value !== undefined) field.input.value = showValue(field.column, value, this.desk.names, true);
    }
    first.input.value = isStatement(idea, first.column) ? idea.text : "";
    this.focus();
    first.input.select();
  }

  clear() {
    this.message.textContent = "";
    for (const field of this.fields) {
      field.input.value = "";
      this.desk.drafts.drop("quick", field.column.name);
    }
    this.desk.suggestions.close();
  }

  paste(event, field) {
    const text = event.clipboardData.getData("text/plain");
    if (!isBlock(text)) return;
    event.preventDefault();
    pasteAsRows(this.desk, text, field.column.name);
    this.desk.table.showEnd();
  }
}

/* Whether an idea may itself be what the room says: not when it asks, or only names a word of a list. */
function isStatement(idea, main) {
  const words = Object.entries(idea.values).filter(([name, word]) => name !== main.name && typeof word === "string");
  return !idea.text.endsWith("?") && !words.some(([, word]) => word.toLowerCase() === idea.text.toLowerCase());
}

/* The idea with what a row that answers it gets besides: "What may it cost? · Category: budget". */
function ideaWords(desk, idea) {
  const given = Object.entries(idea.values).map(([name, value]) => [desk.columns.get(name), value]);
  const words = given.filter(([column]) => column?.kind === "choice" && !desk.quickColumns.includes(column));
  return [idea.text, ...words.map(([column, value]) => `${column.title}: ${showValue(column, value, desk.names)}`)].join(" · ");
}

/* Questions to put to the room; a chosen one is answered in the line for new rows. All are one stop of the Tab key. */
class Ideas {
  constructor(desk) {
    this.desk = desk;
    this.node = element("div", { class: "ideas", role: "toolbar", "aria-label": "Ideas to ask about", hidden: true });
    this.node.addEventListener("keydown", (event) => this.key(event));
    this.node.addEventListener("focusin", (event) => this.stopAt(event.target));
    this.button = element("button", { type: "button", class: "small ideas-button", text: "Ideas to ask about", "aria-expanded": "false", onclick: () => this.ask() });
    this.draw();
  }

  open(wanted) {
    this.node.hidden = !wanted || this.button.hidden;
    this.button.setAttribute("aria-expanded", String(!this.node.hidden));
    this.desk.fit();
  }

  ask() {
    this.offered = false;
    this.open(this.node.hidden);
  }

  /* Nobody asked for them, and they would take the room of the rows that are typed instead. */
  giveWay() {
    if (this.offered && !this.desk.hasRoom()) this.open(false);
  }

  /* Opens, unless that would push the line for new rows out of the window. */
  offer() {
    const seen = () => this.desk.quick.node.getBoundingClientRect().bottom <= innerHeight;
    const before = seen();
    this.open(true);
    this.offered = true;
    if (before && !seen()) this.open(false);
  }

  draw() {
    const prompts = this.desk.data.prompts ?? [];
    const signature = JSON.stringify(prompts);
    this.button.hidden = prompts.length === 0;
    if (signature === this.signature) return;
    this.signature = signature;
    this.node.replaceChildren(
      ...prompts.map((prompt) => element("button", { type: "button", class: "idea", dir: "auto", text: prompt.text ?? prompt, onclick: (event) => this.use(prompt, event.currentTarget) })),
    );
    this.stopAt(this.node.firstChild);
  }

  /* The idea the Tab key comes to; the arrow keys reach the others. */
  stopAt(idea) {
    for (const button of this.node.children) button.tabIndex = button === idea ? 0 : -1;
  }

  key(event) {
    const ideas = [...this.node.children];
    const at = ideas.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined && at >= 0) ideas.at(to % ideas.length).focus();
    else if (event.key === "Escape") this.desk.quick.focus();
    else return;
    event.preventDefault();
  }

  use(prompt, button) {
    this.desk.quick.answer({ text: prompt.text ?? prompt, values: prompt.values ?? {}, button });
  }
}
