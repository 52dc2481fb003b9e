import { evaluate } from 'indikator';
import { expect, test } from 'vitest';
import { gradeIn } from '../../src/achieve/nilaiPredikat.js';
import { pmks } from '../fixtures/pmks.js';

test('a grade alone is an object with a grade, and no result', () => {
  expect(gradeIn({ predikat: 'WTP' })).toBe('WTP');
  const others = [
    'WTP',
    5,
    null,
    undefined,
    {},
    { predikat: 5 },
    { ok: true, predikat: 'A' },
    { ok: false, issues: [] },
  ];
  expect(others.map(gradeIn)).toEqual(others.map(() => undefined));
  expect(gradeIn(evaluate(pmks, { terlayani: 23, seluruh: 160 }))).toBeUndefined();
});
