import { describe, expect, it } from 'vitest';
import type { Indikator } from '../../../src/definition/indikator.js';
import type { Isi } from '../../../src/definition/isi.js';
import type { Target } from '../../../src/definition/target.js';
import { secondLook } from '../../../src/dokumen/build/secondLook.js';
import { Names } from '../../../src/read/formula/names.js';
import { readNamedFormula } from '../../../src/read/formula/readNamedFormula.js';

function look(nama: string, formula: string, rest: Partial<Isi<Indikator>> = {}) {
  const names = new Names();
  const read = readNamedFormula(formula, 'teks', (label) => names.idOf(label));
  if (!read.ok) throw new Error(formula);
  const { formula: isi } = read.value;
  const variabel = Object.fromEntries(read.value.variabel);
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
    'target lawan-arah "naik": 85.5 → 80',
  ]);
  // Parts of a year say nothing of the years.
  const bound = { jenis: 'batas', periode: '2026', arah: '>=', nilai: '90', asli: '>= 90' } as const;
  expect(look('X', 'A / B x 100', { polaritas: 'naik', target: [bound, ...angka(['2027', '80'])] })).toEqual(
    [],
  );
  const quarters = angka(['2026-T1', '90'], ['2026-T2', '80']);
  expect(look('X', 'A / B x 100', { polaritas: 'naik', target: quarters })).toEqual([]);
});

describe('which way a change goes', () => {
  const upsideDown = (nama: string, formula: string) =>
    look(nama, formula).filter((one) => one.includes('terbalik'));

  it.each([
    ...['Penurunan', 'Persentase penurunan', 'Prosentase pengurangan', 'Tingkat penurunan', 'Laju penurunan'],
    ...['Angka penurunan', 'Menurunnya', 'Berkurangnya'],
  ])('%s is before less now', (word) => {
    expect(upsideDown(`${word} kasus`, 'Kasus ini - Kasus lalu')).toEqual([
      'formula terbalik "Kasus ini" - "Kasus lalu"',
    ]);
    expect(upsideDown(`${word} kasus`, 'Kasus lalu - Kasus ini')).toEqual([]);
    expect(upsideDown(`Indeks ${word} kasus`, 'Kasus ini - Kasus lalu')).toEqual([]);
  });

  it.each([
    ...[
      'Peningkatan',
      'Persentase peningkatan',
      'Prosentase kenaikan',
      'Tingkat pertumbuhan',
      'Laju pertumbuhan',
    ],
    ...['Angka kenaikan', 'Meningkatnya', 'Bertambahnya'],
  ])('%s is now less before', (word) => {
    expect(upsideDown(`${word} hasil`, 'Hasil lalu - Hasil ini')).toEqual([
      'formula terbalik "Hasil lalu" - "Hasil ini"',
    ]);
    expect(upsideDown(`${word} hasil`, 'Hasil ini - Hasil lalu')).toEqual([]);
    expect(upsideDown(`Indeks ${word} hasil`, 'Hasil lalu - Hasil ini')).toEqual([]);
  });

  it.each(['Kasus sebelum ini', 'Kasus sebelumnya', 'Kasus awal', 'Kasus t-1', 'Kasus n - 1', 'Kasus t – 1'])(
    '%s was before',
    (label) => {
      expect(upsideDown('Penurunan kasus', `"Kasus ini" - "${label}"`)).toHaveLength(1);
    },
  );

  it.each([
    ['Penurunan kasus', '"Kasus lalu" - "Kasus awal"'],
    ['Penurunan kasus', '"Kasus A" - "Kasus x-1"'],
    ['Penurunan kasus', '"Kasus A" - "Kasus t1"'],
    ['Penurunan kasus', '"Kasus ini" + "Kasus lalu"'],
    ['Penurunan kasus', '"Kasus ini" / "Kasus lalu" x 100'],
    ['Jumlah kasus', '"Kasus ini" - "Kasus lalu"'],
  ])('nothing is said of %s: %s', (nama, formula) => {
    expect(upsideDown(nama, formula)).toEqual([]);
  });

  it('what stands below the line was before, whatever its name', () => {
    expect(upsideDown('Penurunan kasus', '(B - A) / A x 100')).toEqual(['formula terbalik "B" - "A"']);
    expect(upsideDown('Penurunan kasus', '(A - B) / A x 100')).toEqual([]);
    expect(upsideDown('Kenaikan kasus', '((A + C) - B) / (A + C) x 100')).toEqual([
      'formula terbalik "(A + C)" - "B"',
    ]);
  });
});

it('sums are told by the names of their parts', () => {
  expect(look('X', '(A + B) / (A + B) x 100', { satuan: 'Nilai' })).toEqual(['formula bagi-diri "(A + B)"']);
  expect(look('X', '((A + C) / (A + C)) + B', { satuan: 'Nilai' })).toEqual(['formula bagi-diri "(A + C)"']);
  expect(look('X', '((A - B) / (A - C)) + A', { satuan: 'Nilai' })).toEqual([]);
});

