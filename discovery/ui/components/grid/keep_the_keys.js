/* When its own connection breaks, Streamlit opens a dialog that takes the focus. Saving here does not need that
   connection, and the state line says what is kept; so the dialog is closed, and keys go on to where they were meant.
   */

const DIALOG = "[role=dialog]";

const SOON = 500;

/** @param {SectionEditor} editor */
export function keepTheKeys(editor) {
  /** @type {{field: any, at: number} | null} */
  let left = null;
  editor.node.addEventListener("focusout", (/** @type {FocusPress} */ event) => {
    left = { field: event.target, at: Date.now() };
  });
  return (/** @type {FocusPress} */ event) => {
    const dialog = event.target.closest?.(DIALOG);
    if (dialog && left && Date.now() - left.at < SOON) takeKeysBack(editor, left.field, dialog);
  };
}

/** @param {SectionEditor} editor
 *  @param {any} field
 *  @param {any} dialog */
function takeKeysBack(editor, field, dialog) {
  if (editor.keysGoTo || !dialog.textContent.startsWith("Connection error") || !editor.node.isConnected) return;
  editor.keysGoTo = field;
  const pass = (/** @type {KeyPress} */ event) => passKey(editor, event);
  document.addEventListener("keydown", pass, true);
  dialog.querySelector("button")?.click();
  const started = Date.now();
  const finish = () => {
    if (!document.querySelector(DIALOG)) editor.keysGoTo.focus({ preventScroll: true });
    const back = editor.node.getRootNode().activeElement === editor.keysGoTo;
    if (!back && Date.now() - started < 3000) return setTimeout(finish, 20);
    document.removeEventListener("keydown", pass, true);
    editor.keysGoTo = null;
    return undefined;
  };
  finish();
}

/** @param {SectionEditor} editor
 *  @param {KeyPress} event */
function passKey(editor, event) {
  const field = editor.keysGoTo;
  if (!("setRangeText" in field) || event.isComposing) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
    typeInto(field, event.key);
  } else if (event.key === "Backspace") {
    if (field.selectionStart === field.selectionEnd)
      field.setSelectionRange(Math.max(0, field.selectionStart - 1), field.selectionEnd);
    typeInto(field, "");
  } else {
    editor.keysGoTo = fieldAfterKey(editor, field, event);
  }
}

/** Does what the key does, and gives the field that it leads to: Escape in a cell leads to the line for new rows, and
 *  what is typed next must not be typed over the cell. The dialog may take the focus away again at once.
 *  @param {SectionEditor} editor
 *  @param {any} field
 *  @param {KeyPress} event */
function fieldAfterKey(editor, field, event) {
  let led = field;
  const note = (/** @type {FocusPress} */ moved) => (led = moved.target);
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  editor.node.addEventListener("focusin", note, true);
  field.dispatchEvent(
    new KeyboardEvent("keydown", { key, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true }),
  );
  editor.node.removeEventListener("focusin", note, true);
  return led === field ? editor.quick.fieldAfter(field, event) : led;
}

/** @param {any} field
 *  @param {string} text */
function typeInto(field, text) {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input"));
}
