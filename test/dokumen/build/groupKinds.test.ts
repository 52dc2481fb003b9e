import { expect, it } from 'vitest';
import { ComposedText } from '../../../src/dokumen/build/composedText.js';
import {
  isAside,
  isExample,
  isToldGroup,
  mayBeFormula,
  numbersIn,
  weightOf,
} from '../../../src/dokumen/build/groupKinds.js';
import type { LineGroup } from '../../../src/dokumen/build/groupLines.js';
import { explained } from './explained.js';

const group = (text: string, notasi: 'teks' | 'latex' = 'teks') =>
  ({ whole: new ComposedText().sign(text), notasi }) as unknown as LineGroup;

it.each([
  ['A', 'latex', 'strong'],
  ['A', 'teks', 'none'],
  ['A - B', 'teks', 'weak'],
  ['A / B', 'teks', 'strong'],
] as const)('%s in %s holds %s arithmetic', (text, notasi, expected) => {
  expect(weightOf(group(text, notasi))).toBe(expected);
});

it.each([
  ['A', false, false],
  ['A x 100', true, true],
  ['A - B', true, false],
  ['A : B', true, false],
  ['Survei - BPS', false, false],
  ['A / B', true, false],
  ['A / B2', true, true],
  ['P = A / B', true, true],
  ['= A / B', true, false],
  ['A + B', true, false],
])('%s, where formulas alone stand: %s, elsewhere: %s', (text, alone, elsewhere) => {
  expect([mayBeFormula(group(text), true), mayBeFormula(group(text), false)]).toEqual([alone, elsewhere]);
  expect(mayBeFormula(group(text, 'latex'), false)).toBe(true);
});

it.each([
  ['A dibagi B', true],
  ['A dibagi B x 100', true],
  ['A / B dikali 100', false],
  ['A dibagi B / C', false],
  ['A dibagi B÷C', false],
  ['A', false],
])('%s tells arithmetic: %s', (text, expected) => {
  expect([isToldGroup(group(text)), isToldGroup(group(text, 'latex'))]).toEqual([expected, false]);
});

it.each([
  ['Layanan ini baik.', true],
  ['Sumber BPS', true],
  ['Sesuai A - B', true],
  ['Sesuai A / B', false],
  ['Jumlah A', false],
])('%s is an aside: %s', (text, expected) => {
  expect([isAside(group(text)), isAside(group(text, 'latex'))]).toEqual([expected, false]);
});

it.each([
  ...[
    'Contoh: A',
    'misal A',
    'Misalnya A',
    'misalkan A',
    'Simulasi A',
    '4 / 5',
    '4 = 5',
    '4:5',
    '4 x 5',
    '4×5',
    '4+5',
  ],
])('%s is an example', (text) => {
  expect([isExample(group(text)), isExample(group(text, 'latex'))]).toEqual([true, false]);
});

it.each(['Contohan A', 'A contoh', 'simulasian', '45', '4 - 5', 'A / 5', 'misalan'])('%s is none', (text) => {
  expect(isExample(group(text))).toBe(false);
});

it.each([
  ['Contoh: 4 / 5 x 100 = 80', ['4 / 5 x 100', '80']],
  ['4 / 5 = 0,8', ['4 / 5', '0,8']],
  ['Contoh P = (4 + 6) / 5 = 2', ['(4 + 6) / 5', '2']],
  ['Contoh A = B', []],
  ['Contoh 4 / 5', []],
  ['A = 5', []],
  ['P 4 / 5 = 0,8', []],
])('the numbers in %s', (text, expected) => {
  expect(numbersIn([group(text)]).map((one) => one.text)).toEqual(expected);
});

it.each([
  ['Jumlah A / Jumlah B x 100%\nContoh: lihat lampiran', 'Jumlah A / Jumlah B x 100'],
  [
    'Jumlah A / Jumlah B x 100%\nMisalnya (45 / 60) x 100% = 75%',
    'Jumlah A / Jumlah B x 100; contoh 45 60 = 75.00',
  ],
  ['Jumlah A / Jumlah B x 100%\nSimulasi: A = 45', 'Jumlah A / Jumlah B x 100'],
  ['Jumlah A / Jumlah B x 100%\n45/60 x 100% = 75%', 'Jumlah A / Jumlah B x 100; contoh 45 60 = 75.00'],
  ['Jumlah A / Jumlah B x 100%\n= 45/60 x 100%\n= 75%', 'Jumlah A / Jumlah B x 100; contoh 45 60 = 75.00'],
  [
    'Jumlah A / Jumlah B x 100%\nContoh = data tahun lalu = 45/60 x 100% = 75%',
    'Jumlah A / Jumlah B x 100; contoh 45 60 = 75.00',
  ],
])('an example beside a formula: %j', (text, expected) => {
  expect(explained(text)).toBe(expected);
});
