/* The revisions made from this window, so that undo takes back one's own work and not a colleague's. */
class OwnRevisions {
  constructor(engagement) {
    this.key = `discovery.own|${engagement}`;
    const kept = JSON.parse(sessionStorage.getItem(this.key) ?? "null");
    this.done = kept?.done ?? [];
    this.undone = kept?.undone ?? [];
    this.added = kept?.added ?? 0;
  }

  /* The revision to take back for "undo" or "redo"; null leaves it to the server, for a window that changed nothing. */
  latest(op) {
    const known = op === "undo" ? this.done : this.undone;
    if (known.length === 0 && this.done.length + this.undone.length > 0) return -1;
    return known.at(-1) ?? null;
  }

  note(batch, revision) {
    const [change] = batch.changes;
    if (batch.path === "changes") {
      for (const item of batch.changes) item.revision = revision;
      this.done.push(revision);
      this.undone = [];
    } else {
      this.forget(batch);
      (change.op === "undo" ? this.undone : this.done).push(revision);
    }
    this.keep();
  }

  /* Something this window asked for outside the grid, by a button of the page; it may be told of more than once. */
  add(revision) {
    if (revision <= this.added) return;
    this.added = revision;
    this.done.push(revision);
    this.undone = [];
    this.keep();
  }

  /* A revision that was taken back, or cannot be, is not offered again. */
  forget(batch) {
    if (batch.path === "changes") return;
    this.done = this.done.filter((revision) => revision !== batch.revision);
    this.undone = this.undone.filter((revision) => revision !== batch.revision);
    this.keep();
  }

  keep() {
    this.done = this.done.slice(-500);
    sessionStorage.setItem(this.key, JSON.stringify({ done: this.done, undone: this.undone, added: this.added }));
  }
}

/* "undo" or "redo" when the keys ask for it. */
function stepFor(event) {
  if (event.repeat || (!event.ctrlKey && !event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" ? "redo" : null;
}
