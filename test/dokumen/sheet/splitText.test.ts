import { expect, it } from 'vitest';
import { splitText } from '../../../src/dokumen/sheet/splitText.js';
import { texts } from './texts.js';

it('rows are counted by the line on which they begin', () => {
  expect(texts(splitText('a;"b\nc"\r\nd;e', ';'))).toEqual([
    [1, 1, 'a', 'b\nc'],
    [3, 1, 'd', 'e'],
  ]);
});

it('a line without the sign is text outside the table', () => {
  expect(texts(splitText('Judul\na;b', ';'))).toEqual([
    [1, undefined, 'Judul'],
    [2, 1, 'a', 'b'],
  ]);
});

it('a quote that stays open is refused, but for text with tabs, where it is a sign like any other', () => {
  expect(texts(splitText('a;"b', ';'))).toMatchObject([
    { code: 'bad-table', fakta: { sebab: 'kutip-terbuka' } },
  ]);
  expect(texts(splitText('a\t"b', '\t'))).toEqual([[1, 1, 'a', '"b']]);
});
