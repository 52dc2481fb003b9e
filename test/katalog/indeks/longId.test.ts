import { expect, it } from 'vitest';
import { capital, longId, signs } from '../../../src/katalog/indeks/longId.js';

it.each([
  ['Tpt', 'Tingkat Pengangguran Terbuka (TPT)', 'tpt'],
  ['&', 'Tingkat Pengangguran Terbuka (TPT)', 'tpt'],
  ['!#', 'Jumlah penduduk miskin', 'jumlahMiskin'],
  ['Spm#!Prov', 'Persentase anak telantar', 'spmAnakTelantarProv'],
  ['&3', 'Cakupan SD/MI kelas 3', 'kelas3'],
  ['Dinsos2020', '', 'dinsos2020'],
])('%s of %s is %s', (short, nama, id) => {
  expect(longId(short, nama)).toBe(id);
});

it('has a sign of its own for each distance, none of them a letter, a digit or a sign that a template cannot hold', () => {
  expect(new Set(signs).size).toBe(signs.length);
  expect(signs).not.toMatch(/[A-Za-z0-9`$\\\s]/);
  expect(capital('jumlah')).toBe('Jumlah');
});
