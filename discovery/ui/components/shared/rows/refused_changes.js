import { isStep } from "../undo.js";
import { isBlank, sameValue, withValue } from "./field_values.js";

/** A batch is all or nothing: takes out what the server refused, keeps it beside its cell, and sends the rest again.
 *  @param {ChangeQueue} queue
 *  @param {Batch} batch
 *  @param {number} status
 *  @param {Refusal} error */
export function separateRefused(queue, batch, status, error) {
  const { changes } = batch;
  queue.own.forget(batch);
  queue.sending = null;
  queue.sender.failures = 0;
  queue.trouble = null;
  const culprits = changes.filter((change) => isCulprit(change, error));
  if (culprits.length === 0 && changes.length > 1) {
    queue.sender.oneByOne = changes.length;
    queue.waiting.unshift(...changes);
  } else {
    const refused = new Set(culprits.length > 0 ? culprits : changes);
    const removed = status === 404 || error.code === "removed";
    const rest = changes.flatMap((change) =>
      refused.has(change) ? (setAside(queue, change, removed, error, changes) ?? []) : [change],
    );
    queue.waiting.unshift(...rest.filter(({ id = "" }) => !queue.heldRows.has(id)));
  }
  if (status === 404 || status === 409) for (const rows of queue.sections?.values() ?? []) rows.readAgain();
  queue.store();
  queue.changed();
}

/** @param {Change} change
 *  @param {Refusal} error */
function isCulprit(change, error) {
  if (error.conflicts?.length)
    return error.conflicts.some(
      (item) => item.id === change.id && (change.op === "add" || (change.op === "set" && item.field === change.field)),
    );
  const where = error.where;
  if (!where?.id || change.id !== where.id) return false;
  return change.op !== "set" || !where.field || change.field === where.field;
}

/** What is sent instead of a refused change: usually nothing.
 *  @param {ChangeQueue} queue
 *  @param {Change} change
 *  @param {boolean} removed
 *  @param {Refusal} error
 *  @param {Change[]} batch
 *  @returns {Change | null} */
function setAside(queue, change, removed, error, batch) {
  const message = sentenceOf(error);
  if (change.op === "set") return setAsideCell(queue, change, removed, error, message);
  if (change.op === "add") return setAsideRow(queue, change, error, message, batch);
  if (change.op === "confirm" && removed && Object.keys(change.values).length > 0) return asOwnRow(queue, change);
  if (change.op === "restore") queue.sections?.get(change.section)?.loseAgain(change.id);
  const isDoneAnyway = removed && ["remove", "unlink", "move"].includes(change.op);
  if (!isDoneAnyway) queue.notice?.(refusalOf(change, error, message));
  return null;
}

/** @param {Change} change
 *  @param {Refusal} error
 *  @param {string} message */
function refusalOf(change, error, message) {
  return isStep(change) ? (error.message ?? `Nothing to ${change.op}.`) : message;
}

/** Somebody settled a proposal that was reworded here meanwhile: what was typed is a row of its own, not lost.
 *  @param {ChangeQueue} queue
 *  @param {ConfirmChange} change
 *  @returns {AddChange} */
function asOwnRow(queue, { becomes, row, values, group }) {
  queue.notice?.("Somebody settled this proposal meanwhile; your words are a row of their own.");
  return { op: "add", section: becomes, id: row, values, group };
}

/** @param {Refusal} error */
function sentenceOf(error) {
  const { message = "This was not accepted.", allowed = "" } = error;
  if (!allowed) return message;
  return allowed.startsWith("like ") ? `${message} Write it ${allowed}.` : `${message} Allowed: ${allowed}.`;
}

/** @param {ChangeQueue} queue
 *  @param {SetChange} change
 *  @param {boolean} removed
 *  @param {Refusal} error
 *  @param {string} message
 *  @returns {null} */
function setAsideCell(queue, change, removed, error, message) {
  const name = `${change.section}|${change.id}|${change.field}`;
  const conflict = error.conflicts?.find((item) => item.id === change.id && item.field === change.field);
  const later = queue.waiting
    .filter((item) => item.op === "set" && item.id === change.id && item.field === change.field)
    .at(-1);
  queue.waiting = queue.waiting.filter((item) =>
    item === later
      ? !conflict && !removed
      : !(item.op === "set" && item.id === change.id && item.field === change.field),
  );
  const value = later && (conflict || removed) ? later.value : change.value;
  if (conflict && sameValue(conflict.theirs, value)) queue.problems.delete(name);
  else if (conflict)
    queue.problems.set(name, {
      state: "conflict",
      value,
      theirs: conflict.theirs ?? null,
      by: conflict.by ?? "",
      message,
    });
  else if (removed) queue.problems.set(name, { state: "gone", value, message });
  else queue.problems.set(name, { state: "refused", value, message, seen: change.seen });
  return null;
}

/** A new row with one wrong field is added without it; a row that cannot be added at all is held until it is put right.
 *  @param {ChangeQueue} queue
 *  @param {AddChange} change
 *  @param {Refusal} error
 *  @param {string} message
 *  @param {Change[]} batch
 *  @returns {AddChange | null} */
function setAsideRow(queue, change, error, message, batch) {
  const clashes = (error.conflicts ?? []).filter((item) => item.id === change.id);
  if (clashes.length > 0) return setAsideSaid(queue, change, clashes, message);
  if (queue.sections?.get(change.section)?.stored.has(change.id)) return null;
  const field = error.where?.field;
  if (field && field in change.values && !isBlank(change.values[field])) {
    const { [field]: value, ...values } = change.values;
    queue.problems.set(`${change.section}|${change.id}|${field}`, { state: "refused", value, message, seen: null });
    return { ...change, values };
  }
  return holdRow(queue, change, error.where ?? {}, message, batch);
}

/** Takes what was done to the row since it left: when that gave what was missing, the row is sent again as it is; when
 *  it was deleted, nothing is left to ask about.
 *  @param {ChangeQueue} queue
 *  @param {AddChange} change
 *  @param {NonNullable<Refusal["where"]>} where
 *  @param {string} message
 *  @param {Change[]} batch
 *  @returns {AddChange | null} */
function holdRow(queue, change, { field, title }, message, batch) {
  const later = [...batch, ...queue.waiting].filter((item) => item.id === change.id && item !== change);
  for (const item of later) if (item.op === "set") change.values = withValue(change.values, item.field, item.value);
  queue.waiting = queue.waiting.filter((item) => item.id !== change.id);
  if (later.some(({ op }) => op === "remove")) return null;
  if (field && !isBlank(change.values[field])) return change;
  const known = queue.problem(change.section, change.id, field)?.message ?? message;
  queue.heldRows.set(change.id, { change, message: title ? `${title}: ${known}` : known });
  return null;
}

/** A row of which there is one for everybody was there already: what it says otherwise is asked about, the rest is
 *  sent.
 *  @param {ChangeQueue} queue
 *  @param {AddChange} change
 *  @param {Clash[]} clashes
 *  @param {string} message
 *  @returns {AddChange | null} */
function setAsideSaid(queue, change, clashes, message) {
  const values = { ...change.values };
  for (const { field, theirs = null, by = "" } of clashes) {
    queue.problems.set(`${change.section}|${change.id}|${field}`, {
      state: "conflict",
      value: values[field],
      theirs,
      by,
      message,
    });
    delete values[field];
  }
  return Object.keys(values).length > 1 ? { ...change, values } : null;
}
