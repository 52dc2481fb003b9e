import { expect, it } from 'vitest';
import { ValueCount } from '../../../src/dokumen/build/valueCount.js';
import { Issues } from '../../../src/issue/issues.js';
import { copyPlain } from '../../../src/parse/copyPlain.js';

it('counts values as the copy of definitions does', () => {
  // The object, two texts, null, a list and what it holds, an object and what it holds.
  const ten = { a: 'x', b: 'y', c: null, d: [1, 2, true], e: { f: 'z' } };
  const count = new ValueCount();
  for (let i = 0; i < 10_000; i += 1) count.add(ten);
  expect(count.isTooMany).toBe(false);
  count.add('one more');
  expect(count.isTooMany).toBe(true);
  const issues = new Issues();
  // The list itself is one more; a list of 10,000 may hold no further item.
  copyPlain(new Array(10_000).fill(ten), issues);
  expect(issues.list.map(({ code }) => code)).toEqual(['too-large']);
});

it('counts what every indicator has before it is made', () => {
  const least = {
    ...{ id: 'a', nama: 'A', satuan: 'orang', variabel: { a: { label: 'A' } } },
    formula: { jenis: 'hitungan', ekspresi: 'a' },
  };
  const count = new ValueCount();
  count.expect(2);
  expect(count.atLeast).toBe(20);
  count.addExpected(least);
  expect(count.atLeast).toBe(20);
  count.addExpected({ ...least, kode: '1' });
  expect(count.atLeast).toBe(21);
});
