/* The rows of one section as everybody has stored them, and as this person sees them: the stored rows with the own
   unsent changes laid over. Every row carries the revision it was read at, so an older answer never overwrites it. */

class SectionRows {
  constructor(queue, section) {
    this.queue = queue;
    this.section = section;
    this.stored = new Map();
    this.dropped = new Map();
    this.gone = new Map();
    this.revision = 0;
    this.known = 0;
    this.loaded = false;
    this.loading = false;
    this.failed = "";
    this.sorted = null;
    this.shown = null;
    this.saved = new Map();
    this.revealed = new Map();  // by row: the private values that somebody asked for, and how to ask again
    this.holders = new Set();
    this.listeners = new Set();
    queue.listeners.add(() => this.changed());
    queue.acknowledged.add((changes, answer) => this.acknowledge(changes, answer));
  }

  changed() {
    this.shown = null;
    for (const listener of [...this.listeners]) listener();
  }

  // ---- from the server ----

  /* Reads what changed up to `revision`; calls that come while one is under way are folded into one more. */
  async refresh(revision = this.known) {
    this.known = Math.max(this.known, revision);
    if (this.loading || (this.loaded && !this.stale && this.revision >= this.known)) return;
    this.loading = true;
    this.stale = false;
    try {
      const since = this.loaded ? this.revision : 0;
      const response = await askAs(this.queue, `/api/${this.queue.engagement}/rows/${this.section}?since=${since}`);
      const answer = await response.json();
      if (!response.ok) throw new Error(answer.error?.message ?? `The server answered ${response.status}.`);
      this.receive(answer);
      this.failed = "";
    } catch (error) {
      this.failed = error instanceof TypeError ? "The server cannot be reached." : error.message;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.refresh(), 1500);
    }
    this.loading = false;
    this.changed();
    if ((this.stale || this.revision < this.known) && !this.failed) this.refresh();
  }

  /* Asks again although no new revision is known: a refusal told of something not seen yet. */
  readAgain() {
    this.stale = true;
    this.refresh();
  }

  receive(answer) {
    if (answer.full) {
      const present = new Set(answer.rows.map((row) => row.id));
      for (const [id, row] of this.stored) if (!present.has(id) && row.at <= answer.revision) this.drop(id, answer.revision);
    }
    this.take(answer.rows, answer.removed ?? [], answer.revision);
    this.revision = Math.max(this.revision, answer.revision);
    this.known = Math.max(this.known, this.revision);
    this.loaded = true;
  }

  take(rows, removed, revision) {
    for (const row of rows) {
      if (row.section && row.section !== this.section) continue;
      const known = this.stored.get(row.id)?.at ?? this.dropped.get(row.id) ?? -1;
      if (known > revision) continue;
      this.dropped.delete(row.id);
      this.gone.delete(row.id);
      const open = this.revealed.get(row.id);
      this.stored.set(row.id, { ...row, values: { ...row.values, ...open?.values }, at: revision });
      open?.readAgain();
    }
    for (const id of removed) if ((this.stored.get(id)?.at ?? -1) <= revision) this.drop(id, revision);
    this.sorted = null;
  }

  drop(id, revision) {
    const row = this.stored.get(id);
    if (!row) {
      this.dropped.set(id, revision);
      return;
    }
    const waits = (op) => this.queue.pending(this.section).some((change) => change.op === op && change.id === id);
    if (waits("restore")) return;
    this.dropped.set(id, revision);
    if (!waits("remove") && this.isHeld(id)) this.gone.set(id, row);
    this.stored.delete(id);
    this.sorted = null;
  }

  /* A row somebody deleted is asked back: it shows as before while the server is asked. */
  comeBack(id) {
    this.stored.set(id, { ...this.gone.get(id), at: this.dropped.get(id) ?? 0 });
    this.forget(id);
  }

  loseAgain(id) {
    const row = this.stored.get(id);
    this.stored.delete(id);
    if (row) this.gone.set(id, row);
    this.sorted = null;
    this.changed();
  }

  forget(id) {
    this.gone.delete(id);
    this.sorted = null;
    this.changed();
  }

  /* Somebody here is typing into the row, or has unsent or refused text for it. */
  isHeld(id) {
    const touched = this.queue.pending(this.section).some((change) => change.op === "set" && change.id === id);
    const troubled = [...this.queue.problems.keys()].some((key) => key.startsWith(`${this.section}|${id}|`));
    return touched || troubled || [...this.holders].some((holds) => holds(id));
  }

  acknowledge(changes, answer) {
    const before = this.revision;
    for (const change of changes) this.follow(change);
    this.take(answer.rows ?? [], answer.removed ?? [], answer.revision);
    for (const change of changes) {
      if (change.cell?.startsWith(`${this.section}|`)) this.saved.set(change.cell.slice(this.section.length + 1), Date.now());
      if (change.section === this.section) this.confirm(change, answer);
    }
    if (answer.revision === before + 1) this.revision = answer.revision;
    if (this.loaded) this.refresh(answer.revision);
    this.changed();
  }

  /* What was stored of a private field is not told again: it is what was sent. */
  follow(change) {
    const values = this.revealed.get(change.id)?.values;
    const mine = change.op === "set" && change.section === this.section;
    if (mine && values && change.field in values) values[change.field] = change.value;
  }

  confirm(change, answer) {
    const told = (answer.rows ?? []).some((row) => row.id === change.id);
    const row = this.stored.get(change.id);
    const fields = change.op === "set" ? [change.field] : change.op === "add" ? Object.keys(change.values) : [];
    for (const field of fields) this.saved.set(`${change.id}|${field}`, Date.now());
    if (told) return;
    if (change.op === "set" && row) this.stored.set(change.id, { ...row, values: withValue(row.values, change.field, change.value) });
    if (change.op === "remove") this.drop(change.id, answer.revision);
  }

  // ---- as seen ----

  order() {
    if (!this.sorted) {
      const rows = [...this.stored.values(), ...[...this.gone.values()].filter((row) => !this.stored.has(row.id))];
      rows.sort((left, right) => (left.position ?? 0) - (right.position ?? 0) || String(left.code ?? "").localeCompare(String(right.code ?? ""), "en", { numeric: true }));
      this.sorted = rows.map((row) => row.id);
    }
    return this.sorted;
  }

  /* {ids, rows}: the own unsent changes laid over the stored rows, computed once per change of either. */
  view() {
    if (!this.shown) this.shown = this.lay();
    return this.shown;
  }

  lay() {
    const ids = [...this.order()];
    const over = new Map();
    const find = (id) => over.get(id) ?? this.stored.get(id) ?? this.gone.get(id);
    for (const change of this.queue.pending(this.section)) {
      const row = find(change.id);
      if (change.op === "add" && !row) {
        over.set(change.id, { id: change.id, code: "", values: { ...change.values }, local: true });
        place(ids, change.id, change.after);
      } else if (change.op === "set" && row) {
        over.set(change.id, { ...row, values: withValue(row.values, change.field, change.value) });
      } else if ((change.op === "remove" || change.op === "confirm") && row) {
        ids.splice(ids.indexOf(change.id), 1);
      } else if (change.op === "move" && row && ids.includes(change.id)) {
        ids.splice(ids.indexOf(change.id), 1);
        place(ids, change.id, change.after ?? null);
      }
    }
    return { ids, find };
  }

  row(id) {
    return this.view().find(id) ?? null;
  }

  value(id, field) {
    return valueAt(this.row(id)?.values, field);
  }

  /* "refused", "conflict", "gone", "sending", "pending", "saved" or "" for one cell. */
  state(id, field) {
    const problem = this.queue.problem(this.section, id, field);
    if (problem) return problem.state;
    if (this.queue.isSending(this.section, id, field)) return "sending";
    const waits = (change) => change.section === this.section && change.id === id && (change.field === field || (change.op === "add" && field in change.values));
    if (this.queue.waiting.some(waits)) return "pending";
    return Date.now() - (this.saved.get(`${id}|${field}`) ?? 0) < 2500 ? "saved" : "";
  }
}

