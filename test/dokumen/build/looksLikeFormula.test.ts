import { expect, it } from 'vitest';
import { isSurelyFormula, looksLikeFormula } from '../../../src/dokumen/build/looksLikeFormula.js';
import { readNamedFormula } from '../../../src/read/formula/readNamedFormula.js';

it.each([
  ['A x 100', true],
  ['A × (100)', true],
  ['A * 1.000', true],
  ['ln(A)', true],
  ['∑ A', true],
  ['2 x Nilai', true],
  ['A\nX 100', true],
  ['A dibagi B dikali 100%', true],
  ['A kali 1.000', true],
  ['100% x A / B', true],
  ['A x 12', false],
  ['FAX 100', false],
  ['sekali 100 orang', false],
  ['2 x sehari', false],
  ['Kabupaten/Kota', false],
])('%j looks like a formula: %s', (text, expected) => {
  expect(looksLikeFormula(text)).toBe(expected);
});

it.each([
  ...[
    'Ax100',
    'A× 100',
    'A ✕ 100',
    'A⨯100',
    'A ∙ 100',
    'A ⋅ 1000',
    'A x (1.000',
    'A X 100',
    '1X 100',
    'kali 100',
  ],
  ...[
    'A kalikan 100',
    'A dikalikan dengan 1000',
    '(A)kali 100',
    '"A"dikali 100',
    ']kali 100',
    '100 % × A',
    '100 persen x A',
  ],
  ...['100%*(A)', '100% x', 'log (A)', 'sqrt(A)', '√A', 'Σ A', '2×Nilai', '2x Nilai'],
])('%j does', (text) => {
  expect(looksLikeFormula(text)).toBe(true);
});

it.each([
  ...[
    'A x 1000a',
    'A x 1001',
    'A x 10',
    'A x 1.00',
    'berkali 100',
    'A kalikah 100',
    '1100% x A',
    '100% xa',
    '100% A',
  ],
  ...['analog (A)', 'log A', '2x nilai', 'ax nilai', '100 orang x A'],
])('%j does not', (text) => {
  expect(looksLikeFormula(text)).toBe(false);
});

it.each([
  ['A / B', true, true],
  ['A / B', false, false],
  ['A / B x 100', false, true],
  ['(0,6 x A) + (0,4 x B)', false, true],
  ['A + B', true, true],
  ['A + B', false, false],
  ['A x B', false, false],
  ['A + 2', false, false],
])('%s, where only formulas stand: %s, is surely one: %s', (text, isFormulaOnly, expected) => {
  const read = readNamedFormula(text, 'teks');
  expect(read.ok && isSurelyFormula(read.value, isFormulaOnly)).toBe(expected);
});

it('a name alone is none, where only formulas stand as well', () => {
  const formula = { jenis: 'hitungan', ekspresi: 'jumlah_warga' } as const;
  const named = { formula, variabel: new Map(), percent: false };
  expect([true, false].map((isFormulaOnly) => isSurelyFormula(named, isFormulaOnly))).toEqual([false, false]);
});
