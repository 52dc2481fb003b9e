import { describe, expect, it } from 'vitest';
import { readResults, unitOfResults } from '../../../src/dokumen/build/readResults.js';
import type { ResultHeading } from '../../../src/dokumen/find/heading.js';
import type { Field } from '../../../src/dokumen/find/tableRecord.js';
import { collector, fieldOf } from './fields.js';

const own = { tahun: 2026 };

function read(fields: readonly Field[], satuan: string | undefined = 'Persen') {
  const { findings, codes } = collector();
  const { realisasi, printed, kept } = readResults(fields, own, findings, satuan);
  return { realisasi, printed: [...printed.keys()], kept, codes: codes() };
}

const hasil = (text: string, rest: Omit<ResultHeading, 'jenis'> = {}) =>
  fieldOf({ jenis: 'realisasi', ...rest }, text, 5);

describe('[W32] results', () => {
  it('are of the period of their heading, else of the document', () => {
    const found = read([hasil('72,39'), hasil('20', { periode: 'T1' }), hasil('70', { periode: '2025' })]);
    expect(found.realisasi).toEqual({
      2026: { nilai: '72.39', asli: '72,39' },
      '2026-T1': { nilai: '20', asli: '20' },
      2025: { nilai: '70', asli: '70' },
    });
    expect(found).toMatchObject({ codes: [], kept: [], printed: [] });
  });

  it('are cumulative where the heading says so', () => {
    expect(read([hasil('40', { periode: 'T2', kumulatif: true })]).realisasi).toEqual({
      '2026-T2': { nilai: '40', kumulatif: true, asli: '40' },
    });
  });

  it.each([
    ['BB', { predikat: 'BB', asli: 'BB' }],
    ['78,5 (BB)', { nilai: '78.5', predikat: 'BB', asli: '78,5 (BB)' }],
    ['WTP', { predikat: 'WTP', asli: 'WTP' }],
  ])('with a grade: %s', (text, expected) => {
    expect(read([hasil(text)], 'Nilai').realisasi).toEqual({ 2026: expected });
  });

  it.each(['-', 'N/A', '', 'belum ada'])('none: %j', (text) => {
    expect(read([hasil(text)])).toEqual({ realisasi: {}, printed: [], kept: [], codes: [] });
  });

  it('with another unit, or none that can be read, are reported and kept as text', () => {
    expect(read([hasil('72 orang')])).toMatchObject({
      realisasi: {},
      kept: ['realisasi: 72 orang'],
      codes: ['other-unit baris 1 kolom 4 '],
    });
    expect(read([hasil('dalam proses')])).toMatchObject({
      realisasi: {},
      kept: ['realisasi: dalam proses'],
      codes: ['unreadable-number baris 1 kolom 4 0 bukan-angka'],
    });
  });

  it('a grade under a unit of percent is reported and kept as text', () => {
    expect(read([hasil('WTP')])).toMatchObject({
      realisasi: {},
      kept: ['realisasi: WTP'],
      codes: ['other-unit baris 1 kolom 4 predikat'],
    });
  });

  it('[W30] a grade beside a number of what is measured is reported and kept as text', () => {
    expect(read([hasil('4 (B)')], 'Hari')).toMatchObject({
      realisasi: {},
      kept: ['realisasi: 4 (B)'],
      codes: ['other-unit baris 1 kolom 4 predikat-cacah'],
    });
  });

  it('twice for one period: the same text is one, another is reported', () => {
    expect(read([hasil('7'), hasil('7', { periode: '2026' })]).codes).toEqual([]);
    expect(read([hasil('7'), hasil('8', { periode: '2026' })])).toMatchObject({
      realisasi: { 2026: { nilai: '7' } },
      kept: ['realisasi: 8'],
      codes: ['not-understood baris 1 kolom 4 realisasi-ganda'],
    });
  });
});

describe('achievements and grades', () => {
  it('stand beside the result of their period', () => {
    const row = [hasil('72,39'), fieldOf('capaian', '90,49%', 6), fieldOf('predikat', 'Tinggi', 7)];
    expect(read(row)).toMatchObject({
      realisasi: { 2026: { nilai: '72.39', capaian: '90.49', predikatCapaian: 'Tinggi', asli: '72,39' } },
      printed: ['2026'],
    });
  });

  it('the grade of the result itself is another', () => {
    const row = [hasil('78 (BB)'), fieldOf('predikat', 'Sangat Baik')];
    expect(read(row, 'Nilai').realisasi).toEqual({
      2026: { nilai: '78', predikat: 'BB', predikatCapaian: 'Sangat Baik', asli: '78 (BB)' },
    });
  });

  it('a grade may stand with the achievement', () => {
    const row = [hasil('72'), fieldOf('capaian', '90 (Tinggi)', 6)];
    expect(read(row).realisasi[2026]).toEqual({
      nilai: '72',
      capaian: '90',
      predikatCapaian: 'Tinggi',
      asli: '72',
    });
  });

  it('an achievement is in percent, and a grade is in words', () => {
    const row = [fieldOf('capaian', '5 orang', 6), fieldOf('predikat', '3', 7)];
    expect(read(row)).toMatchObject({
      realisasi: {},
      kept: ['capaian: 5 orang', 'predikat: 3'],
      codes: ['not-understood baris 1 kolom 5 bukan-persen', 'not-understood baris 1 kolom 6 bukan-predikat'],
    });
  });
});

it('the unit of a result may be that of the indicator', () => {
  expect(unitOfResults([fieldOf('target', '3 hari'), hasil('-'), hasil('12 orang')], own)).toBe('orang');
  expect(unitOfResults([hasil('12')], own)).toBeUndefined();
});

it('results of a part of one of several years are kept, and so is a grade beside a figure', () => {
  const { findings } = collector();
  const years = { tahun: 2025, tahunAkhir: 2029 };
  const found = readResults([hasil('40', { periode: 'T2' })], years, findings, 'Persen');
  expect([found.realisasi, found.kept, findings.issues]).toEqual([{}, ['realisasi: 40'], []]);
  const cumulative = fieldOf({ jenis: 'capaian', periode: 'T2', kumulatif: true }, '95', 6);
  expect(read([hasil('40', { periode: 'T2' }), cumulative]).realisasi).toEqual({
    '2026-T2': { nilai: '40', capaian: '95', asli: '40' },
  });
});
