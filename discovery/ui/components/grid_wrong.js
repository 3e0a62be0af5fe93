/* What is wrong with a row, beside it: a mark with sign and count in the grid, sentences and remedies on demand, and each
   sentence beside the field of the details that it names. */

/* The findings about a row that this view of the section can mend. */
function wrongWith(desk, id) {
  const found = desk.findings.at(id);
  return inView(desk, desk.data.single ? [...found, ...desk.findings.about()] : found);
}

function wrongInAll(desk) {
  return desk.data.single ? [] : inView(desk, desk.findings.about());
}

function inView(desk, found) {
  const states = [desk.data.filter?.state ?? []].flat();
  return found.filter((one) => !one.state || states.length === 0 || states.includes(one.state));
}

function newWrongMark() {
  return element("button", { type: "button", class: "wrong-mark", tabindex: "-1", "aria-haspopup": "dialog", hidden: true }, [element("span", { class: "sign", "aria-hidden": "true" }), element("span", { class: "number" })]);
}

/* Redraws a mark only when what it says has changed. */
function paintWrongMark(mark, found) {
  const shown = ripe(found), said = shown.map((one) => one.said).join("\n");
  const signature = `${found.length > 0} ${said}`;
  if (mark.said === signature) return;
  mark.said = signature;
  mark.hidden = found.length === 0;
  if (mark.hidden) return;
  if (shown.length === 0) return paintEarlyMark(mark);
  paintRipeMark(mark, shown, said);
}

/* While a row is being written its mark says no more than that. */
function paintEarlyMark(mark) {
  mark.dataset.level = "early";
  mark.firstChild.textContent = "";
  mark.lastChild.textContent = "new";
  mark.title = "What is missing here shows once it was left for a while, or now (Alt+W)";
  mark.setAttribute("aria-label", "New: what is missing shows in a while, or now");
}

function paintRipeMark(mark, found, said) {
  const { level } = found[0], ask = level === "ask";
  mark.dataset.level = level;
  mark.firstChild.textContent = ask ? "" : SIGNS[level];
  mark.lastChild.textContent = ask ? findingWords(found) : String(found.length);
  mark.title = `${said}\n(Alt+W)`;
  mark.setAttribute("aria-label", `${findingWords(found)}: ${said}`);
}

function wrongLine(one, more = null) {
  const remedy = [one.remedy, one.at ? `Mend it under ${one.at}.` : "", one.rule].filter(Boolean).join(" · ");
  return element("div", { class: "wrong", "data-level": one.level }, [
    element("span", { class: "sign", role: "img", "aria-label": LEVEL_WORDS[one.level], text: SIGNS[one.level] }),
    element("div", { class: "wrong-text" }, [element("div", { class: "wrong-said", dir: "auto", text: one.said }), element("div", { class: "wrong-remedy", text: remedy })]),
    more,
  ]);
}

/* Puts sentences into a node of the details, and says there that an input is described by them. */
function paintWrong(node, found, input = null) {
  const signature = JSON.stringify(found);
  if (node.signature === signature) return;
  node.signature = signature;
  node.replaceChildren(...found.map((one) => wrongLine(one)));
  if (!input) return;
  if (found.length > 0) input.setAttribute("aria-describedby", node.id);
  else input.removeAttribute("aria-describedby");
}

/* The sentences about one row, then those about the section; Alt+W opens and closes it from anywhere in the capture. */
class WrongList {
  constructor(desk) {
    this.desk = desk;
    this.node = element("div", { class: "row-menu wrong-list", role: "dialog", "aria-label": "What is wrong here", popover: "auto" });
    this.node.addEventListener("keydown", (event) => this.key(event));
  }

  get isOpen() {
    return this.node.matches(":popover-open");
  }

  /* For the row of the details while one types there, else for the current row. */
  turn() {
    if (this.isOpen) return this.leave();
    const { details, table } = this.desk;
    const focused = this.desk.node.getRootNode().activeElement;
    const id = details.isOpen && details.node.contains(focused) ? details.id : (table.active?.id ?? details.id);
    const mark = table.rowNodes.get(id)?.querySelector(".wrong-mark");
    return this.open(id, mark && !mark.hidden ? mark : this.desk.bar.wrong);
  }

  open(id, anchor) {
    const waiting = id ? [id] : this.desk.findings.waiting();  // from the line for new rows: all that was just typed
    const { findings, section } = this.desk;
    const whole = findings.isFresh("sections", section) ? [section] : [];  // what waits now, not what may wait later
    findings.ask(...waiting, ...whole);
    const row = id ? wrongWith(this.desk, id) : [];
    const all = wrongInAll(this.desk);
    if (findings.withheld) return this.desk.say("What is missing is not shown while this browser is locked.");
    if (row.length + all.length === 0) {
      const shown = !id && waiting.length > 0;
      return this.desk.say(shown ? "What is found about new rows shows beside them now." : "No rule finds anything here.");
    }
    this.back = this.desk.node.getRootNode().activeElement;
    const part = (title, found, lines) => (found.length > 0 ? [element("h4", { dir: "auto", text: title }), ...lines] : []);
    const about = `About ${(this.desk.data.title?.plural ?? "the section").toLowerCase()} as a whole`;
    this.node.replaceChildren(
      ...part(this.desk.rows.row(id)?.code || "This row", row, row.map((one) => wrongLine(one, this.way(id, one)))),
      ...part(about, all, all.map((one) => wrongLine(one))),
      element("button", { type: "button", class: "small", text: "Close", onclick: () => this.leave() }),
    );
    this.node.showPopover?.();
    this.put(anchor);
    this.node.querySelector("button").focus();
    return undefined;
  }

  /* Leads to the field of the details that is to be mended, where it is one of this row. */
  way(id, one) {
    if (!this.desk.details.fields.some((field) => field.column.name === one.field)) return null;
    return element("button", { type: "button", class: "small", text: "Mend", onclick: () => this.mend(id, one.field) });
  }

  mend(id, name) {
    this.node.hidePopover?.();
    this.desk.table.activate(id);
    this.desk.details.open(id, false);
    this.desk.details.focusField(name);
  }

  put(anchor) {
    const box = (anchor?.offsetParent ? anchor : this.desk.bar.node).getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.node;
    const below = box.bottom + 4 + offsetHeight <= innerHeight;
    this.node.style.top = `${below ? box.bottom + 4 : Math.max(8, box.top - offsetHeight - 4)}px`;
    this.node.style.left = `${Math.max(8, Math.min(box.left, innerWidth - offsetWidth - 8))}px`;
  }

  leave() {
    this.node.hidePopover?.();
    if (this.back?.isConnected) this.back.focus({ preventScroll: true });
    else this.desk.backToWork();
  }

  key(event) {
    const buttons = [...this.node.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) buttons[(buttons.indexOf(event.target) + step + buttons.length) % buttons.length].focus();
    else if (event.key === "Escape") this.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
