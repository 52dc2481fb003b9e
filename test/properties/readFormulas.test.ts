import fc from 'fast-check';
import {
  defineIndikator,
  type Formula,
  type FormulaTerbaca,
  formulaFromLatex,
  formulaFromText,
  formulaToLatex,
  formulaToText,
  hitungan,
  type Indikator,
  rasio,
  safeParseIndikator,
} from 'indikator';
import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/formula/labelOf.js';
import { normalForm } from '../../src/formula/normalForm.js';
import { pecahan } from '../fixtures/number.js';
import { ids, treeOf, withVariable } from './trees.js';

const pengali = fc.oneof(
  fc.constantFrom('1', '100', '1000', '100000', '0.5', '1/9', '12/7'),
  fc.stringMatching(/^[1-9][0-9]{0,5}(\.[0-9]{1,3})?$/),
);

const formula: fc.Arbitrary<Formula> = fc.oneof(
  treeOf(5).map((tree) => hitungan(withVariable(tree))),
  fc
    .tuple(treeOf(4), treeOf(4), pengali)
    .map(([above, below, kali]) => rasio(withVariable(above), withVariable(below), pecahan(kali))),
);

const words = [
  ...[
    'Jumlah',
    'PMKS',
    'yang',
    'x',
    'X',
    'X1',
    'x100',
    'per',
    'kali',
    'dibagi',
    'kurang',
    'bagi',
    '2020',
    '(orang)',
  ],
  ...[
    't-1',
    'A/B',
    '50%',
    '"kutip"',
    'ln',
    'Σ',
    'm²',
    'a_b',
    '\\frac',
    '{',
    '}',
    '$',
    '&',
    '~',
    '^',
    '#',
    '=',
    'Kab.',
  ],
  ...['dengan', 'Rumus', ':', '+', '-', ',', '“', '’', 'é', 'λ'],
];

const label = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(' '));

/** An indicator whose variables have labels that differ. */
const indikator = fc
  .tuple(
    formula,
    fc.uniqueArray(label, { minLength: ids.length, maxLength: ids.length }),
    fc.constantFrom('persen', 'indeks'),
  )
  .map(([one, labels, satuan]) => {
    const text = JSON.stringify(one);
    const used = ids.flatMap((id, i) =>
      text.includes(`"${id}"`) ? [[id, { label: labels[i] ?? id }] as const] : [],
    );
    return { id: 'acak', nama: 'Acak', satuan, variabel: Object.fromEntries(used), formula: one };
  })
  .map((one) => safeParseIndikator(one))
  .filter((parsed) => parsed.ok)
  .map(({ value }) => value);

/** The normal form with labels for ids, so that two namings can be compared. */
function byLabel(one: Formula, variabel: Indikator['variabel']): unknown {
  return JSON.parse(JSON.stringify(normalForm(one)), (key, value: unknown) => {
    const isId = typeof value === 'string' && !['jenis', 'nilai', 'pengali'].includes(key);
    return isId ? `label ${labelOf(variabel, value)}` : value;
  });
}

function readBack(read: FormulaTerbaca): unknown {
  return read.ok
    ? byLabel(read.value.formula, read.value.variabel)
    : read.issues.map((issue) => issue.message);
}

describe('[W6] print, then read, gives the same normal form', () => {
  const notations = [
    ['LaTeX', formulaToLatex, formulaFromLatex],
    ['text', formulaToText, formulaFromText],
  ] as const;
  it.each(notations)('%s', (_, print, read) => {
    fc.assert(
      fc.property(indikator, (one) => {
        expect(readBack(read(print(one)))).toEqual(byLabel(one.formula, one.variabel));
      }),
      { numRuns: 1500 },
    );
  });

  it('and what was read can be defined, and prints the same again', () => {
    fc.assert(
      fc.property(indikator, (one) => {
        const first = formulaFromText(formulaToText(one));
        if (!first.ok) throw new Error(first.issues.map((issue) => issue.message).join());
        const again = { ...one, ...first.value };
        expect(safeParseIndikator(again)).toMatchObject({ ok: true });
        const second = formulaFromText(formulaToText(defineIndikator(again)));
        expect(second).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });
});

it('the normal form of a normal form is itself', () => {
  fc.assert(
    fc.property(formula, (one) => {
      expect(normalForm(normalForm(one))).toEqual(normalForm(one));
    }),
  );
});
