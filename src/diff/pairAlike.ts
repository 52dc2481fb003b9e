/** Two things that are one on both sides. */
export interface Pair<T> {
  readonly sebelum: T;
  readonly sesudah: T;
}

/** A way to see that two things are one: the names that a thing is found by on each side. */
export interface Likeness<T> {
  readonly before: (thing: T) => readonly string[];
  readonly after: (thing: T) => readonly string[];
}

/** Pairs what is one on both sides: by the first likeness as far as that goes, then what is left by the next. */
export function pairAlike<T>(
  sebelum: readonly T[],
  sesudah: readonly T[],
  likenesses: readonly Likeness<T>[],
): readonly Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [left, right] = [sebelum, sesudah];
  for (const likeness of likenesses) {
    const alike = likePairs(left, right, likeness);
    pairs.push(...alike);
    const taken = new Set(alike.flatMap((pair) => [pair.sebelum, pair.sesudah]));
    left = left.filter((thing) => !taken.has(thing));
    right = right.filter((thing) => !taken.has(thing));
  }
  return pairs;
}

/** Pairs that share a name, of things that are alike to one other only: of two that became one nobody can say which it is. */
function likePairs<T>(
  left: readonly T[],
  right: readonly T[],
  { before, after }: Likeness<T>,
): readonly Pair<T>[] {
  const [found, sought] = [byName(left, before), byName(right, after)];
  const partners = new Map<T, Set<T>>();
  const link = (one: T, other: T) => partners.set(one, (partners.get(one) ?? new Set()).add(other));
  for (const [name, sesudah] of sought) {
    const sebelum = found.get(name);
    if (sesudah === undefined || sebelum === undefined) continue;
    link(sesudah, sebelum);
    link(sebelum, sesudah);
  }
  return right.flatMap((sesudah) => {
    const [sebelum] = partners.get(sesudah) ?? [];
    const isOnly =
      sebelum !== undefined && partners.get(sesudah)?.size === 1 && partners.get(sebelum)?.size === 1;
    return isOnly ? [{ sebelum, sesudah }] : [];
  });
}

/** Things by name; undefined for a name that several have. */
function byName<T>(
  things: readonly T[],
  names: (thing: T) => readonly string[],
): ReadonlyMap<string, T | undefined> {
  const found = new Map<string, T | undefined>();
  for (const thing of things)
    for (const name of new Set(names(thing))) found.set(name, found.has(name) ? undefined : thing);
  return found;
}
