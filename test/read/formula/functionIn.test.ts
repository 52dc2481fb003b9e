import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts, shownWithLabels } from './shown.js';

describe('words that compute', () => {
  it.each([
    [
      'Nilai mutlak (A - B) / B',
      'teks[6]: mutlak bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'akar pangkat tiga dari (A x B x C)',
      'teks[0]: akar bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'akar dari A x B',
      'teks[0]: akar bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Akar kuadrat (A x B)',
      'teks[0]: Akar bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'rata-rata geometrik (A x B)',
      'teks[10]: geometrik bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Rata-rata (A + B) / 2',
      'teks[0]: Rata-rata bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'logaritma (A / B)',
      'teks[0]: logaritma bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'selisih kuadrat (A - B)',
      'teks[8]: kuadrat bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'A kuadrat + B',
      'teks[2]: kuadrat bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '(A + B) pangkat 2',
      'teks[8]: pangkat bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      '(A + B) dipangkatkan 2',
      'teks[8]: dipangkatkan bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Kelompok akar rumput (RT/RW) / Kelompok x 100',
      'kelompokAkarRumputRtRw / kelompok * 100 {Kelompok akar rumput (RT/RW); Kelompok}',
    ],
    [
      'Kenaikan pangkat dari III / Usulan x 100',
      'kenaikanPangkatDariIii / usulan * 100 {Kenaikan pangkat dari III; Usulan}',
    ],
    ['Luas meter kuadrat / Jumlah', 'luasMeterKuadrat / jumlah * 1 {Luas meter kuadrat; Jumlah}'],
    [
      'Rata-rata nilai (skala 1 - 4) / 4 x 100',
      'rataRataNilaiSkala14 / 4 * 100 {Rata-rata nilai (skala 1 - 4)}',
    ],
    ['Upah minimum (UMK) / KHL x 100', 'upahMinimumUmk / khl * 100 {Upah minimum (UMK); KHL}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('brackets that a word computes', () => {
  it.each([
    [
      'median (A - B) / C',
      'teks[0]: median bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['median (7-12 tahun) / C', 'median712Tahun / c * 1 {median (7-12 tahun); C}'],
    ['median (A 7 - 12) / C', 'medianA712 / c * 1 {median (A 7 - 12); C}'],
    [
      'median (7 - B) / C',
      'teks[0]: median bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'median (A - 7) / C',
      'teks[0]: median bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'median (A+B) / C',
      'teks[0]: median bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'meteran kuadrat / B',
      'teks[8]: kuadrat bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['luas meter kuadrat lahan / B', 'luasMeterKuadratLahan / b * 1 {luas meter kuadrat lahan; B}'],
    [
      'kuadrat / B',
      'teks[0]: kuadrat bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['median (nilai siswa baik) / C', 'medianNilaiSiswaBaik / c * 1 {median (nilai siswa baik); C}'],
    ['biologi / B', 'biologi / b * 1 {biologi; B}'],
    [
      'nilai log A / B',
      'teks[6]: log bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    [
      'Panjang akar dari pohon / B',
      'teks[8]: akar bukan hitungan tambah, kurang, kali, bagi; masukkan hasilnya sebagai nilai yang dilaporkan',
    ],
    ['akar pohon / B', 'akarPohon / b * 1 {akar pohon; B}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('by their whole words, and what stands beside them', () => {
  it.each([
    ['akar daripada B', 'akarDaripadaB {akar daripada B}'],
    ['Tanaman berakar dari B', 'tanamanBerakarDariB {Tanaman berakar dari B}'],
    ['akar dari B', 'not-rational 0: akar'],
    ['akar pangkat B', 'not-rational 0: akar'],
    ['A pangkat dua', 'not-rational 2: pangkat'],
    ['A pangkat tiga', 'not-rational 2: pangkat'],
    ['A pangkat tigaan', 'aPangkatTigaan {A pangkat tigaan}'],
    ['maks (A,B) / C', 'not-rational 0: maks'],
    ['maks (A-B) / C', 'not-rational 0: maks'],
    ['maks (A,B,D) / C', 'not-rational 0: maks'],
    ['maks (A, B) / C', 'not-rational 0: maks'],
    ['maks (Aa,Bb)', 'not-rational 0: maks'],
    ['terbesar (SD,SMP) / C', 'not-rational 0: terbesar'],
    ['average (A,B) / C', 'not-rational 0: average'],
    ['rata-rata (SD,SMP) / C', 'rataRataSdSmp / c * 1 {rata-rata (SD,SMP); C}'],
    ['rata-rata nilai (A,B) / C', 'rataRataNilaiAB / c * 1 {rata-rata nilai (A,B); C}'],
    ['Nilai maks (- Aa) / C', 'nilaiMaksAa / c * 1 {Nilai maks (- Aa); C}'],
    ['Nilai maks (Aa +) / C', 'nilaiMaksAa / c * 1 {Nilai maks (Aa +); C}'],
    ['Nilai maks (Aa+Bb) / C', 'not-rational 6: maks'],
    ['Nilai maks (Aa - Bb) / C', 'not-rational 6: maks'],
    ['Nilai maks (Aa/Bb) / C', 'nilaiMaksAaBb / c * 1 {Nilai maks (Aa/Bb); C}'],
    ['Nilai maks (7 - 12) / C', 'nilaiMaks712 / c * 1 {Nilai maks (7 - 12); C}'],
    ['Nilai maks (Aa dibagi Bb) / C', 'not-rational 6: maks'],
    ['Luas kilometer kuadrat / C', 'luasKilometerKuadrat / c * 1 {Luas kilometer kuadrat; C}'],
    ['Luas (m) kuadrat / C', 'not-rational 9: kuadrat'],
  ])('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });
});
