/* When its own connection breaks, Streamlit opens a dialog that takes the focus. Saving here does not need that
   connection, and the state line says what is kept; so the dialog is closed, and keys go on to where they were meant. */

const LOOK_AFTER = [0, 10, 30, 60];
const DIALOG = "[role=dialog]";

function keepTheKeys(desk) {
  desk.node.addEventListener("focusout", (event) => {
    for (const delay of LOOK_AFTER) setTimeout(() => takeKeysBack(desk, event.target), delay);
  });
}

function takeKeysBack(desk, field) {
  const dialog = document.activeElement?.closest(DIALOG);
  if (desk.keysGoTo || !dialog || !dialog.textContent.startsWith("Connection error") || !desk.node.isConnected) return;
  desk.keysGoTo = field;
  const pass = (event) => passKey(desk, event);
  document.addEventListener("keydown", pass, true);
  dialog.querySelector("button")?.click();
  const started = Date.now();
  const finish = () => {
    if (document.querySelector(DIALOG) && Date.now() - started < 3000) return setTimeout(finish, 20);
    document.removeEventListener("keydown", pass, true);
    desk.keysGoTo.focus({ preventScroll: true });
    desk.keysGoTo = null;
    return undefined;
  };
  finish();
}

function passKey(desk, event) {
  const field = desk.keysGoTo;
  if (!("setRangeText" in field) || event.isComposing) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
    typeInto(field, event.key);
  } else if (event.key === "Backspace") {
    if (field.selectionStart === field.selectionEnd) field.setSelectionRange(Math.max(0, field.selectionStart - 1), field.selectionEnd);
    typeInto(field, "");
  } else {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    field.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true }));
    desk.keysGoTo = desk.quick.fieldAfter(field, event);
  }
}

function typeInto(field, text) {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input"));
}
