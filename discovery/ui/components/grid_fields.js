/* One field of the details: shows what is stored, stores what is typed a moment after the last key, and never replaces a
   text somebody is typing. */

const SAVE_DELAY = 600;

class FormField {
  constructor(desk, form, column) {
    this.desk = desk;
    this.form = form;
    this.column = column;
    this.baseText = "";
    this.seen = null;
    this.mark = element("span", { class: "mark" });
    this.note = element("div", { class: "field-note", "aria-live": "polite" });
    const id = `field-${column.name}`;
    this.wrong = element("div", { class: "field-wrong", id: `wrong-${column.name}` });
    this.excuse = column.asked && !column.required ? new Excuse(this) : null;
    this.node = element("div", { class: `field kind-${column.kind}`, "data-field": column.name }, [
      element("div", { class: "field-head" }, [element("label", { for: id, text: column.title }), column.required ? element("span", { class: "needed", text: "needed" }) : null, this.mark]),
      this.control(id),
      this.excuse?.node,
      column.help ? element("div", { class: "field-help", text: column.help }) : null,
      this.note,
      this.wrong,
    ]);
    this.watch();
  }

  control(id) {
    const { column } = this;
    const wide = column.kind === "text" || column.kind === "long";
    this.input = element(wide ? "textarea" : "input", { id, class: "field-input", dir: "auto", autocomplete: "off", spellcheck: wide, rows: wide ? (column.kind === "long" ? "3" : "1") : null, placeholder: PICKED_KINDS.has(column.kind) ? "Type or choose …" : null, "data-form": column.name });
    this.picker = new PickingText(this.input, column, this.desk);
    this.picker.onPicked = () => this.commit(true);
    const beside = [this.input];
    if (column.unit) beside.push(element("span", { class: "unit", text: column.unit }));
    if (column.kind === "number" || column.kind === "integer") beside.push((this.magnitude = element("span", { class: "magnitude" })));
    if (column.kind === "date") {
      const open = (event) => pickDay(event.currentTarget, this.desk.node, this.input.value, (day) => this.fill(day));
      beside.push(element("button", { type: "button", class: "small", text: "▾", "aria-label": "Pick a day", onclick: open }));
    }
    return element("div", { class: "control" }, beside);
  }

  watch() {
    this.input.addEventListener("focus", () => this.entered());
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("blur", () => this.commit(true));
    this.input.addEventListener("keydown", (event) => this.key(event));
  }

  get id() {
    return this.form.id;
  }

  get dirty() {
    return this.input.value !== this.baseText;
  }

  /* What takes the focus when the field is gone to. */
  get entrance() {
    return this.choices?.[0] ?? this.input;
  }

  get focused() {
    return this.desk.node.getRootNode().activeElement === this.input;
  }

  problem() {
    return this.desk.queue.problem(this.desk.section, this.id, this.column.name);
  }

  entered() {
    if (!this.dirty) this.seen = this.seenNow();
    this.picker.offer(true);
  }

  seenNow() {
    const problem = this.problem();
    const stored = this.desk.rows.value(this.id, this.column.name);
    return problem?.state === "conflict" ? problem.theirs : problem ? (problem.seen ?? stored) : stored;
  }

  fill(text) {
    this.seen = this.seenNow();
    this.input.value = text;
    this.commit(true);
  }

