/** What each box gives data to and what it gets data from, by id: [downstream, upstream]. */
export function neighbours(edges) {
  const beside = [new Map(), new Map()];
  for (const {
    dataset: { source, target },
  } of edges) {
    for (const [at, from, to] of [
      [0, source, target],
      [1, target, source],
    ]) {
      if (!beside[at].has(from)) beside[at].set(from, []);
      beside[at].get(from).push(to);
    }
  }
  return beside;
}

/** The ids of everything upstream and downstream of some boxes, themselves included. */
export function reachOf(starts, beside) {
  const reached = new Set(starts);
  for (const following of beside) {
    const seen = new Set(starts),
      open = [...starts];
    while (open.length) {
      for (const next of following.get(open.pop()) ?? []) {
        if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
      }
    }
    seen.forEach((other) => reached.add(other));
  }
  return reached;
}
