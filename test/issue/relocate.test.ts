import { expect, test } from 'vitest';
import { zeroOverZero } from '../../src/issue/evaluation.js';
import { makeIssue } from '../../src/issue/issue.js';
import { relocate } from '../../src/issue/relocate.js';

test('moves place and sentence, and nothing else', () => {
  const issue = makeIssue(zeroOverZero, { asal: 'data', path: ['seluruh'] }, 0, {});
  const moved = relocate(issue, { asal: 'definisi', path: ['contoh', 0, 'data', 'seluruh'] });
  expect(moved).toEqual({
    ...issue,
    asal: 'definisi',
    path: ['contoh', 0, 'data', 'seluruh'],
    message: 'contoh[0].data.seluruh: pembilang dan penyebut sama-sama 0; nilainya tidak tertentu',
  });
  expect(issue.path).toEqual(['seluruh']);
});

test('there and back again is the same issue', () => {
  const place = { asal: 'data', path: ['seluruh'] } as const;
  const issue = makeIssue(zeroOverZero, place, 0, {});
  expect(relocate(relocate(issue, { asal: 'definisi', path: [] }), place)).toEqual(issue);
});

test('also from a place without a path', () => {
  const issue = makeIssue(zeroOverZero, { asal: 'argumen', path: [] }, 0, {});
  const moved = relocate(issue, { asal: 'definisi', path: ['sasaran', 1] });
  expect(moved.message).toBe('sasaran[1]: pembilang dan penyebut sama-sama 0; nilainya tidak tertentu');
});
