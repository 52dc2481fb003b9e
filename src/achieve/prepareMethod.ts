import type { Rational } from '../decimal/rational.js';
import type { Formula } from '../definition/formula.js';
import { checkedIndikator } from '../definition/isChecked.js';
import type { BahanCapaian, MetodeCapaian, RumusCapaian } from '../definition/kebijakanCapaian.js';
import { type Prepared, prepare } from '../evaluate/prepare.js';
import { kali, konstanta, kurang } from '../formula/ekspresiBuilders.js';
import { type Algebra, fold } from '../formula/fold.js';
import { hitungan, persentase } from '../formula/formulaBuilders.js';
import { orRaise } from '../issue/orRaise.js';

/** The values that a method works on, called as its formula calls them. */
export interface Operands {
  readonly realisasi: Rational;
  readonly target: Rational;
  readonly kondisiAwal: Rational | undefined;
}

/** The methods that have a formula of their own; `stabil` and `rentang` choose among these. */
export type FormulaMethod = 'rasio' | 'selisih' | 'rasio-terbalik' | 'dari-baseline';

const label = { realisasi: 'Realisasi', target: 'Target', kondisiAwal: 'Kondisi awal' } as const;

// Methods are written in the formula language, so that they are evaluated, printed and explained like any indicator.
const formulas: Readonly<Record<FormulaMethod, () => Formula<keyof Operands>>> = {
  rasio: () => persentase('realisasi', 'target'),
  selisih: () => persentase(kurang(kali(konstanta('2'), 'target'), 'realisasi'), 'target'),
  'rasio-terbalik': () => persentase('target', 'realisasi'),
  'dari-baseline': () => persentase(kurang('kondisiAwal', 'realisasi'), kurang('kondisiAwal', 'target')),
};

const known = /* @__PURE__ */ new Map<FormulaMethod, Prepared>();
const knownOwn = /* @__PURE__ */ new WeakMap<RumusCapaian, Prepared>();

/** The formula of a method, as an indicator that is ready for evaluation; made once for each method. */
export function prepareMethod(method: FormulaMethod | RumusCapaian): Prepared {
  if (typeof method === 'string') return remembered(known, method, () => namedMethod(method));
  return remembered(knownOwn, method, () =>
    ready(
      hitungan(method.rumus),
      ids.filter((id) => names(method, id)),
    ),
  );
}

function remembered<K>(
  memory: { get(key: K): Prepared | undefined; set(key: K, value: Prepared): unknown },
  key: K,
  make: () => Prepared,
): Prepared {
  const found = memory.get(key);
  if (found !== undefined) return found;
  const made = make();
  memory.set(key, made);
  return made;
}

/** True for a method that starts from the baseline. */
export function usesBaseline(method: MetodeCapaian | RumusCapaian | undefined): boolean {
  return typeof method === 'object' ? names(method, 'kondisiAwal') : method === 'dari-baseline';
}

function names({ rumus }: RumusCapaian, id: BahanCapaian): boolean {
  return fold<boolean>(rumus, { ...anyOf, variabel: (own) => own === id }, []);
}

const anyOf: Omit<Algebra<boolean>, 'variabel'> = {
  konstanta: () => false,
  tambah: (terms) => terms.includes(true),
  kurang: (kiri, kanan) => kiri || kanan,
  kali: (factors) => factors.includes(true),
  bagi: (pembilang, penyebut) => pembilang || penyebut,
};

function namedMethod(method: FormulaMethod): Prepared {
  return ready(formulas[method](), method === 'dari-baseline' ? ids : ids.slice(0, 2));
}

function ready(formula: Formula<BahanCapaian>, used: readonly BahanCapaian[]): Prepared {
  return orRaise(
    prepare(
      checkedIndikator({
        id: 'capaian',
        nama: 'Capaian',
        satuan: 'persen',
        variabel: Object.fromEntries(used.map((id) => [id, { label: label[id] }])),
        formula,
      }),
    ),
  );
}

const ids = ['realisasi', 'target', 'kondisiAwal'] as const;

/** The values in the order of the formula's variables. */
export function valuesFor({ variabel }: Prepared, values: Operands): readonly Rational[] {
  // The ids of such an indicator are keys of Operands, and `kondisiAwal` is among them only where there is one.
  return variabel.map(({ id }) => values[id as keyof Operands] as Rational);
}