  typed() {
    this.desk.drafts.keep(this.id, this.column.name, { text: this.input.value, seen: this.seen, form: true });
    this.picker.offer();
    this.grow();
    this.excuse?.show();
    if (this.magnitude) this.magnitude.textContent = "";
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.commit(false), SAVE_DELAY);
  }

  key(event) {
    if (event.isComposing || this.desk.suggestions.key(event)) return;
    const control = event.ctrlKey || event.metaKey;
    if (event.key === "Tab") {
      this.picker.complete();
    } else if (event.key === "Enter" && (this.column.kind !== "long" || control)) {
      event.preventDefault();
      this.picker.complete();
      this.commit(true);
      if (!control) this.form.focusAfter(this.input, event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.commit(true);
      this.form.leave();
    } else if (stepFor(event) && !this.dirty) {
      event.preventDefault();
      this.desk.step(stepFor(event));
    }
  }

  /* `final` is when the person is done with the field; before, only what is right as it stands is stored. */
  commit(final) {
    clearTimeout(this.timer);
    if (this.dirty && this.id) this.store(final);
    if (final && this.desk.suggestions.field === this.input) this.desk.suggestions.close();
  }

  store(final) {
    const { desk, column, id } = this;
    if (final) this.picker.complete(false);
    const text = this.input.value;
    const options = this.picker.options();
    if (!final && this.picker.picks && !options.some((option) => option.title === text)) return;
    const read = this.picker.read(text);
    if (!final && (read.error || this.isRewritten(text, read.value))) return;
    this.baseText = text;
    desk.drafts.drop(id, column.name);
    if (read.error) desk.queue.refuse(desk.section, id, column.name, text, read.error, this.seen);
    else if (read.unknown || !sameValue(read.value, this.seen)) putRead(desk, id, column, read, this.seen);
    else if (this.problem()) desk.queue.settle(desk.section, id, column.name);
    if (!read.error) this.seen = read.value;
  }

  /* A figure or day that is shown otherwise than typed ("2,5") waits until the person is done: it may go on ("2,50"). */
  isRewritten(text, value) {
    return ["number", "integer", "date"].includes(this.column.kind) && showValue(this.column, value, this.desk.names, true) !== text;
  }

  followStored(changes) {
    const sent = changes.find((change) => change.id === this.id && change.op === "set" && change.field === this.column.name);
    const stored = this.desk.rows.stored.get(this.id);
    if (sent && stored && sameValue(sent.value, this.seen)) this.seen = stored.values[this.column.name] ?? null;
  }

  // ---- showing ----

  shownText() {
    const problem = this.problem();
    if (problem) return keptText(this.desk, this.column, problem);
    return showValue(this.column, this.desk.rows.value(this.id, this.column.name), this.desk.names, true);
  }

  show() {
    const state = this.desk.rows.state(this.id, this.column.name);
    this.node.dataset.state = state;
    this.mark.textContent = STATE_MARKS[state]?.[0] ?? "";
    this.mark.title = STATE_MARKS[state]?.[1] ?? "";
    if (!this.dirty) this.replaceText(this.shownText());
    this.showNote(state);
    if (this.magnitude) this.magnitude.textContent = this.dirty || this.problem() ? "" : magnitudeOf(this.desk.rows.row(this.id), this.column, state);
    this.excuse?.show();
    paintWrong(this.wrong, this.form.found.filter((one) => one.field === this.column.name), this.input);
  }

  replaceText(text) {
    if (this.focused) this.seen = this.seenNow();
    this.baseText = text;
    if (this.input.value === text) return;
    const { selectionStart, selectionEnd } = this.input;
    this.input.value = text;
    if (this.focused) this.input.setSelectionRange(selectionStart, selectionEnd);
    this.grow();
  }

  showNote(state) {
    const problem = this.problem();
    const stored = this.desk.rows.stored.get(this.id)?.values[this.column.name] ?? null;
    const changedByOther = this.dirty && state !== "pending" && state !== "sending" && !sameValue(stored, this.seen);
    const signature = JSON.stringify([problem, changedByOther && stored]);
    if (this.noted === signature) return;
    this.noted = signature;
    if (problem?.state === "conflict") {
      const box = conflictBox(this.desk, this.id, this.column, problem, () => this.input.focus());
      for (const button of box.querySelectorAll("button")) button.tabIndex = 0;
      this.note.replaceChildren(box);
    } else if (problem) {
      this.note.replaceChildren(element("span", { class: "sentence", text: problem.message }));
    } else if (changedByOther) {
      this.note.replaceChildren(element("span", { class: "other", text: `Changed by somebody to: ${shorten(showValue(this.column, stored, this.desk.names) || "(empty)", 200)}` }));
    } else {
      this.note.replaceChildren();
    }
  }

  grow() {
    if (this.input.tagName !== "TEXTAREA" || !this.input.isConnected) return;
    this.input.style.height = "0";
    this.input.style.height = `${Math.max(this.input.scrollHeight + 2, this.column.kind === "long" ? 84 : 0)}px`;
  }
}

