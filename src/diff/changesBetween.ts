import type { Path } from '../issue/path.js';
import type { Perbedaan } from './banding.js';
import { isSame, keyOf, keysOf } from './keyOf.js';

/** A change as data, before it has words. */
export type Change = Pick<Perbedaan, 'jenis' | 'path' | 'pathSebelum' | 'sebelum' | 'sesudah'>;

/** A value on both sides, and the way to it on each. */
export interface Sides {
  readonly sebelum: unknown;
  readonly sesudah: unknown;
  readonly pathSebelum: Path;
  readonly path: Path;
}

/** Expressions are compared as wholes: a sum with another term is another sum. */
const WHOLE: ReadonlySet<string | number> = new Set(['pembilang', 'penyebut', 'ekspresi', 'rumus']);

/** Every change between two values of plain data; none when they are equal. What is only added or removed is told as a whole. */
export function changesBetween(sides: Sides): readonly Change[] {
  const { sebelum, sesudah, path } = sides;
  if (isSame(sebelum, sesudah)) return [];
  if (sebelum === undefined) return [added(sides)];
  if (sesudah === undefined) return [removed(sides)];
  if (Array.isArray(sebelum) && Array.isArray(sesudah)) return listChanges(sides, sebelum, sesudah);
  const isWhole = path.at(-2) !== 'variabel' && WHOLE.has(path.at(-1) ?? '');
  if (isRecord(sebelum) && isRecord(sesudah) && !isWhole && sebelum['jenis'] === sesudah['jenis'])
    return fieldChanges(sides, sebelum, sesudah);
  return [{ jenis: 'diubah', ...sides }];
}

export function added({ path, sesudah }: Pick<Sides, 'path' | 'sesudah'>): Change {
  return { jenis: 'ditambah', path, sesudah };
}

export function removed({ pathSebelum, sebelum }: Pick<Sides, 'pathSebelum' | 'sebelum'>): Change {
  return { jenis: 'dihapus', path: pathSebelum, pathSebelum, sebelum };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Fields = Readonly<Record<string, unknown>>;

function fieldChanges({ path, pathSebelum }: Sides, sebelum: Fields, sesudah: Fields): readonly Change[] {
  return [...new Set([...Object.keys(sesudah), ...Object.keys(sebelum)])].flatMap((key) =>
    changesBetween({
      sebelum: Object.hasOwn(sebelum, key) ? sebelum[key] : undefined,
      sesudah: Object.hasOwn(sesudah, key) ? sesudah[key] : undefined,
      path: [...path, key],
      pathSebelum: [...pathSebelum, key],
    }),
  );
}

/** Items of one key are one item; the others are added and removed, but for those without a name, which are paired in order. */
function listChanges(
  sides: Sides,
  sebelum: readonly unknown[],
  sesudah: readonly unknown[],
): readonly Change[] {
  const places = new Map(keysOf(sebelum).map((key, i) => [key, i]));
  const pairs = keysOf(sesudah).map((key, i) => ({ key, i, j: places.get(key) }));
  const kept = pairs.flatMap(({ j }) => j ?? []);
  const stays = new Set(kept);
  const gone = sebelum.map((_, j) => j).filter((j) => !stays.has(j));
  const nameless = gone.filter((j) => isNameless(sebelum[j]));
  const partnered = pairs.map((pair) => ({
    ...pair,
    j: pair.j ?? (isNameless(sesudah[pair.i]) ? nameless.shift() : undefined),
  }));
  const used = new Set(partnered.map(({ j }) => j));
  const at = (i: number, j: number): Sides => ({
    sebelum: sebelum[j],
    sesudah: sesudah[i],
    path: [...sides.path, i],
    pathSebelum: [...sides.pathSebelum, j],
  });
  return [
    ...partnered.flatMap(({ i, j }) => (j === undefined ? [added(at(i, -1))] : changesBetween(at(i, j)))),
    ...gone.filter((j) => !used.has(j)).map((j) => removed(at(-1, j))),
    ...orderChange(
      sides,
      kept.map((j) => ({ j, item: sebelum[j] })),
    ),
  ];
}

/** True for an item that nothing names, so that it is only found again where it is unchanged. */
function isNameless(item: unknown): boolean {
  return isRecord(item) && keyOf(item).startsWith('{');
}

/** One change where items that are on both sides stand in another order; `items` are in the later order. */
export function orderChange(
  { path, pathSebelum }: Pick<Sides, 'path' | 'pathSebelum'>,
  items: readonly { readonly j: number; readonly item: unknown }[],
): readonly Change[] {
  const before = [...items].sort((a, b) => a.j - b.j);
  if (before.every(({ j }, i) => items[i]?.j === j)) return [];
  const names = (list: typeof items) => list.map(({ item }) => keyOf(item));
  return [{ jenis: 'dipindah', path, pathSebelum, sebelum: names(before), sesudah: names(items) }];
}
