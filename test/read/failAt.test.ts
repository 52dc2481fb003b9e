import { expect, it } from 'vitest';
import { unclosed } from '../../src/issue/reading.js';
import { failAt } from '../../src/read/failAt.js';

it('has one issue, at a character of the text', () => {
  expect(failAt(unclosed, 7, undefined, { bagian: '{' })).toMatchObject({
    ok: false,
    issues: [{ code: 'unclosed', asal: 'teks', path: [7], fakta: { bagian: '{' } }],
  });
});
