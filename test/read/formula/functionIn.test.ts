import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

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
