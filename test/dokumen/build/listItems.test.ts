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
  // The signs of a number are no marks.
  expect(unmarkedLines('12.500\n3.400\n-5\n–2,5')).toEqual(['12.500', '3.400', '-5', '–2,5']);
  expect(isList('12.500\n3.400')).toBe(false);
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

it.each([
  ...['1. a', '12) a', '123. a', 'a. b', 'A) b', '- a', '– a', '• a', '· a', '▪ a', '* a', '-a', '1.a'],
])('%j has a mark', (line) => {
  expect(unmarkedLines(line)).toEqual([line.slice(-1)]);
});

it.each(['1234. a', '1 a', 'ab. c', '1.', '-', 'a', '+ a', 'x1. a'])('%j has none', (line) => {
  expect(unmarkedLines(line)).toEqual([line]);
});

it.each([
  ['1) a', ['a']],
  ['1.a 2. b', ['a', 'b']],
  ['1. a 2.b', ['a 2.b']],
  ['• a', ['a']],
  ['x 1. a 2. b', ['x 1. a 2. b']],
  ['1. a 2. b 2. c 3. d', ['a', 'b 2. c', 'd']],
  ['1. a  2.  b', ['a', 'b']],
  ['1. a 2. b 3. c 4. d 5. e 6. f 7. g 8. h 9. i 10. j', [...'abcdefghij']],
  ['1. a\nb 2. c', ['a b 2. c']],
  ['- a\n-b\nc d\n- e', ['a', 'b c d', 'e']],
])('the items of %j', (text, items) => {
  expect(listItems(text)).toEqual(items);
});

it.each([
  ['z) anak', true],
  ['– anak', true],
  ['•anak', true],
  ['▪ anak', true],
  ['· anak', true],
  ['* anak', false],
  ['ab. anak', false],
  ['a.', false],
  ['x a. anak', false],
])('%j is a part: %s', (text, expected) => {
  expect(isPartName(text)).toBe(expected);
});
