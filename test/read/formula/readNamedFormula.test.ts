import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { Names } from '../../../src/read/formula/names.js';
import { readNamedFormula } from '../../../src/read/formula/readNamedFormula.js';
import { shownWithLabels } from './shown.js';

describe('a percent sign at the multiplier', () => {
  it.each([
    ['A / B x 100 %', 'teks', true],
    ['A / B x 100%', 'teks', true],
    ['A dibagi B dikali 100 persen', 'teks', true],
    ['A / B x 100', 'teks', false],
    ['\\frac{A}{B} \\times 100 \\%', 'latex', true],
    ['\\frac{A}{B} \\times 100', 'latex', false],
  ] as const)('%s', (text, notasi, percent) => {
    expect(readNamedFormula(text, notasi)).toMatchObject({ ok: true, value: { percent } });
  });
});

it('labels that were met before keep their ids, in each notation', () => {
  const names = new Names();
  const idOf = (label: string) => names.idOf(label);
  const first = readNamedFormula('Jumlah A / Jumlah-A', 'teks', idOf);
  const second = readNamedFormula('\\frac{\\text{Jumlah-A}}{\\text{Jumlah B}}', 'latex', idOf);
  const ids = [first, second].map((read) => (read.ok ? [...read.value.variabel.keys()] : []));
  expect(ids[0]).toEqual(['jumlahA', expect.stringMatching(/^jumlahAX[0-9a-z]{4}$/)]);
  expect(ids[1]).toEqual([ids[0]?.[1], 'jumlahB']);
});

it('a formula that names a label twice has it once', () => {
  const read = readNamedFormula('(A - B) / A x 100', 'teks');
  expect(read.ok && Object.fromEntries(read.value.variabel)).toEqual({
    A: { label: 'A' },
    B: { label: 'B' },
  });
});

describe('one name times 100', () => {
  it.each([
    [
      'Jumlah rumah layak Jumlah rumah x 100',
      'teks[0]: "Jumlah rumah layak Jumlah rumah" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    [
      'Jumlah A x 100%',
      'teks[0]: "Jumlah A" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    [
      '100 x Jumlah A',
      'teks[0]: "Jumlah A" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    ['"Jumlah A" x 100', '(jumlahA * 100) {Jumlah A}'],
    [
      'Jumlah A / Jumlah B 100',
      'teks[20]: ditemukan 100; diharapkan tanda hitung (+ - x /) atau akhir formula',
    ],
    ['Jumlah A x 2', '(jumlahA * 2) {Jumlah A}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('words before a formula, and dollar signs around it', () => {
  it.each([
    ['Rumus: A / B x 100', 'a / b * 100 {A; B}'],
    ['Rumus A / B x 100', 'a / b * 100 {A; B}'],
    ['Rumus Perhitungan = A/B x 100%', 'a / b * 100 {A; B}'],
    ['Cara perhitungan : A / B x 100', 'a / b * 100 {A; B}'],
    ['Perhitungan : A / B x 100', 'a / b * 100 {A; B}'],
    ['Metode pengukuran: A / B', 'a / b * 1 {A; B}'],
    ['Formula bayi / B x 100', 'formulaBayi / b * 100 {Formula bayi; B}'],
    ['$A / B$', 'a / b * 1 {A; B}'],
    ['Rumus: $A / B$', 'a / b * 1 {A; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('a divisor that is zero is judged alike, however it is written', () => {
  it.each([
    ['A/(1-1)', 'teks[2]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada'],
    ['$A/(1-1)$', 'teks[3]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada'],
    ['Rumus: A/(1-1)', 'teks[9]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada'],
    ['Rumus: $A/(1-1)$', 'teks[10]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada'],
    ['Rumus = A/(1-1)', 'teks[10]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada'],
    ['X = A/(1-1)', 'teks[6]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada'],
    ['A/(1-1) x 100', 'teks[2]: pembagi tetap bernilai nol; hasilnya tidak akan pernah ada'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('what points elsewhere is no name', () => {
  it.each([
    [
      'lihat lampiran',
      'teks[0]: "lihat lampiran" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Lihat Lampiran I',
      'teks[0]: "Lihat Lampiran I" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Rumus: lihat lampiran',
      'teks[7]: "lihat lampiran" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Rumus: "lihat lampiran"',
      'teks[7]: "lihat lampiran" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['"lihat lampiran"', 'lihatLampiran {lihat lampiran}'],
    [
      'Terlampir',
      'teks[0]: "Terlampir" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Sesuai juknis',
      'teks[0]: "Sesuai juknis" tidak memuat hitungan; tulis " / " dengan spasi bila membagi, atau masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['Jumlah penduduk', 'jumlahPenduduk {Jumlah penduduk}'],
    ['Nilai sesuai LHE', 'nilaiSesuaiLhe {Nilai sesuai LHE}'],
    ['Rumus: Jumlah penduduk', 'jumlahPenduduk {Jumlah penduduk}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('what stands on the other sides of equals signs', () => {
  it.each([
    ['IKU = A / B x 100 = 85%', 'IKU', '85%'],
    ['A / B x 100 = 4/5 x 100 = 80', undefined, '4/5 x 100 = 80'],
    ['A / B x 100 = 4 / 5 x 100 = 80 %.', undefined, '4 / 5 x 100 = 80 %'],
    ['(A / B) x 100 = Persentase C', undefined, 'Persentase C'],
    ['Persentase X (%) = A / B x 100', 'Persentase X (%)', undefined],
    ['A / B', undefined, undefined],
  ])('%s', (text, left, behind) => {
    const read = readNamedFormula(text, 'teks');
    expect(read.ok ? [read.value.left?.text, read.value.behind?.text] : read.issues).toEqual([left, behind]);
  });

  it('with the character where it begins', () => {
    const text = 'IKU =  A / B x 100 =  4/5 x 100';
    const read = readNamedFormula(text, 'teks');
    const sides = read.ok ? [read.value.left, read.value.behind] : [];
    expect(sides.map((side) => text.slice(side?.start))).toEqual([text, '4/5 x 100']);
  });

  it('in LaTeX too', () => {
    const text = String.raw`y = \frac{n}{N} \times 100 = \frac{4}{5} \times 100 = 80,`;
    const read = readNamedFormula(text, 'latex');
    expect(read.ok && [read.value.left?.text, read.value.behind?.text]).toEqual([
      'y',
      String.raw`\frac{4}{5} \times 100 = 80`,
    ]);
  });
});

it.each(['(Jumlah A)(Jumlah B) x 100%', '(Jumlah A) (Jumlah B) x 1.000'])(
  'brackets side by side, times 100, may be a fraction without its bar: %s',
  (text) => {
    const read = readNamedFormula(text, 'teks');
    expect(read.ok ? '' : read.issues[0]?.code).toBe('no-divisor');
  },
);

it.each(['Jumlah PNS & PPPK / Jumlah jabatan x 100', 'UMKM beromzet > Rp 300 juta / Jumlah UMKM x 100'])(
  'a sign that is a word of a name: %s',
  (text) => {
    const read = readNamedFormula(text, 'teks');
    const labels = read.ok ? [...read.value.variabel.values()].map(({ label }) => label) : [];
    expect(labels).toEqual(text.split(/ \/ | x /).slice(0, 2));
  },
);
