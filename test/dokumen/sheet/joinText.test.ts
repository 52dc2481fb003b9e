import { expect, it } from 'vitest';
import { joinText } from '../../../src/dokumen/sheet/joinText.js';

const table = { title: 'J', lines: [], headings: ['X', 'Y'], rows: [] };
const row = (...texts: string[]) =>
  joinText({ ...table, rows: [texts.map((text) => ({ text }))] }, ';').split('\r\n')[1];

it('has the title and the lines above the table, each with a line between', () => {
  expect(joinText({ ...table, lines: ['J', 'Dinas'] }, ';')).toBe('J\r\n\r\nDinas\r\n\r\nX;Y\r\n');
});

it.each([
  ['the sign, quotes and line breaks are quoted', ['a;b', 'c"d'], '"a;b";"c""d"'],
  ['what a spreadsheet would compute is made text', ['=1+1', '-a'], "'=1+1;'-a"],
  ['cells that are missing are empty', ['a'], 'a;'],
])('%s', (_, texts, expected) => {
  expect(row(...texts)).toBe(expected);
});
