import { IndikatorError, type JenisPeriode, periodeOf } from 'indikator';
import { expect, it, test } from 'vitest';

test.each<[string, JenisPeriode, string]>([
  ['2026-01-01', 'tahun', '2026'],
  ['2026-06-30', 'semester', '2026-S1'],
  ['2026-07-01', 'semester', '2026-S2'],
  ['2026-03-31', 'triwulan', '2026-T1'],
  ['2026-04-01', 'triwulan', '2026-T2'],
  ['2026-12-31', 'triwulan', '2026-T4'],
  ['2026-09-30', 'bulan', '2026-09'],
  ['2024-02-29', 'bulan', '2024-02'],
  ['2000-02-29', 'bulan', '2000-02'],
  ['0987-02-01', 'tahun', '0987'],
])('%s in a %s is %s', (tanggal, jenis, periode) => {
  expect(periodeOf(tanggal, jenis)).toBe(periode);
});

it.each(['2026-09-30T23:59:59Z', '2026-09-30T00:00:00+07:00', '2026-09-30 08:00'])(
  'takes the date of %s as written',
  (tanggal) => {
    expect(periodeOf(tanggal, 'bulan')).toBe('2026-09');
  },
);

it('takes the day of a Date in the time zone of the program', () => {
  expect(periodeOf(new Date(2026, 8, 30, 23, 59), 'triwulan')).toBe('2026-T3');
  expect(periodeOf(new Date(2026, 9, 1, 0, 0), 'triwulan')).toBe('2026-T4');
});

it.each([
  '',
  '2026',
  '2026-02-30',
  '2023-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-5',
  '30-09-2026',
  'x2026-09-30',
  '2026-09-300',
  new Date(Number.NaN),
  new Date(Date.UTC(12_000, 5)),
  new Date(Date.UTC(-5, 5)),
  Object.create(Date.prototype),
  {},
  null,
  1_790_000_000_000,
])('refuses %o', (tanggal) => {
  expect(() => periodeOf(tanggal as never, 'bulan')).toThrow(IndikatorError);
});

it.each(['rentang', 'hari', '', 'constructor', null])('refuses the kind %o', (jenis) => {
  expect(() => periodeOf('2026-09-30', jenis as never)).toThrow(IndikatorError);
});

it('says what it expects', () => {
  expect(() => periodeOf('30 September 2026', 'bulan')).toThrow(/tanggal: .*2026-09-30/);
  expect(() => periodeOf('2026-09-30', 'hari' as never)).toThrow(/jenis: .*tahun, semester, triwulan, bulan/);
});

it('takes the first and the last year that a date can have', () => {
  expect(periodeOf('1945-01-01', 'tahun')).toBe('1945');
  expect(periodeOf('9999-12-31', 'tahun')).toBe('9999');
});
