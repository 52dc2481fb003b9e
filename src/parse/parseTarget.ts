import { collapse, isKosong, type PilihanAngka, wrongInput } from '../decimal/parseAngka.js';
import type { Periode } from '../definition/periode.js';
import { periodeShape } from '../definition/periode.js';
import type { Target } from '../definition/target.js';
import { guard } from '../issue/guard.js';
import type { Issue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import { checkShape } from './checkShape.js';
import { readTarget } from './readTarget.js';
import { Walk } from './walk.js';

/**
 * What a target cell says, without its period.
 *
 * @example
 * ```ts
 * const isi: IsiTarget = { jenis: 'batas', arah: '>', nilai: '90', asli: '>90' };
 * const terbaca = parseTarget('>90');
 * terbaca.ok && terbaca.value; // => isi
 * ```
 */
export type IsiTarget = Target extends infer T ? (T extends Target ? Omit<T, 'periode'> : never) : never;

/**
 * A target that was read, or `'none'` where the text says that there is none (`-`, `n/a`, empty); `satuan` is the unit
 * that stood with it. Else every problem.
 *
 * @example
 * ```ts
 * const terbaca: TargetTerbaca = parseTarget('80 - 90%', { periode: '2022' });
 * terbaca;
 * // => { ok: true, satuan: '%',
 * //      value: { jenis: 'rentang', periode: '2022', bawah: '80', atas: '90', asli: '80 - 90%' } }
 * ```
 */
export type TargetTerbaca<T = Target> =
  | { readonly ok: true; readonly value: T | 'none'; readonly satuan?: string }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads the text of a target cell: `94,33`, `78 (BB)`, `BB`, `80 - 90%`, `7 hari - 8 hari`, `>90`, `1.500bh`, `2 hari`,
 * `100 dari 110 Organisasi`; `-`, `n/a` and empty text give `'none'`.
 *
 * With `periode` the value is a {@link Target}, without it lacks its period. Numbers are read as by {@link parseAngka}:
 * without `locale`, `1.500` is the issue `ambiguous-number`. Never throws for text.
 *
 * @example
 * ```ts
 * const terbaca = parseTarget('78 (BB)', { periode: '2022' });
 * terbaca.ok && terbaca.value;
 * // => { jenis: 'angka', periode: '2022', nilai: '78', predikat: 'BB', asli: '78 (BB)' }
 * parseTarget('n/a'); // => { ok: true, value: 'none' }
 * ```
 */
export function parseTarget(
  text: string,
  pilihan: PilihanAngka & { readonly periode: Periode },
): TargetTerbaca;
export function parseTarget(text: string, pilihan?: PilihanAngka): TargetTerbaca<IsiTarget>;
export function parseTarget(
  text: string,
  pilihan: PilihanAngka & { readonly periode?: Periode } = {},
): TargetTerbaca<Target | IsiTarget> {
  return guard(pilihan, () => {
    const { locale, periode } = pilihan;
    const issues = problemsOf(text, locale, periode);
    if (issues.length > 0) return { ok: false, issues };
    if (isKosong(text)) return { ok: true, value: 'none' };
    const read = readTarget(collapse(text), locale);
    if (!read.ok) return read;
    const { jenis, ...isi } = read.isi;
    // Each form is written with the keys of its own kind; only the period and the text are added here.
    const value = {
      jenis,
      ...(periode === undefined ? {} : { periode }),
      ...isi,
      asli: collapse(text),
    } as Target;
    return { ok: true, value, ...(read.satuan === undefined ? {} : { satuan: read.satuan }) };
  });
}

function problemsOf(text: unknown, locale: unknown, periode: unknown): readonly Issue[] {
  const wrong = wrongInput(text, locale);
  if (wrong !== undefined) return [wrong];
  const issues = new Issues();
  if (periode !== undefined)
    checkShape(periodeShape, typeof periode === 'string' ? periode : null, new Walk(issues, ['periode']));
  return issues.list;
}
