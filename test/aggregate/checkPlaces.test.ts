import { describe, expect, it } from 'vitest';
import { checkRegions, checkUnits } from '../../src/aggregate/checkPlaces.js';
import { Issues } from '../../src/issue/issues.js';

const located = (key: string, list: readonly string[]) => ({ list, pathOf: (i: number) => [key, i] });

const issuesOf = (
  given: readonly string[],
  expected?: readonly string[],
  whole?: string,
  check = checkRegions,
) => {
  const issues = new Issues('argumen');
  const codes = {
    given: located('baris', given),
    expected: expected === undefined ? undefined : located('diharapkan', expected),
    whole: whole === undefined ? undefined : located('untuk', [whole]),
  };
  check(codes, issues);
  return issues.list.map(({ code, path, fakta }) => [code, path.join('.'), fakta.induk ?? fakta.sistem]);
};

describe('regions', () => {
  it('beside one another are right', () => {
    expect(issuesOf(['63.05', '63.06', '64'])).toEqual([]);
    // Not by the letters alone: 63.05 does not lie in 63.0 or 6.
    expect(issuesOf(['63.05', '6', '63.0'])).toEqual([]);
  });

  it('within another would count twice', () => {
    expect(issuesOf(['63', '63.05.01'])).toEqual([['region-overlap', 'baris.1', '63']]);
    expect(issuesOf(['63.05'], ['63.05', '63'])).toEqual([['region-overlap', 'diharapkan.0', '63']]);
    // The nearest one is named.
    expect(issuesOf(['63.05.01', '63', '63.05'])).toEqual([
      ['region-overlap', 'baris.0', '63.05'],
      ['region-overlap', 'baris.2', '63'],
    ]);
  });

  it('of another form are reported, and then no overlap is looked for', () => {
    expect(issuesOf(['63', '63.05', 'x']).map(([code]) => code)).toEqual(['bad-format']);
  });

  it('have the codes of BPS too: two, four, seven or ten digits', () => {
    expect(issuesOf(['6305010', '6305011001'])).toEqual([]);
    expect(issuesOf(['6305', '6305010'])).toEqual([['region-overlap', 'baris.1', '6305']]);
    expect(issuesOf(['6305010'], undefined, '6305')).toEqual([]);
    expect(issuesOf(['6306010'], undefined, '6305')).toEqual([['not-inside', 'baris.0', undefined]]);
    expect(issuesOf(['6305010'], undefined, '63')).toEqual([]);
  });

  it('of two systems are not mixed; a province is the same in both', () => {
    expect(issuesOf(['63.05', '6306', '64'])).toEqual([['mixed-codes', 'baris.1', 'BPS']]);
    expect(issuesOf(['6306'], undefined, '63.06')).toEqual([['mixed-codes', 'baris.0', 'BPS']]);
  });
});

describe('units', () => {
  it('have any code that is a text', () => {
    expect(issuesOf(['PKM-01', 'SD Negeri 1', '63.05', '63'], undefined, 'Dinas', checkUnits)).toEqual([]);
    expect(issuesOf(['', 'x'.repeat(201)], undefined, undefined, checkUnits)).toEqual([
      ['bad-format', 'baris.0', undefined],
      ['bad-format', 'baris.1', undefined],
    ]);
    expect(issuesOf(['A'], ['B'], undefined, checkUnits)).toEqual([['not-expected', 'baris.0', undefined]]);
  });
});
