import type { Path } from '../../issue/path.js';

/** One thing that leads to another, and where it says so. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

/** A link that leads back to where its way came from, and the keys of that way. */
export interface Cycle {
  readonly link: Link;
  readonly keys: readonly string[];
}

/**
 * The links that close a cycle, each once, in the order in which a walk along the links meets them. Without these links there
 * is no cycle left. The walk keeps its own way, so that no chain is too long for the stack.
 */
export function* cyclesOf(links: readonly Link[]): Generator<Cycle> {
  const out = byFrom(links);
  // Where a key stands on the way; a key that was left for good has no place on it any more.
  const places = new Map<string, number | undefined>();
  const way: { readonly key: string; readonly rest: Iterator<Link, undefined> }[] = [];
  const enter = (key: string) => {
    if (places.has(key)) return;
    places.set(key, way.length);
    way.push({ key, rest: (out.get(key) ?? []).values() });
  };
  for (const start of out.keys()) {
    enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const { value: link } = last.rest.next();
      if (link === undefined) {
        places.set(last.key, undefined);
        way.pop();
        continue;
      }
      const back = places.get(link.to);
      if (back !== undefined) yield { link, keys: way.slice(back).map(({ key }) => key) };
      enter(link.to);
    }
  }
}

function byFrom(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const out = new Map<string, Link[]>();
  for (const link of links) {
    const known = out.get(link.from);
    if (known === undefined) out.set(link.from, [link]);
    else known.push(link);
  }
  return out;
}