it.each([
  ['Persentase X', 'Total warga / Warga sehat x 100', 'Persen', ['formula lebih-100 "Total warga"']],
  ['Persentase X', 'Keseluruhan warga / Warga sehat x 100', '%', ['formula lebih-100 "Keseluruhan warga"']],
  ['Persentase X', 'Seluruh warga / Total penduduk x 100', 'Persen', []],
  ['Persentase X', 'Totalitas warga / Warga sehat x 100', 'Persen', []],
  ['Persentase X', 'Seluruh warga / Warga sehat x 100', 'Nilai', []],
  ['Persentase X', 'Seluruh warga / Warga sehat x 1000', 'Persen', []],
  ['Persentase X', 'Seluruh warga / (Warga sehat + B) x 100', 'Persen', []],
  ['Persentase X', '(Seluruh warga - B) / Warga sehat x 100', 'Persen', []],
  ['Persentase X', '(A - B) / A x 100', 'Persen', []],
  ['Persentase X', '(A + B) / C x 100', 'Persen', []],
  ...['Pertumbuhan', 'Kenaikan', 'Peningkatan', 'Laju', 'Perbandingan', 'Rasio'].map(
    (word): [string, string, string, string[]] => [`Persentase ${word} X`, '(A + B) / A x 100', 'Persen', []],
  ),
])('a share above 100: %s, %s in %s', (nama, formula, satuan, expected) => {
  expect(look(nama, formula, { satuan })).toEqual(expected);
});

it.each<[string, Partial<Isi<Indikator>>, readonly string[]]>([
  [
    'falling',
    { polaritas: 'naik', target: angka(['2027', '80'], ['2026', '90']) },
    ['target lawan-arah "naik": 90 → 80'],
  ],
  ['falling', { polaritas: 'turun', target: angka(['2026', '90'], ['2027', '80']) }, []],
  ['the same', { polaritas: 'naik', target: angka(['2026', '90'], ['2027', '90']) }, []],
  ['the same', { polaritas: 'turun', target: angka(['2026', '90'], ['2027', '90']) }, []],
  ['lower between', { polaritas: 'naik', target: angka(['2026', '80'], ['2027', '70'], ['2028', '81']) }, []],
  ['falling', { target: angka(['2026', '90'], ['2027', '80']) }, []],
  ['none', { polaritas: 'naik' }, []],
  ['one', { polaritas: 'turun', target: angka(['2026', '90']) }, []],
  [
    'two below the baseline',
    {
      polaritas: 'naik',
      target: angka(['2026', '80'], ['2027', '90']),
      kondisiAwal: [{ periode: '2025', nilai: '99' }],
    },
    [],
  ],
  [
    'one below the last baseline',
    {
      polaritas: 'naik',
      target: angka(['2026', '80']),
      kondisiAwal: [
        { periode: '2023', nilai: '70' },
        { periode: '2024', nilai: '90.5' },
        { periode: '2025', predikat: 'B' },
      ],
    },
    ['target lawan-arah "naik": 90.5 → 80'],
  ],
])('targets, %s: %j', (_, rest, expected) => {
  expect(look('X', 'A / B x 1', { satuan: 'Nilai', ...rest })).toEqual(expected);
});

it('a difference divided by itself', () => {
  expect(look('Rasio', '(Masuk - Keluar) / (Masuk - Keluar)')).toEqual([
    'formula bagi-diri "(Masuk - Keluar)"',
  ]);
  expect(look('Rasio', '(Masuk - Keluar) / (Awal - Akhir)')).toEqual([]);
  expect(look('Rasio', '(Masuk / Keluar) + (Masuk / Masuk)')).toEqual(['formula bagi-diri "Masuk"']);
  expect(look('Rasio', '(Masuk / Keluar) + (5 / 5)')).toEqual([]);
});

it('a whole above its part, and a part above its whole', () => {
  for (const whole of ['Seluruh warga', 'Warga keseluruhan', 'Total warga'])
    expect([
      look('Cakupan', `${whole} / Warga sehat x 100`),
      look('Cakupan', `Warga sehat / ${whole} x 100`),
    ]).toEqual([[`formula lebih-100 "${whole}"`], []]);
  expect(look('Cakupan', 'Totalitas warga / Warga sehat x 100')).toEqual([]);
  expect(look('Cakupan', 'Seluruh warga / (Warga sehat + Warga sakit) x 100')).toEqual([]);
  expect(look('Cakupan', 'Seluruh warga / Warga sehat x 1.000')).toEqual([]);
  expect(look('Cakupan', '(Warga sehat + Warga sakit) / Warga sakit x 100')).toEqual([
    'formula lebih-100 "Warga sakit"',
  ]);
  expect(look('Cakupan', '(Warga sehat x Warga sakit) / Warga sakit x 100')).toEqual([]);
  for (const name of ['Pertumbuhan', 'Kenaikan', 'Peningkatan', 'Laju', 'Perbandingan', 'Rasio'])
    expect(look(name, 'Seluruh warga / Warga sehat x 100').filter((one) => one.includes('lebih'))).toEqual(
      [],
    );
});
