/* The details of one row: every column in its group, and the row's links to other rows, picked by name. */

class Details {
  constructor(desk) {
    this.desk = desk;
    this.id = null;
    this.fields = [];
    this.title = element("h3", { class: "details-title", dir: "auto" });
    this.code = element("span", { class: "details-code" });
    const close = element("button", { type: "button", class: "small close", text: "×", "aria-label": "Close the details (Escape)", onclick: () => this.leave() });
    const step = (text, label, by) => element("button", { type: "button", class: "small", text, "aria-label": label, title: label, onclick: () => this.step(by) });
    this.bar = element("div", { class: "details-bar" }, [this.code, this.title, step("‹", "Previous row (Alt+Page Up)", -1), step("›", "Next row (Alt+Page Down)", 1), close]);
    this.wrong = element("div", { class: "details-wrong" });
    this.found = [];
    this.groups = element("div", { class: "groups" });
    this.node = element("aside", { class: "details", "aria-label": "Details", hidden: true }, [this.bar, this.wrong, this.groups]);
    this.node.addEventListener("keydown", (event) => this.key(event));
    this.build();
  }

  build() {
    const groups = new Map();
    for (const column of this.desk.columns.values()) {
      if (column.kind === "map" || column.kind === "links") continue;
      const name = column.group ?? "";
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(newField(this.desk, this, column));
    }
    this.fields = [...groups.values()].flat();
    this.links = (this.desk.data.links ?? []).map((link) => new LinkField(this.desk, this, link));
    const boxes = [...groups].map(([name, fields]) => this.group(name, fields.map((field) => field.node)));
    if (this.links.length > 0) boxes.splice(1, 0, this.group("Links", this.links.map((link) => link.node)));
    this.groups.replaceChildren(...boxes);
  }

  group(name, nodes) {
    return element("section", { class: "group" }, [name ? element("h4", { text: name }) : null, element("div", { class: "group-fields" }, nodes)]);
  }

  get isOpen() {
    return this.id !== null;
  }

  open(id, focus = true) {
    if (this.id !== id) {
      this.settle();
      this.id = id;
      for (const field of this.fields) field.baseText = field.input.value;
    }
    this.node.hidden = false;
    this.node.dataset.row = id;
    this.desk.node.classList.add("with-details");
    this.show();
    this.desk.fit();
    if (!focus) return;
    this.comeIntoView();
    this.fields[0]?.input.focus({ preventScroll: true });
  }

  /* On leaving, the page goes back to where it was: to the picture, say. */
  comeIntoView() {
    this.came ??= { from: page().scrollTop };
    this.node.scrollIntoView({ block: "nearest" });
    this.came.to = page().scrollTop;
  }

  /* Stores what was typed before the form turns to another row. */
  settle() {
    for (const field of this.fields) field.commit(true);
    this.fold();
  }

  get private() {
    return this.fields.filter((field) => field instanceof PrivateField);
  }

  fold() {
    for (const field of this.private) field.fold();
  }

  close() {
    const back = this.came?.to === page().scrollTop ? this.came.from : null;
    this.settle();
    this.id = null;
    this.node.hidden = true;
    this.desk.node.classList.remove("with-details");
    this.desk.fit();
    if (back !== null) page().scrollTop = back;
    this.came = null;
  }

  leave() {
    if (this.desk.data.single) return;
    const id = this.id;
    this.close();
    this.desk.table.activate(id);
    this.desk.cell.focusHere();
  }

  step(by) {
    const { ids } = this.desk.table;
    const next = ids[ids.indexOf(this.id) + by];
    if (!next) return;
    this.desk.table.activate(next);
    this.open(next);
  }

  key(event) {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const turn = event.code === "KeyH" && this.private[0];
    if (!turn && event.key !== "PageUp" && event.key !== "PageDown") return;
    event.preventDefault();
    if (turn) turn.turn();
    else this.step(event.key === "PageUp" ? -1 : 1);
  }

  focusField(name) {
    const field = this.fields.find((one) => one.column.name === name);
    field?.entrance.focus();
    field?.node.scrollIntoView({ block: "nearest" });
  }

  focusAfter(input, step) {
    const inputs = [...this.node.querySelectorAll("input:not([type=hidden]), textarea")];
    inputs[inputs.indexOf(input) + step]?.focus();
  }

