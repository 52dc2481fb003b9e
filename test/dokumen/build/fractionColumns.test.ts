import { describe, expect, it } from 'vitest';
import { fractionColumns } from '../../../src/dokumen/build/fractionColumns.js';
import type { Heading } from '../../../src/dokumen/find/heading.js';
import { collector, fieldOf } from './fields.js';

/** The formula that these cells say, with what was kept and reported. */
function joined(
  satuan: string,
  cells: Partial<Record<Heading['jenis'], string>>,
  headings: Readonly<Record<string, string>> = {},
  nama = 'Cakupan imunisasi',
) {
  const { findings, codes } = collector();
  const fields = Object.entries(cells).map(([jenis, text], i) => {
    const field = fieldOf(jenis as Heading['jenis'], text, i + 1);
    return { ...field, place: { ...field.place, heading: headings[jenis] ?? jenis } };
  });
  const { explaining, kept } = fractionColumns(fields, { satuan, nama }, findings);
  return { formula: explaining.map(({ text }) => text), kept, codes: codes() };
}

const SIDES = { pembilang: 'Bayi diimunisasi', penyebut: 'Seluruh bayi' };

describe('two columns without a formula', () => {
  it.each([
    ['%', '"Bayi diimunisasi" / "Seluruh bayi" x 100 %'],
    ['Persen', '"Bayi diimunisasi" / "Seluruh bayi" x 100 %'],
    ['per 1.000 bayi', '"Bayi diimunisasi" / "Seluruh bayi" x 1.000'],
    ['per 100.000 KH', '"Bayi diimunisasi" / "Seluruh bayi" x 100.000'],
    ['kasus/1000 bayi', '"Bayi diimunisasi" / "Seluruh bayi" x 1000'],
    ['per 100 bayi', '"Bayi diimunisasi" / "Seluruh bayi" x 100'],
    ['Per 10000', '"Bayi diimunisasi" / "Seluruh bayi" x 10000'],
    ['kasus per 1.000.000 penduduk', '"Bayi diimunisasi" / "Seluruh bayi" x 1.000.000'],
    ['Permil', '"Bayi diimunisasi" / "Seluruh bayi" x 1.000'],
    ['promil', '"Bayi diimunisasi" / "Seluruh bayi" x 1.000'],
    ['per mille', '"Bayi diimunisasi" / "Seluruh bayi" x 1.000'],
    ['‰', '"Bayi diimunisasi" / "Seluruh bayi" x 1.000'],
    ['kasus per bulan', '"Bayi diimunisasi" / "Seluruh bayi"'],
    ['Angkatan', '"Bayi diimunisasi" / "Seluruh bayi"'],
    ['Ton', '"Bayi diimunisasi" / "Seluruh bayi"'],
    ['Rasio', '"Bayi diimunisasi" / "Seluruh bayi"'],
    ['Hari', '"Bayi diimunisasi" / "Seluruh bayi"'],
  ])('[W36] the unit %s says what the quotient is multiplied by', (satuan, formula) => {
    expect(joined(satuan, SIDES)).toEqual({ formula: [formula], kept: [], codes: [] });
  });

  it.each([
    ['Angka', 'Rasio dokter per 1.000 penduduk', ' x 1.000'],
    ['Rasio', 'Angka kematian ibu per 100.000 KH', ' x 100.000'],
    ['', 'Rasio guru/100 murid', ' x 100'],
    ['Persen', 'Kasus per 1.000 penduduk', ' x 100 %'],
    ['per 10.000 bayi', 'Kasus per 1.000 bayi', ' x 10.000'],
  ])('[W36] the name says it where the unit %j does not: %s', (satuan, nama, times) => {
    expect(joined(satuan, SIDES, {}, nama).formula).toEqual([`"Bayi diimunisasi" / "Seluruh bayi"${times}`]);
  });

  it('a column of multipliers says it before the unit does', () => {
    expect(joined('Indeks', { ...SIDES, pengali: 'x 1.000' }).formula).toEqual([
      '"Bayi diimunisasi" / "Seluruh bayi" x 1.000',
    ]);
  });

  it.each([
    ...['Indeks', 'Index', 'Nilai', 'Skor', 'Poin', 'Point', 'Angka', 'Level', 'Predikat', 'Indeks Kepuasan'],
    ...['per 100 ribu penduduk', 'per 1 juta penduduk', 'per 1.500 bayi', 'per 10 bayi', 'per seribu bayi'],
    ...['per 1.000,5 bayi', 'per juta jam kerja', '(bayi)', 'ha', ''],
  ])('the unit %j does not say it', (satuan) => {
    expect(joined(satuan, SIDES)).toEqual({
      formula: [],
      kept: ['pembilang: Bayi diimunisasi', 'penyebut: Seluruh bayi'],
      codes: ['not-understood baris 1 kolom 0 tanpa-pengali'],
    });
  });

  it.each(['x 1.000', '× 1.000', '* 1.000', 'X1.000', ' 1.000'])('a column says it as %j', (pengali) => {
    expect(joined('%', { ...SIDES, pengali }).formula).toEqual([
      `"Bayi diimunisasi" / "Seluruh bayi" x ${pengali === ' 1.000' ? ' ' : ''}1.000`,
    ]);
  });

  it.each(['Bayi diimunisasi.', 'Bayi diimunisasi;', 'Bayi diimunisasi, ', ' Bayi diimunisasi'])(
    'marks behind a side are none of its name: %j',
    (pembilang) => {
      expect(joined('%', { ...SIDES, pembilang }).formula).toEqual([
        '"Bayi diimunisasi" / "Seluruh bayi" x 100 %',
      ]);
    },
  );

  it('a side goes on in the row below', () => {
    const { findings } = collector();
    const fields = [
      fieldOf('pembilang', 'Bayi', 1),
      fieldOf('pembilang', 'diimunisasi', 1),
      fieldOf('penyebut', 'Seluruh bayi', 2),
    ];
    expect(
      fractionColumns(fields, { satuan: '%', nama: '' }, findings).explaining.map(({ text }) => text),
    ).toEqual(['"Bayi diimunisasi" / "Seluruh bayi" x 100 %']);
  });

  it('a side with arithmetic stands in brackets, one of two lines on one', () => {
    const sides = { pembilang: 'Rumah baik + rumah sedang', penyebut: 'Seluruh\nrumah.' };
    expect(joined('%', sides).formula).toEqual(['(Rumah baik + rumah sedang) / "Seluruh rumah" x 100 %']);
  });

  it.each([
    [{ pembilang: '850', penyebut: '1.000' }, 'angka-pecahan', 1],
    [{ pembilang: '12 puskesmas', penyebut: '20 puskesmas' }, 'angka-pecahan', 1],
    [{ pembilang: 'A', penyebut: 'B' }, 'angka-pecahan', 1],
    [{ pembilang: 'n = 5 kk', penyebut: 'Seluruh keluarga' }, 'angka-pecahan', 1],
    [{ pembilang: 'Bayi diimunisasi', penyebut: '1.000' }, 'angka-pecahan', 1],
    [{ pembilang: 'Bayi diimunisasi', penyebut: '-' }, 'separuh-pecahan', 1],
    [{ penyebut: 'Seluruh bayi' }, 'separuh-pecahan', 1],
  ])('%j: %s', (cells, sebab, times) => {
    const { formula, codes } = joined('%', cells);
    expect(formula).toEqual([]);
    expect(codes).toHaveLength(times);
    expect(codes.every((code) => code.endsWith(sebab))).toBe(true);
  });

  it('a side with quotes in it stands in brackets', () => {
    expect(joined('%', { ...SIDES, pembilang: 'Bayi "sehat"' }).formula).toEqual([
      '(Bayi "sehat") / "Seluruh bayi" x 100 %',
    ]);
  });

  it('a side may have a number in its name', () => {
    const sides = { pembilang: 'Anak usia 7 tahun yang bersekolah', penyebut: 'Anak usia 7 tahun' };
    expect(joined('%', sides).formula).toEqual([
      '"Anak usia 7 tahun yang bersekolah" / "Anak usia 7 tahun" x 100 %',
    ]);
  });

  it('a comma inside of a side is part of its name, a sign of multiplication may stand tight', () => {
    const sides = { pembilang: 'Bayi lahir hidup, sehat', penyebut: 'Seluruh bayi;' };
    expect(joined('Indeks', { ...sides, pengali: 'x1.000' }).formula).toEqual([
      '"Bayi lahir hidup, sehat" / "Seluruh bayi" x 1.000',
    ]);
  });

  it.each([
    ['explanation', 'Dihitung dari laporan puskesmas'],
    ['makna', 'Bayi / balita'],
    ['alasan', 'A / B x 100%'],
  ] as const)('prose beside them is no formula: %s %j', (jenis, text) => {
    expect(joined('%', { ...SIDES, [jenis]: text })).toEqual({
      formula: [text, '"Bayi diimunisasi" / "Seluruh bayi" x 100 %'],
      kept: [],
      codes: [],
    });
  });

  it('dashes say nothing', () => {
    expect(joined('Nilai', { pembilang: '-', penyebut: '-' })).toEqual({ formula: [], kept: [], codes: [] });
  });
});

