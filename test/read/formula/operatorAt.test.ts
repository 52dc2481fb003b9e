import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

describe('a sign that lost its operand', () => {
  it.each([
    ['Generasi X x Jumlah A', 'teks[11]: ditemukan "x"; diharapkan nama, angka, atau kurung buka'],
    ['Jumlah A / Jumlah B x', 'teks[21]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    ['Jumlah A / Jumlah B X', 'teks[21]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka'],
    [
      'Jumlah A / Jumlah B kali',
      'teks[24]: ditemukan akhir formula; diharapkan nama, angka, atau kurung buka',
    ],
    ['(Jumlah A x) / B', 'teks[11]: ditemukan ); diharapkan nama, angka, atau kurung buka'],
    ['A / x', 'a / x * 1 {A; x}'],
    ['Generasi X + Jumlah B', 'teks[11]: ditemukan +; diharapkan nama, angka, atau kurung buka'],
    ['Generasi X - Generasi Y', 'teks[11]: ditemukan -; diharapkan nama, angka, atau kurung buka'],
    ['Siswa kelas X dan XI / Siswa x 100', 'siswaKelasXDanXi / siswa * 100 {Siswa kelas X dan XI; Siswa}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
