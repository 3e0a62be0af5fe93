/* A field of the details that stays with the facilitator: folded until somebody asks for it, for this row and until the
   row is left. While it is folded its text is neither on the page nor among the rows of this window. */

/* Reads the private values of one row; answers what stands in the way, "" when nothing does. */
async function reveal(rows, id, again = false) {
  if (!rows.stored.has(id)) return rows.row(id) ? "" : "The row is gone.";
  try {
    const response = await askAs(rows.queue, `/api/${rows.queue.engagement}/private/${rows.section}/${id}`);
    const answer = await response.json();
    if (!response.ok) return answer.error?.message ?? `The server answered ${response.status}.`;
    if (!again || rows.revealed.has(id)) showPrivate(rows, id, answer.values);
    return "";
  } catch {
    return "The server cannot be reached.";
  }
}

function showPrivate(rows, id, values) {
  const row = rows.stored.get(id);
  if (!row) return;
  rows.revealed.set(id, { values, readAgain: () => reveal(rows, id, true) });
  rows.stored.set(id, { ...row, values: { ...row.values, ...values } });
  rows.changed();
}

function conceal(rows, id) {
  const row = rows.stored.get(id);
  const hidden = Object.keys(rows.revealed.get(id)?.values ?? {});
  rows.revealed.delete(id);
  if (row) {
    const open = Object.entries(row.values).filter(([name]) => !hidden.includes(name));
    rows.stored.set(id, { ...row, values: Object.fromEntries(open) });
  }
  rows.changed();
}

class PrivateField extends FormField {
  control(id) {
    this.openFor = null;
    this.sheet = super.control(id);
    this.button = element("button", { type: "button", class: "small private-turn", onclick: () => this.turn() });
    this.holder = element("div", { class: "private" }, [this.button]);
    this.sign();
    return this.holder;
  }

  get isOpen() {
    return this.openFor !== null && this.openFor === this.id;
  }

  /* What takes the focus when the field is gone to. */
  get entrance() {
    return this.isOpen ? this.input : this.button;
  }

  sign() {
    const name = this.column.title.toLowerCase();
    this.button.textContent = this.isOpen ? `Hide ${name}` : `Show ${name} …`;
    this.button.title = `${this.button.textContent} (Alt+H)`;
    this.button.setAttribute("aria-expanded", String(this.isOpen));
  }

  async turn() {
    if (this.isOpen) {
      this.fold();
      this.button.focus();
      return;
    }
    const { id } = this;
    this.note.replaceChildren();
    const problem = await reveal(this.desk.rows, id);
    if (this.id !== id) return conceal(this.desk.rows, id);  // the row was left meanwhile
    if (problem) return this.note.replaceChildren(element("span", { class: "sentence", text: problem }));
    this.openFor = id;
    this.noted = null;
    this.holder.append(this.sheet);
    this.sign();
    this.show();
    this.input.focus();
  }

  /* Stores what was typed, then forgets the text. */
  fold() {
    if (this.openFor === null) return;
    this.commit(true);
    conceal(this.desk.rows, this.openFor);
    this.openFor = null;
    this.sheet.remove();
    this.baseText = this.input.value = "";
    this.noted = null;
    this.note.replaceChildren();
    this.sign();
  }

  get dirty() {
    return this.isOpen && super.dirty;
  }

  shownText() {
    return this.isOpen ? super.shownText() : "";
  }

  showNote(state) {
    if (this.isOpen) return super.showNote(state);
    const waits = Boolean(this.problem());
    if (this.noted === waits) return;
    this.noted = waits;
    const text = "What was typed here was not stored: show it to answer.";
    this.note.replaceChildren(...(waits ? [element("span", { class: "sentence", text })] : []));
  }
}
