import { describe, expect, it } from 'vitest';
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

describe('a name that stands alone in its row', () => {
  const own = {
    ...header,
    headings: [{ jenis: 'kode' }, { jenis: 'indikator' }, { jenis: 'satuan' }],
  } as never;
  const jenisOf = (...texts: readonly string[]) => {
    const { fields } = recordOf({ number: 4, table: 1, cells: texts.map((text) => ({ text })) }, own);
    return fields.find(({ place }) => place.column === 2)?.heading.jenis;
  };

  it.each([
    ...[
      'Perspektif pelanggan',
      'Aspek: mutu',
      'Fokus 1',
      'Kelompok (A)',
      'Urusan wajib',
      'Bidang urusan sosial',
    ],
    ...[
      'Misi 1 maju',
      'Misi ke-2 maju',
      'Misi ke 3: maju',
      'Misi IV.maju',
      'Indikator tujuan',
      'Indikator kinerja utama',
    ],
    ...[
      'Indikator program',
      'Indikator kegiatan',
      'Indikator subkegiatan',
      'Indikator sub kegiatan',
      'Indikator kunci',
    ],
    ...['Indikator makro', 'Indikator lain', 'Indikator lainnya', 'Indikator tambahan', 'Indikator outcome'],
    ...[
      'Indikator output',
      'Indikator daerah',
      'Indikator strategis',
      'Indikator utama (IKU)',
      'Indikator sasaran:',
    ],
    ...['Indikator kinerja daerah kota contoh'],
  ])('a group: %s', (text) => {
    expect(jenisOf('', text)).toBe('kelompok');
  });

  it.each([
    ...[
      'Perspektif',
      'Misi maju',
      'Misi IVa',
      'Indikator',
      'Indikator mutu',
      'Indikator utama 2026',
      'Kelompok,',
      'Aspektasi warga',
      'Fokusnya layanan',
      'Urusannya warga',
    ],
    ...['Warga per kelompok umur', 'Indikator utama a b c d e f g'],
  ])('none: %s', (text) => {
    expect(jenisOf('', text)).toBe('indikator');
  });

  it.each([
    ...['Sasaran: maju', 'Sasaran strategis: maju', 'Sasaran 2. : maju', 'Sasaran iv: maju', 'TUJUAN:maju'],
    ...['Tujuan 12: maju'],
    ...['Tujuan 1.12: maju', 'Sasaran 1.2.3: maju'],
  ])('what it is of: %s', (text) => {
    expect(jenisOf('', text)).toBe('sasaran');
  });

  it.each(['Sasaran maju', 'Sasaran 123: maju', 'Sasarannya: maju', 'Sasaran: 5', 'Kasasaran: maju'])(
    'an indicator all the same: %s',
    (text) => {
      expect(jenisOf('', text)).toBe('indikator');
    },
  );

  it.each([
    ...['Sasaran', 'Sasaran.', 'Sasaran 2', 'sasaran ke-2', 'Sasaran ke - 2', 'Sasaran ke 2', 'Sasaran IV:'],
    ...['Sasaran Strategis', 'Sasaran strategis 12.', 'SASARAN XIII'],
  ])('behind "%s" stands a sasaran', (mark) => {
    expect(jenisOf(mark, 'Layanan')).toBe('sasaran');
  });

  it.each(['Sasaran A', 'Sasaran 123', 'Sasaran 2 x', 'Tujuan', 'x Sasaran', 'Sasaran2'])(
    'behind "%s" stands an indicator',
    (mark) => {
      expect(jenisOf(mark, 'Layanan')).toBe('indikator');
    },
  );

  it.each([
    ['A', 'LAYANAN', 'kelompok'],
    ['(A)', 'LAYANAN', 'kelompok'],
    ['XIII.', 'LAYANAN 1', 'kelompok'],
    ['a', 'LAYANAN', 'indikator'],
    ['AB', 'LAYANAN', 'indikator'],
    ['1', 'LAYANAN', 'indikator'],
    ['A', 'Layanan', 'indikator'],
    ['A', 'LA', 'indikator'],
    ['A', 'LAYANAN dasar', 'indikator'],
    ['A', 'dasar LAYANAN', 'indikator'],
    ['A', '12 LAYANAN', 'kelompok'],
  ])('behind the letter %s, %s: %s', (mark, text, expected) => {
    expect(jenisOf(mark, text)).toBe(expected);
  });
});

