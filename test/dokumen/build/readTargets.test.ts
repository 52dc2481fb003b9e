import { describe, expect, it } from 'vitest';
import { readTargets } from '../../../src/dokumen/build/readTargets.js';
import type { Reference } from '../../../src/dokumen/build/targetIn.js';
import type { Field } from '../../../src/dokumen/find/tableRecord.js';
import { collector, fieldOf } from './fields.js';

function read(fields: readonly Field[], reference: Reference = { tahun: 2026 }) {
  const { findings, codes } = collector();
  const { target, targetPerubahan, kondisiAwal, satuan, kept } = readTargets(
    fields,
    reference,
    findings,
    (inCells) => inCells,
  );
  return { target, targetPerubahan, kondisiAwal, satuan, kept, codes: codes() };
}

const nothing = {
  target: [],
  targetPerubahan: [],
  kondisiAwal: [],
  satuan: undefined,
  kept: [],
  codes: [],
};

describe('targets', () => {
  it('without a period are of the document: its year, or its span', () => {
    expect(read([fieldOf('target', '94,33')]).target).toEqual([
      { jenis: 'angka', periode: '2026', nilai: '94.33', asli: '94,33' },
    ]);
    expect(read([fieldOf('target', '5')], { tahun: 2021, tahunAkhir: 2026 }).target).toEqual([
      { jenis: 'angka', periode: '2021-2026', nilai: '5', asli: '5' },
    ]);
  });

  it('of a part of the year, of another year, and cumulative ones', () => {
    const found = read([
      fieldOf({ jenis: 'target', periode: 'T1' }, '20'),
      fieldOf({ jenis: 'target', periode: 'S2', kumulatif: true }, '40'),
      fieldOf({ jenis: 'finalTarget', periode: '2030' }, '>90'),
      fieldOf({ jenis: 'targetPerubahan', periode: '2026' }, 'BB'),
    ]);
    expect(found.target).toEqual([
      { jenis: 'angka', periode: '2026-T1', nilai: '20', asli: '20' },
      { jenis: 'angka', periode: '2026-S2', nilai: '40', asli: '40', kumulatif: true },
      { jenis: 'batas', periode: '2030', arah: '>', nilai: '90', asli: '>90' },
    ]);
    expect(found.targetPerubahan).toEqual([
      { jenis: 'predikat', periode: '2026', predikat: 'BB', asli: 'BB' },
    ]);
  });

  it('a cumulative one of a whole year is none', () => {
    const found = read([fieldOf({ jenis: 'target', periode: '2026', kumulatif: true }, '80', 3)]);
    expect(found.codes).toEqual(['not-understood baris 1 kolom 2 kumulatif-setahun']);
    expect([found.target, found.kept]).toEqual([[], ['target: 80']]);
  });

  it('what has no period is kept', () => {
    const range = { tahun: 2021, tahunAkhir: 2026 };
    const found = read([fieldOf({ jenis: 'proyeksi', periode: 'T1' }, '5')], range);
    expect([found.kept, found.codes]).toEqual([['proyeksi: 5'], []]);
    const zero = fieldOf({ jenis: 'kondisiAwal', periode: 'K0' }, '5');
    expect(read([zero]).kondisiAwal).toEqual([{ periode: '2025', nilai: '5' }]);
    expect(read([zero], {}).codes).toEqual(['not-understood baris 1 kolom 0 tanpa-tahun']);
  });

  it('a dash is none; a unit is handed out, the first of several', () => {
    expect(read([fieldOf('target', '-')])).toEqual(nothing);
    const two = [fieldOf('target', '80%'), fieldOf({ jenis: 'target', periode: '2027' }, '5 orang')];
    expect(read(two).satuan).toBe('%');
  });

  it('what cannot be read is located and kept behind its heading', () => {
    const found = read([fieldOf('target', 'menyesuaikan\nkebutuhan', 4)]);
    expect(found.codes).toEqual(['unreadable-target baris 1 kolom 3 0']);
    expect(found.kept).toEqual(['target: menyesuaikan kebutuhan']);
    expect(found.target).toEqual([]);
  });

  it('of one period twice: the same text is one target, another is reported', () => {
    const twice = [fieldOf('target', '80'), fieldOf({ jenis: 'target', periode: '2026' }, '80')];
    expect(read(twice)).toMatchObject({ codes: [], kept: [] });
    const other = read([fieldOf('target', '80'), fieldOf({ jenis: 'target', periode: '2026' }, '90')]);
    expect(other.codes).toEqual(Array(2).fill('not-understood baris 1 kolom 0 target-ganda'));
    expect(other.kept).toEqual(['target: 90', 'target: 80']);
    expect(other.target).toEqual([]);
    const third = read([fieldOf('target', '80'), fieldOf('target', '90', 2), fieldOf('target', '80', 3)]);
    expect(third.target).toEqual([]);
  });

  it('of one period in a row below is none of the indicator above', () => {
    const below = fieldOf('target', '90');
    const found = read([fieldOf('target', '80'), { ...below, place: { ...below.place, row: 3 } }]);
    expect(found.target).toMatchObject([{ nilai: '80' }]);
    expect(found.kept).toEqual(['target: 90']);
  });
});

