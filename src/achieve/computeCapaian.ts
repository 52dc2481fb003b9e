import { constantOf } from '../decimal/constantOf.js';
import { freeze } from '../definition/freeze.js';
import type { Indikator } from '../definition/indikator.js';
import { requireChecked } from '../definition/isChecked.js';
import type { KebijakanCapaian } from '../definition/kebijakanCapaian.js';
import type { Missing } from '../definition/missing.js';
import type { Unchecked } from '../definition/unchecked.js';
import type { Parsed } from '../issue/parsed.js';
import type { Refused } from '../issue/refuse.js';
import { Achievement } from './achievement.js';
import { applyMethod, formulaMethodOf, type Percentage } from './applyMethod.js';
import type { Capaian, CapaianAngka, CapaianGagal } from './capaian.js';
import { compareMeasures } from './compareMeasures.js';
import type { MasukanCapaian } from './masukanCapaian.js';
import { methodFor } from './methodFor.js';
import type { Operands } from './prepareMethod.js';
import { type ReadInput, readMasukanCapaian } from './readMasukanCapaian.js';

/**
 * The achievement of a realisation against its target, in percent: exact, then floor and cap, then rounded once.
 *
 * Method, floor, cap, policies for zero and rounding are those of `indikator.capaian`. Without a method it is `rasio`
 * (R / T x 100), or `rentang` for a range, where `polaritas` or a bound such as `>= 90` says that more is better. Where less
 * is, or neither, the definition must name one, since the usual ones differ; where nothing says which, it must say so.
 *
 * Returns issues for bad input, and for outcomes that are no number: `no-target`, `other-period`, `grade-only-target`,
 * `grade-only-realisasi`, `zero-target`, `zero-realisasi`, `negative-ratio`, `missing-baseline`, `baseline-equals-target`;
 * and for what the definition does not say: `missing-polaritas`, `missing-method`. Never throws.
 *
 * @param indikator - The indicator, with the policy of its achievement.
 * @param masukan - The input: the realisation, and what the definition does not say.
 *
 * @example
 * ```ts
 * const hasil = evaluate(pmks, { terlayani: 87, seluruh: 160 });
 * const capaian = computeCapaian(pmks, { realisasi: hasil, target: '94.33' });
 * capaian.ok && [capaian.teks, capaian.tercapai, capaian.capaian.toFixed(2)]; // => ['57,65%', false, '57.65']
 *
 * const rentang = computeCapaian(pmks, { realisasi: '70', target: { jenis: 'rentang', periode: '2022', bawah: '80', atas: '90' } });
 * rentang.ok && rentang.teks; // => '87,50%'
 *
 * const kelas = [{ predikat: 'WDP', nilai: '3' }, { predikat: 'WTP', nilai: '4' }] as const;
 * const skala = defineSkala({ id: 'opini', nama: 'Opini BPK', kelas });
 * const opini = defineIndikator({ ...pmks, skala });
 * const target = { jenis: 'predikat', periode: '2022', predikat: 'WTP' } as const;
 * const wdp = computeCapaian(opini, { realisasi: { predikat: 'WDP' }, target });
 * wdp.ok && [wdp.teks, wdp.tercapai]; // => ['75,00%', false]
 * ```
 */
export function computeCapaian<
  const I extends Indikator,
  By = unknown,
  Key extends PropertyKey = PropertyKey,
>(
  indikator: I | Unchecked<By, 'Indikator'>,
  masukan: MasukanCapaian<I> | Missing<MasukanCapaian<I>, Key>,
): CapaianAngka | CapaianGagal {
  const checked = requireChecked('indikator', indikator);
  return freeze(checked.ok ? capaianOf(checked.value, masukan) : checked);
}

function capaianOf(indikator: Indikator, masukan: unknown): Capaian {
  const { chosen, input } = readMasukanCapaian(indikator, masukan);
  if (input.ok) return achieve(indikator, input.value);
  const target = chosen === undefined ? {} : { target: chosen.target };
  return { ok: false, id: indikator.id, issues: input.issues, ...target };
}

function achieve(indikator: Indikator, input: ReadInput): Capaian {
  const { target } = input;
  const comparison = compareMeasures(indikator, input);
  const { tercapai, stated, direction, isInside, grades } = comparison;
  const failed = ({ issues }: Refused): Capaian => ({
    ok: false,
    id: indikator.id,
    issues,
    target,
    ...(tercapai === undefined ? {} : { tercapai }),
  });
  if (!comparison.operands.ok) return failed(comparison.operands);
  const operands = comparison.operands.value;
  const { capaian = {} } = indikator;
  const metode = methodFor(capaian.metode, target, stated);
  if (!metode.ok) return failed(metode);
  const percentage = isInside
    ? insideRange(capaian, operands)
    : applyMethod(formulaMethodOf(metode.value, direction, operands), operands, capaian, tercapai);
  if (!percentage.ok) return failed(percentage);
  return new Achievement({
    ...percentage.value,
    ...input,
    grades,
    indikator,
    metode: metode.value,
    tercapai,
  });
}

/** Whatever lies within a range that was aimed at is 100 percent, or what the policy says. */
function insideRange({ dalamRentang = '100' }: KebijakanCapaian, operands: Operands): Parsed<Percentage> {
  return { ok: true, value: { nilai: constantOf(dalamRentang), way: 'di-dalam-rentang', operands } };
}