/* Yes, no, or not asked yet. */
class FlagField extends FormField {
  control(id) {
    this.input = element("input", { type: "hidden", id });
    this.picker = new PickingText(this.input, this.column, this.desk);
    this.choices = [["yes", true], ["no", false], [this.desk.data.unsaid, null]].map(([text, value]) =>
      element("button", { type: "button", class: "segment", text, onclick: () => this.choose(value) }),
    );
    return element("div", { class: "control segments", role: "group", "aria-label": this.column.title }, this.choices);
  }

  choose(value) {
    const { desk, column } = this;
    const seen = this.seenNow();
    if (!sameValue(value, seen)) desk.queue.set(desk.section, this.id, column.name, value, seen);
    else if (value === null) this.excuse?.say(null);
  }

  replaceText(text) {
    this.baseText = text;
    this.input.value = text;
    const value = this.desk.rows.value(this.id, this.column.name);
    const said = Boolean(this.excuse?.word);
    this.choices.forEach((node, at) => node.setAttribute("aria-pressed", String([true, false, null][at] === (value ?? null) && !(said && isBlank(value)))));
  }
}

/* Several words: each a chip that can be taken away, and a field to type the next one. */
class ListField extends FormField {
  control(id) {
    const control = super.control(id);
    this.chips = element("div", { class: "chips" });
    this.input.placeholder = this.picker.picks ? "Type or choose …" : "Type and press Enter …";
    return element("div", { class: "list-control" }, [this.chips, control]);
  }

  values() {
    return this.desk.rows.value(this.id, this.column.name) ?? [];
  }

  put(values) {
    const { desk, column } = this;
    desk.queue.set(desk.section, this.id, column.name, values, this.values());
  }

  shownText() {
    const problem = this.problem();
    return problem?.state === "refused" && problem.text !== undefined ? problem.text : "";
  }

  store(final) {
    if (!final) return;
    this.picker.complete(false);
    const text = this.input.value;
    const read = this.picker.read(text);
    const { desk, column, id } = this;
    desk.drafts.drop(id, column.name);
    this.baseText = text;
    if (read.error) {
      desk.queue.refuse(desk.section, id, column.name, text, read.error, this.values());
      return;
    }
    this.baseText = "";
    this.input.value = "";
    const added = (read.value ?? []).filter((value) => !this.values().includes(value));
    if (added.length > 0) this.put([...this.values(), ...added]);
    else desk.queue.settle(desk.section, id, column.name);
  }

  key(event) {
    if (event.key === "Backspace" && this.input.value === "" && this.values().length > 0) {
      event.preventDefault();
      this.put(this.values().slice(0, -1));
    } else if (event.key === "Enter" && this.input.value.trim() && !event.isComposing && !this.desk.suggestions.key(event)) {
      event.preventDefault();
      this.picker.complete();
      this.commit(true);
    } else {
      super.key(event);
    }
  }

  show() {
    super.show();
    const title = (value) => showValue({ ...this.column, kind: "choice" }, value);
    const taken = (value) => element("button", { type: "button", class: "chip-away", text: "×", "aria-label": `Take away ${title(value)}`, onclick: () => this.put(this.values().filter((item) => item !== value)) });
    const signature = JSON.stringify(this.values());
    if (signature === this.chipped) return;
    this.chipped = signature;
    this.chips.replaceChildren(...this.values().map((value) => element("span", { class: "chip", dir: "auto" }, [title(value), taken(value)])));
  }
}

function newField(desk, form, column) {
  if (column.private) return new PrivateField(desk, form, column);
  if (column.kind === "flag") return new FlagField(desk, form, column);
  if (LIST_KINDS.has(column.kind)) return new ListField(desk, form, column);
  return new FormField(desk, form, column);
}
