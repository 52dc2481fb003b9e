import { expect, it } from 'vitest';
import { multiplierIn } from '../../../src/dokumen/build/multiplierIn.js';

it.each([
  ['A / B x 100 %', 'A / B', 'x 100 %'],
  ['A / B x100%.', 'A / B', 'x100%.'],
  ['A / B X 1.000', 'A / B', 'X 1.000'],
  ['A / B dikali 100 persen', 'A / B', 'dikali 100 persen'],
  ['A / B dikalikan dengan 100', 'A / B', 'dikalikan dengan 100'],
  ['A / B × (100%)', 'A / B', '× (100%)'],
  ['× 100', '', '× 100'],
  ['Jumlah A', 'Jumlah A', ''],
  ['Indeks 100', 'Indeks 100', ''],
  ['Pos x 100 m', 'Pos x 100 m', ''],
])('%j is %j and %j', (text, rest, multiplier) => {
  expect(multiplierIn(text)).toEqual({ rest, multiplier });
});

it.each([
  ...[
    'x 100',
    'X 100',
    '× 100',
    '✕ 100',
    '⨯ 100',
    '* 100',
    '· 100',
    '∙ 100',
    '⋅ 100',
    'dikali 100',
    'kali 100',
  ],
  ...[
    'dikalikan 100',
    'dikali dengan 100',
    'x (100)',
    'x 100%',
    'x 100 persen',
    'x 100 (%)',
    'x 100% (persen)',
  ],
  ...['x 1.000,5', 'x 100.', 'x 100 ;', 'x 100,', 'x100', 'x 5', 'x 100 (satuan orang)', 'x 100(persen)'],
])('behind a name: %s', (multiplier) => {
  expect(multiplierIn(`A / B ${multiplier}`)).toEqual({ rest: 'A / B', multiplier });
  expect(multiplierIn(multiplier)).toEqual({ rest: '', multiplier });
});

it.each([
  ...['(A)x100', '[A]x100', '{A}x100', '"A"x100', '”x100', '5%x100', '1.x100'].map((text) => [text, 'x100']),
  ['A× 100', '× 100'],
  ['Adikali 100', ''],
  ['Bx', ''],
])('%s ends in %j', (text, multiplier) => {
  expect(multiplierIn(text ?? '').multiplier).toBe(multiplier);
});

it.each([
  ...['Ax100', 'sekali 100', 'A x B', 'A x 100 orang', 'A x 100 ((a))', 'A x', 'A x 100 (1)', 'berkali 100'],
  `x ${'1'.repeat(130)}`,
])('none: %.20s', (text) => {
  expect(multiplierIn(text)).toEqual({ rest: text, multiplier: '' });
});
