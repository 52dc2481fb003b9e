import { expect, it } from 'vitest';
import { groupsOf } from '../../../src/dokumen/sheet/groupsOf.js';

it.each([
  ['Sasaran 2', ['Sasaran 2', '2', '', '']],
  ['Sasaran 2.1', ['Sasaran 2.1', '2', '1', '']],
  ['Sasaran', ['', '', '', '']],
])('the parts of %j', (text, expected) => {
  expect(groupsOf(/sasaran (\d)(?:\.(\d))?(x)?/i, text)).toEqual(expected);
});
