import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../src/dokumen/build/joinTables.js';
import type { Field } from '../../../src/dokumen/find/tableRecord.js';
import { draftOf } from './drafts.js';
import { fieldOf } from './fields.js';

const target = (periode: string, text: string): Field => ({
  ...fieldOf('target', text),
  heading: { jenis: 'target', periode },
});
const inTable = (table: number, kode: string | undefined, ...fields: Field[]) => ({
  ...draftOf('I', kode, ...fields),
  tables: [table],
});
const joined = (...drafts: Parameters<typeof joinTables>[0]) =>
  joinTables(drafts, { tahun: 2026 }).map(({ kode, fields }) => [kode, ...fields.map(({ text }) => text)]);

describe('joinTables', () => {
  const year = inTable(1, '1', fieldOf('satuan', 'Persen'), target('2026', '80'));

  it('an indicator of several tables is one where these speak of other periods', () => {
    const quarters = inTable(2, '3', fieldOf('satuan', '%'), target('T1', '20'), target('T2', '80'));
    expect(joined(year, quarters, inTable(3, '1', fieldOf('remark', 'r')))).toEqual([
      ['1', 'Persen', '80', '20', '80', 'r'],
    ]);
  });

  it('what both say alike is said once', () => {
    expect(joined(year, inTable(2, '1', fieldOf('target', '80'), target('T1', '20')))).toEqual([
      ['1', 'Persen', '80', '20'],
    ]);
  });

  it.each([
    ['stand in one table', inTable(1, '2', target('T1', '20'))],
    ['have two targets for a period', inTable(2, '1', fieldOf('target', '90'))],
    ['have two units', inTable(2, '1', fieldOf('satuan', 'orang'), target('T1', '20'))],
    ['have two codes', inTable(2, 'IKU-2', target('T1', '20'))],
  ])('they are two where they %s', (_, other) => {
    expect(joined(year, other)).toHaveLength(2);
  });

  it.each([
    ['1', '12', 1],
    ['101', '7', 1],
    [undefined, '3', 1],
    ['1001', '3', 2],
    ['1.1', '3', 2],
    ['IKU-2', 'IKU-2', 1],
  ])('numbers may count the rows of each table: %s and %s make %i', (a, b, count) => {
    expect(joined(inTable(1, a, target('T1', '5')), inTable(2, b, target('T2', '6')))).toHaveLength(count);
  });

  it('a cell of an unknown column is said once, a final target is a target of its year', () => {
    const unknown = fieldOf('unknown', 'u');
    expect(joined(inTable(1, '1', unknown), inTable(2, '1', unknown, target('T1', '5')))).toEqual([
      ['1', 'u', '5'],
    ]);
    const final: Field = {
      ...fieldOf('finalTarget', '90'),
      heading: { jenis: 'finalTarget', periode: '2026' },
    };
    expect(joined(year, inTable(2, '1', final))).toHaveLength(2);
  });

  it('the second indicator of a table is found again as well', () => {
    const other = { ...inTable(1, '2', fieldOf('satuan', 'orang')), nama: 'J' };
    expect(joined(other, year, inTable(2, '1', target('T1', '20')))).toEqual([
      ['2', 'orang'],
      ['1', 'Persen', '80', '20'],
    ]);
  });

  it('a unit that is no percentage is another than one that is', () => {
    const people = inTable(1, '1', fieldOf('satuan', 'orang'));
    expect(joined(people, inTable(2, '1', fieldOf('satuan', '%')))).toHaveLength(2);
  });

  it('other names are other indicators', () => {
    expect(joined(year, { ...inTable(2, '1', target('T1', '20')), nama: 'J' })).toHaveLength(2);
  });
});
