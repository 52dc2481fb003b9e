import { expect, it } from 'vitest';
import { ComposedText } from '../../../src/dokumen/build/composedText.js';
import { toldFormula } from '../../../src/dokumen/build/toldFormula.js';
import { explained } from './explained.js';

it.each([
  [
    'Persentase lansia dihitung dengan membagi jumlah lansia terlayani dengan jumlah seluruh lansia dikalikan 100%.',
    'formula',
    'jumlah lansia terlayani / jumlah seluruh lansia x 100',
  ],
  [
    'Perbandingan antara jumlah lansia terlayani dengan jumlah seluruh lansia dikalikan 100%',
    'formula',
    'jumlah lansia terlayani / jumlah seluruh lansia x 100',
  ],
  [
    'Jumlah lansia terlayani dibagi jumlah lansia dikali 100',
    'formula',
    'Jumlah lansia terlayani / jumlah lansia x 100',
  ],
  ['Jumlah A\ndibagi\nJumlah B\ndikali\n100%', 'formula', 'Jumlah A / Jumlah B x 100'],
  ['Membandingkan jumlah A dengan jumlah B x 100%', 'explanation', 'jumlah A / jumlah B x 100'],
  [
    'Membagi jumlah anak dengan disabilitas dengan jumlah anak dikali 100%',
    'formula',
    'dilaporkan; salah kata-kata',
  ],
  ['Jumlah A dibagi Jumlah B kali seratus persen', 'formula', 'dilaporkan; salah kata-kata'],
  ['Jumlah lansia dibagi rata oleh dinas', 'explanation', 'dilaporkan'],
  ['Dihitung dari jumlah A.\nHasilnya dibagi jumlah B.', 'explanation', 'dilaporkan; salah dua-arti'],
] as const)('one sentence of arithmetic is a formula, or is refused: %j in %s', (text, jenis, expected) => {
  expect(explained(text, jenis)).toBe(expected);
});

const told = (text: string) => toldFormula(new ComposedText().sign(text))?.text;

it.each([...['membagi', 'membagikan', 'Pembagian', 'hasil membagi', 'Hasil pembagian', 'pembagian antara']])(
  '%s A dengan B, or by B',
  (lead) => {
    expect(told(`${lead} A dengan B`)).toBe('"A" / "B"');
    expect(told(`${lead} A oleh B x 100`)).toBe('"A" / "B" x 100');
    expect(told(`${lead} A terhadap B`)).toBeUndefined();
    expect(told(`${lead} A dengan B dengan C`)).toBeUndefined();
  },
);

it.each(['membandingkan', 'Perbandingan antara', 'rasio antara', 'membandingkan antara'])(
  '%s A with B, in three words',
  (lead) => {
    expect(['dengan', 'terhadap', 'dan'].map((word) => told(`${lead} A ${word} B`))).toEqual(
      Array.from({ length: 3 }, () => '"A" / "B"'),
    );
    expect(told(`${lead} A oleh B`)).toBeUndefined();
  },
);

it.each([
  ...[
    'adalah',
    'yaitu',
    'yakni',
    'ialah',
    'merupakan',
    'menghitung',
    'dihitung',
    'diperoleh',
    'didapat',
    'didapatkan',
  ],
  ...[
    'diukur',
    'caranya',
    'rumusnya',
    'formulasi',
    'formula',
    'rumus',
    'sebagai berikut',
    'dihitung dengan cara',
  ],
  ...['diperoleh dari', 'dihitung melalui', 'diukur menggunakan', 'rumus :', 'Rumus:', 'adalah dengan'],
])('"%s" leads to a formula', (lead) => {
  expect(told(`Nilai X ${lead} A dibagi B`)).toBe('A dibagi B');
});

it.each([
  ['A dengan C dibagi B', 'A dengan C dibagi B'],
  ['dengan A dibagi B', 'A dibagi B'],
  ['dengan cara A dibagi B', 'A dibagi B'],
  ['cara A dibagi B', 'A dibagi B'],
  ['A yang dihitung dibagi B', 'A yang dihitung dibagi B'],
  ['X adalah A dari C dibagi B', 'A dari C dibagi B'],
  ['A dibagi B adalah X', 'A dibagi B adalah X'],
  ['Ini baik. Warga dibagi desa.', 'Warga dibagi desa'],
  ['Warga dibagi desa; selesai', 'Warga dibagi desa'],
  ['A. dibagi B', 'A. dibagi B'],
  ['Baik.A dibagi B', 'Baik.A dibagi B'],
  ['(A). A dibagi B', 'A dibagi B'],
  ['Nilai 5%. A dibagi B', 'A dibagi B'],
  ['Kab. A dibagi B', 'A dibagi B'],
  ['Warga dibagi desa. Guru dibagi sekolah', undefined],
  ['A', undefined],
  ['', undefined],
])('the formula told in %j is %j', (text, expected) => {
  expect(told(text)).toBe(expected);
});

