/* Where typed text waits while it is not yet stored on the server: unsent changes in localStorage (one entry a page
   load, taken over by another page when its owner is gone), half-typed text in sessionStorage. */

const STALE_AFTER = 30000;

function storeQueue(queue, closed = false) {
  const empty = queue.length === 0 && queue.problems.size === 0 && queue.heldRows.size === 0;
  try {
    if (empty) localStorage.removeItem(queue.key);
    else localStorage.setItem(queue.key, JSON.stringify(queueContent(queue, closed)));
    queue.unkept = false;
  } catch {
    queue.unkept = true;
  }
}

function queueContent(queue, closed) {
  return {
    at: Date.now(),
    closed,
    sending: queue.sending,
    waiting: queue.waiting,
    problems: [...queue.problems],
    heldRows: [...queue.heldRows],
  };
}

/* Holds the lock of this page load's entry, and takes over every entry whose page is gone (at once after a reload). */
function keepQueueAcrossLoads(queue) {
  const others = Object.keys(localStorage).filter((key) => key.startsWith(`${QUEUE_PREFIX}${queue.engagement}.`));
  if (!navigator.locks) return keepQueueWithoutLocks(queue, others);
  navigator.locks.request(queue.key, () => new Promise(() => undefined));
  const taken = others.map((key) => navigator.locks.request(key, () => takeOver(queue, key)));
  return Promise.race([Promise.all(taken), new Promise((resolve) => setTimeout(resolve, 300))]);
}

function keepQueueWithoutLocks(queue, others) {
  setInterval(() => queue.length > 0 && storeQueue(queue), STALE_AFTER / 3);
  for (const key of others) {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null");
    const age = Date.now() - (kept?.at ?? 0);
    if (kept?.closed || age > STALE_AFTER) takeOver(queue, key);
    else setTimeout(() => takeOverStale(queue, key, kept.at), STALE_AFTER - age);
  }
  return Promise.resolve();
}

function takeOverStale(queue, key, lastSeen) {
  const kept = JSON.parse(localStorage.getItem(key) ?? "null");
  if (kept && (kept.closed || kept.at === lastSeen)) takeOver(queue, key);
}

function takeOver(queue, key) {
  const kept = JSON.parse(localStorage.getItem(key) ?? "null");
  if (!kept) return;
  const steps = kept.waiting.filter((change) => change.op !== "undo" && change.op !== "redo");
  if (kept.sending && !queue.sending) queue.sending = kept.sending;
  else if (kept.sending) resendLater(queue, kept.sending);
  queue.waiting.unshift(...steps);
  for (const [name, problem] of kept.problems) if (!queue.problems.has(name)) queue.problems.set(name, problem);
  for (const [id, held] of kept.heldRows) queue.heldRows.set(id, held);
  localStorage.removeItem(key);
  queue.push();
}

/* A batch another page had already sent keeps its token, so it goes as it is, after the one under way. */
function resendLater(queue, batch) {
  const attempt = async () => {
    const response = await queue.post(batch).catch(() => null);
    if (response?.ok) return;
    if (response && response.status < 500) queue.waiting.unshift(...batch.changes.filter((change) => change.op !== "undo" && change.op !== "redo"));
    else setTimeout(attempt, 2000);
    queue.push();
  };
  attempt();
}

/* A batch is all or nothing: takes out what the server refused, keeps it beside its cell, and sends the rest again. */
function separateRefused(queue, status, error) {
  const { changes } = queue.sending;
  queue.own.forget(queue.sending);
  queue.sending = null;
  queue.failures = 0;
  queue.trouble = null;
  const culprits = changes.filter((change) => isCulprit(change, error));
  if (culprits.length === 0 && changes.length > 1) {
    queue.oneByOne = changes.length;
    queue.waiting.unshift(...changes);
  } else {
    const refused = new Set(culprits.length > 0 ? culprits : changes);
    const removed = status === 404 || error.code === "removed";
    const rest = changes.map((change) => (refused.has(change) ? setAside(queue, change, removed, error, changes) : change));
    queue.waiting.unshift(...rest.filter((change) => change && !queue.heldRows.has(change.id)));
  }
  if (status === 404 || status === 409) for (const rows of queue.sections?.values() ?? []) rows.readAgain();
  queue.store();
  queue.changed();
}