  focusBehind(node) {
    const inputs = [...this.node.querySelectorAll("input:not([type=hidden]), textarea")];
    inputs.find((input) => node.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING)?.focus();
  }

  show() {
    if (!this.isOpen) return;
    const row = this.desk.rows.row(this.id);
    if (!row) {
      if (!this.desk.data.single) this.close();
      return;
    }
    const main = this.desk.gridColumns[0] ?? this.fields[0].column;
    this.code.textContent = row.code || "new";
    this.title.textContent = shorten(showValue(main, row.values[main.name], this.desk.names), 80);
    this.found = ripe(wrongWith(this.desk, this.id));
    const named = new Set(this.fields.map((field) => field.column.name));
    paintWrong(this.wrong, this.found.filter((one) => !named.has(one.field)));
    for (const field of this.fields) field.show();
    for (const link of this.links) link.show();
  }
}

/* The rows one row is linked to, in one kind and direction. `link` is {kind, title, direction: "from" | "to", section}. */
class LinkField {
  constructor(desk, form, link) {
    this.desk = desk;
    this.form = form;
    this.link = link;
    this.sections = link.section ? [link.section].flat() : [];
    this.chips = element("div", { class: "chips" });
    const id = `link-${link.kind}-${link.direction}-${this.sections.join("-")}`;
    this.input = element("input", { id, type: "text", class: "field-input", dir: "auto", autocomplete: "off", placeholder: "Type a name …", "data-link": link.kind });
    this.note = element("div", { class: "field-note" });
    this.picker = new PickingText(this.input, { kind: "row", title: link.title, refers: this.sections, options: [] }, desk);
    this.picker.onPicked = (option) => this.add(option);
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("focus", () => this.picker.offer());
    this.input.addEventListener("blur", () => desk.suggestions.field === this.input && desk.suggestions.close());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.node = element("div", { class: "field kind-link" }, [element("div", { class: "field-head" }, [element("label", { for: id, text: link.title })]), this.chips, this.input, this.note]);
  }

  typed() {
    this.note.replaceChildren();
    this.picker.offer();
  }

  key(event) {
    if (event.isComposing || this.desk.suggestions.key(event)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      this.enter();
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.form.leave();
    } else if (event.key === "Backspace" && this.input.value === "") {
      const last = this.linked().at(-1);
      if (last) this.desk.queue.unlink(last.id);
    } else if (stepFor(event) && this.input.value === "") {
      event.preventDefault();
      this.desk.step(stepFor(event));
    }
  }

  enter() {
    const { suggestions } = this.desk;
    const text = this.input.value;
    const named = optionsNamed(this.picker.options(), text);
    const marked = text.trim() || suggestions.moved ? suggestions.marked() : null;
    const option = marked ?? (named.length === 1 ? named[0] : null);
    if (option) this.add(option);
    else if (text.trim() === "") this.form.focusAfter(this.input, 1);
    else {
      const sentence = named.length > 1 ? sameNameSentence(text, named) : `Nothing is called “${shorten(text)}” yet.`;
      this.note.replaceChildren(element("span", { class: "sentence", text: sentence }));
    }
  }

  add(option) {
    this.input.value = "";
    this.desk.suggestions.close();
    if (this.linked().some((link) => this.other(link) === option.value)) return;
    this.desk.queue.link(...endsOf(this.form.id, option.value, this.link), this.link.kind);
  }

  other(link) {
    return otherEnd(link, this.link);
  }

  linked() {
    return linksOf(this.desk.names, this.form.id, this.link);
  }

  show() {
    const links = this.linked();
    const signature = JSON.stringify(links.map((link) => [link.id, this.desk.names.title(this.other(link))]));
    if (signature === this.signature) return;
    this.signature = signature;
    this.chips.replaceChildren(...links.map((link) => this.chip(link)));
  }

  chip(link) {
    const id = this.other(link);
    const name = this.desk.names.title(id) ?? "…";
    const code = this.desk.names.byId.get(id)?.code;
    const away = element("button", { type: "button", class: "chip-away", text: "×", "aria-label": `Take away ${name}`, onclick: () => this.desk.queue.unlink(link.id) });
    return element("span", { class: "chip", dir: "auto", "data-linked": id }, [code && code !== name ? element("span", { class: "code-note", text: `${code} ` }) : null, name, away]);
  }
}