describe('two cells below one heading of names', () => {
  const own = {
    ...header,
    headings: [{ jenis: 'indikator' }, { jenis: 'indikator' }],
    merged: [false, true],
  } as never;
  const shown = (...texts: readonly string[]) =>
    recordOf({ number: 4, table: 1, cells: texts.map((text) => ({ text })) }, own).fields.map(
      ({ heading, text }) => `${heading.jenis}: ${text}`,
    );

  it.each([
    ...[
      '1',
      '1.',
      '1.2',
      '1.2.3',
      '(1)',
      'IK-1',
      'IKU12',
      'iv',
      'IV.',
      'a',
      'ab)',
      '1-a',
      'A.1',
      '1234',
      '1.12',
      'viii',
      '1)2',
    ],
  ])('%s is the number of the other', (code) => {
    expect(shown(code, 'Warga')).toEqual([`kode: ${code}`, 'indikator: Warga']);
  });

  it.each([
    ['Warga', 'Desa', 'Warga: Desa'],
    ['Warga:', 'Desa', 'Warga: Desa'],
    ['abc', 'Desa', 'abc: Desa'],
    ['12345', 'Desa', '12345: Desa'],
    ['ABCD1', 'Desa', 'ABCD1: Desa'],
    ['1.12345', 'Desa', '1.12345: Desa'],
    ['1.1.1.1.1.1.1.1.1.1.1', 'Desa', '1.1.1.1.1.1.1.1.1.1.1: Desa'],
  ])('%s and %s are one name', (first, second, text) => {
    expect(shown(first, second)).toEqual([`indikator: ${text}`]);
  });
});

describe('in a column of groups and indicators', () => {
  const own = {
    ...header,
    headings: [{ jenis: 'kode' }, { jenis: 'sasaranOrIndikator', isGroup: true }, { jenis: 'satuan' }],
  } as never;
  const nameIn = (...texts: readonly string[]) => {
    const { fields } = recordOf({ number: 4, table: 1, cells: texts.map((text) => ({ text })) }, own);
    const field = fields.find(({ place }) => place.column === 2);
    return `${field?.heading.jenis}: ${field?.text}`;
  };

  it.each([
    ['1.1', 'Angka partisipasi', 'indikator'],
    ['1.12', 'Angka partisipasi', 'indikator'],
    ['12.1', 'Persentase jalan', 'indikator'],
    ['1.1.1.', 'Rata-rata umur', 'indikator'],
    ['1', 'Angka partisipasi', 'kelompok'],
    ['x1.1', 'Angka partisipasi', 'kelompok'],
    ['1.1a', 'Angka partisipasi', 'kelompok'],
    ['1.1', 'Layanan angka partisipasi', 'kelompok'],
    ['1.1', 'Layanan dasar', 'kelompok'],
  ])('%s %s, alone in its row, is %s', (kode, nama, jenis) => {
    expect(nameIn(kode, nama)).toBe(`${jenis}: ${nama}`);
  });

  it.each([
    'Indikator: Angka',
    'Indikator:Angka',
    'Indikator Kinerja Utama: Angka',
    'Indikator 12: Angka',
    'Indikator 1.12: Angka',
    'Indikator Kinerja 1.1.1: Angka',
  ])('%s, beside a unit, is an indicator without the word for it', (nama) => {
    expect(nameIn('1', nama, 'Orang')).toBe('indikator: Angka');
  });

  it.each(['Sub indikator: Angka', 'Indikator: 5', 'Indikator Angka'])('%s keeps its words', (nama) => {
    expect(nameIn('1', nama, 'Orang')).toBe(`indikator: ${nama}`);
  });
});

describe('two cells below one heading of values', () => {
  const own = {
    ...header,
    headings: [{ jenis: 'target' }, { jenis: 'target' }],
    texts: ['Target', 'Target'],
    merged: [false, true],
  } as never;

  it.each([
    [['80', '%'], ['80 %']],
    [['80', 'orang'], ['80 orang']],
    [['80', 'BB'], ['80 (BB)']],
    [
      ['80', '5 orang'],
      ['80', '5 orang'],
    ],
    [
      ['80', 'orang 5'],
      ['80', 'orang 5'],
    ],
    [
      ['80', '%5'],
      ['80', '%5'],
    ],
    [
      ['baik', 'orang'],
      ['baik', 'orang'],
    ],
  ])('%j', (texts, expected) => {
    const { fields } = recordOf({ number: 4, table: 1, cells: texts.map((text) => ({ text })) }, own);
    expect(fields.map(({ text }) => text)).toEqual(expected);
  });
});

describe('a cell of a value that is merged with the one to its right', () => {
  const reachesIn = (jenis: readonly string[], texts: readonly string[]) => {
    const headings = jenis.map((one) => ({ jenis: one }));
    const cells = [{ text: '5' }, { text: '5', copy: 'left' as const }, { text: '6', number: '6' }];
    const own = { ...header, headings, texts, merged: [] } as never;
    return recordOf({ number: 4, table: 1, cells }, own).fields.map(({ text, reaches, number }) => [
      text,
      reaches,
      number,
    ]);
  };

  it.each([
    [['target', 'target', 'target'], ['2025', '2026', '2027'], true],
    [['target', 'target', 'target'], ['2025', '2025', '2027'], undefined],
    [['target', 'satuan', 'target'], ['2025', 'Satuan', '2027'], undefined],
    [['satuan', 'target', 'target'], ['Satuan', '2026', '2027'], undefined],
  ])('below %j called %j reaches over other values: %s', (jenis, texts, reaches) => {
    expect(reachesIn(jenis, texts)).toEqual([
      ['5', reaches, undefined],
      ['6', undefined, '6'],
    ]);
  });
});
