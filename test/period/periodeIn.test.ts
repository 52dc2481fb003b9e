import { containsPeriode, IndikatorError, type JenisPeriode, periodeIn, periodeOf } from 'indikator';
import { expect, it, test } from 'vitest';

test.each<[string, JenisPeriode, readonly string[]]>([
  ['2026', 'tahun', ['2026']],
  ['2026', 'semester', ['2026-S1', '2026-S2']],
  ['2026', 'triwulan', ['2026-T1', '2026-T2', '2026-T3', '2026-T4']],
  ['2026-S2', 'triwulan', ['2026-T3', '2026-T4']],
  ['2026-T2', 'bulan', ['2026-04', '2026-05', '2026-06']],
  ['2026-T2', 'triwulan', ['2026-T2']],
  ['2026-T2', 'semester', []],
  ['2026-07', 'tahun', []],
  ['2025-2026', 'semester', ['2025-S1', '2025-S2', '2026-S1', '2026-S2']],
  ['2021-2023', 'tahun', ['2021', '2022', '2023']],
])('in %s by %s', (periode, jenis, expected) => {
  expect(periodeIn(periode, jenis)).toEqual(expected);
});

it('lists what lies within, without gap, as periodeOf finds it', () => {
  for (const jenis of ['tahun', 'semester', 'triwulan', 'bulan'] as const) {
    const months = periodeIn('2024-2026', 'bulan');
    const found = new Set(months.map((month) => periodeOf(`${month}-15`, jenis)));
    expect(periodeIn('2024-2026', jenis)).toEqual([...found]);
    for (const periode of found) expect(containsPeriode('2024-2026', periode)).toBe(true);
  }
});

it.each([
  ['2026-T5', 'bulan'],
  ['2026', 'rentang'],
  ['2026', 'toString'],
  [null, 'bulan'],
])('refuses %o by %o', (periode, jenis) => {
  expect(() => periodeIn(periode as never, jenis as never)).toThrow(IndikatorError);
});
