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

test.each<[readonly unknown[], string]>([
  [['2026', ['1', '2', '3', '4']], 'argumen.tahun: ditemukan "2026"; diharapkan bilangan bulat'],
  [[1944, ['1', '2', '3', '4']], 'argumen.tahun: ditemukan 1944; diharapkan 1945 sampai 2999'],
  [[3000, ['1', '2', '3', '4']], 'argumen.tahun: ditemukan 3000; diharapkan 1945 sampai 2999'],
  [[2026, '1234'], 'argumen.nilai: ditemukan "1234"; diharapkan daftar'],
  [[2026, ['1', '2', '3']], 'argumen.nilai: berisi 3; paling sedikit 4'],
  [[2026, ['1', '2', '3', '4', '5']], 'argumen.nilai: berisi 5; paling banyak 4'],
  [
    [2026, ['94,33', '2', '3', '4']],
    'argumen.nilai[0]: "nilai" bukan angka: ditemukan "94,33"; tulis desimal dengan titik, misalnya "94.33"',
  ],
  [
    [2026, ['1', 1.5, '3', '4']],
    'argumen.nilai[1]: "nilai" bukan angka: ditemukan 1.5; definisi menulis angka sebagai teks, misalnya "94.33"',
  ],
  [
    [2026, ['1', {}, '3', '4']],
    'argumen.nilai[1]: "nilai" bukan angka: ditemukan {…}; definisi menulis angka sebagai teks, misalnya "94.33"',
  ],
])('%o: %s', (args, sentence) => {
  // A caller without types.
  const call = targetTriwulan as (...all: readonly unknown[]) => unknown;
  expect(() => call(...args)).toThrow(sentence);
});

it.each([1945, 2999])('takes the year %i', (tahun) => {
  expect(targetTriwulan(tahun, ['1', '2', '3', '4'])[0].periode).toBe(`${tahun}-T1`);
});
