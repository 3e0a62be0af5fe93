/* The line above the grid and what floats over it: filter, state of saving, hints, messages, row menu and key list. */

const KEY_HELP = [
  ["Enter", "add the row · store the cell and go down"],
  ["Tab", "next field · store the cell and go right"],
  ["F2 or typing", "edit the cell"],
  ["Escape", "leave the edit as it was · back to the line for new rows"],
  ["Alt + Enter", "new line within a text"],
  ["Arrows, Home, End, Page Up, Page Down", "move"],
  ["Arrows, then Enter, in the ideas", "choose an idea"],
  ["Alt + P, then Enter, E or D", "to what is proposed: confirm it, change its words, drop it"],
  ["/", "filter the rows"],
  ["Ctrl + Enter", "open the details"],
  ["unknown, or F2 and ?", "in a cell for a figure, day, choice or name: nobody knows"],
  ["Tab behind an empty field, then Enter", "in the details: say that it is unknown or not applicable"],
  ["Alt + W", "what is wrong with this row, and what to do about it"],
  ["Alt + H", "in the details: show or hide the private notes of this row"],
  ["Alt + ↑ or ↓", "move the row"],
  ["Delete", "empty the cell"],
  ["Ctrl + Delete", "delete the row"],
  ["Ctrl + Z, Ctrl + Shift + Z", "undo, redo"],
  ["Ctrl + C, Ctrl + V", "copy a cell, paste cells from a spreadsheet"],
  ["Alt + . or ,", "next or previous page"],
  ["Alt + T, Alt + Shift + T", "next or previous view of the page"],
  ["Alt + W", "to the checklist of the stage, where there is one"],
  ["Alt + L", "show only this engagement in this browser, or leave that again"],
];

class Bar {
  constructor(desk) {
    this.desk = desk;
    const plural = (desk.data.title?.plural ?? "rows").toLowerCase();
    this.filter = element("input", { type: "search", class: "filter", placeholder: "Filter  ( / )", "aria-label": `Filter ${plural}`, autocomplete: "off", dir: "auto" });
    this.count = element("span", { class: "count" });
    this.state = element("button", { type: "button", class: "state", "aria-live": "polite", onclick: () => goToNextProblem(this.desk) });
    const help = element("button", { type: "button", class: "small help-button", text: "?", "aria-label": "Keys", title: "Keys", onclick: () => this.desk.help.showModal() });
    this.hints = element("span", { class: "hints", text: "Enter adds · / filters · Ctrl+Z undoes · ? keys" });
    this.wrong = newWrongMark();
    this.wrong.tabIndex = 0;
    this.wrong.addEventListener("click", () => desk.wrongs.open(null, this.wrong));
    this.node = element("div", { class: "bar" }, [this.filter, desk.ideas.button, this.count, this.wrong, this.hints, this.state, help]);
    this.filter.addEventListener("input", () => this.filtered());
    this.filter.addEventListener("keydown", (event) => this.key(event));
  }

  filtered() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.desk.table.filter = this.filter.value;
      this.desk.table.fresh.clear();
      this.desk.table.node.scrollTop = 0;
      this.desk.table.render();
    }, this.desk.table.ids.length > 2000 ? 120 : 0);
  }

  clear() {
    this.filter.value = "";
    this.desk.table.filter = "";
    this.filtered();
    this.desk.table.render();
  }

  key(event) {
    if (event.key === "Escape") {
      event.preventDefault();
      if (this.filter.value) this.clear();
      this.desk.quick.focus();
    } else if ((event.key === "Enter" || event.key === "ArrowDown") && this.desk.table.ids.length > 0) {
      event.preventDefault();
      this.desk.cell.goTo(0, null);
    }
  }

  show() {
    const { queue, rows, table } = this.desk;
    const open = openEntries(this.desk).length;
    const [state, text] = savingState(queue, rows, open);
    this.state.dataset.state = state;
    this.state.textContent = text;
    this.state.title = open > 0 ? "Go to the next one" : "";
    this.desk.node.dataset.queueLength = String(queue.length);
    this.desk.node.dataset.revision = String(rows.revision);
    const apart = table.ids.filter((id) => isWithdrawn(this.desk, rows.row(id))).length;
    const shown = table.ids.length - apart;
    paintWrongMark(this.wrong, ripe(wrongInAll(this.desk)));
    const others = apart ? ` · ${showNumber(apart)} ${this.desk.data.withdrawn}` : "";
    this.count.textContent = rows.loaded ? `${showNumber(shown)} ${shown === 1 ? "row" : "rows"}${others}` : "";
  }
}