describe('numbers that could mean two things', () => {
  it('are reported, unless the caller says which', () => {
    expect(read([fieldOf('target', '1.500')]).codes).toEqual(['ambiguous-number baris 1 kolom 0 0']);
    expect(read([fieldOf('target', '1.500')], { tahun: 2026, locale: 'id' }).target[0]).toMatchObject({
      nilai: '1500',
    });
  });

  it.each([
    ['1500', '1500'],
    ['1.5', '1.500'],
  ])('or the cell carries the number %s beside its text', (number, nilai) => {
    const locale = nilai === '1500' ? 'en' : 'id';
    const found = read([{ ...fieldOf('target', '1.500'), number }], { tahun: 2026, locale });
    expect(found.target).toEqual([{ jenis: 'angka', periode: '2026', nilai, asli: '1.500' }]);
    const baseline = { ...fieldOf({ jenis: 'kondisiAwal', periode: '2020' }, '1.500'), number };
    expect(read([baseline]).kondisiAwal).toEqual([{ periode: '2020', nilai }]);
  });

  it('a number that a workbook shows with zeros before it is that number', () => {
    const field = { ...fieldOf('target', '007'), number: '7' };
    expect(read([field]).target).toEqual([{ jenis: 'angka', periode: '2026', nilai: '7', asli: '007' }]);
  });

  it('a number that the text does not show decides nothing', () => {
    const field = { ...fieldOf('target', '1.500'), number: '7' };
    expect(read([field]).codes).toEqual(['ambiguous-number baris 1 kolom 0 0']);
  });
});

describe('the baseline', () => {
  const baseline = (text: string, periode?: string) =>
    fieldOf({ jenis: 'kondisiAwal', ...(periode === undefined ? {} : { periode }) }, text);

  it('needs a year', () => {
    expect(read([baseline('71,5', '2020')]).kondisiAwal).toEqual([{ periode: '2020', nilai: '71.5' }]);
    expect(read([baseline('71,5', '2025-T1')]).kondisiAwal).toEqual([{ periode: '2025-T1', nilai: '71.5' }]);
    for (const periode of [undefined, 'T1', 'S2']) {
      const found = read([baseline('71,5', periode)]);
      expect(found.codes).toEqual(['not-understood baris 1 kolom 0 tanpa-tahun']);
      expect(found.kept).toEqual(['kondisiAwal: 71,5']);
    }
  });

  it('is one for each period; a dash is none; what cannot be read is kept', () => {
    const two = read([baseline('1', '2020'), baseline('2', '2021'), baseline('3', '2020')]);
    expect(two.kondisiAwal).toEqual([
      { periode: '2020', nilai: '1' },
      { periode: '2021', nilai: '2' },
    ]);
    expect(two.codes).toEqual(['not-understood baris 1 kolom 0 kondisi-awal-ganda']);
    expect(read([baseline('-', '2020')])).toEqual(nothing);
    const bad = read([baseline('menyesuaikan', '2020')]);
    expect(bad.codes).toEqual(['unreadable-number baris 1 kolom 0 0 bukan-angka']);
    expect(bad.kept).toEqual(['kondisiAwal: menyesuaikan']);
  });

  it('may be a grade, alone or behind its number', () => {
    expect(read([baseline('BB', '2020'), baseline('78,5 (BB)', '2021')]).kondisiAwal).toEqual([
      { periode: '2020', predikat: 'BB' },
      { periode: '2021', nilai: '78.5', predikat: 'BB' },
    ]);
    expect(read([baseline('78,5(BB)', '2021')]).kondisiAwal).toEqual([
      { periode: '2021', nilai: '78.5', predikat: 'BB' },
    ]);
    const more = read([baseline('78,5 (BB) sementara', '2021')]);
    expect([more.kondisiAwal, more.kept]).toEqual([[], ['kondisiAwal: 78,5 (BB) sementara']]);
  });
});

