import type { Berlaku } from '../../definition/berlaku.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Pergantian } from '../../definition/pergantian.js';
import type { Rujukan } from '../../definition/rujukan.js';
import type { Sound } from '../../definition/sound.js';
import { replacesItself, reversed } from '../../issue/definition.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';

/** What a definition may say of where it comes from, and when it is in force. */
type Origin = Sound<
  Pick<Indikator, 'kodeLuar' | 'rujukan' | 'berlaku' | 'menggantikan' | 'digantikan'> & {
    readonly id?: string;
  }
>;

/** Nothing ends before it begins, in references either, and a definition replaces others alone. */
export function checkOrigin(of: Origin | undefined, path: Path, issues: Issues): void {
  if (of === undefined) return;
  checkRujukan(of.rujukan, path, issues);
  checkBerlaku(of.berlaku, path, issues);
  for (const key of ['menggantikan', 'digantikan'] as const) {
    for (const [i, other] of (of[key] ?? []).entries()) {
      const way = [...path, key, i];
      if (other === undefined) continue;
      const found = sameIn(of, other);
      if (found !== undefined) issues.add(replacesItself, [...way, ...found.way], found.nilai, {});
      checkRujukan(other.rujukan, way, issues);
    }
  }
}

function checkRujukan(
  rujukan: readonly (Sound<Rujukan> | undefined)[] = [],
  path: Path,
  issues: Issues,
): void {
  for (const [i, one] of rujukan.entries()) checkBerlaku(one?.berlaku, [...path, 'rujukan', i], issues);
}

/** A date that says less lies anywhere in its month or year: from June 2026 until 2026 is in order. */
export function checkBerlaku({ sejak, sampai }: Sound<Berlaku> = {}, path: Path, issues: Issues): void {
  if (sejak === undefined || sampai === undefined || sampai >= sejak.slice(0, sampai.length)) return;
  issues.add(reversed, [...path, 'berlaku', 'sampai'], sampai, { bawah: sejak, atas: sampai });
}

/** Where the other turns out to be the definition itself: by its id, or by one of its external codes. */
function sameIn(
  { id, kodeLuar = [] }: Origin,
  other: Sound<Pergantian>,
): { readonly way: Path; readonly nilai: string } | undefined {
  if (id !== undefined && other.id === id) return { way: ['id'], nilai: id };
  const own = new Set(kodeLuar.map((one) => JSON.stringify([one?.sistem, one?.kode])));
  for (const [i, one] of (other.kodeLuar ?? []).entries()) {
    const { sistem, kode } = one ?? {};
    if (sistem === undefined || kode === undefined || !own.has(JSON.stringify([sistem, kode]))) continue;
    return { way: ['kodeLuar', i, 'kode'], nilai: kode };
  }
  return undefined;
}
