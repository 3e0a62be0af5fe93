import { readNames } from "../api.js";

const SELDOM = 1000;

/* What every row of the engagement is called, and the links between rows; read again at most once a second. */
export class Names {
  /** @param {ChangeQueue} queue */
  constructor(queue) {
    this.queue = queue;
    /** @type {Record<string, NamedRow[]>} */
    this.sections = {};
    /** @type {Map<string, NamedRow>} */
    this.byId = new Map();
    /** @type {Link[]} */
    this.links = [];
    this.revision = -1;
    this.wanted = 0;
    /** @type {number | null} */
    this.timer = null;
    /** @type {Map<string, Link[]> | null} the links by their side, kind and row */
    this.index = null;
    /** @type {Set<() => void>} */
    this.listeners = new Set();
    queue.listeners.add(() => (this.index = null));
    queue.acknowledged.add((changes, answer) => this.acknowledge(changes, answer));
  }

  /** @param {Change[]} changes
   *  @param {Stored} answer */
  acknowledge(changes, answer) {
    const removed = new Set(answer.removed ?? []);
    const named = (answer.rows ?? []).flatMap(({ section, called }) =>
      called?.id && section ? [{ ...called, section }] : [],
    );
    this.learn(named, removed);
    const returned = (answer.rows ?? [])
      .filter((row) => row.section === "links")
      .map(({ id, values }) => ({ id, from: values.from_id, to: values.to_id, kind: values.kind, page: values.page }));
    const isOver = new Set([...removed, ...returned.map((link) => link.id)]);
    this.links = [...this.links.filter((link) => !isOver.has(link.id)), ...returned];
    for (const change of changes) {
      if (change.op === "link" && !this.links.some((link) => link.id === change.id))
        this.links = [...this.links, change];
      if (change.op === "unlink") this.links = this.links.filter((link) => link.id !== change.id);
    }
    if (changes.some((change) => ["link", "unlink", "undo", "redo"].includes(change.op))) this.refresh(answer.revision);
  }

  /** What was just stored from here can be chosen at once, before all names are read again.
   *  @param {(NamedRow & {section: string})[]} rows
   *  @param {Set<string>} removed */
  learn(rows, removed) {
    const changed = new Map(rows.map((row) => [row.id, row]));
    const sections = new Set(rows.map(({ section }) => section));
    for (const id of removed) sections.add(this.byId.get(id)?.section ?? "");
    sections.delete("");
    for (const section of sections) {
      const before = (this.sections[section] ?? []).filter(({ id }) => !removed.has(id));
      const added = rows.filter((row) => row.section === section && !this.byId.has(row.id));
      const now = [...before, ...added].map((row) => changed.get(row.id) ?? row);
      this.sections = { ...this.sections, [section]: now };
    }
    for (const [id, called] of changed) this.byId.set(id, called);
    for (const id of removed) this.byId.delete(id);
  }

  /** @param {number} revision */
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
      const rows = Object.entries(this.sections).flatMap(([section, named]) =>
        named.map((row) => ({ ...row, section })),
      );
      this.byId = new Map(rows.map((row) => [row.id, row]));
    } catch {
      this.failed = true;
    }
    this.timer = null;
    for (const listener of [...this.listeners]) listener();
    if (this.revision < this.wanted) this.timer ??= setTimeout(() => this.load(), 1.5 * SELDOM);
  }

  /** @param {string} id
   *  @returns {string | null} */
  title(id) {
    const known = this.byId.get(id);
    if (known) return known.name || known.code;
    for (const rows of this.queue.sections?.values() ?? []) {
      const row = rows.row(id);
      if (row) return row.values.name ?? row.values.title ?? row.values.statement ?? row.code;
    }
    return null;
  }

  /** @param {string[]} sections none for all of them
   *  @returns {Option[]} */
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

  /** The links of one kind that lead "from" a row or "to" it.
   *  @param {string} id
   *  @param {string} kind
   *  @param {"from" | "to"} direction
   *  @returns {Link[]} */
  linked(id, kind, direction) {
    this.index ??= indexOf(this.linksNow());
    return this.index.get(`${direction}|${kind}|${id}`) ?? [];
  }

  /** Links as they will be once the own unsent ones have arrived.
   *  @returns {Link[]} */
  linksNow() {
    const changes = [...(this.queue.sending?.changes ?? []), ...this.queue.waiting];
    const gone = new Set(changes.filter((change) => change.op === "unlink").map((change) => change.id));
    const known = new Set(this.links.map(({ id }) => id));
    const added = changes.filter((change) => change.op === "link" && !known.has(change.id));
    return [...this.links.filter((link) => !gone.has(link.id)), .../** @type {LinkChange[]} */ (added)];
  }
}

/** Links by "side|kind|row".
 *  @param {Link[]} links */
function indexOf(links) {
  /** @type {Map<string, Link[]>} */
  const index = new Map();
  for (const link of links) {
    for (const key of [`from|${link.kind}|${link.from}`, `to|${link.kind}|${link.to}`]) {
      const others = index.get(key) ?? [];
      index.set(key, others);
      others.push(link);
    }
  }
  return index;
}

/** @param {ChangeQueue} queue
 *  @returns {Names} */
export function namesFor(queue) {
  return (queue.names ??= new Names(queue));
}
