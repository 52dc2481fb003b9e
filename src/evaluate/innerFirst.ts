/**
 * All that can be reached, in an order where each stands behind all that it is made of. Whoever calls knows that nothing is made of
 * itself. The way down is a list of its own, so that no chain is too long for the stack.
 */
export function innerFirst<T>(starts: Iterable<T>, innerOf: (one: T) => readonly T[]): ReadonlySet<T> {
  const order = new Set<T>();
  const way = [...starts].reverse();
  while (way.length > 0) {
    const last = way[way.length - 1] as T;
    const open = order.has(last) ? [] : innerOf(last).filter((one) => !order.has(one));
    if (open.length > 0) {
      way.push(...open.reverse());
      continue;
    }
    order.add(last);
    way.pop();
  }
  return order;
}