describe('two columns beside a formula', () => {
  it('say what its letters stand for, each letter once', () => {
    const sides = { pembilang: 'Sekolah terakreditasi B', penyebut: 'Seluruh sekolah A' };
    const found = joined(
      '%',
      { ...sides, formula: 'A/B x 100%' },
      { pembilang: 'Pembilang (A)', penyebut: 'Penyebut (B)' },
    );
    expect(found).toEqual({
      formula: ['"Sekolah terakreditasi B" / "Seluruh sekolah A" x 100%'],
      kept: [],
      codes: [],
    });
  });

  it.each([
    ['A1/B1 x 100%', 'Pembilang (A1)', 'Penyebut (B1)'],
    ['A/B x 100%', 'Pembilang ( A )', 'Penyebut ( B )'],
  ])('whose letters may have numbers: %s', (formula, pembilang, penyebut) => {
    expect(joined('%', { ...SIDES, formula }, { pembilang, penyebut }).formula).toEqual([
      '"Bayi diimunisasi" / "Seluruh bayi" x 100%',
    ]);
  });

  it.each(['Pembilang / penyebut x 100%', 'Numerator / Denominator x 100%', 'NUMERATOR/DENOMINATOR x 100%'])(
    'say what the words for them stand for: %s',
    (formula) => {
      expect(joined('%', { ...SIDES, formula }).formula).toEqual([
        '"Bayi diimunisasi" / "Seluruh bayi" x 100%',
      ]);
    },
  );

  it.each([
    'Pembilang / Seluruh bayi x 100%',
    'Pembilang / Pembilang x 100%',
    'Pembilang2 / Penyebut2 x 100%',
  ])('are another formula where it lacks one of them: %s', (formula) => {
    expect(joined('%', { ...SIDES, formula }).codes).toEqual([
      'not-understood baris 1 kolom 0 formula-ganda',
    ]);
  });

  it('stand in an explanation as well, and leave a multiplier beside it', () => {
    const explanation = 'Pembilang / penyebut x 100%';
    expect(joined('%', { ...SIDES, explanation, pengali: 'x 1.000' })).toEqual({
      formula: ['"Bayi diimunisasi" / "Seluruh bayi" x 100%'],
      kept: ['pengali: x 1.000'],
      codes: [],
    });
  });

  it('a multiplier without sides is kept', () => {
    expect(joined('%', { formula: 'A / B', pengali: 'x 100' })).toEqual({
      formula: ['A / B'],
      kept: ['pengali: x 100'],
      codes: [],
    });
  });

  it('leave what else explains the indicator as it is', () => {
    const formula = 'Pembilang / penyebut x 100%';
    expect(joined('%', { ...SIDES, makna: 'm', formula }).formula).toEqual([
      'm',
      '"Bayi diimunisasi" / "Seluruh bayi" x 100%',
    ]);
  });

  it('repeat its names', () => {
    const formula = 'Bayi diimunisasi / Seluruh bayi x 100%';
    expect(joined('%', { ...SIDES, formula })).toEqual({ formula: [formula], kept: [], codes: [] });
  });

  it('are another formula, which is reported', () => {
    expect(joined('%', { ...SIDES, formula: 'Anak / Penduduk x 100%' })).toEqual({
      formula: ['Anak / Penduduk x 100%'],
      kept: ['pembilang: Bayi diimunisasi', 'penyebut: Seluruh bayi'],
      codes: ['not-understood baris 1 kolom 0 formula-ganda'],
    });
  });
});
