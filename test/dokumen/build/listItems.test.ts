import { expect, it } from 'vitest';
import { isList, isPartName, listItems, unmarkedLines } from '../../../src/dokumen/build/listItems.js';

it.each([
  ['Renstra', ['Renstra']],
  ['1. Renstra', ['Renstra']],
  ['- Renstra', ['Renstra']],
  ['2. Renstra', ['2. Renstra']],
  ['1. Renstra 2. Laporan 3) Data', ['Renstra', 'Laporan', 'Data']],
  ['1. Renstra 3. Laporan', ['Renstra 3. Laporan']],
  ['1. Renstra 2. ', ['Renstra 2. ']],
  ['1. Renstra\n2. Laporan', ['Renstra', 'Laporan']],
  ['- a\n  b\n- c', ['a   b', 'c']],
  ['a. satu\nb. dua', ['satu', 'dua']],
  ['satu\ndua', ['satu dua']],
  ['satu\n- dua', ['satu - dua']],
  ['', ['']],
])('the items of %j', (text, items) => {
  expect(listItems(text)).toEqual(items);
});

it('lines without their marks', () => {
  expect(unmarkedLines('1. a\n(2) b\n• c\nd')).toEqual(['a', '(2) b', 'c', 'd']);
});

it.each([
  ['1. a\n2. b', true],
  ['1. a\nb', false],
  ['1. a', false],
])('%j is a list: %s', (text, expected) => {
  expect(isList(text)).toBe(expected);
});

it.each([
  ['a. laki-laki', true],
  ['b) perempuan', true],
  ['- anak', true],
  ['1. anak', false],
  ['anak', false],
  ['A. anak', false],
])('%j is a part of the indicator above: %s', (text, expected) => {
  expect(isPartName(text)).toBe(expected);
});