/* After undefined puts a row last, after null first, after an id behind that row. */
function place(ids, id, after) {
  if (after === null) ids.unshift(id);
  else if (after === undefined || !ids.includes(after)) ids.push(id);
  else ids.splice(ids.indexOf(after) + 1, 0, id);
}

function rowsFor(queue, section) {
  const sections = (queue.sections ??= new Map());
  if (!sections.has(section)) sections.set(section, new SectionRows(queue, section));
  return sections.get(section);
}

/* What every row of the engagement is called, and the links between rows; read again at most once a second. */
class Names {
  constructor(queue) {
    this.queue = queue;
    this.sections = {};
    this.byId = new Map();
    this.links = [];
    this.revision = -1;
    this.wanted = 0;
    this.timer = null;
    this.index = null;
    this.listeners = new Set();
    queue.listeners.add(() => (this.index = null));
    queue.acknowledged.add((changes, answer) => this.acknowledge(changes, answer));
  }

  acknowledge(changes, answer) {
    const removed = new Set(answer.removed ?? []);
    const returned = (answer.rows ?? []).filter((row) => row.section === "links").map(({ id, values }) => ({ id, from: values.from_id, to: values.to_id, kind: values.kind }));
    const told = new Set([...removed, ...returned.map((link) => link.id)]);
    this.links = [...this.links.filter((link) => !told.has(link.id)), ...returned];
    for (const change of changes) {
      if (change.op === "link" && !this.links.some((link) => link.id === change.id)) this.links = [...this.links, change];
      if (change.op === "unlink") this.links = this.links.filter((link) => link.id !== change.id);
    }
    if (changes.some((change) => ["link", "unlink", "undo", "redo"].includes(change.op))) this.refresh(answer.revision);
  }

