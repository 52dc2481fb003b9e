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
