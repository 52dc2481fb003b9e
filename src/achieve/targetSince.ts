import { constantOf } from '../decimal/constantOf.js';
import { plainText } from '../decimal/exactText.js';
import { add, type Rational } from '../decimal/rational.js';
import type { TeksAngka } from '../decimal/teksAngka.js';
import type { Indikator } from '../definition/indikator.js';
import { type Kurun, kurunOf, periodsWithin, sinceStartOfYear } from '../definition/kurun.js';
import type { Periode } from '../definition/periode.js';
import { targetOver } from '../find/findTarget.js';
import { unsummedTargets } from '../issue/achievement.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { type Refused, refuse } from '../issue/refuse.js';
import type { ChosenTarget } from './targetFor.js';

/**
 * The target since the start of the year: that of the period where it is cumulative, else the sum of the targets of the periods that
 * are filled, so that a quarter without a result is missed by neither side.
 */
export function targetSince(
  indikator: Indikator,
  sampai: Kurun,
  filled: readonly Periode[] | undefined,
): Parsed<ChosenTarget> {
  const whole = targetOver(indikator, sampai);
  if (whole?.kumulatif === true) return { ok: true, value: { target: whole, kurun: sampai } };
  if (indikator.agregasi?.periode !== 'jumlah') return refuseAt(sampai, 'tidak-dijumlahkan', sampai.periode);
  const periods =
    filled ?? (sampai.jenis === 'rentang' ? [] : periodsWithin(sinceStartOfYear(sampai), sampai.jenis));
  const terms: string[] = [];
  let sum: Rational | undefined;
  for (const periode of periods) {
    const kurun = kurunOf(periode);
    const own = kurun === undefined ? undefined : targetOver(indikator, kurun);
    if (own?.jenis !== 'angka' || own.kumulatif === true) return refuseAt(sampai, 'bukan-angka', periode);
    const nilai = constantOf(own.nilai);
    terms.push(own.nilai);
    sum = sum === undefined ? nilai : add(sum, nilai);
  }
  if (sum === undefined) return refuseAt(sampai, 'bukan-angka', sampai.periode);
  // A sum of decimals has decimals that end.
  const target = { jenis: 'angka', nilai: plainText(sum) as TeksAngka, kumulatif: true } as const;
  return { ok: true, value: { target, kurun: sampai, terms } };
}

function refuseAt({ periode }: Kurun, sebab: string, kurang: Periode): Refused {
  return refuse(unsummedTargets, argument('sampai'), periode, { sebab, kurang });
}
