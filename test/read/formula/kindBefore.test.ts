import { readFormula } from 'indikator';
import { expect, it } from 'vitest';
import { kindBefore } from '../../../src/read/formula/kindBefore.js';
import { shownWithLabels } from './shown.js';

it.each([
  ['Persentase jumlah A / jumlah B x 100%', 11],
  ['Persentase dari jumlah A dibagi jumlah B dikali 100%', 16],
  ['Rasio jumlah guru : jumlah murid', 6],
  ['Menghitung jumlah A dibagi jumlah B', 11],
  ['Dihitung dengan cara persentase jumlah A dibagi jumlah B dikali 100%', 32],
  ['Dihitung dari jumlah A : jumlah B', 14],
  ['Cara menghitung jumlah A / jumlah B', 16],
  ['Menghitung jumlah A', 0],
  ['Menghitung mundur dibagi jumlah B', 0],
  ['Proporsi luas A dibagi luas B', 9],
  ['Rasio Guru : Murid', 6],
  ['Rasio antara Guru : Murid x 100', 13],
  ['Rasio guru : rasio murid', 0],
  ['Rasio A : B dengan C', 0],
  // Without a multiplier the result may be one of the words of a name, and so it may be where two names have the word.
  ['Persentase jumlah A / jumlah B', 0],
  ['Persentase jumlah A / persentase jumlah B x 100%', 0],
  ['Persentase kelas A / jumlah kelas x 100%', 0],
  ['Persentase jumlah A = jumlah A / jumlah B x 100%', 0],
  ['Rasio jumlah guru', 0],
  ['Rasio guru : murid : kelas', 0],
  ['Rasio 5 : murid', 0],
  ['Rasio guru : 5', 0],
  ['Data rasio guru : murid', 0],
  // What surely divides.
  ['Persentase jumlah (a)/b x 100', 11],
  ['Persentase jumlah (a) /b x 100', 11],
  ['Persentase jumlah (a):b x 100', 11],
  ['Persentase jumlah a/(b) x 100', 11],
  ['Persentase jumlah a/ (b) x 100', 11],
  ['Persentase jumlah a di bagi b x 100', 11],
  ['Persentase jumlah a dibanding b x 100', 11],
  ['Persentase jumlah a di banding b x 100', 11],
  ['Persentase jumlah a ÷ b x 100', 11],
  ['Persentase jumlah a/b x 100', 0],
  ['Persentase jumlah a :b x 100', 0],
  ['Persentase jumlah a(b) x 100', 0],
  ['Persentase jumlah (a) b x 100', 0],
  ['Persentase jumlah a + b x 100', 0],
  // A percentage has its multiplier.
  ['Persentase jumlah a / b x seratus persen', 11],
  ['Persentase jumlah a / b x 100 (%) .', 11],
  ['Persentase jumlah a / b x 100persen;', 11],
  ['Prosentase jumlah a / b x 100', 11],
  ['Presentase jumlah a / b x 100', 11],
  ['Persentase jumlah a / b x 1100', 0],
  ['Persentase jumlah a / b x 100 orang', 0],
  ['Persentase jumlah a / b x 100 -', 0],
  ['Rasio jumlah a / b', 6],
  ['Proporsi antara total a / b', 16],
  ['Data persentase jumlah a / b x 100', 0],
  ['Persentase jumlahan a / b x 100', 0],
  ['  Persentase jml. a / b x 100', 13],
  ['Jumlah A / jumlah B', 0],
])('%s: %i', (text, length) => {
  expect(kindBefore(text)).toBe(length);
});

it('the kind of a result is no part of its first name', () => {
  expect(shownWithLabels(readFormula('Persentase dari jumlah A dibagi jumlah B dikali 100%'))).toBe(
    'jumlahA / jumlahB * 100 {jumlah A; jumlah B}',
  );
});
