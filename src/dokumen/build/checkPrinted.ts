import { computeCapaian } from '../../achieve/computeCapaian.js';
import { targetText } from '../../achieve/formatTarget.js';
import { constantOf } from '../../decimal/constantOf.js';
import { compare, type Rational } from '../../decimal/rational.js';
import { roundTo, roundToText } from '../../decimal/roundTo.js';
import type { Indikator } from '../../definition/indikator.js';
import type { MetodeCapaian } from '../../definition/kebijakanCapaian.js';
import type { IsiTarget } from '../../definition/target.js';
import { printedOtherwise } from '../../issue/tables.js';
import { checkAsIndikator } from '../../parse/check.js';
import type { Findings } from '../find/findings.js';
import type { Results } from './readResults.js';

/**
 * Holds the achievements that a table prints against those that its results and targets give, and notes each that does not
 * come out. Where the definition leaves the method open, one that comes out by any of the usual ones is let be.
 */
export function checkPrinted(
  indikator: Indikator,
  { printed, realisasi }: Results,
  findings: Findings,
): void {
  for (const [periode, { place, text }] of printed) {
    const { nilai, capaian, kumulatif } = realisasi[periode] ?? {};
    if (nilai === undefined || capaian === undefined) continue;
    const found = achievementsOf(indikator, {
      realisasi: nilai,
      periode,
      ...(kumulatif ? { kumulatif } : {}),
    });
    const digit = Math.min(20, capaian.split('.')[1]?.length ?? 0);
    const comesOut = ({ eksak }: Achieved) => isRounded(constantOf(capaian), eksak, digit);
    const [first] = found;
    if (first === undefined || found.some(comesOut)) continue;
    const shown = found.map(({ eksak }) => `${roundToText(eksak, { digit: 2, mode: 'half-up' })}%`);
    const facts = {
      terhitung: [...new Set(shown)].join(' / '),
      realisasi: nilai,
      target: targetText(shownIn(indikator), first.target, (plain) => plain),
    };
    findings.cell(printedOtherwise, place, text, facts, 'catatan');
  }
}

/** The unit that a target is shown with: one with a number of its own would be read with it. */
function shownIn({ satuan }: Indikator): Pick<Indikator, 'satuan'> {
  return { satuan: /\d/.test(satuan) ? '' : satuan };
}

interface Achieved {
  readonly eksak: Rational;
  readonly target: IsiTarget;
}

/** The usual ways to tell an achievement where the definition names none, by its polarity. */
const usual: Readonly<Record<NonNullable<Indikator['polaritas']>, readonly MetodeCapaian[]>> = {
  naik: ['rasio'],
  turun: ['selisih', 'rasio-terbalik'],
  stabil: ['stabil'],
};

function achievementsOf(
  indikator: Indikator,
  masukan: { readonly realisasi: string; readonly periode: string; readonly kumulatif?: true },
): readonly Achieved[] {
  const own = computeCapaian(indikator, masukan);
  if (own.ok) return [{ eksak: constantOf(own.eksak), target: own.target }];
  if (!own.issues.every(({ code }) => code === 'missing-polaritas' || code === 'missing-method')) return [];
  const { polaritas, capaian } = indikator;
  const directions = polaritas === undefined ? (['naik', 'turun'] as const) : [polaritas];
  return directions.flatMap((direction) =>
    usual[direction].flatMap((metode): readonly Achieved[] => {
      const named = checkAsIndikator({ ...indikator, polaritas: direction, capaian: { ...capaian, metode } });
      const found = named.ok ? computeCapaian(named.value, masukan) : named;
      return found.ok ? [{ eksak: constantOf(found.eksak), target: found.target }] : [];
    }),
  );
}

/** True when a printed number is the exact one, rounded or cut to its digits. */
function isRounded(printed: Rational, exact: Rational, digit: number): boolean {
  return (['half-up', 'half-even', 'down'] as const).some(
    (mode) => compare(roundTo(exact, { digit, mode }), printed) === 0,
  );
}
