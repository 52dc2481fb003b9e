import { expect, it } from 'vitest';
import { Findings } from '../../../src/dokumen/find/findings.js';
import { oneLineOf, recordOf, withoutNip } from '../../../src/dokumen/find/tableRecord.js';
import type { Cell } from '../../../src/dokumen/sheet/sheet.js';

const header = {
  headings: [{ jenis: 'kode' }, { jenis: 'indikator' }],
  texts: ['No', 'Indikator'],
  merged: [false, false],
} as const;

const fieldsOf = (...cells: readonly Cell[]) => recordOf({ number: 4, table: 1, cells }, header as never);

it('has the cells that hold something, each with its heading and its place', () => {
  expect(fieldsOf({ text: '' }, { text: 'A' }, { text: 'x' })).toEqual({
    row: 4,
    header,
    table: 1,
    fields: [
      { text: 'A', heading: { jenis: 'indikator' }, place: { row: 4, column: 2, heading: 'Indikator' } },
      { text: 'x', heading: { jenis: 'unknown' }, place: { row: 4, column: 3, heading: '' } },
    ],
  });
});

it('a cell over several columns counts once, one over several rows in each', () => {
  const { fields } = fieldsOf({ text: 'a', copy: 'above' }, { text: 'a', copy: 'left' });
  expect(fields.map(({ place }) => place.column)).toEqual([1]);
});

it('a name alone is a sasaran, or a group of them, in a column of both', () => {
  const namesIn = (isGroup?: true) => {
    const heading = { jenis: 'sasaranOrIndikator', ...(isGroup === undefined ? {} : { isGroup }) };
    const own = { ...header, headings: [heading, { jenis: 'satuan' }] } as never;
    const jenisOf = (...texts: readonly string[]) =>
      recordOf({ number: 4, table: 1, cells: texts.map((text) => ({ text })) }, own).fields[0]?.heading.jenis;
    return [jenisOf('A', ''), jenisOf('A', '%')];
  };
  expect(namesIn()).toEqual(['sasaran', 'indikator']);
  expect(namesIn(true)).toEqual(['kelompok', 'indikator']);
});

it.each([
  [['Sasaran 2', 'Layanan membaik'], 'sasaran'],
  [['Sasaran Strategis II.', 'Layanan membaik'], 'sasaran'],
  [['I', 'Tujuan: Layanan membaik'], 'sasaran'],
  [['', 'Sasaran 2 : Layanan membaik'], 'sasaran'],
  [['A', 'PERSPEKTIF PELANGGAN'], 'kelompok'],
  [['', 'Misi 1: maju'], 'kelompok'],
  [['A', 'INDIKATOR TUJUAN'], 'kelompok'],
  [['B.', 'Indikator Kinerja Sasaran'], 'kelompok'],
  [['C', 'PELAYANAN DASAR'], 'kelompok'],
  [['1', 'Aspek layanan', 'orang'], 'indikator'],
  [['1', 'Perspektif'], 'indikator'],
])('%j begins with the name of a %s', (texts, expected) => {
  const own = {
    ...header,
    headings: [{ jenis: 'kode' }, { jenis: 'indikator' }, { jenis: 'satuan' }],
  } as never;
  const { fields } = recordOf({ number: 4, table: 1, cells: texts.map((text) => ({ text })) }, own);
  expect(fields.find(({ heading }) => heading.jenis !== 'kode')?.heading.jenis).toBe(expected);
});

it.each([
  [['80', '%'], ['80 %']],
  [['95', 'per kelahiran'], ['95 per kelahiran']],
  [['78', 'BB'], ['78 (BB)']],
  [
    ['80', '90'],
    ['80', '90'],
  ],
  [
    ['-', '%'],
    ['-', '%'],
  ],
])('%j below one heading of values are a number and its unit, or two cells', (texts, expected) => {
  const headings = [{ jenis: 'target' }, { jenis: 'target' }];
  const own = { ...header, headings, texts: ['Target', 'Target'], merged: [false, true] } as never;
  const { fields } = recordOf({ number: 4, table: 1, cells: texts.map((text) => ({ text })) }, own);
  expect(fields.map(({ text }) => text)).toEqual(expected);
});

it('covers the digits of a NIP, and notes the cell', () => {
  const findings = new Findings();
  const record = withoutNip(fieldsOf({ text: '1' }, { text: '00000000 000000 0 000' }), findings);
  expect(record.fields[0]?.text).toBe('1');
  expect(record.fields[1]?.text).not.toMatch(/0/);
  expect(findings.issues.map(({ code }) => code)).toEqual(['masked']);
});

it('gives the text of a field on one line', () => {
  expect(oneLineOf({ text: 'a\nb' })).toBe('a b');
});
