import { expect, it } from 'vitest';
import type { Heading } from '../../../src/dokumen/find/heading.js';
import { splitRecord } from '../../../src/dokumen/find/splitRecord.js';
import { fieldOf } from '../build/fields.js';

/** The records of a row that fills each of these columns, as texts. */
const split = (...kinds: readonly Heading['jenis'][]) => {
  const headings = kinds.map((jenis) => ({ jenis }) as Heading);
  const fields = headings.map((heading, i) => fieldOf(heading, `${heading.jenis}${i + 1}`, i + 1));
  return splitRecord(
    {
      row: 1,
      table: 1,
      header: { headings: [], texts: [], notes: [], merged: [], row: 1, height: 1 },
      fields,
    },
    headings,
  ).map((one) => [one.until, ...one.fields.map(({ text }) => text)]);
};

it('what stands right of a name belongs to it', () => {
  expect(split('sasaran', 'indikator', 'target', 'sasaran', 'indikator', 'satuan', 'target')).toEqual([
    [4, 'sasaran1', 'indikator2', 'target3'],
    [undefined, 'sasaran4', 'indikator5', 'satuan6', 'target7'],
  ]);
  expect(split('sasaran', 'indikator', 'sasaran', 'indikator', 'target')).toEqual([
    [3, 'sasaran1', 'indikator2'],
    [undefined, 'sasaran3', 'indikator4', 'target5'],
  ]);
  expect(split('indikator', 'target', 'indikator', 'target')).toEqual([
    [3, 'indikator1', 'target2'],
    [undefined, 'indikator3', 'target4'],
  ]);
});

it('one column of names is one record', () => {
  expect(split('kode', 'sasaran', 'indikator', 'target')).toEqual([
    [undefined, 'kode1', 'sasaran2', 'indikator3', 'target4'],
  ]);
  expect(split('sasaran', 'indikator', 'target', 'sasaran')).toHaveLength(1);
});

it('a row that fills none of the columns of a name has no record of it', () => {
  const headings: readonly Heading[] = [
    { jenis: 'sasaran' },
    { jenis: 'indikator' },
    { jenis: 'sasaran' },
    { jenis: 'indikator' },
  ];
  const fields = [fieldOf('indikator', 'I', 4)];
  expect(
    splitRecord(
      {
        row: 1,
        table: 1,
        header: { headings: [], texts: [], notes: [], merged: [], row: 1, height: 1 },
        fields,
      },
      headings,
    ),
  ).toEqual([
    {
      row: 1,
      table: 1,
      header: { headings: [], texts: [], notes: [], merged: [], row: 1, height: 1 },
      fields,
    },
  ]);
});

it('a name over two columns is one name', () => {
  const name: Heading = { jenis: 'indikator' };
  const headings: readonly Heading[] = [
    { jenis: 'indikator' },
    { jenis: 'target' },
    name,
    name,
    { jenis: 'target' },
  ];
  const fields = headings.map((heading, i) => fieldOf(heading, `${i + 1}`, i + 1));
  const header = { headings: [], texts: [], notes: [], merged: [], row: 1, height: 1 };
  const found = splitRecord({ row: 1, table: 1, header, fields }, headings);
  expect(found.map((one) => one.fields.map(({ text }) => text).join(' '))).toEqual(['1 2', '3 4 5']);
});
