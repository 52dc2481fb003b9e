import { formulaToText, IndikatorError, persentase } from 'indikator';
import { describe, expect, test } from 'vitest';
import { quoteLabel } from '../../src/formula/formulaToText.js';
import { pmks } from '../fixtures/pmks.js';
import { cases, indikatorOf, type Name } from './cases.js';

const expected: Readonly<Record<Name, string>> = {
  persen: 'Anak / Lansia x 100 %',
  persenKapital: 'Anak / Lansia x 100 %',
  persenTanda: 'Anak / Lansia x 100 %',
  kaliSeratusBukanPersen: 'Anak / Lansia x 100',
  seribu: 'Anak / Lansia x 1.000',
  seribuPersen: 'Anak / Lansia x 1.000',
  seratusRibu: 'Anak / Lansia x 100.000',
  rasioSaja: 'Anak / Lansia',
  rasioSajaPersen: 'Anak / Lansia',
  pengaliDesimal: 'Anak / Lansia x 0,5',
  pengaliPecahan: 'Anak / Lansia x 1/9',
  jumlahDiAtas: '(Anak + Lansia) / Disabilitas x 100 %',
  jumlahDiBawah: 'Anak / (Lansia + Disabilitas) x 100 %',
  hasilKaliDiAtas: '(Anak x Lansia) / Disabilitas x 100 %',
  rasioDalamRasio: '(Anak / Lansia) / (Lansia / Disabilitas) x 100 %',
  tumbuh: '(Anak - Lansia) / Lansia x 100 %',
  turun: '(Lansia - Anak) / Lansia x 100 %',
  rata: '(1/3) x (Anak + Lansia + Disabilitas)',
  indeks: '(0,376 x Anak) + ((1/9) x Lansia) + ((-2) x Disabilitas)',
  dilaporkan: 'Anak',
  dinilai: 'Anak',
  jumlah: 'Anak + Lansia + Disabilitas',
  selisihKanan: 'Anak - (Lansia - Disabilitas)',
  selisihKiri: '(Anak - Lansia) - Disabilitas',
  jumlahDalamKali: 'Anak x (Lansia + Disabilitas)',
  kaliDalamJumlah: '(Anak x Lansia) + Disabilitas',
  bagiKanan: 'Anak / (Lansia / Disabilitas)',
  bagiKiri: '(Anak / Lansia) / Disabilitas',
  bagiDalamJumlah: '(Anak / Lansia) + Disabilitas',
  konstantaNegatif: '(-5) - (Anak x (-0,5))',
  pecahan: 'Anak + (1/9)',
  pecahanNegatif: '(-1/3) / Anak',
  pecahanDiBawah: 'Anak / (2/7)',
  konstantaBesar: 'Anak x 1.234.567,891',
  bersarang: '2 x ((Anak + (Lansia x Disabilitas)) - (Anak / 3))',
};

describe('formulaToText', () => {
  test.each(cases)('%s', (name, indikator) => {
    expect(formulaToText(indikator)).toBe(expected[name]);
  });

  test('two different formulas never print alike, but for one written both ways', () => {
    const alike = new Set(['persenKapital', 'persenTanda', 'rasioSajaPersen', 'seribuPersen', 'dinilai']);
    const texts = cases.filter(([name]) => !alike.has(name)).map(([, indikator]) => formulaToText(indikator));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('quotes the labels that need it', () => {
    const label = { a: 'Guru + Dosen', b: 'Murid "aktif"', c: '' };
    expect(formulaToText(indikatorOf(persentase('a', 'b'), 'persen', label))).toBe(
      '"Guru + Dosen" / "Murid ""aktif""" x 100 %',
    );
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['text', 'Anak / Lansia'],
    ['an empty object', {}],
    ['a formula alone', pmks.formula],
    ['a formula that names what is not there', { ...pmks, formula: persentase('a', 'b') }],
    ['a list', [pmks]],
  ])('throws the one error for %s', (_, value) => {
    expect(() => formulaToText(value as never)).toThrow(IndikatorError);
  });
});

describe('quoteLabel', () => {
  test.each([
    'Jumlah PMKS terlayani',
    'X1',
    'Ekspor',
    'Kali Ciliwung'.replace('Kali', 'Sungai'),
    'A, B dan C',
    'dr. Soetomo',
    "Jum'at",
    'Kode_Wilayah',
    'Perempuan',
    'Satuan kerja',
    'Dualisme',
    'Usia lima tahun',
    'Kalimantan',
    'é',
    '中文',
  ])('leaves %j as it is', (label) => {
    expect(quoteLabel(label)).toBe(label);
  });

  test.each([
    ...['Dua', 'duabelas', 'Lima pilar', 'seratus persen', 'Satu Data'],
    ...[
      'A + B',
      'A+B',
      'A - B',
      'non-PNS',
      'Guru / Murid',
      'Kabupaten/Kota',
      'A : B',
      'A x B',
      'A × B',
      'A ÷ B',
    ],
    ...['x', 'X', 'per', 'Laju kali ini', 'Dibagi rata', 'Guru dengan murid', 'dikurangi', 'DITAMBAH'],
    ...[
      '100',
      'Usia 60',
      '60 tahun',
      '5%',
      'PMKS (jiwa)',
      '(n-1)',
      '[x]',
      'A = B',
      'A  B',
      '',
      '.',
      '%',
      'Rp 5',
      'Kab.',
      'a. Jumlah',
      'Rumus A',
      'Jumlah laki',
      'Penduduk > 15 tahun',
      '∑ rumah',
    ],
  ])('quotes %j, which could be taken for arithmetic', (label) => {
    expect(quoteLabel(label)).toBe(`"${label}"`);
  });

  test('doubles the quotes inside', () => {
    expect(quoteLabel('a"b')).toBe('"a""b"');
    expect(quoteLabel('"')).toBe('""""');
  });
});
