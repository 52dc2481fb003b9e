import { safeParseIndikator } from 'indikator';
import { describe, expect, test } from 'vitest';
import { badId } from '../../src/issue/definition.js';
import { zeroOverZero } from '../../src/issue/evaluation.js';
import { makeIssue } from '../../src/issue/issue.js';
import { Issues } from '../../src/issue/issues.js';
import { pmks } from '../fixtures/pmks.js';

function filled(count: number): Issues {
  const issues = new Issues();
  for (let i = 0; i < count; i += 1) issues.add(badId, ['list', i], i, {});
  return issues;
}

describe('a list of issues', () => {
  test('begins empty and keeps the order', () => {
    expect(new Issues().list).toEqual([]);
    expect(filled(3).list.map((issue) => issue.path)).toEqual([
      ['list', 0],
      ['list', 1],
      ['list', 2],
    ]);
  });

  test('takes issues that were made elsewhere as they are', () => {
    const issues = new Issues();
    const issue = makeIssue(zeroOverZero, { asal: 'data', path: ['seluruh'] }, 0, {});
    issues.push(issue);
    expect(issues.list).toEqual([issue]);
  });

  test('lists exactly 1,000 issues', () => {
    const issues = filled(1000).list;
    expect(issues.length).toBe(1000);
    expect(issues.every((issue) => issue.code === 'bad-id')).toBe(true);
  });

  test.each([1001, 1002, 100_000])('of %i issues lists 1,000 and says once that there are more', (count) => {
    const issues = filled(count).list;
    expect(issues.length).toBe(1001);
    expect(issues.filter((issue) => issue.code === 'too-many-issues').length).toBe(1);
    expect(issues.at(-1)).toMatchObject({ code: 'too-many-issues', path: [], fakta: { batas: 1000 } });
  });

  test('takes no more by either way once it is full', () => {
    const issues = filled(2000);
    issues.push(makeIssue(zeroOverZero, { asal: 'data', path: [] }, 0, {}));
    expect(issues.list.length).toBe(1001);
  });

  test('of a real definition with nine thousand mistakes is as long', () => {
    const parsed = safeParseIndikator({ ...pmks, rujukan: new Array(9000).fill(5) });
    const codes = parsed.ok ? [] : parsed.issues.map((issue) => issue.code);
    expect([codes.length, codes.at(0), codes.at(-1)]).toEqual([1001, 'wrong-type', 'too-many-issues']);
  });

  test('takes the value of what was read, or its issues', () => {
    const issues = new Issues();
    const issue = makeIssue(zeroOverZero, { asal: 'data', path: ['seluruh'] }, 0, {});
    expect(issues.take({ ok: true, value: 5 })).toBe(5);
    expect(issues.isEmpty).toBe(true);
    expect(issues.take({ ok: false, issues: [issue] })).toBeUndefined();
    expect(issues.list).toEqual([issue]);
  });

  test('knows whether something at or below a path is wrong', () => {
    const issues = new Issues();
    issues.add(badId, ['formula', 'skala', 'kelas', 0], 'x', {});
    expect(issues.hasAt(['formula', 'skala'])).toBe(true);
    expect(issues.hasAt(['formula', 'skala', 'kelas', 0])).toBe(true);
    expect(issues.hasAt(['formula', 'pengali'])).toBe(false);
    expect(issues.hasAt(['formula', 'skala', 'kelas', 0, 'bawah'])).toBe(false);
  });

  test('gives the value when nothing is wrong, else what is', () => {
    const issues = new Issues();
    expect(issues.parsed(() => 5)).toEqual({ ok: true, value: 5 });
    issues.add(badId, ['id'], 'X', {});
    expect(issues.parsed(() => 5)).toEqual({ ok: false, issues: issues.list });
  });
});
