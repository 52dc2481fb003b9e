/**
 * The keys that lead back to themselves, each key leading to at most one other. Every key is visited once,
 * however long the chains are.
 */
export function findCycles(next: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const settled = new Set<string>();
  const cyclic = new Set<string>();
  for (const start of next.keys()) {
    const way: string[] = [];
    const position = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !settled.has(at) && !position.has(at)) {
      position.set(at, way.length);
      way.push(at);
      at = next.get(at);
    }
    const back = at === undefined ? undefined : position.get(at);
    if (back !== undefined) for (const key of way.slice(back)) cyclic.add(key);
    for (const key of way) settled.add(key);
  }
  return cyclic;
}
