import { expect, it } from 'vitest';
import { explanationLines } from '../../../src/dokumen/build/explanationLines.js';
import { fieldOf } from './fields.js';

const partsOf = (text: string, jenis: 'formula' | 'explanation' = 'explanation') =>
  explanationLines(fieldOf(jenis, text)).map(({ part, text: line }) => `${part}: ${line}`);

it.each([
  ...['Makna', 'Makna indikator', 'Definisi', 'Definisi operasional', 'MAKNA'].map((label) => [
    label,
    'makna',
  ]),
  ...['Alasan', 'Alasan pemilihan', 'Alasan pemilihan indikator', 'alasan indikator'].map((label) => [
    label,
    'alasan',
  ]),
  ...['Cara perhitungan', 'Cara penghitungan', 'Cara menghitung', 'Metode pengukuran', 'Perhitungan'].map(
    (label) => [label, 'caraPerhitungan'],
  ),
  ...['Metode perhitungan indikator'].map((label) => [label, 'caraPerhitungan']),
  ...['Rumus', 'Rumusnya', 'Formula', 'Formulasi', 'Rumus perhitungan', 'Formulasi penghitungan'].map(
    (label) => [label, 'formula'],
  ),
  ...[
    'Formula pengukuran indikator',
    'Rumus iku yang digunakan',
    'Rumus adalah',
    'Rumus sebagai berikut',
  ].map((label) => [label, 'formula']),
  ...['Sumber', 'Sumber data'].map((label) => [label, 'sumberData']),
])('%s: what follows is of %s', (label, part) => {
  const ways = [
    `${label}: A`,
    `${label} : A`,
    `${label}:A`,
    `${label} = A`,
    `${label}=A`,
    `- ${label}: A`,
    `•${label}: A`,
  ];
  const marked = [`1. ${label}: A`, `a) ${label}: A`, `(1) ${label}: A`, `12.${label}: A`];
  for (const text of [...ways, ...marked]) expect(partsOf(text), text).toEqual([`${part}: A`]);
  expect(partsOf(`${label}\nA`)).toEqual([`${part}: `, `${part}: A`]);
  expect(partsOf(`x ${label}: A`)).toEqual([`caraPerhitungan: x ${label}: A`]);
  expect(partsOf(`${label}x: A`)).toEqual([`caraPerhitungan: ${label}x: A`]);
  expect(partsOf(`${label} A`)).toEqual([`caraPerhitungan: ${label} A`]);
});

it('a label counts for the lines below it, up to the next one', () => {
  expect(partsOf('A\nMakna: B\nC\nSumber: D\nE')).toEqual([
    'caraPerhitungan: A',
    'makna: B',
    'makna: C',
    'sumberData: D',
    'sumberData: E',
  ]);
});

it('a formula goes on with no source, meaning or reason above it', () => {
  expect(partsOf('Sumber: BPS\nA / B x 100', 'formula')).toEqual([
    'sumberData: BPS',
    'caraPerhitungan: A / B x 100',
  ]);
  expect(partsOf('Makna: layanan\nbagi lansia\nA dibagi B dikali 100\nSumber: BPS')).toEqual([
    'makna: layanan',
    'makna: bagi lansia',
    'caraPerhitungan: A dibagi B dikali 100',
    'sumberData: BPS',
  ]);
  expect(partsOf('Rumus:\nA / B x 100')).toEqual(['formula: ', 'formula: A / B x 100']);
  expect(partsOf('Makna: lahan 100 x 100 m\nper warga')).toEqual([
    'makna: lahan 100 x 100 m',
    'makna: per warga',
  ]);
});

it('only below a label of formulas, and in their column, stand formulas alone', () => {
  const alone = (text: string, jenis: 'formula' | 'explanation') =>
    explanationLines(fieldOf(jenis, text)).map(({ isFormulaOnly }) => isFormulaOnly);
  expect(alone('A\nRumus: B\nC\nMakna: D', 'explanation')).toEqual([false, true, true, false]);
  expect(alone('A\nMakna: D', 'formula')).toEqual([true, true]);
});

it.each([
  ['A / B, di mana A = orang', ['A / B', 'di mana A = orang']],
  ['A / B dimana A = orang', ['A / B', 'dimana A = orang']],
  ['A / B. Keterangan: A = orang', ['A / B', 'Keterangan: A = orang']],
  ['A / B; ket. A adalah orang', ['A / B', 'ket. A adalah orang']],
  ['A / B (dengan keterangan A: orang)', ['A / B', 'dengan keterangan A: orang)']],
  ['A / B, dengan A = orang', ['A / B', 'dengan A = orang']],
  ['A / B; dengan A = orang', ['A / B', 'dengan A = orang']],
  ['A / B dengan A = orang', ['A / B dengan A = orang']],
  ['A / B,dengan A = orang', ['A / B', 'dengan A = orang']],
  ['A / B,(A = orang', ['A / B', 'A = orang']],
  ['A / B (A=orang', ['A / B', 'A=orang']],
  ['A / B (A = x)', ['A / B (A = x)']],
  ['A / B (A = orang', ['A / B', 'A = orang']],
  ['A / B, (A12 =orang', ['A / B', 'A12 =orang']],
  ['A / B (A = 5)', ['A / B (A = 5)']],
  ['A / B (Abcde = orang)', ['A / B (Abcde = orang)']],
  ['A / B, di mana K n-1 = orang', ['A / B', 'di mana K n-1 = orang']],
  ['A / B, di mana warga sehat', ['A / B, di mana warga sehat']],
  ['di mana A = orang', ['di mana A = orang']],
])('the legend inside the line %j is one of its own', (text, lines) => {
  const found = explanationLines(fieldOf('formula', text));
  expect(found.map((one) => one.text)).toEqual(lines);
  expect(found.every((one) => text.startsWith(one.text, one.from))).toBe(true);
});

it.each([
  ['Jumlah A', [0, 8], true],
  ['P = Jumlah A x 100 %', [4, 12], true],
  ['Jumlah A x 100 %', [0, 8], true],
  ['Jumlah A per tahun', [0, 8], false],
  ['Rasio Jumlah A', [6, 14], false],
  // A rule without words under a line.
  ['Jumlah A', [8, 8], true],
  ['Jumlah A x 100 %', [8, 8], true],
  ['Jumlah A per tahun', [8, 8], false],
] as const)('%j with %j underlined is the upper side of a fraction: %s', (text, [from, to], expected) => {
  const field = { ...fieldOf('formula', text), underlined: [{ from, to }] };
  expect(explanationLines(field).map(({ isUnderlined }) => isUnderlined)).toEqual([expected]);
});

it('an underline that ends with its line break is of no line', () => {
  const field = { ...fieldOf('formula', 'Jumlah A\nJumlah B'), underlined: [{ from: 0, to: 9 }] };
  expect(explanationLines(field).map(({ isUnderlined }) => isUnderlined)).toEqual([false, false]);
});

it('each line knows its own formulas and underlines', () => {
  const text = 'Rumus:\nJumlah A\nJumlah B';
  const field = { ...fieldOf('explanation', text), underlined: [{ from: 7, to: 15 }] };
  expect(explanationLines(field).map(({ isUnderlined }) => isUnderlined)).toEqual([false, true, false]);
});

it('a rule on a line of its own is one', () => {
  const field = { ...fieldOf('formula', 'Jumlah A\n\nJumlah B'), underlined: [{ from: 9, to: 9 }] };
  expect(explanationLines(field).map(({ isUnderlined }) => isUnderlined)).toEqual([false, true, false]);
});
