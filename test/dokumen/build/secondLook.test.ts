import { expect, it } from 'vitest';
import type { Indikator } from '../../../src/definition/indikator.js';
import type { Isi } from '../../../src/definition/isi.js';
import type { Target } from '../../../src/definition/target.js';
import { secondLook } from '../../../src/dokumen/build/secondLook.js';
import { Names } from '../../../src/read/formula/names.js';
import { readNamedFormula } from '../../../src/read/formula/readNamedFormula.js';

function look(nama: string, formula: string, rest: Partial<Isi<Indikator>> = {}) {
  const read = readNamedFormula(formula, 'teks', new Names());
  if (!read.ok) throw new Error(formula);
  const { formula: isi, variabel } = read.value;
  return secondLook({ id: 'x', nama, satuan: 'Persen', variabel, formula: isi, ...rest }).map(
    ({ at, sebab, rinci }) => `${at} ${sebab} ${rinci}`,
  );
}

const angka = (...values: readonly (readonly [string, `${number}`])[]): readonly Target[] =>
  values.map(([periode, nilai]) => ({ jenis: 'angka', periode, nilai, asli: nilai }));

it('[W35] a direction that is not stated, or stated against what the name says', () => {
  expect(look('Prevalensi stunting', 'A / B x 100')).toEqual(['indikator arah "Prevalensi"']);
  expect(look('Prevalensi stunting', 'A / B x 100', { polaritas: 'turun' })).toEqual([]);
  expect(look('Prevalensi stunting', 'A / B x 100', { polaritas: 'naik' })).toEqual([
    'indikator arah-lain "Prevalensi"',
  ]);
  expect(look('Cakupan air bersih', 'A / B x 100')).toEqual([]);
});

it.each([
  ['A / A x 100', ['formula bagi-diri "A"']],
  ['(A / A) + B', ['formula bagi-diri "A"']],
  ['A / B x 100', []],
  ['2 / 2 x A', []],
])('something divided by itself: %s', (formula, expected) => {
  expect(look('X', formula, { satuan: 'Nilai' })).toEqual(expected);
});

it.each([
  ['Persentase X', '(A + B) / A x 100', ['formula lebih-100 "A"']],
  ['Persentase X', 'Seluruh warga / Warga sehat x 100', ['formula lebih-100 "Seluruh warga"']],
  ['Persentase X', 'Warga sehat / Seluruh warga x 100', []],
  ['Persentase X', 'A / (A + B) x 100', []],
  ['Rasio X', '(A + B) / A x 100', []],
])('a share that can exceed 100%%: %s, %s', (nama, formula, expected) => {
  expect(look(nama, formula)).toEqual(expected);
});

it.each([
  ['Persentase penurunan kasus', '(Kasus tahun ini - Kasus tahun lalu) / Kasus tahun lalu x 100', true],
  ['Persentase penurunan kasus', '(Kasus tahun lalu - Kasus tahun ini) / Kasus tahun lalu x 100', false],
  ['Pertumbuhan PAD', '(PAD tahun ini - PAD tahun sebelumnya) / PAD tahun sebelumnya x 100', false],
  ['Pertumbuhan PAD', '(PAD tahun sebelumnya - PAD tahun ini) / PAD tahun sebelumnya x 100', true],
])('a change that is negative when things get better: %s = %s', (nama, formula, isWrong) => {
  expect(look(nama, formula).map((one) => one.split(' ')[1])).toEqual(isWrong ? ['terbalik'] : []);
});

it('targets against the polarity, from the baseline on', () => {
  const target = angka(['2026', '80'], ['2027', '90']);
  expect(look('X', 'A / B x 100', { polaritas: 'turun', target })).toEqual([
    'target lawan-arah "turun": 80 → 90',
  ]);
  expect(look('X', 'A / B x 100', { polaritas: 'naik', target })).toEqual([]);
  const kondisiAwal = [{ periode: '2025', nilai: '85.5' }] as const;
  const one = { target: angka(['2026', '80']), kondisiAwal };
  expect(look('X', 'A / B x 100', { polaritas: 'naik', ...one })).toEqual([
    'target lawan-arah "naik": 85,5 → 80',
  ]);
  // Parts of a year say nothing of the years.
  const quarters = angka(['2026-T1', '90'], ['2026-T2', '80']);
  expect(look('X', 'A / B x 100', { polaritas: 'naik', target: quarters })).toEqual([]);
});
