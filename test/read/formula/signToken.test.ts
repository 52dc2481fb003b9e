import { expect, it } from 'vitest';
import { signToken } from '../../../src/read/formula/signToken.js';

it.each([
  ['+', { kind: 'operator', operation: 'tambah' }],
  ['×', { kind: 'operator', operation: 'kali' }],
  ['[', { kind: 'open', text: '[' }],
  ['}', { kind: 'close', text: '}' }],
  ['%', { kind: 'percent' }],
  ['=', { kind: 'equals' }],
])('%s', (char, token) => {
  expect(signToken(char, 4)).toEqual({ ok: true, value: { ...token, start: 4, end: 5 } });
});

it('a sign without a meaning is refused where it stands', () => {
  expect(signToken('@', 4)).toMatchObject({ ok: false, issues: [{ code: 'unexpected-part', path: [4] }] });
});
