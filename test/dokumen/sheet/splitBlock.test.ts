import { expect, it } from 'vitest';
import { splitBlock } from '../../../src/dokumen/sheet/splitBlock.js';

const block = (text: string, quote: '"' | false = '"') =>
  splitBlock(new TextEncoder().encode(text), ';', quote);

it('splits a short text to its end', () => {
  expect(block('a;"b\nc"\r\né')).toEqual({ records: [['a', 'b\nc'], ['é']], bytes: 11, isOpen: false });
  expect(block('a;"b', false)).toEqual({ records: [['a', '"b']], bytes: 4, isOpen: false });
});

it('splits the beginning of a long text, and says where the rest begins', () => {
  const { records, bytes } = block('é;b\r\n'.repeat(2000));
  expect(records.length).toBeLessThan(2000);
  expect(bytes).toBe(records.length * 6);
});

it('says that a quote stays open, and which rows stand above', () => {
  expect(block('a;b\nc;"d\ne')).toEqual({ records: [['a', 'b']], bytes: 10, isOpen: true });
  expect(block('"a')).toEqual({ records: [], bytes: 2, isOpen: true });
});
