import { readDokumen } from 'indikator/dokumen';
import { describe, expect, it } from 'vitest';
import { withNotations } from '../../../src/dokumen/build/withNotations.js';
import type { Field } from '../../../src/dokumen/find/tableRecord.js';
import { fieldOf } from './fields.js';

const header = { headings: [], texts: [], notes: [], merged: [], row: 1, height: 1 };

/** A row of targets, one in each column. */
function row(number: number, ...texts: readonly string[]) {
  const fields = texts.map((text, i): Field => {
    const field = fieldOf('target', text, i + 1);
    return { ...field, place: { ...field.place, row: number } };
  });
  return { row: number, table: 1, header, fields };
}

/** What the cells know, row by row. */
function known(rows: readonly (readonly string[])[], locale?: 'id' | 'en') {
  const records = withNotations(
    rows.map((texts, i) => row(i, ...texts)),
    locale,
  );
  return records.map(({ fields }) => fields.map(({ notations }) => notations?.join(' ')));
}

it('thousands with a dot and with a comma in one row: neither is decided by other rows', () => {
  const both = 'id en';
  expect(
    known([
      ['94,33', '80,5'],
      ['1.234', '1,500'],
    ])[1],
  ).toEqual([both, both]);
  expect(
    known([
      ['94,33', '80,5'],
      ['1.234', '1.500'],
    ])[1],
  ).toEqual(['id', 'id']);
  expect(
    known(
      [
        ['94,33', '80,5'],
        ['1.234', '1,500'],
      ],
      'id',
    )[1],
  ).toEqual(['id', 'id']);
  expect(known([['94,33', '1,5', '1.234', '1,500']])[0]).toEqual(['id', 'id', 'id', 'id']);
});

describe('the row decides, whatever the caller states', () => {
  it.each([undefined, 'id', 'en'] as const)('%s', (locale) => {
    expect(known([['29.28571428571428', '28.125']], locale)).toEqual([['en', 'en']]);
    expect(known([['94,33', '1.500']], locale)).toEqual([['id', 'id']]);
    expect(known([['94,33', '94.33', '1.500']], locale)).toEqual([['id en', 'id en', 'id en']]);
  });
});

describe('else the column, else all tables', () => {
  it('decide for dots between thousands', () => {
    expect(known([['94,33', 'BB'], ['1.500'], ['x', '2.500']])).toEqual([['id', 'id'], ['id'], ['id', 'id']]);
  });

  it('do not decide that a dot is a decimal mark', () => {
    expect(known([['94.33'], ['1.500']])).toEqual([['en'], ['id en']]);
    expect(known([['94.33'], ['1,500']])).toEqual([['en'], ['en']]);
    expect(known([['94.33'], ['1.500']], 'en')).toEqual([['en'], ['en']]);
  });

  it('do not decide against what is stated', () => {
    expect(known([['94,33'], ['1.500']], 'en')).toEqual([['id'], ['id en']]);
    expect(known([['94,33'], ['1.500']], 'id')).toEqual([['id'], ['id']]);
  });

  it('contradict each other', () => {
    expect(known([['94,33'], ['94.33'], ['1.500']])).toEqual([['id'], ['en'], ['id en']]);
  });
});

it('cells without proof say nothing, nor do those under other headings', () => {
  expect(known([['80', 'BB', '-', '1.500']])).toEqual([[undefined, undefined, undefined, undefined]]);
  const record = {
    row: 1,
    table: 1,
    header,
    fields: [fieldOf('indikator', '94,33'), fieldOf('target', '1.500', 2)],
  };
  expect(withNotations([record], undefined)[0]?.fields.map(({ notations }) => notations)).toEqual([
    undefined,
    undefined,
  ]);
});

it('every line of a cell may prove', () => {
  expect(known([['94,33\n1.500']])).toEqual([['id']]);
});

describe('in a document', () => {
  const targets = (teks: string, locale?: 'id' | 'en') => {
    const { dokumen, issues } = readDokumen(teks, {
      format: 'tsv',
      ...(locale === undefined ? {} : { locale }),
    });
    const wrong = issues.filter(({ tingkat }) => tingkat === 'salah').map(({ code }) => code);
    const read = dokumen?.sasaran.flatMap(({ indikator }) =>
      indikator.flatMap(({ target = [] }) =>
        target.map((one) => (one.jenis === 'angka' ? one.nilai : one.jenis)),
      ),
    );
    return [read, wrong];
  };
  const head = 'IKU DINAS CONTOH TAHUN 2025-2026\nNo\tSasaran\tIndikator\tSatuan\tTarget 2025\tTarget 2026\n';

  it.each([undefined, 'id', 'en'] as const)('a row of one notation, with locale %s', (locale) => {
    expect(targets(`${head}1\tS\tA\tNilai\t29.28571428571428\t28.125`, locale)).toEqual([
      ['29.28571428571428', '28.125'],
      [],
    ]);
  });

  it('rows that contradict each other', () => {
    expect(targets(`${head}1\tS\tA\tNilai\t94.33\t95.10\n2\tS\tB\tOrang\t1.500\t1.600`, 'id')).toEqual([
      ['94.33', '95.10'],
      ['mixed-notation', 'mixed-notation'],
    ]);
  });
});

it('a number that a workbook keeps tears no row', () => {
  const first = row(0, '1.234', '1,500');
  const kept = {
    ...first,
    fields: first.fields.map((field, i) => (i === 0 ? { ...field, number: '1.234' } : field)),
  };
  const [record] = withNotations([kept], undefined);
  expect(record?.fields.map(({ notations }) => notations?.join(' '))).toEqual(['id', undefined]);
});

it('another row proves a notation but for what speaks against it', () => {
  expect(known([['94,33'], ['1.234'], ['1,234']]).slice(1)).toEqual([['id'], ['id']]);
  expect(known([['94.33'], ['1.234'], ['1,234']]).slice(1)).toEqual([['id en'], ['en']]);
  expect(known([['94.33'], ['1.234']], 'id')[1]).toEqual(['id en']);
  expect(known([['94.33'], ['1.234']], 'en')[1]).toEqual(['en']);
});