function isCulprit(change, error) {
  if (error.conflicts?.length) return error.conflicts.some((item) => item.id === change.id && (change.op === "add" || (change.op === "set" && item.field === change.field)));
  const where = error.where;
  if (!where?.id || change.id !== where.id) return false;
  return change.op !== "set" || !where.field || change.field === where.field;
}

/* What is sent instead of a refused change: usually nothing. */
function setAside(queue, change, removed, error, batch) {
  const message = sentenceOf(error);
  if (change.op === "set") return setAsideCell(queue, change, removed, error, message);
  if (change.op === "add") return setAsideRow(queue, change, error, message, batch);
  if (change.op === "confirm" && removed && Object.keys(change.values).length > 0) return asOwnRow(queue, change);
  if (change.op === "restore") queue.sections?.get(change.section)?.loseAgain(change.id);
  if (removed && (change.op === "remove" || change.op === "unlink" || change.op === "move")) return null;
  queue.notice?.(change.op === "undo" || change.op === "redo" ? (error.message ?? `Nothing to ${change.op}.`) : message);
  return null;
}

/* Somebody settled a proposal that was reworded here meanwhile: what was typed is a row of its own, not lost. */
function asOwnRow(queue, { becomes, row, values, group }) {
  queue.notice?.("Somebody settled this proposal meanwhile; your words are a row of their own.");
  return { op: "add", section: becomes, id: row, values, group };
}

function sentenceOf(error) {
  const { message = "This was not accepted.", allowed = "" } = error;
  if (!allowed) return message;
  return allowed.startsWith("like ") ? `${message} Write it ${allowed}.` : `${message} Allowed: ${allowed}.`;
}

function setAsideCell(queue, change, removed, error, message) {
  const name = `${change.section}|${change.id}|${change.field}`;
  const conflict = error.conflicts?.find((item) => item.id === change.id && item.field === change.field);
  const later = queue.waiting.filter((item) => item.op === "set" && item.id === change.id && item.field === change.field).at(-1);
  queue.waiting = queue.waiting.filter((item) => item === later ? !conflict && !removed : !(item.op === "set" && item.id === change.id && item.field === change.field));
  const value = later && (conflict || removed) ? later.value : change.value;
  if (conflict && sameValue(conflict.theirs, value)) queue.problems.delete(name);
  else if (conflict) queue.problems.set(name, { state: "conflict", value, theirs: conflict.theirs ?? null, by: conflict.by ?? "", message });
  else if (removed) queue.problems.set(name, { state: "gone", value, message });
  else queue.problems.set(name, { state: "refused", value, message, seen: change.seen });
  return null;
}

/* A new row with one wrong field is added without it; a row that cannot be added at all is held until it is put right. */
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
  const later = [...batch, ...queue.waiting].filter((item) => item.id === change.id && item.op === "set");
  for (const item of later) change.values = withValue(change.values, item.field, item.value);
  queue.waiting = queue.waiting.filter((item) => item.id !== change.id);
  const known = queue.problem(change.section, change.id, field)?.message ?? message;
  queue.heldRows.set(change.id, { change, message: error.where?.title ? `${error.where.title}: ${known}` : known });
  return null;
}

/* A row of which there is one for everybody was there already: what it says otherwise is asked about, the rest is sent. */
function setAsideSaid(queue, change, clashes, message) {
  const values = { ...change.values };
  for (const { field, theirs = null, by = "" } of clashes) {
    queue.problems.set(`${change.section}|${change.id}|${field}`, { state: "conflict", value: values[field], theirs, by, message });
    delete values[field];
  }
  return Object.keys(values).length > 1 ? { ...change, values } : null;
}

class Drafts {
  constructor(engagement, section) {
    this.prefix = `discovery.draft|${engagement}|${section}|`;
  }

  keep(row, field, draft) {
    try {
      sessionStorage.setItem(`${this.prefix}${row}|${field}`, JSON.stringify(draft));
    } catch {
      /* A full session store costs only the protection against a reload while typing. */
    }
  }

  read(row, field) {
    return JSON.parse(sessionStorage.getItem(`${this.prefix}${row}|${field}`) ?? "null");
  }

  drop(row, field) {
    sessionStorage.removeItem(`${this.prefix}${row}|${field}`);
  }

  all() {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(this.prefix));
    return keys.map((key) => {
      const [row, field] = key.slice(this.prefix.length).split("|");
      return { row, field, ...JSON.parse(sessionStorage.getItem(key)) };
    });
  }
}
