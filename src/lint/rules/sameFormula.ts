import { rationalToText, reduce } from '../../decimal/rational.js';
import type { Indikator } from '../../definition/indikator.js';
import { quotientOf, type Sum } from '../../formula/quotient.js';
import type { LintRule } from './lintRule.js';

export const sameFormula = {
  code: 'same-formula',
  needsDokumen: true,
  kalimat: ({ nama }) => `rumusnya sama dengan rumus "${nama}"`,
  alasan:
    'Dua indikator dengan satu rumus selalu bernilai sama: satu hal dihitung dua kali dalam rata-rata capaian.',
  en: {
    kalimat: ({ nama }) => `its formula is that of "${nama}"`,
    alasan:
      'Two indicators of one formula always have one value: one thing counts twice in a mean achievement.',
  },
  find({ indikator, earlier }) {
    const same = earlier?.get(computedBy(indikator));
    return same === undefined ? [] : [{ path: ['formula'], fakta: { nama: same.nama } }];
  },
} as const satisfies LintRule<{ readonly nama: string }>;

/** What a formula computes, as a text: equal for `A / B x 100` and `100 x A / B`. Within a document a variable has one meaning. */
export function computedBy({ formula, variabel }: Indikator): string {
  const ids = Object.keys(variabel).sort();
  const made = quotientOf(formula, ids);
  if (made === undefined || 'nolPerNol' in formula) return JSON.stringify(formula);
  const { numerator, denominator = [] } = made;
  return JSON.stringify([ids, sumText(numerator), sumText(denominator)]);
}

function sumText(sum: Sum): readonly string[] {
  return sum.map((weight) => rationalToText(reduce(weight)));
}
