import { defineIndikator, IndikatorError, targetTriwulan } from 'indikator';
import { expect, it, test } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

it('gives one target for each quarter', () => {
  expect(targetTriwulan(2026, ['20', 45, '70.50', '90'])).toEqual([
    { jenis: 'angka', periode: '2026-T1', nilai: '20' },
    { jenis: 'angka', periode: '2026-T2', nilai: '45' },
    { jenis: 'angka', periode: '2026-T3', nilai: '70.50' },
    { jenis: 'angka', periode: '2026-T4', nilai: '90' },
  ]);
});

it('gives cumulative targets when asked for', () => {
  const target = targetTriwulan(2026, ['20', '45', '70', '90'], { kumulatif: true });
  expect(target.map(({ kumulatif }) => kumulatif)).toEqual([true, true, true, true]);
  expect(defineIndikator({ ...pmks, target }).target).toEqual(target);
});

/** What is wrong, as code and path. */
function issuesOf(...args: readonly unknown[]): readonly string[] {
  try {
    // A caller without types.
    (targetTriwulan as (...all: readonly unknown[]) => unknown)(...args);
    return [];
  } catch (error) {
    if (!(error instanceof IndikatorError)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  }
}

test.each<[readonly unknown[], readonly string[]]>([
  [[2026, ['1', '2', '3', '4']], []],
  [[2026, ['1', '2', '3']], ['too-few nilai']],
  [[2026, ['1', '2', '3', '4', '5']], ['too-many nilai']],
  [[2026, '1234'], ['wrong-type nilai']],
  [['2026', ['1', '2', '3', '4']], ['wrong-type tahun']],
  [[20_260, ['1', '2', '3', '4']], ['out-of-range tahun']],
  [
    [2026, ['1', '94,33', 1.5, 2 ** 53]],
    ['not-a-number nilai.1', 'not-a-number nilai.2', 'not-a-number nilai.3'],
  ],
  [
    [1900, ['', null, {}, '4']],
    ['out-of-range tahun', 'not-a-number nilai.0', 'not-a-number nilai.1', 'not-a-number nilai.2'],
  ],
  [[2026, ['1', '2', '3', '4'], null], ['unreadable ']],
  [[], ['wrong-type tahun', 'wrong-type nilai']],
])('%o has %o', (args, issues) => {
  expect(issuesOf(...args)).toEqual(issues);
});