it.each([
  ...[
    '',
    ',',
    ';',
    ' kemudian',
    ' lalu',
    ' dan',
    ' selanjutnya',
    ' hasilnya',
    ' setelah itu',
    ', kemudian hasilnya',
    ' lalu,',
  ],
])('between the quotient and its multiplier may stand %j', (between) => {
  expect(told(`membagi A dengan B${between} dikali 100`)).toBe('"A" / "B" dikali 100');
});

it.each([
  'membagi A / C dengan B',
  'membagi A dengan B = C',
  'membagi "A" dengan B',
  'membagi A dengan B - C',
])('what holds more than names is refused: %s', (text) => {
  expect(told(text)).toBeUndefined();
});

it.each([
  ['Dengan cara membagi jumlah A dengan jumlah B', 'jumlah A / jumlah B x 1'],
  ['Dihitung dengan membagi jumlah A dengan jumlah B dikali 100%', 'jumlah A / jumlah B x 100'],
  ['Jumlah A dibandingkan dengan jumlah B dikali 100%', 'Jumlah A / jumlah B x 100'],
  ['Perbandingan antara jumlah A dengan jumlah B dikali 100%', 'jumlah A / jumlah B x 100'],
  ['Rasio antara jumlah A dan jumlah B', 'jumlah A / jumlah B x 1'],
  ['Membandingkan jumlah A dengan jumlah B dikali 100%', 'jumlah A / jumlah B x 100'],
  ['Jumlah A ditambah jumlah B dibagi jumlah C dikali 100%', 'dilaporkan; salah ambiguous-formula'],
  ['Jumlah A dikurangi jumlah B', '(Jumlah A - jumlah B)'],
  ['Pembagian jumlah A dengan jumlah B dikali 100 persen', 'jumlah A / jumlah B x 100'],
  ['Jumlah A dibagikan dengan jumlah B dikalikan 100', 'Jumlah A / jumlah B x 100'],
  ['Dihitung dari jumlah A dibagi jumlah B dikali 100%', 'jumlah A / jumlah B x 100'],
])('a formula told in words: %j', (text, expected) => {
  expect(explained(text)).toBe(expected);
});

it.each([
  ...['adalah', 'yaitu', 'yakni', 'ialah', 'merupakan', 'menghitung', 'dihitung', 'diperoleh', 'didapat'],
  ...['didapatkan', 'diukur', 'caranya', 'rumusnya', 'formulasi', 'formula', 'rumus', 'sebagai berikut'],
])('behind "%s" the formula begins', (lead) => {
  for (const colon of ['', ':', ' :'])
    expect(explained(`Capaian ${lead}${colon} jumlah A dibagi jumlah B dikali 100%`)).toBe(
      'jumlah A / jumlah B x 100',
    );
});

it.each([
  ...[', kemudian', ' kemudian', ' lalu', ' dan', ', selanjutnya', ', hasilnya', ', setelah itu', ';', ','],
  ...[' kemudian hasilnya', ' dan kemudian hasilnya', ''],
])('"%s" between a quotient and its multiplier says nothing', (between) => {
  expect(explained(`Membagi jumlah A dengan jumlah B${between} dikalikan 100%`)).toBe(
    'jumlah A / jumlah B x 100',
  );
});

it.each([
  ['Membagi jumlah A oleh jumlah B', 'jumlah A / jumlah B x 1'],
  ['Hasil pembagian antara jumlah A dengan jumlah B', 'jumlah A / jumlah B x 1'],
  ['Perbandingan jumlah A terhadap jumlah B dikali 100%', 'jumlah A / jumlah B x 100'],
  ['Membandingkan antara jumlah A dan jumlah B dikali 100%', 'jumlah A / jumlah B x 100'],
  ['Rasio jumlah A dengan jumlah B dikali 100%', 'jumlah A / jumlah B x 100'],
  ['Data dari BPS. Jumlah A dibagi jumlah B dikali 100%.', 'Jumlah A / jumlah B x 100'],
  ['Membagi jumlah A dengan jumlah B dengan jumlah C', 'dilaporkan; salah kata-kata'],
  ['Perbandingan jumlah A dan jumlah B dan jumlah C dikali 100%', 'dilaporkan; salah no-divisor'],
  ['Membagi jumlah A + C dengan jumlah B', 'dilaporkan; salah kata-kata'],
  ['Jumlah A dibagi jumlah B. Data dari BPS.', 'dilaporkan; salah kata-kata'],
  ['Jumlah A dibagi jumlah B; jumlah C dibagi jumlah D', 'dilaporkan; salah unexpected-part'],
  ['Capaian yang dihitung dari jumlah A dibagi jumlah B dikali 100%', 'dilaporkan; salah kata-kata'],
])('%s', (text, expected) => {
  expect(explained(text)).toBe(expected);
});
