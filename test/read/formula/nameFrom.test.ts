import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

describe('what is divided, in words', () => {
  it.each([
    [
      'Rasio A : B dengan C x 100',
      'teks[0]: ditemukan "Rasio"; diharapkan satu kata "dengan" di antara dua nama',
    ],
    ['Hasil bagi Jumlah A dengan Jumlah B dikali 100%', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    ['Hasil bagi antara Jumlah A dan Jumlah B x 100', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    ['Hasil pembagian Jumlah A dengan Jumlah B x 100', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    ['Pembagian antara Jumlah A dengan Jumlah B x 100', 'jumlahA / jumlahB * 100 {Jumlah A; Jumlah B}'],
    ['Hasil perbandingan antara A dengan B x 100', 'a / b * 100 {A; B}'],
    ['Hasil bagi A dengan B', 'a / b * 1 {A; B}'],
    [
      'Hasil bagi A dengan B dengan C x 100',
      'teks[0]: ditemukan "Hasil bagi"; diharapkan satu kata "dengan" di antara dua nama',
    ],
    [
      'Hasil bagi A / B x 100',
      'teks[0]: ditemukan "Hasil bagi"; diharapkan satu kata "dengan" di antara dua nama',
    ],
    ['Hasil panen / Luas lahan', 'hasilPanen / luasLahan * 1 {Hasil panen; Luas lahan}'],
    [
      'Pembagian raskin / Jumlah keluarga x 100',
      'pembagianRaskin / jumlahKeluarga * 100 {Pembagian raskin; Jumlah keluarga}',
    ],
    [
      'Hasil kali Jumlah A dengan Jumlah B / C',
      'hasilKaliJumlahADenganJumlahB / c * 1 {Hasil kali Jumlah A dengan Jumlah B; C}',
    ],
    [
      'Perbandingan Penduduk per km2 dengan Jumlah seluruhnya dikali 100%',
      'pendudukPerKm2 / jumlahSeluruhnya * 100 {Penduduk per km2; Jumlah seluruhnya}',
    ],
    [
      'Rasio Guru per sekolah dengan Jumlah guru x 100',
      'guruPerSekolah / jumlahGuru * 100 {Guru per sekolah; Jumlah guru}',
    ],
    [
      'Perbandingan Jumlah A : B dengan Jumlah C dikali 100%',
      'teks[0]: ditemukan "Perbandingan"; diharapkan satu kata "dengan" di antara dua nama',
    ],
    [
      'Perbandingan A / B x 100',
      'teks[0]: ditemukan "Perbandingan"; diharapkan satu kata "dengan" di antara dua nama',
    ],
    [
      'Perbandingan Jumlah A per Jumlah B x 100',
      'teks[0]: "Perbandingan Jumlah A per Jumlah B" dikali 100 tanpa pembagi; garis pecahan hilang? Tulis seperti A / B x 100, atau nama itu di antara tanda kutip',
    ],
    ['Rasio pajak / PDRB x 100', 'rasioPajak / pdrb * 100 {Rasio pajak; PDRB}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
