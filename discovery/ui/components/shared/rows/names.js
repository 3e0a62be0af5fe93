import { readNames } from "../api.js";

const SELDOM = 1000;

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
    this.learn(
      (answer.rows ?? []).filter(({ called }) => called?.id),
      removed,
    );
    const returned = (answer.rows ?? [])
      .filter((row) => row.section === "links")
      .map(({ id, values }) => ({ id, from: values.from_id, to: values.to_id, kind: values.kind }));
    const told = new Set([...removed, ...returned.map((link) => link.id)]);
    this.links = [...this.links.filter((link) => !told.has(link.id)), ...returned];
    for (const change of changes) {
      if (change.op === "link" && !this.links.some((link) => link.id === change.id))
        this.links = [...this.links, change];
      if (change.op === "unlink") this.links = this.links.filter((link) => link.id !== change.id);
    }
    if (changes.some((change) => ["link", "unlink", "undo", "redo"].includes(change.op))) this.refresh(answer.revision);
  }

  /* What was just stored from here can be chosen at once, before all names are read again. */
  learn(rows, removed) {
    const changed = new Map(rows.map(({ section, called }) => [called.id, { ...called, section }]));
    const sections = new Set(rows.map(({ section }) => section));
    for (const id of removed) if (this.byId.has(id)) sections.add(this.byId.get(id).section);
    for (const section of sections) {
      const before = (this.sections[section] ?? []).filter(({ id }) => !removed.has(id));
      const added = rows.filter(({ section: its, called }) => its === section && !this.byId.has(called.id));
      const now = [...before, ...added.map(({ called }) => called)].map((row) => changed.get(row.id) ?? row);
      this.sections = { ...this.sections, [section]: now };
    }
    for (const [id, called] of changed) this.byId.set(id, called);
    for (const id of removed) this.byId.delete(id);
  }

  refresh(revision) {
    this.wanted = Math.max(this.wanted, revision);
    if (this.timer || this.revision >= this.wanted) return;
    this.timer = setTimeout(() => this.load(), Math.max(0, (this.readAt ?? -SELDOM) + SELDOM - performance.now()));
  }

  async load() {
    this.readAt = performance.now();
    try {
      const { ok, status, content: answer } = await readNames(this.queue);
      if (!ok) throw new Error(String(status));
      this.sections = answer.names;
      this.links = answer.links;
      this.index = null;
      this.revision = answer.revision;
      this.byId = new Map(
        Object.entries(answer.names).flatMap(([section, rows]) => rows.map((row) => [row.id, { ...row, section }])),
      );
    } catch {
      this.failed = true;
    }
    this.timer = null;
    for (const listener of [...this.listeners]) listener();
    if (this.revision < this.wanted) this.timer ??= setTimeout(() => this.load(), 1.5 * SELDOM);
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
    return wanted.flatMap((section) =>
      (this.sections[section] ?? []).map((row) => ({
        value: row.id,
        title: row.name || row.code,
        code: row.code,
        beside: row.beside,
      })),
    );
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

export function namesFor(queue) {
  return (queue.names ??= new Names(queue));
}
