import { constantOf } from '../decimal/constant.js';
import { compare, type Rational } from '../decimal/rational.js';
import type { Indikator } from '../definition/indikator.js';
import type { MetodeCapaian } from '../definition/kebijakanCapaian.js';
import { gradeOnlyTarget, methodNeedsRange, missingMethod } from '../issue/achievement.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import { checkAsIndikator } from '../parse/check.js';
import { Achievement } from './achievement.js';
import type { Capaian } from './capaian.js';
import { type Direction, directionOfMethod, statedDirection } from './direction.js';
import { isReached } from './isReached.js';
import { type MasukanCapaian, type ReadInput, readMasukanCapaian } from './masukanCapaian.js';
import { applyMethod, formulaMethodOf, type Percentage } from './method.js';
import type { IsiTarget } from './targetFor.js';

/**
 * The achievement of a realisation against its target, in percent: exact, then floor and cap, then rounded once.
 *
 * Method, floor, cap, policies for zero and rounding are those of `indikator.capaian`. Without a method it is `rasio`
 * (R / T x 100), or `rentang` for a range, as long as more is better; where less is, or neither, the definition must
 * name one, since the usual ones differ.
 *
 * Returns issues for bad input, and for outcomes that are no number: `no-target`, `other-period`, `grade-only-target`,
 * `zero-target`, `zero-realisasi`, `negative-ratio`, `missing-baseline`, `baseline-equals-target`. Never throws.
 *
 * @example
 * ```ts
 * const hasil = evaluate(pmks, { terlayani: 87, seluruh: 160 });
 * const capaian = computeCapaian(pmks, { realisasi: hasil, target: '94.33' });
 * capaian.ok && [capaian.teks, capaian.tercapai, capaian.capaian.toFixed(2)]; // => ['57,65%', false, '57.65']
 *
 * const rentang = computeCapaian(pmks, { realisasi: '70', target: { jenis: 'rentang', periode: '2022', bawah: '80', atas: '90' } });
 * rentang.ok && rentang.teks; // => '87,50%'
 * ```
 */
export function computeCapaian<const I extends Indikator>(indikator: I, masukan: MasukanCapaian<I>): Capaian {
  const checked = checkAsIndikator(indikator);
  if (!checked.ok) return { ok: false, issues: checked.issues };
  const read = readMasukanCapaian(checked.value, masukan);
  if ('realisasi' in read) return achieve(checked.value, read);
  return { ok: false, id: checked.value.id, issues: read };
}

function achieve(indikator: Indikator, dibaca: ReadInput): Capaian {
  const { capaian = {} } = indikator;
  const { target, realisasi, baseline } = dibaca;
  const nearest = nearestOf(target, realisasi);
  const stated = statedDirection(indikator, target);
  const arah = stated ?? directionOfMethod(capaian.metode, nearest, baseline);
  const tercapai = isReached(indikator, target, realisasi, arah);
  const failed = (issue: Issue): Capaian => {
    const gagal = { ok: false, id: indikator.id, issues: [issue] } as const;
    return tercapai === undefined ? gagal : { ...gagal, tercapai };
  };
  if (nearest === undefined || tercapai === undefined) return failed(gradeOnly(target));
  const metode = metodeFor(capaian.metode, target, stated);
  if (typeof metode !== 'string') return failed(metode);
  const operands = { realisasi, target: nearest, baseline };
  const percentage: Percentage | Issue = isInside(target, realisasi)
    ? { nilai: constantOf('100'), way: 'di-dalam-rentang', operands }
    : applyMethod(formulaMethodOf(metode, arah, operands), operands, capaian, tercapai);
  if ('code' in percentage) return failed(percentage);
  return new Achievement({ ...percentage, ...dibaca, indikator, metode, tercapai });
}

/** The number of a target; of a range, the end that the realisation lies beyond, or is nearest to. */
function nearestOf(target: IsiTarget, realisasi: Rational): Rational | undefined {
  if (target.jenis === 'predikat') return undefined;
  if (target.jenis !== 'rentang') return constantOf(target.nilai);
  const [bawah, atas] = [constantOf(target.bawah), constantOf(target.atas)];
  return compare(realisasi, bawah) < 0 ? bawah : atas;
}

function isInside(target: IsiTarget, realisasi: Rational): boolean {
  if (target.jenis !== 'rentang') return false;
  return (
    compare(realisasi, constantOf(target.bawah)) >= 0 && compare(realisasi, constantOf(target.atas)) <= 0
  );
}

/** The method that the definition names; else the ratio, but only where more is better. */
function metodeFor(
  metode: MetodeCapaian | undefined,
  target: IsiTarget,
  arah: Direction | undefined,
): MetodeCapaian | Issue {
  const place = { asal: 'definisi', path: ['capaian', 'metode'] } as const;
  if (metode === 'rentang' && target.jenis !== 'rentang')
    return makeIssue(methodNeedsRange, place, metode, { jenis: target.jenis });
  if (metode !== undefined) return metode;
  if (arah === 'turun' || arah === 'stabil') return makeIssue(missingMethod, place, metode, { arah });
  return target.jenis === 'rentang' ? 'rentang' : 'rasio';
}

function gradeOnly(target: IsiTarget): Issue {
  const predikat = target.jenis === 'predikat' ? target.predikat : '';
  return makeIssue(gradeOnlyTarget, argument('target'), predikat, { predikat });
}
