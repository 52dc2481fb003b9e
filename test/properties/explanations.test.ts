import fc from 'fast-check';
import { type Ekspresi, evaluate, explain, type HasilAngka, hitungan, rasio } from 'indikator';
import { describe, expect, test } from 'vitest';
import { Fraction } from './oracle.js';
import { draws } from './seed.js';
import { around, countNodes, countOperations, pembulatan, row, treeOf, withVariable } from './trees.js';

type Bahasa = 'id' | 'en';

const WORDS = {
  id: {
    hitung: 'Hitung: ',
    tepatnya: '(tepatnya ',
    bulatkan: 'Bulatkan ke ',
    menjadi: ' menjadi ',
    hasil: 'Hasil: ',
  },
  en: {
    hitung: 'Compute: ',
    tepatnya: '(exactly ',
    bulatkan: 'Round to ',
    menjadi: ' becomes ',
    hasil: 'Result: ',
  },
} as const;

/** A number as people write it in a language. */
function readNumber(text: string, bahasa: Bahasa): Fraction {
  const plain = bahasa === 'id' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return Fraction.parse(plain);
}

/** An operand: a number, or a fraction or negative number in brackets. */
function readOperand(text: string, bahasa: Bahasa): Fraction {
  const inside = text.startsWith('(') ? text.slice(1, -1) : text;
  return inside.includes('/') ? Fraction.parse(inside) : readNumber(inside, bahasa);
}

/** An outcome: a number, or one cut to ten decimals with the exact fraction behind it. */
function readOutcome(text: string, bahasa: Bahasa): Fraction {
  const [shown = '', behind] = text.split('… ');
  if (behind === undefined) return readNumber(shown, bahasa);
  const { tepatnya } = WORDS[bahasa];
  const exact = Fraction.parse(behind.slice(tepatnya.length, -1));
  expect(`${tepatnya}${exact.toText()})`).toBe(behind);
  expect(readNumber(shown, bahasa).round(10, 'down')).toBe(exact.round(10, 'down'));
  return exact;
}

/** What a reader with an exact calculator makes of the left side of a step. */
function recompute(left: string, bahasa: Bahasa): Fraction {
  const [first = '', ...others] = left.split(' ');
  let value = readOperand(first, bahasa);
  for (let i = 0; i < others.length; i += 2) {
    const operand = readOperand(others[i + 1] ?? '', bahasa);
    const sign = others[i];
    if (sign === '+') value = value.plus(operand);
    else if (sign === '-') value = value.minus(operand);
    else if (sign === 'x') value = value.times(operand);
    else value = value.over(operand);
  }
  return value;
}

/** Recomputes every step and returns the outcomes. */
function follow(hasil: HasilAngka, bahasa: Bahasa): readonly Fraction[] {
  const { hitung } = WORDS[bahasa];
  const steps = explain(hasil, bahasa).langkah.filter((langkah) => langkah.startsWith(hitung));
  return steps.map((langkah) => {
    const [left = '', right = ''] = langkah.slice(hitung.length).split(' = ');
    const outcome = readOutcome(right, bahasa);
    expect(recompute(left, bahasa).toText()).toBe(outcome.toText());
    return outcome;
  });
}

/** The rounding step, if there is one, begins at the exact value and ends at the printed one. */
function checkEnd(hasil: HasilAngka, bahasa: Bahasa): void {
  const { bulatkan, menjadi, hasil: kata } = WORDS[bahasa];
  const { langkah } = explain(hasil, bahasa);
  const printed = langkah.at(-1)?.slice(kata.length).split(' ')[0] ?? '';
  expect(readNumber(printed, bahasa).toText()).toBe(Fraction.parse(hasil.desimal).toText());
  const rounding = langkah.find((one) => one.startsWith(bulatkan));
  const isExact = Fraction.parse(hasil.desimal).toText() === hasil.eksak;
  expect(rounding === undefined).toBe(isExact);
  if (rounding === undefined) return;
  const [from = '', to = ''] = rounding.slice(rounding.indexOf('): ') + 3).split(menjadi);
  expect(readOutcome(from, bahasa).toText()).toBe(hasil.eksak);
  expect(to).toBe(printed);
}

/**
 * The trees of one explanation, with five leaves at most: each adds at most 41 bits to a fraction, so every value
 * on the way stays below 2^256 and is written with its fraction.
 */
const small = (...trees: readonly Ekspresi[]) =>
  trees.map((tree) => countNodes(tree) - countOperations(tree)).reduce((sum, leaves) => sum + leaves) <= 5;

const tree = treeOf(4).map(withVariable);

describe.each(['id', 'en'] as const)('an explanation in %s, with a calculator', (bahasa) => {
  test('has one step for each operation of an expression, and the last is the exact value', () => {
    fc.assert(
      fc.property(tree.filter(small), row, pembulatan, (ekspresi, { given }, bulat) => {
        const hasil = evaluate(around(hitungan(ekspresi), bulat), given as never);
        fc.pre(hasil.ok);
        const outcomes = follow(hasil, bahasa);
        expect(outcomes.length).toBe(countOperations(ekspresi));
        if (outcomes.length > 0) expect(outcomes.at(-1)?.toText()).toBe(hasil.eksak);
        checkEnd(hasil, bahasa);
      }),
      { numRuns: draws(150) },
    );
  });

  test('of a ratio divides, then multiplies', () => {
    const pengali = fc.constantFrom('1', '100', '1000', '100000');
    const part = treeOf(2).map(withVariable);
    const parts = fc.tuple(part, part).filter(([above, below]) => small(above, below));
    fc.assert(
      fc.property(parts, pengali, row, pembulatan, ([above, below], kali, { given }, bulat) => {
        const formula = rasio(above, below, kali);
        const hasil = evaluate(around(formula, bulat), given as never);
        fc.pre(hasil.ok);
        const outcomes = follow(hasil, bahasa);
        const inside = countOperations(formula.pembilang) + countOperations(formula.penyebut);
        expect(outcomes.length).toBe(inside + (kali === '1' ? 1 : 2));
        expect(outcomes.at(-1)?.toText()).toBe(hasil.eksak);
        checkEnd(hasil, bahasa);
      }),
      { numRuns: draws(150) },
    );
  });
});
