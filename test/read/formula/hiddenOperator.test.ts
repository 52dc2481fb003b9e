import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

describe('a word that may compute inside a name', () => {
  it.each([
    ['guru plus murid / siswa x 100', 5, 'guru + murid', 'guru plus murid'],
    ['Pendapatan minus belanja', 11, 'Pendapatan - belanja', 'Pendapatan minus belanja'],
    ['Nilai A plus (nilai B)', 8, 'Nilai A + (nilai B)', 'Nilai A plus (nilai B)'],
    ['Nilai plus 5', 6, 'Nilai + 5', 'Nilai plus 5'],
    ['Frekuensi kali volume', 10, 'Frekuensi x volume', 'Frekuensi kali volume'],
    ['Skor tambah nilai B', 5, 'Skor + nilai B', 'Skor tambah nilai B'],
  ])('%s is asked about', (text, at, computed, name) => {
    const expected = `teks[${at}]: formula dapat berarti ${computed} atau "${name}"; tulis tanda + - x bila dihitung, atau nama itu di antara tanda kutip`;
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });

  it('so is "bagi" between two of the same', () => {
    expect(shownWithLabels(readFormula('Nilai A bagi nilai B'))).toBe(
      'teks[8]: formula dapat berarti Nilai A / nilai B atau "Nilai A bagi nilai B"; tulis " / " dengan spasi bila membagi, atau nama itu di antara tanda kutip',
    );
  });

  it.each([
    ['Data constructor Jumlah B', 'dataConstructorJumlahB {Data constructor Jumlah B}'],
    ['PAUD plus / PAUD x 100', 'paudPlus / paud * 100 {PAUD plus; PAUD}'],
    [
      'PAUD plus terakreditasi / PAUD x 100',
      'paudPlusTerakreditasi / paud * 100 {PAUD plus terakreditasi; PAUD}',
    ],
    [
      'Desa minus yang ditangani / Desa x 100',
      'desaMinusYangDitangani / desa * 100 {Desa minus yang ditangani; Desa}',
    ],
    ['Nilai tambah produksi / PDRB x 100', 'nilaiTambahProduksi / pdrb * 100 {Nilai tambah produksi; PDRB}'],
    [
      'Keluarga kurang mampu / Keluarga x 100',
      'keluargaKurangMampu / keluarga * 100 {Keluarga kurang mampu; Keluarga}',
    ],
    [
      'Desa dengan 3 kali nilai / Desa x 100',
      'desaDengan3KaliNilai / desa * 100 {Desa dengan 3 kali nilai; Desa}',
    ],
    ['Dana bagi hasil / Pendapatan x 100', 'danaBagiHasil / pendapatan * 100 {Dana bagi hasil; Pendapatan}'],
    ['"guru plus murid" / Siswa x 100', 'guruPlusMurid / siswa * 100 {guru plus murid; Siswa}'],
  ])('%s is one name', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
