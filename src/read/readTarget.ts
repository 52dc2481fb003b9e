import { type Periode, periodeShape } from '../definition/periode.js';
import type { IsiTarget, Target } from '../definition/target.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { checkShape } from '../parse/checkShape.js';
import { Walk } from '../parse/walk.js';
import { checkOption, checkText } from './checkText.js';
import { collapse } from './collapse.js';
import { halfWidth } from './halfWidth.js';
import { isNoValue } from './isNoValue.js';
import { joinThousands } from './joinThousands.js';
import { neverThrow } from './neverThrow.js';
import type { PilihanAngka } from './readAngka.js';
import { readTargetForm } from './readTargetForm.js';

/**
 * A target that was read: `value` is the target itself, or `'none'` where the text says that there is none (`-`, `n/a`,
 * empty). `satuan` is the unit that stood with it, which is no part of a target. Else the issue that ended the reading.
 *
 * @example
 * ```ts
 * const terbaca: TargetTerbaca = readTarget('80 - 90%', { periode: '2022' });
 * terbaca;
 * // => { ok: true, satuan: '%',
 * //      value: { jenis: 'rentang', periode: '2022', bawah: '80', atas: '90', asli: '80 - 90%' } }
 * ```
 */
export type TargetTerbaca<T = Target> = Parsed<T | 'none'> & {
  /** The unit that stood with the target, where there was one. */
  readonly satuan?: string;
};

/** How a target is to be read. */
export interface PilihanTarget extends PilihanAngka {
  /** The period of the target. */
  readonly periode?: Periode;
}

/**
 * Reads the text of a target cell: `94,33`, `78 (BB)`, `BB`, `80 - 90%`, `7 hari - 8 hari`, `>90`, `1.500bh`, `2 hari`;
 * `-`, `n/a` and empty text give `'none'`.
 *
 * With `periode` the value is a {@link Target}, without it lacks its period. Numbers are read as by {@link readAngka}:
 * without `locale`, `1.500` is the issue `ambiguous-number`. Never throws.
 *
 * @param text - The text as it was written.
 * @param pilihan - The options: the period of the target, and the notation of its numbers where it is known.
 *
 * @example
 * ```ts
 * const terbaca = readTarget('78 (BB)', { periode: '2022' });
 * terbaca.ok && terbaca.value;
 * // => { jenis: 'angka', periode: '2022', nilai: '78', predikat: 'BB', asli: '78 (BB)' }
 * readTarget('n/a'); // => { ok: true, value: 'none' }
 * ```
 */
export function readTarget(
  text: string,
  pilihan: PilihanTarget & {
    /** The period of the target. */
    readonly periode: Periode;
  },
): TargetTerbaca;
/**
 * Reads the text of a target cell whose period is not known: the value then lacks it.
 *
 * @param text - The text as it was written.
 * @param pilihan - The notation of its numbers, where it is known.
 */
export function readTarget(text: string, pilihan?: PilihanAngka): TargetTerbaca<IsiTarget>;
export function readTarget(text: string, pilihan: PilihanTarget = {}): TargetTerbaca<Target | IsiTarget> {
  return neverThrow(pilihan, (): TargetTerbaca<Target | IsiTarget> => {
    const { locale, periode } = pilihan;
    const issues = new Issues('argumen');
    checkText(text, issues);
    checkOption('locale', locale, ['id', 'en'], issues);
    if (periode !== undefined)
      checkShape(periodeShape, typeof periode === 'string' ? periode : null, new Walk(issues, ['periode']));
    if (!issues.isEmpty) return { ok: false, issues: issues.list };
    return isNoValue(text) ? { ok: true, value: 'none' } : readAs(text, locale, periode);
  });
}

function readAs(
  text: string,
  locale: PilihanAngka['locale'],
  periode: Periode | undefined,
): TargetTerbaca<Target | IsiTarget> {
  const read = readTargetForm(collapse(joinThousands(halfWidth(text))), locale);
  if (!read.ok) return read;
  const { form, satuan } = read.value;
  const { jenis, ...rest } = form;
  const periodeAlone = periode === undefined ? {} : { periode };
  // Each form has the keys of its own kind; only the period and the text are added here.
  const value = { jenis, ...periodeAlone, ...rest, asli: collapse(text) } as Target;
  return { ok: true, value, ...(satuan === undefined ? {} : { satuan }) };
}
