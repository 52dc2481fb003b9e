import { groupDigits } from '../decimal/formatAngka.js';
import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import type { Indikator } from '../definition/indikator.js';
import { isRupiah } from '../definition/satuan.js';
import type { IsiTarget, Target } from '../definition/target.js';
import { withUnit } from '../evaluate/withUnit.js';
import type { Bahasa } from '../issue/formatIssue.js';
import { guard } from '../issue/guard.js';
import { orRaise } from '../issue/orRaise.js';
import { checkAsTarget } from '../parse/check.js';

/**
 * Writes a target as people do, with the unit of its indicator: `94,33%`, `78 (BB)`, `>= 90%`, `80 - 90%`, `BB`. The digits
 * stay as the definition has them.
 *
 * Something that is no target of the indicator throws {@link IndikatorError}.
 *
 * @param indikator - The indicator, which has the unit and the scale.
 * @param target - The target to write.
 * @param pilihan - `bahasa`: `'id'` (when absent) or `'en'`, which writes numbers the English way.
 *
 * @example
 * ```ts
 * const [target] = dinsosKutaiKartanegara2022.sasaran[3].indikator[0].target;
 * formatTarget(pmks, target); // => '94,33%'
 * formatTarget(pmks, target, { bahasa: 'en' }); // => '94.33%'
 * formatTarget(pmks, { jenis: 'rentang', periode: '2026', bawah: '80', atas: '90' }); // => '80 - 90%'
 * ```
 */
export function formatTarget(
  indikator: Indikator,
  target: Target,
  pilihan: {
    /** The language: `'id'` or `'en'`, which writes numbers the English way; undefined: `'id'`. */
    readonly bahasa?: Bahasa;
  } = {},
): string {
  return guard(pilihan, () => {
    const bahasa = pilihan.bahasa === 'en' ? 'en' : 'id';
    const { satuan } = checkedOrRaise('indikator', indikator);
    const checked = orRaise(checkAsTarget(target, indikator));
    return targetText({ satuan }, checked, (plain) => groupDigits(plain, bahasa));
  });
}

/** Writes a target that need not have a period; `angka` writes its numbers. */
export function targetText(
  { satuan }: Pick<Indikator, 'satuan'>,
  target: IsiTarget,
  angka: (plain: string) => string,
): string {
  const inUnit = (plain: string) => withUnit(angka(plain), satuan, undefined);
  switch (target.jenis) {
    case 'angka':
      // A target is written as documents do: the grade takes the place of the unit, `78 (BB)`.
      return withUnit(
        angka(target.nilai),
        target.predikat === undefined ? satuan : undefined,
        target.predikat,
      );
    case 'batas':
      return `${target.arah} ${inUnit(target.nilai)}`;
    case 'rentang':
      // A unit behind the numbers is written once, `80 - 90%`; the sign of money stands before each, `Rp80 - Rp90`.
      return `${isRupiah(satuan) ? inUnit(target.bawah) : angka(target.bawah)} - ${inUnit(target.atas)}`;
    case 'predikat':
      return target.predikat;
  }
}