it('other cells are not looked at', () => {
  expect(read([fieldOf('satuan', 'orang'), fieldOf('unknown', '5')])).toEqual(nothing);
});

it('[W30] where no column says the unit, a cell is held against that of its heading', () => {
  const { findings, codes } = collector();
  const field = fieldOf('target', '12 dokumen', 5);
  const below = (heading: string) => ({ ...field, place: { ...field.place, heading } });
  expect(readTargets([below('Target (%)')], { tahun: 2026 }, findings, (own) => own).target).toEqual([]);
  expect(codes()).toEqual(['other-unit baris 1 kolom 4 judul']);
  expect(findings.issues[0]?.kalimat).toBe(
    '"12 dokumen" tidak bersatuan "%" seperti judul kolomnya; teksnya disimpan di cara perhitungan',
  );
  expect(readTargets([below('Target')], { tahun: 2026 }, findings, (own) => own).target).toHaveLength(1);
});

it('[W30] a grade beside a number of things counted is told of: it may be any remark in brackets', () => {
  const { findings, codes } = collector();
  const fields = [
    fieldOf('target', '4 (TW)', 5),
    fieldOf({ jenis: 'kondisiAwal', periode: '2025' }, '3 (B)', 4),
  ];
  const read = readTargets(fields, { tahun: 2026 }, findings, () => 'Kali');
  expect(read).toMatchObject({ target: [], kondisiAwal: [], kept: ['target: 4 (TW)', 'kondisiAwal: 3 (B)'] });
  expect(codes()).toEqual([
    'other-unit baris 1 kolom 4 predikat-cacah',
    'other-unit baris 1 kolom 3 predikat-cacah',
  ]);
  expect(findings.issues[0]?.kalimat).toBe(
    '"4 (TW)" memuat predikat di samping angkanya, sedangkan "Kali" tidak berpredikat; tulis angkanya saja, atau satuan seperti Nilai; teksnya disimpan di cara perhitungan',
  );
});

it('a grade under a unit of things counted, or of percent, is told of at its cell and kept as text', () => {
  const { findings, codes } = collector();
  const fields = [
    fieldOf('target', 'WTP', 5),
    fieldOf({ jenis: 'target', periode: '2027' }, 'Sangat Baik', 6),
    fieldOf({ jenis: 'kondisiAwal', periode: '2025' }, 'BB', 4),
    fieldOf({ jenis: 'target', periode: '2028' }, '80 (BB)', 7),
  ];
  const read = readTargets(fields, { tahun: 2026 }, findings, () => 'Persen');
  expect(read.target).toEqual([
    { jenis: 'angka', periode: '2028', nilai: '80', predikat: 'BB', asli: '80 (BB)' },
  ]);
  expect(read).toMatchObject({
    kondisiAwal: [],
    kept: ['target: WTP', 'target: Sangat Baik', 'kondisiAwal: BB'],
  });
  expect(codes()).toEqual([
    'other-unit baris 1 kolom 4 predikat',
    'other-unit baris 1 kolom 5 predikat',
    'other-unit baris 1 kolom 3 predikat',
  ]);
  expect(findings.issues[0]?.kalimat).toBe(
    '"WTP" berupa predikat, sedangkan satuan indikatornya "Persen"; diharapkan angka, atau satuan seperti Predikat atau Opini; teksnya disimpan di cara perhitungan',
  );
});
