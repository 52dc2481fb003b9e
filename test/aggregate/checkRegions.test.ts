import { expect, it } from 'vitest';
import { checkRegions } from '../../src/aggregate/checkRegions.js';

const issuesOf = (codes: readonly string[], diharapkan?: readonly string[]) =>
  checkRegions({
    menurut: 'wilayah',
    baris: codes.map((kode, i) => ({ kode, data: {}, i })),
    untuk: undefined,
    diharapkan,
  }).map(({ code, path, fakta }) => [code, path.join('.'), fakta.induk]);

it('regions beside one another are right', () => {
  expect(issuesOf(['63.05', '63.06', '64'])).toEqual([]);
  // Not by the letters alone: 63.05 does not lie in 63.0 or 6.
  expect(issuesOf(['63.05', '6'])).toEqual([]);
});

it('a region within another would count twice', () => {
  expect(issuesOf(['63', '63.05.01'])).toEqual([['region-overlap', 'baris.1.wilayah', '63']]);
  expect(issuesOf(['63.05'], ['63.05', '63'])).toEqual([['region-overlap', 'diharapkan.0', '63']]);
});

it('a code of another form is reported, and then no overlap is looked for', () => {
  expect(issuesOf(['63', '63.05', 'x']).map(([code]) => code)).toEqual(['bad-format']);
});
