import { evaluate } from 'indikator';
import { expect, test } from 'vitest';
import { gradeIn } from '../../src/achieve/nilaiPredikat.js';
import { pmks } from '../fixtures/pmks.js';

test('a grade alone is an object with a grade, and no result', () => {
  expect(gradeIn({ predikat: 'WTP' })).toEqual({ predikat: 'WTP', owner: undefined });
  expect(gradeIn({ id: 5, predikat: 'WTP' })).toEqual({ predikat: 'WTP', owner: undefined });
  const others = [
    'WTP',
    5,
    null,
    undefined,
    {},
    { predikat: 5 },
    { ok: true, id: 'sakip', desimal: '80.00', predikat: 'A' },
    { ok: false, issues: [] },
  ];
  expect(others.map(gradeIn)).toEqual(others.map(() => undefined));
  expect(gradeIn(evaluate(pmks, { terlayani: 23, seluruh: 160 }))).toBeUndefined();
});

test('one that a report printed says of which indicator it is', () => {
  expect(gradeIn({ ok: true, id: 'opini', predikat: 'WTP', teks: 'WTP' })).toEqual({
    predikat: 'WTP',
    owner: 'opini',
  });
});
