import DecimalJs from 'decimal.js';
import fc from 'fast-check';
import {
  bagi,
  defineIndikator,
  type Ekspresi,
  type Indikator,
  kali,
  konstanta,
  kurang,
  type Pembulatan,
  tambah,
} from 'indikator';
import { pecahan } from '../fixtures/number.js';
import { Fraction, judge, modes } from './oracle.js';

/** The variables that random trees may name. */
export const ids = ['a', 'b', 'c', 'd', 'e'] as const;

const decimalText = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^-?[0-9]{1,3}$/) },
  { weight: 3, arbitrary: fc.stringMatching(/^-?[0-9]{1,6}\.[0-9]{1,6}$/) },
  { weight: 2, arbitrary: fc.constantFrom('0', '-0', '0.00', '1', '-1', '0.5', '2') },
);

const konstantaText = fc.oneof(
  { weight: 4, arbitrary: decimalText },
  { weight: 1, arbitrary: fc.stringMatching(/^-?[0-9]{1,3}\/[0-9]{0,2}[1-9]$/) },
);

const leaf: fc.Arbitrary<Ekspresi> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ids) },
  { weight: 1, arbitrary: konstantaText.map((text) => konstanta(pecahan(text))) },
);

/** A constant worth zero, however it is written, may not stand below the line; it is replaced by the variable `a`. */
function divisor(tree: Ekspresi): Ekspresi {
  if (namesVariable(tree)) return tree;
  const verdict = judge(tree, new Map(), []);
  return verdict.ok && !verdict.nilai.isZero ? tree : 'a';
}

function namesVariable(tree: Ekspresi): boolean {
  if (typeof tree === 'string') return true;
  return tree.jenis !== 'konstanta' && tree.operan.some(namesVariable);
}

/** Random constants, as trees of up to so many levels; divisors may be worth zero. */
export function constantTreeOf(depth: number): fc.Arbitrary<Ekspresi> {
  const one = fc.constantFrom('0', '-0', '0.0', '0/7', '1', '2', '-2', '0.5', '1/3').map(konstanta);
  if (depth <= 1) return one;
  const part = constantTreeOf(depth - 1);
  const some = fc.array(part, { minLength: 2, maxLength: 3 });
  return fc.oneof(
    one,
    some.map((operan) => tambah(...operan)),
    fc.tuple(part, part).map(([kiri, kanan]) => kurang(kiri, kanan)),
    some.map((operan) => kali(...operan)),
    fc.tuple(part, part).map(([above, below]) => bagi(above, below)),
  );
}

/** A leaf or a node, of up to so many levels. */
function partOf(depth: number): fc.Arbitrary<Ekspresi> {
  return depth <= 1
    ? leaf
    : fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 2, arbitrary: nodeOf(depth) });
}

function nodeOf(depth: number): fc.Arbitrary<Ekspresi> {
  const part = partOf(depth - 1);
  const some = fc.array(part, { minLength: 2, maxLength: 3 });
  return fc.oneof(
    some.map((operan) => tambah(...operan)),
    fc.tuple(part, part).map(([kiri, kanan]) => kurang(kiri, kanan)),
    some.map((operan) => kali(...operan)),
    fc.tuple(part, part).map(([above, below]) => bagi(above, divisor(below))),
  );
}

/** How many nodes a tree has. */
export function countNodes(tree: Ekspresi): number {
  if (typeof tree === 'string' || tree.jenis === 'konstanta') return 1;
  return 1 + tree.operan.map(countNodes).reduce((sum, count) => sum + count, 0);
}

/** How many operations a tree has. */
export function countOperations(tree: Ekspresi): number {
  if (typeof tree === 'string' || tree.jenis === 'konstanta') return 0;
  return 1 + tree.operan.map(countOperations).reduce((sum, count) => sum + count, 0);
}

/** Random trees of up to so many levels; small enough that no intermediate result reaches the limit. */
export function treeOf(depth: number): fc.Arbitrary<Ekspresi> {
  return nodeOf(depth).filter((tree) => countNodes(tree) <= 150);
}

/** A value for each variable: the exact text, and one of the forms in which a caller may give it. */
export interface Row {
  readonly given: Readonly<Record<string, unknown>>;
  readonly exact: ReadonlyMap<string, Fraction>;
}

function givenAs(text: string, form: number): unknown {
  if (form === 0) return new DecimalJs(text);
  if (form === 1 && Number.isSafeInteger(Number(text))) return Number(text);
  if (form === 2 && /^-?[0-9]+$/.test(text)) return BigInt(text);
  return text;
}

/** Zeros are frequent, so that divisions without a value are met. */
const valueText = fc.oneof(decimalText, fc.constantFrom('0', '-0', '0.00', '5'));

/** Random rows. */
export const row: fc.Arbitrary<Row> = fc
  .tuple(...ids.map(() => fc.tuple(valueText, fc.nat(3))))
  .map((values) => {
    const entries = ids.map((id, i) => [id, values[i] ?? (['0', 0] as const)] as const);
    return {
      given: Object.fromEntries(entries.map(([id, [text, form]]) => [id, givenAs(text, form)])),
      exact: new Map(entries.map(([id, [text]]) => [id, Fraction.parse(text)])),
    };
  });

/** How to round: any mode, any number of digits. */
export const pembulatan: fc.Arbitrary<Pembulatan> = fc.record({
  digit: fc.nat(20),
  mode: fc.constantFrom(...modes),
});

/** An indicator around a formula, that declares just the variables that the formula names. */
export function around(formula: Indikator['formula'], bulat: Pembulatan): Indikator {
  const text = JSON.stringify(formula);
  const used = ids.filter((id) => text.includes(`"${id}"`));
  return defineIndikator({
    id: 'acak',
    nama: 'Acak',
    satuan: 'indeks',
    variabel: Object.fromEntries(used.map((id) => [id, { label: `Nilai ${id}` }])),
    formula,
    pembulatan: bulat,
  });
}

/** The tree itself when it names a variable, else with one added: a definition needs a variable. */
export function withVariable(tree: Ekspresi): Ekspresi {
  return namesVariable(tree) ? tree : tambah(tree, 'a');
}
