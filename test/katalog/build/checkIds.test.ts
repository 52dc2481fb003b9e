import { expect, it } from 'vitest';
import { checkIds } from '../../../src/katalog/build/checkIds.mjs';

it('accepts ids that are used once and named after their exports', () => {
  expect(() =>
    checkIds({ 'spm/sosial': { a: { id: 'a' } }, 'iku/sosial': { b: { id: 'b' } } }),
  ).not.toThrow();
});

it('names both files of an id that is used twice, and an id that is not the name of its export', () => {
  expect(() =>
    checkIds({ 'spm/sosial': { a: { id: 'a' } }, 'iku/sosial': { a: { id: 'a' }, b: { id: 'c' } } }),
  ).toThrow(
    'iku/sosial.ts: "a" is in spm/sosial.ts too; give one of them another id\niku/sosial.ts: "b" has the id "c"; give both the same name',
  );
});