function savingState(queue, rows, open) {
  const kept = `${queue.length} ${queue.length === 1 ? "change" : "changes"}`;
  if (queue.trouble?.state === "offline" && queue.length > 0) {
    const { message } = queue.trouble;
    return ["offline", message ? `${message} ${kept} kept, will be sent again` : `Offline: ${kept} kept, will be sent`];
  }
  if (queue.trouble?.state === "denied" && queue.length > 0) return ["denied", `Not saved: ${queue.trouble.message || "you may not change this"}. ${kept} kept`];
  if (queue.unkept && queue.length > 0) return ["offline", `Saving ${kept}: please keep this page open`];
  if (queue.length > 0) return ["saving", "Saving…"];
  if (open > 0) return ["open", `${open} ${open === 1 ? "entry needs" : "entries need"} an answer`];
  if (!rows.loaded) return rows.failed ? ["offline", rows.failed] : ["reading", "Reading…"];
  return ["saved", "All saved"];
}

class Toasts {
  constructor(desk) {
    this.desk = desk;
    this.node = element("div", { class: "toasts", role: "status", popover: "manual" });
  }

  /* Says one thing at a time: what is newer takes the place of what was said before. */
  say(text, actionText = "", act = null) {
    const toast = element("div", { class: "toast" }, [element("span", { dir: "auto", text })]);
    const leave = () => {
      toast.remove();
      if (!this.node.firstChild) this.node.hidePopover?.();
    };
    if (act) {
      const run = () => {
        leave();
        act();
      };
      toast.append(element("button", { type: "button", class: "small", text: actionText, onclick: run }));
    }
    this.node.replaceChildren(toast);
    if (this.node.isConnected) this.node.showPopover?.();
    this.put();
    setTimeout(leave, act ? 9000 : 4500);
  }

  /* At the bottom right, or above the row being edited where it would cover that. */
  put() {
    const { table } = this.desk;
    this.node.style.bottom = "";
    const row = table.rowNodes.get(table.active?.id)?.getBoundingClientRect();
    const own = this.node.getBoundingClientRect();
    if (row && row.bottom > own.top && row.top < own.bottom && row.right > own.left) this.node.style.bottom = `${innerHeight - row.top + 8}px`;
  }
}

class RowMenu {
  constructor(desk) {
    this.desk = desk;
    const item = (text, keys, act) =>
      element("button", { type: "button", role: "menuitem", onclick: () => this.choose(act) }, [element("span", { text }), element("kbd", { text: keys })]);
    this.node = element("div", { class: "row-menu", role: "menu", popover: "auto" }, [
      item("Details", "Ctrl+Enter", () => desk.openDetails(this.id)),
      item("Move up", "Alt+↑", () => desk.moveRow(-1)),
      item("Move down", "Alt+↓", () => desk.moveRow(1)),
      item("Delete", "Ctrl+Delete", () => desk.removeRow(this.id)),
    ]);
  }

  open(id, button) {
    this.id = id;
    this.desk.table.activate(id, undefined, false);
    const box = button.getBoundingClientRect();
    this.node.style.top = `${Math.min(box.bottom + 4, innerHeight - 200)}px`;
    this.node.style.left = `${Math.max(8, box.right - 220)}px`;
    this.node.showPopover?.();
    this.node.querySelector("button").focus();
  }

  choose(act) {
    this.node.hidePopover?.();
    this.desk.cell.focusHere();
    act();
  }
}

function newHelp() {
  const rows = KEY_HELP.flatMap(([keys, meaning]) => [element("dt", { text: keys }), element("dd", { text: meaning })]);
  const close = element("button", { type: "button", class: "small", text: "Close", autofocus: true });
  const dialog = element("dialog", { class: "help", "aria-label": "Keys" }, [element("h3", { text: "Keys" }), element("dl", {}, rows), close]);
  close.addEventListener("click", () => dialog.close());
  return dialog;
}
