import { describe, expect, it } from 'vitest';
import { hasSentence, isNoLabel, isTold } from '../../../src/dokumen/sheet/isNoLabel.js';

describe('words that tell of arithmetic', () => {
  it.each([
    ...[
      'dibagi',
      'dibagikan',
      'membagi',
      'membagikan',
      'pembagian',
      'dikali',
      'dikalikan',
      'mengali',
      'mengalikan',
    ],
    ...['ditambah', 'ditambahkan', 'dikurang', 'dikurangi', 'dikurangkan', 'menjumlahkan', 'dibanding'],
    ...['dibandingkan', 'membandingkan', 'perbandingan antara', 'rasio antara'],
  ])('%s', (word) => {
    const around = [
      word,
      `A ${word} B`,
      `(${word})`,
      `A ${word}, B`,
      `${word}: A`,
      `A ${word}.`,
      `${word}; A`,
    ];
    expect(around.filter((text) => !isTold(text))).toEqual([]);
    expect([`x${word}`, `${word}nya`, `"${word}"`, `${word}-A`].filter(isTold)).toEqual([]);
  });

  it.each(['perbandingan A', 'rasio A', 'bagi hasil', 'kali'])('not: %s', (text) => {
    expect(isTold(text)).toBe(false);
  });
});

describe('words of sentences', () => {
  it.each([
    ...[
      'adalah',
      'ialah',
      'yaitu',
      'yakni',
      'merupakan',
      'ini',
      'semakin',
      'makin',
      'agar',
      'karena',
      'sehingga',
    ],
    ...['dihitung', 'mengukur', 'menunjukkan', 'menggambarkan', 'diperoleh', 'didapat', 'didapatkan'],
    ...['bahwa', 'mengetahui', 'perhitungan', 'penghitungan', 'menghitung', 'rumus', 'rumusnya', 'caranya'],
    ...['sebagai berikut', 'bertujuan'],
  ])('%s', (word) => {
    expect([word, `A ${word} B`, `A ${word}.`, `A ${word}:`].filter((text) => !hasSentence(text))).toEqual(
      [],
    );
    expect([`x${word}`, `${word}x`, `"${word}"`].filter(hasSentence)).toEqual([]);
  });

  it('what is measured by something is told of; what was measured is a name', () => {
    const told = ['Kinerja diukur dengan survei', 'Mutu diukur dari nilai', 'A diukur berdasarkan B'];
    expect(told.filter((text) => !hasSentence(text))).toEqual([]);
    expect(['Jumlah balita diukur', 'balita yang diukur pada Agustus'].filter(hasSentence)).toEqual([]);
  });

  it('marks inside a text end sentences', () => {
    expect(['A. B', 'A; B', 'A! B', 'A? B'].filter((text) => !hasSentence(text))).toEqual([]);
    expect(['A.', 'A.B', 'A, B', 'A: B', ''].filter(hasSentence)).toEqual([]);
  });
});

describe('a name that hides arithmetic', () => {
  it.each([
    ...[
      'A kali seratus',
      'A dikali seribu',
      'A dikalikan dengan seratus',
      'kalikan seribu',
      'Skor (40%)',
      'Skor (7,5 %)',
    ],
    ...[
      'Skor (12.25%)',
      'Jumlah A Jumlah B',
      'total A Total B',
      'Banyaknya A Jumlah B',
      'n (A + B)',
      'Xy (A - B)',
    ],
    ...['n(A * B)', 'n (A x B)', 'n (A / B)', 'A'.repeat(251)],
    ...['n (Warga + C)'],
  ])('%.30s', (label) => {
    expect(isNoLabel(label)).toBe(true);
  });

  it.each([
    ...[
      'A sekali seratus',
      'kali ratus',
      'Skor (40%) akhir',
      'Skor (1234%)',
      'Skor (7,555%)',
      'Skor 40%',
      'Jumlah A',
    ],
    ...[
      'Jumlah A jumlah B',
      'Data Jumlah A Jumlah B',
      'Data rasio jumlah A terhadap jumlah B',
      'A Jumlah B',
      'Jumlah Jumlah A',
      'Abc (A + B)',
      'n (A+B)',
      'n [A + B]',
      'x n (A + B)',
    ],
    'A'.repeat(250),
  ])('not: %.30s', (label) => {
    expect(isNoLabel(label)).toBe(false);
  });
});
