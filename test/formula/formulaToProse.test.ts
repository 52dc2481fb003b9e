import { formulaToProse, IndikatorError } from 'indikator';
import { describe, expect, test } from 'vitest';
import { cases, type Name } from './cases.js';

const expected: Readonly<Record<Name, string>> = {
  persen: 'Anak dibagi Lansia dikali 100 persen',
  persenKapital: 'Anak dibagi Lansia dikali 100 persen',
  persenTanda: 'Anak dibagi Lansia dikali 100 persen',
  kaliSeratusBukanPersen: 'Anak dibagi Lansia dikali 100',
  seribu: 'Anak dibagi Lansia dikali 1.000',
  seribuPersen: 'Anak dibagi Lansia dikali 1.000',
  seratusRibu: 'Anak dibagi Lansia dikali 100.000',
  rasioSaja: 'Anak dibagi Lansia',
  rasioSajaPersen: 'Anak dibagi Lansia',
  pengaliDesimal: 'Anak dibagi Lansia dikali 0,5',
  pengaliPecahan: 'Anak dibagi Lansia dikali 1/9',
  jumlahDiAtas: '(Anak ditambah Lansia) dibagi Disabilitas dikali 100 persen',
  jumlahDiBawah: 'Anak dibagi (Lansia ditambah Disabilitas) dikali 100 persen',
  hasilKaliDiAtas: '(Anak dikali Lansia) dibagi Disabilitas dikali 100 persen',
  rasioDalamRasio: '(Anak dibagi Lansia) dibagi (Lansia dibagi Disabilitas) dikali 100 persen',
  tumbuh: '(Anak dikurangi Lansia) dibagi Lansia dikali 100 persen',
  turun: '(Lansia dikurangi Anak) dibagi Lansia dikali 100 persen',
  rata: '(1/3) dikali (Anak ditambah Lansia ditambah Disabilitas)',
  indeks: '(0,376 dikali Anak) ditambah ((1/9) dikali Lansia) ditambah ((-2) dikali Disabilitas)',
  dilaporkan: 'Anak',
  dinilai: 'Anak menurut penilaian Tim Inspektorat',
  jumlah: 'Anak ditambah Lansia ditambah Disabilitas',
  selisihKanan: 'Anak dikurangi (Lansia dikurangi Disabilitas)',
  selisihKiri: '(Anak dikurangi Lansia) dikurangi Disabilitas',
  jumlahDalamKali: 'Anak dikali (Lansia ditambah Disabilitas)',
  kaliDalamJumlah: '(Anak dikali Lansia) ditambah Disabilitas',
  bagiKanan: 'Anak dibagi (Lansia dibagi Disabilitas)',
  bagiKiri: '(Anak dibagi Lansia) dibagi Disabilitas',
  bagiDalamJumlah: '(Anak dibagi Lansia) ditambah Disabilitas',
  konstantaNegatif: '(-5) dikurangi (Anak dikali (-0,5))',
  pecahan: 'Anak ditambah (1/9)',
  pecahanNegatif: '(-1/3) dibagi Anak',
  pecahanDiBawah: 'Anak dibagi (2/7)',
  konstantaBesar: 'Anak dikali 1.234.567,891',
  bersarang: '2 dikali ((Anak ditambah (Lansia dikali Disabilitas)) dikurangi (Anak dibagi 3))',
};

describe('formulaToProse', () => {
  test.each(cases)('%s', (name, indikator) => {
    expect(formulaToProse(indikator)).toBe(expected[name]);
  });

  test('throws the one error for what is no indicator', () => {
    expect(() => formulaToProse(null as never)).toThrow(IndikatorError);
    expect(() => formulaToProse({} as never)).toThrow(IndikatorError);
  });
});
