import { expect, it } from 'vitest';
import { allRows, firstRows } from '../../../src/dokumen/sheet/splitBlock.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const both = { firstRows, allRows };

for (const [nama, split] of Object.entries(both)) {
  const block = (text: string, quote: '"' | false = '"') => split(bytesOf(text), ';', quote);

  it(`${nama}: splits a short text to its end`, () => {
    expect(block('a;"b\nc"\r\né')).toEqual({ records: [['a', 'b\nc'], ['é']], bytes: 11, isOpen: false });
    expect(block('a;"b', false)).toEqual({ records: [['a', '"b']], bytes: 4, isOpen: false });
  });

  it(`${nama}: says that a quote stays open, and which rows stand above`, () => {
    expect(block('a;b\nc;"d\ne')).toEqual({ records: [['a', 'b']], bytes: 10, isOpen: true });
    expect(block('"a')).toEqual({ records: [], bytes: 2, isOpen: true });
  });
}

it('the first rows are the beginning of a long text, and say where the rest begins', () => {
  const { records, bytes } = firstRows(bytesOf('é;b\r\n'.repeat(2000)), ';', '"');
  expect(records.length).toBeLessThan(2000);
  expect(bytes).toBe(records.length * 6);
});

it('all rows are as many as a sheet can have', () => {
  expect(allRows(bytesOf('é;b\r\n'.repeat(2000)), ';', '"')).toMatchObject({ bytes: 12_000, isOpen: false });
  expect(allRows(bytesOf('a\n'.repeat(120_000)), ';', '"').records).toHaveLength(100_000);
});
