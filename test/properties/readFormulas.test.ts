import fc from 'fast-check';
import {
  bagi,
  type Ekspresi,
  type Formula,
  formulaToLatex,
  formulaToText,
  hitungan,
  type Indikator,
  type IsiFormula,
  kali,
  konstanta,
  kurang,
  type Parsed,
  parseIndikator,
  rasio,
  readFormula,
  safeParseIndikator,
  tambah,
} from 'indikator';
import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/formula/labelOf.js';
import { normalForm } from '../../src/read/formula/normalForm.js';
import { pecahan } from '../fixtures/number.js';
import { judge } from './oracle.js';
import { draws } from './seed.js';
import { constantTreeOf, ids, treeOf, withVariable } from './trees.js';

const pengali = fc.oneof(
  fc.constantFrom('1', '100', '1000', '100000', '0.5', '1/9', '12/7'),
  fc.stringMatching(/^[1-9][0-9]{0,5}(\.[0-9]{1,3})?$/),
);

// Every multiplier above is a number or a fraction.
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
  ...[
    'dengan',
    'Rumus',
    ':',
    '+',
    '-',
    ',',
    '“',
    '’',
    'é',
    'λ',
    'rumus',
    '∑',
    '≈',
    '≥',
    '< 5',
    '/',
    'laki',
    '[b]',
    '(t+1)',
  ],
  ...[
    'lihat',
    'sumber:',
    'SD/MI',
    '7-12',
    '7 - 12',
    '100',
    '100.000',
    'seratus',
    'terhadap',
    'perbandingan',
    'antara',
  ],
  ...[
    'n/a',
    'dibandingkan',
    'persen',
    '(persen)',
    '%',
    'dikali 100',
    'tahun',
    'a.',
    '1.',
    '"',
    '”',
    '_t',
    'kali',
    'total',
    'dan',
    'lalu',
  ],
];

const label = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(' '));

/** An indicator whose variables have labels that differ. */
const indikator: fc.Arbitrary<Indikator> = fc
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
    const variabel = Object.fromEntries(used);
    return safeParseIndikator({ id: 'acak', nama: 'Acak', satuan, variabel, formula: one });
  })
  .filter((parsed) => parsed.ok)
  .map((parsed) => parsed.value);

/** The normal form with labels for ids, so that two namings can be compared. */
function byLabel(one: Formula, variabel: Indikator['variabel']): unknown {
  return JSON.parse(JSON.stringify(normalForm(one)), (key, value: unknown) => {
    const isId = typeof value === 'string' && !['jenis', 'nilai', 'pengali'].includes(key);
    return isId ? `label ${labelOf(variabel, value)}` : value;
  });
}

function readBack(read: Parsed<IsiFormula>): unknown {
  return read.ok
    ? byLabel(read.value.formula, read.value.variabel)
    : read.issues.map((issue) => issue.message);
}

describe('[W6] print, then read, gives the same normal form', () => {
  const notations = [
    ['latex', formulaToLatex],
    ['teks', formulaToText],
  ] as const;
  it.each(notations)('%s', (notasi, print) => {
    fc.assert(
      fc.property(indikator, (one) => {
        expect(readBack(readFormula(print(one), { notasi }))).toEqual(byLabel(one.formula, one.variabel));
      }),
      { numRuns: draws(1500) },
    );
  });

  it('and what was read can be defined, and prints the same again', () => {
    fc.assert(
      fc.property(indikator, (one) => {
        const first = readFormula(formulaToText(one));
        if (!first.ok) throw new Error(first.issues.map((issue) => issue.message).join());
        const again = parseIndikator({ ...one, ...first.value });
        expect(readFormula(formulaToText(again))).toEqual(first);
      }),
      { numRuns: draws(500) },
    );
  });
});

/** Text of an expression, with brackets around each node. */
function written(tree: Ekspresi): string {
  if (typeof tree === 'string') return tree;
  if (tree.jenis === 'konstanta') return `(${tree.nilai.replace('.', ',')})`;
  const sign = { tambah: ' + ', kurang: ' - ', kali: ' x ', bagi: ' / ' }[tree.jenis];
  return `(${tree.operan.map(written).join(sign)})`;
}

/** The codes of what is wrong with a formula where it is defined, and where its text is read. */
function codesOf(one: Formula): readonly [defined: readonly string[], read: readonly string[]] {
  const indikator = {
    id: 'acak',
    nama: 'Acak',
    satuan: 'indeks',
    variabel: { a: { label: 'a' } },
    formula: one,
  };
  const text =
    one.jenis === 'rasio'
      ? `${written(one.pembilang)} / ${written(one.penyebut)} x ${one.pengali}`
      : written(one.jenis === 'hitungan' ? one.ekspresi : one.variabel);
  const codes = [safeParseIndikator(indikator), readFormula(text)].map((found) =>
    found.ok ? [] : [...new Set(found.issues.map(({ code }) => code))],
  );
  return [codes[0] ?? [], codes[1] ?? []];
}

describe('[D4] a constant divisor is judged alike where it is defined and where it is read', () => {
  const [nol, satu] = [konstanta('0'), konstanta('1')];
  const zeros: readonly (readonly [string, Ekspresi])[] = [
    ['0', nol],
    ['0/1', bagi(nol, satu)],
    ['0/1 as one constant', konstanta('0/1')],
    ['1 - 1', kurang(satu, satu)],
    ['0 x 5', kali(nol, konstanta('5'))],
    ['(2 - 2) / 3', bagi(kurang(konstanta('2'), konstanta('2')), konstanta('3'))],
    ['-1 + 0.5 + 1/2', tambah(konstanta('-1'), konstanta('0.5'), konstanta('1/2'))],
    ['one without a value: 1 / (0/1)', bagi(satu, bagi(nol, satu))],
  ];

  it.each(zeros)('%s is refused', (_, divisor) => {
    const refused = [['zero-divisor'], ['zero-divisor']];
    expect(codesOf(hitungan(bagi('a', divisor)))).toEqual(refused);
    expect(codesOf(hitungan(kali('a', bagi(satu, divisor))))).toEqual(refused);
    expect(codesOf(rasio('a', divisor))).toEqual(refused);
  });

  it('in the formula that chance found', () => {
    const divided = bagi('a', bagi(nol, satu));
    const found = kurang(kali(kali('a', konstanta('0.0')), divided), nol);
    expect(codesOf(hitungan(found))).toEqual([['zero-divisor'], ['zero-divisor']]);
  });

  it.each<[string, Ekspresi]>([
    ['a divisor that names a variable', kurang('a', 'a')],
    ['one times zero', kali('a', nol)],
    ['a constant that is not zero', kurang(konstanta('1/3'), konstanta('0.33'))],
    ['a constant beyond the limit', kali(...Array.from({ length: 6 }, () => konstanta(10n ** 1000n - 1n)))],
  ])('%s is not refused', (_, divisor) => {
    expect(codesOf(hitungan(bagi('a', divisor)))).toEqual([[], []]);
    expect(codesOf(rasio('a', divisor))).toEqual([[], []]);
  });

  it('whatever the constant', () => {
    fc.assert(
      fc.property(constantTreeOf(4), (tree) => {
        const verdict = judge(tree, new Map(), []);
        const expected = verdict.ok && !verdict.nilai.isZero ? [] : ['zero-divisor'];
        expect(codesOf(hitungan(bagi('a', tree)))).toEqual([expected, expected]);
        expect(codesOf(rasio('a', tree))).toEqual([expected, expected]);
      }),
      { numRuns: draws(500) },
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
