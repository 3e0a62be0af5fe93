import { element } from "../shared/element.js";

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

export function newHelp() {
  const rows = KEY_HELP.flatMap(([keys, meaning]) => [element("dt", { text: keys }), element("dd", { text: meaning })]);
  const close = element("button", { type: "button", class: "small", text: "Close", autofocus: true });
  const dialog = element("dialog", { class: "help", "aria-label": "Keys" }, [
    element("h3", { text: "Keys" }),
    element("dl", {}, rows),
    close,
  ]);
  close.addEventListener("click", () => dialog.close());
  return dialog;
}