  refresh(revision) {
    this.wanted = Math.max(this.wanted, revision);
    if (this.timer || this.revision >= this.wanted) return;
    this.timer = setTimeout(() => this.load(), this.revision < 0 ? 0 : 1000);
  }

  async load() {
    try {
      const response = await askAs(this.queue, `/api/${this.queue.engagement}/names`);
      if (!response.ok) throw new Error(String(response.status));
      const answer = await response.json();
      this.sections = answer.names;
      this.links = answer.links;
      this.index = null;
      this.revision = answer.revision;
      this.byId = new Map(Object.entries(answer.names).flatMap(([section, rows]) => rows.map((row) => [row.id, { ...row, section }])));
    } catch {
      this.failed = true;
    }
    this.timer = null;
    for (const listener of [...this.listeners]) listener();
    if (this.revision < this.wanted) this.timer = setTimeout(() => this.load(), 1500);
  }

  title(id) {
    const known = this.byId.get(id);
    if (known) return known.name || known.code;
    for (const rows of this.queue.sections?.values() ?? []) {
      const row = rows.row(id);
      if (row) return row.values.name ?? row.values.title ?? row.values.statement ?? row.code;
    }
    return null;
  }

  options(sections) {
    const wanted = sections.length > 0 ? sections : Object.keys(this.sections);
    return wanted.flatMap((section) => (this.sections[section] ?? []).map((row) => ({ value: row.id, title: row.name || row.code, code: row.code, beside: row.beside })));
  }

  /* The links of one kind that lead "from" a row or "to" it. */
  linked(id, kind, direction) {
    if (!this.index) {
      this.index = new Map();
      for (const link of this.linksNow()) {
        for (const side of ["from", "to"]) {
          const key = `${side}|${link.kind}|${link[side]}`;
          if (!this.index.has(key)) this.index.set(key, []);
          this.index.get(key).push(link);
        }
      }
    }
    return this.index.get(`${direction}|${kind}|${id}`) ?? [];
  }

  /* Links as they will be once the own unsent ones have arrived. */
  linksNow() {
    const changes = [...(this.queue.sending?.changes ?? []), ...this.queue.waiting];
    const gone = new Set(changes.filter((change) => change.op === "unlink").map((change) => change.id));
    const added = changes.filter((change) => change.op === "link" && !this.links.some((link) => link.id === change.id));
    return [...this.links.filter((link) => !gone.has(link.id)), ...added];
  }
}

function namesFor(queue) {
  return (queue.names ??= new Names(queue));
}
