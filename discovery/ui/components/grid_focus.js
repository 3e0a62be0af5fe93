/* When its own connection breaks, Streamlit opens a dialog that takes the focus. Saving here does not need that
   connection, and the state line says what is kept; so the dialog is closed, and keys go on to where they were meant. */

const DIALOG = "[role=dialog]";
const SOON = 500;

function keepTheKeys(desk) {
  let left = null;
  desk.node.addEventListener("focusout", (event) => {
    left = { field: event.target, at: Date.now() };
  });
  return (event) => {
    const dialog = event.target.closest?.(DIALOG);
    if (dialog && left && Date.now() - left.at < SOON) takeKeysBack(desk, left.field, dialog);
  };
}

function takeKeysBack(desk, field, dialog) {
  if (desk.keysGoTo || !dialog.textContent.startsWith("Connection error") || !desk.node.isConnected) return;
  desk.keysGoTo = field;
  const pass = (event) => passKey(desk, event);
  document.addEventListener("keydown", pass, true);
  dialog.querySelector("button")?.click();
  const started = Date.now();
  const finish = () => {
    if (!document.querySelector(DIALOG)) desk.keysGoTo.focus({ preventScroll: true });
    const back = desk.node.getRootNode().activeElement === desk.keysGoTo;
    if (!back && Date.now() - started < 3000) return setTimeout(finish, 20);
    document.removeEventListener("keydown", pass, true);
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
    desk.keysGoTo = fieldAfterKey(desk, field, event);
  }
}

/* Does what the key does, and gives the field that it leads to: Escape in a cell leads to the line for new rows, and
   what is typed next must not be typed over the cell. The dialog may take the focus away again at once. */
function fieldAfterKey(desk, field, event) {
  let led = field;
  const note = (moved) => (led = moved.target);
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  desk.node.addEventListener("focusin", note, true);
  field.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true }));
  desk.node.removeEventListener("focusin", note, true);
  return led === field ? desk.quick.fieldAfter(field, event) : led;
}

function typeInto(field, text) {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input"));
}
