import { expect, it } from 'vitest';
import { isPageMark } from '../../../src/dokumen/find/isPageMark.js';

it.each(['Lanjutan', 'LANJUTAN ...', '(bersambung)', 'Sambungan Tabel 2.1', 'Halaman 2 dari 3', 'Hal. 4'])(
  '%s says that a table goes on',
  (text) => {
    expect(isPageMark(text)).toBe(true);
  },
);

it.each(['Lanjutan pendidikan anak', 'Usia lanjut', 'Halaman sekolah bersih', '2 dari 3', ''])(
  '%j is a text',
  (text) => {
    expect(isPageMark(text)).toBe(false);
  },
);
