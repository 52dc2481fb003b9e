import { classify, defineSkala, type Skala } from 'indikator';
import * as katalog from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { constantOf } from '../../../src/decimal/constantOf.js';
import { plainText } from '../../../src/decimal/exactText.js';
import { compare } from '../../../src/decimal/rational.js';
import { unitsToText } from '../../../src/decimal/roundTo.js';
import { gradeSteps } from '../../../src/sql/achieve/gradeSteps.js';

const scale = (celah: NonNullable<Skala['celah']>, more: object = {}) =>
  defineSkala({
    id: 'tiga',
    nama: 'Tiga kelas',
    celah,
    kelas: [
      { predikat: 'C', bawah: { nilai: '0' }, atas: { nilai: '50' } },
      { predikat: 'B', bawah: { nilai: '51' }, atas: { nilai: '75' } },
      { predikat: 'A', bawah: { nilai: '76' }, atas: { nilai: '100' } },
    ],
    ...more,
  });

const shown = (skala: Skala) => {
  const { lowest, steps } = gradeSteps(skala);
  const rest = steps.map(
    ({ from, isIncluded, kelas }) =>
      `${isIncluded ? '>=' : '>'} ${plainText(from)}: ${kelas?.predikat ?? '-'}`,
  );
  return [lowest?.predikat ?? '-', ...rest];
};

/** The grade of a number by the steps of its scale. */
function gradeBy(skala: Skala, nilai: string): string | undefined {
  const { lowest, steps } = gradeSteps(skala);
  const reached = steps.filter(({ from, isIncluded }) => {
    const order = compare(constantOf(nilai), from);
    return order > 0 || (order === 0 && isIncluded);
  });
  return (reached.length === 0 ? lowest : reached.at(-1)?.kelas)?.predikat;
}

describe('gradeSteps', () => {
  it('says from where on each class counts, by the policies of the scale', () => {
    expect(shown(scale('tolak'))).toEqual([
      ...['-', '>= 0: C', '> 50: -', '>= 51: B', '> 75: -', '>= 76: A', '> 100: -'],
    ]);
    expect(shown(scale('bawah-terbuka'))).toEqual(['-', '>= 0: C', '> 50: B', '> 75: A', '> 100: -']);
    expect(shown(scale('bawah-tertutup', { diAtas: 'tertinggi', diBawah: 'terendah' }))).toEqual([
      ...['C', '>= 51: B', '>= 76: A'],
    ]);
    expect(shown(scale('bulatkan'))).toEqual([
      ...['-', '> -0.5: C', '>= 50.5: B', '>= 75.5: A', '>= 100.5: -'],
    ]);
  });

  it('takes the names of a scale without ends for single numbers', () => {
    const kelas = [
      { predikat: 'WDP', nilai: '3' },
      { predikat: 'WTP', nilai: '4.5' },
    ] as const;
    const opini = defineSkala({ id: 'opini', nama: 'Opini', kelas });
    expect(shown(opini)).toEqual(['-', '>= 3: WDP', '> 3: -', '>= 4.5: WTP', '> 4.5: -']);
  });

  it('[Q6] grades as classify does, in every scale of the catalogue', () => {
    const all = Object.values(katalog).filter(
      (one): one is Skala => typeof one === 'object' && 'kelas' in one && Array.isArray(one.kelas),
    );
    expect(all.length).toBeGreaterThan(4);
    for (const skala of all) {
      const ends = skala.kelas.flatMap(({ bawah, atas }) => [bawah ?? [], atas ?? []].flat());
      for (const { nilai } of ends) {
        const near = [-1000n, -501n, -500n, -1n, 0n, 1n, 499n, 500n, 501n, 1000n];
        for (const step of near) {
          const { numerator, denominator } = constantOf(nilai);
          const value = unitsToText((numerator * 1000n) / denominator + step, 3);
          const grade = classify(skala, value);
          expect([skala.id, value, gradeBy(skala, value)]).toEqual([
            ...[skala.id, value, grade.ok ? grade.kelas.predikat : undefined],
          ]);
        }
      }
    }
  });
});
