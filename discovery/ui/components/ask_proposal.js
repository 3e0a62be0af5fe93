/* The field of a question that is about a proposal: its words, to be confirmed, reworded or dropped by one key. */

class ProposalField {
  constructor(question, ask) {
    this.ask = ask;
    this.given = question.proposal;
    const { words, also, needs_name: needsName } = this.given;
    this.words = element("div", { class: "proposal-words", dir: "auto", text: words });
    this.input = element("textarea", { class: "field-input line", rows: "1", dir: "auto", hidden: true });
    this.input.placeholder = needsName ? "Type the name and press Enter …" : "";
    this.input.setAttribute("aria-label", needsName ? "Name" : "In other words");
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", (event) => this.keyInField(event));
    const says = also.length > 0 && element("div", { class: "proposal-also", text: also.join(" · ") });
    const hint = needsName ? "Nobody is named yet." : "Proposed, not said yet. Enter confirms it, E changes the words, D drops it.";
    this.node = element("div", { class: "proposal-field", tabindex: "0", role: "group", "aria-label": words }, [this.words, this.input, says, element("small", { text: `${this.given.origin}. ${hint}` })]);
    this.node.addEventListener("keydown", (event) => this.key(event));
    if (needsName) this.edit("");
  }

  get isEdited() {
    return !this.input.hidden;
  }

  edit(text) {
    this.input.value = text;
    this.input.hidden = false;
    this.words.hidden = !this.given.needs_name;
  }

  reword() {
    this.edit(this.input.value || (this.given.needs_name ? "" : this.given.words));
    this.focus();
  }

  typed() {
    this.ask.complain("");
    this.ask.keep();
  }

  key(event) {
    const acts = { Enter: () => this.ask.submit(), e: () => this.reword(), F2: () => this.reword(), d: () => this.drop(), Delete: () => this.drop() };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.target !== this.node) return;
    event.preventDefault();
    act();
  }

  keyInField(event) {
    if (event.isComposing || event.altKey || event.shiftKey) return;
    if (event.key === "Enter") this.ask.submit();
    else if (event.key === "Escape" && !this.given.needs_name) this.leave();
    else return;
    event.preventDefault();
  }

  leave() {
    this.input.value = "";
    this.input.hidden = true;
    this.words.hidden = false;
    this.focus();
  }

  drop() {
    this.ask.post({ say: "drop" });
  }

  focus() {
    (this.isEdited ? this.input : this.node).focus({ preventScroll: true });
  }

  read() {
    const text = this.isEdited ? this.input.value.trim() : this.given.words;
    return text ? { value: text } : {};
  }

  get text() {
    return this.isEdited ? this.input.value : "";
  }

  /* Words that were typed before the page was loaded again. */
  set text(value) {
    this.edit(value);
  }
}

/* What is said to a proposal, in place of the buttons of other questions. */
function proposalButtons(ask) {
  const { field } = ask;
  const button = (text, act, title, kind = "small") => element("button", { type: "button", class: kind, text, title, onclick: act });
  const named = field.given.needs_name;
  return element("div", { class: "ask-buttons" }, [
    button(named ? "Add" : "Confirm", () => ask.submit(), "Enter", "add"),
    named ? null : button("Reword …", () => field.reword(), "In other words (E)"),
    button("No, not ours", () => field.drop(), "Drop it; Ctrl+Z brings it back (D)"),
    button("Park …", () => ask.later.open("park"), "Not now; it comes back from the log (Alt+K)"),
    element("span", { class: "ask-gap" }),
    button("← Back", () => ask.back(), "The question before (Alt+←)"),
    button("Skip →", () => ask.skip(), "Another question first (Alt+→)"),
  ]);
}
