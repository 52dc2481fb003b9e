import type { Rational } from '../decimal/rational.js';
import type { Formula } from '../definition/formula.js';
import { checkedIndikator } from '../definition/isChecked.js';
import { type Prepared, prepare } from '../evaluate/prepare.js';
import { kali, konstanta, kurang } from '../formula/ekspresiBuilders.js';
import { persentase } from '../formula/formulaBuilders.js';
import { orRaise } from '../issue/orRaise.js';

/** The values that a method works on. */
export interface Operands {
  readonly realisasi: Rational;
  readonly target: Rational;
  readonly baseline: Rational | undefined;
}

/** The methods that have a formula of their own; `stabil` and `rentang` choose among these. */
export type FormulaMethod = 'rasio' | 'selisih' | 'rasio-terbalik' | 'dari-baseline';

const label = { realisasi: 'Realisasi', target: 'Target', baseline: 'Kondisi awal' } as const;

// Methods are written in the formula language, so that they are evaluated, printed and explained like any indicator.
const formulas: Readonly<Record<FormulaMethod, () => Formula<keyof Operands>>> = {
  rasio: () => persentase('realisasi', 'target'),
  selisih: () => persentase(kurang(kali(konstanta('2'), 'target'), 'realisasi'), 'target'),
  'rasio-terbalik': () => persentase('target', 'realisasi'),
  'dari-baseline': () => persentase(kurang('baseline', 'realisasi'), kurang('baseline', 'target')),
};

const known = /* @__PURE__ */ new Map<FormulaMethod, Prepared>();

/** The formula of a method, as an indicator that is ready for evaluation; made once for each method. */
export function prepareMethod(method: FormulaMethod): Prepared {
  const found = known.get(method);
  if (found !== undefined) return found;
  const used = method === 'dari-baseline' ? ids : ids.slice(0, 2);
  const prepared = orRaise(
    prepare(
      checkedIndikator({
        id: 'capaian',
        nama: 'Capaian',
        satuan: 'persen',
        variabel: Object.fromEntries(used.map((id) => [id, { label: label[id] }])),
        formula: formulas[method](),
      }),
    ),
  );
  known.set(method, prepared);
  return prepared;
}

const ids = ['realisasi', 'target', 'baseline'] as const;

/** The values in the order of the formula's variables. */
export function valuesFor({ variabel }: Prepared, values: Operands): readonly Rational[] {
  // The ids of such an indicator are keys of Operands, and `baseline` is among them only where there is one.
  return variabel.map(({ id }) => values[id as keyof Operands] as Rational);
}
