import { safeParseIndikator } from 'indikator';
import { describe, expect, test } from 'vitest';
import { badId } from '../../src/issue/definition.js';
import { zeroOverZero } from '../../src/issue/evaluation.js';
import { makeIssue } from '../../src/issue/issue.js';
import { Report } from '../../src/issue/report.js';
import { pmks } from '../fixtures/pmks.js';

function filled(count: number): Report {
  const report = new Report();
  for (let i = 0; i < count; i += 1) report.add(badId, ['list', i], i, {});
  return report;
}

describe('a report', () => {
  test('begins empty and keeps the order', () => {
    expect(new Report().issues).toEqual([]);
    expect(filled(3).issues.map((issue) => issue.path)).toEqual([
      ['list', 0],
      ['list', 1],
      ['list', 2],
    ]);
  });

  test('takes issues that were made elsewhere as they are', () => {
    const report = new Report();
    const issue = makeIssue(zeroOverZero, { asal: 'data', path: ['seluruh'] }, 0, {});
    report.push(issue);
    expect(report.issues).toEqual([issue]);
  });

  test('lists exactly 1,000 issues', () => {
    const { issues } = filled(1000);
    expect(issues.length).toBe(1000);
    expect(issues.every((issue) => issue.code === 'bad-id')).toBe(true);
  });

  test.each([1001, 1002, 100_000])('of %i issues lists 1,000 and says once that there are more', (count) => {
    const { issues } = filled(count);
    expect(issues.length).toBe(1001);
    expect(issues.filter((issue) => issue.code === 'too-many-issues').length).toBe(1);
    expect(issues.at(-1)).toMatchObject({ code: 'too-many-issues', path: [], fakta: { batas: 1000 } });
  });

  test('takes no more by either way once it is full', () => {
    const report = filled(2000);
    report.push(makeIssue(zeroOverZero, { asal: 'data', path: [] }, 0, {}));
    expect(report.issues.length).toBe(1001);
  });

  test('of a real definition with nine thousand mistakes is as long', () => {
    const parsed = safeParseIndikator({ ...pmks, rujukan: new Array(9000).fill(5) });
    const codes = parsed.ok ? [] : parsed.issues.map((issue) => issue.code);
    expect([codes.length, codes.at(0), codes.at(-1)]).toEqual([1001, 'wrong-type', 'too-many-issues']);
  });
});
