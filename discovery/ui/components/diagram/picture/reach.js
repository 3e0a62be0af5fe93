/** What each box gives data to and what it gets data from, by id: [downstream, upstream].
 *  @param {{dataset: DOMStringMap}[]} edges
 *  @returns {Map<string, string[]>[]} */
export function neighbours(edges) {
  /** @type {Map<string, string[]>[]} */
  const beside = [new Map(), new Map()];
  for (const {
    dataset: { source = "", target = "" },
  } of edges) {
    for (const [at, from, to] of /** @type {[number, string, string][]} */ ([
      [0, source, target],
      [1, target, source],
    ])) {
      const others = beside[at].get(from) ?? [];
      beside[at].set(from, others);
      others.push(to);
    }
  }
  return beside;
}

/** The ids of everything upstream and downstream of some boxes, themselves included.
 *  @param {Iterable<string>} starts
 *  @param {Map<string, string[]>[]} beside
 *  @returns {Set<string>} */
export function reachOf(starts, beside) {
  const reached = new Set(starts);
  for (const following of beside) {
    const seen = new Set(starts),
      open = [...starts];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const next of following.get(id) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    seen.forEach((other) => reached.add(other));
  }
  return reached;
}
