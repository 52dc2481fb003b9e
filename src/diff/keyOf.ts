/** What names an item of a list, by the first of these fields that it has. */
const NAMES = ['id', 'periode', 'predikat', 'nama', 'kode'] as const;

/** The key of an item: what names it, or else all that it says, which then begins with a bracket. */
export function keyOf(item: unknown): string {
  if (typeof item === 'string') return item;
  if (typeof item === 'object' && item !== null) {
    for (const name of NAMES) {
      const value: unknown = Object.hasOwn(item, name)
        ? (item as Readonly<Record<string, unknown>>)[name]
        : undefined;
      if (typeof value === 'string') return value;
    }
  }
  return canonical(item);
}

/** The keys of a list; the second item of one key has a key of its own. */
export function keysOf(list: readonly unknown[]): readonly string[] {
  const seen = new Map<string, number>();
  return list.map((item) => {
    const key = keyOf(item);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key} ${count}`;
  });
}

/** True where both say the same, in whatever order they list their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || canonical(a) === canonical(b);
}

/** Plain data as a text that is the same for the same data. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
}
