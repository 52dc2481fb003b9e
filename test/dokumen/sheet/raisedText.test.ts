import { expect, it } from 'vitest';
import { raisedText } from '../../../src/dokumen/sheet/raisedText.js';

it.each<readonly [string, string, string | undefined]>([
  ['Persentase drainase', '1)', undefined],
  ['Persentase drainase', '1', undefined],
  ['15.000', '2)', undefined],
  ['85', '*', undefined],
  ['85', '**)', undefined],
  ['Target', '(a)', undefined],
  ['Target', '1, 2)', undefined],
  ['90%', '3', undefined],
  ['85', '2', '^2'],
  ['m', '2', '2'],
  ['jiwa/km', '2', '2'],
  ['sentimeter', '3', '3'],
  ['x', 'n', 'n'],
  ['', '1', '1'],
])('behind %j, %j raised is %j', (before, raised, expected) => {
  expect(raisedText(raised, before)).toBe(expected);
});
