import {
  comparePeriode,
  containsPeriode,
  formatIssue,
  IndikatorError,
  type Kurun,
  parsePeriode,
  safeParsePeriode,
} from 'indikator';
import { describe, expect, it } from 'vitest';
import { hostile } from '../hostile/values.js';
import { problems } from './problems.js';

const codesOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error instanceof IndikatorError ? error.issues.map(({ code }) => code) : error;
  }
};

describe('parsePeriode', () => {
  it.each<[string, Kurun['jenis'], string, string]>([
    ['2022', 'tahun', '2022-01', '2022-12'],
    ['2022-S1', 'semester', '2022-01', '2022-06'],
    ['2022-T3', 'triwulan', '2022-07', '2022-09'],
    ['2022-07', 'bulan', '2022-07', '2022-07'],
    ['2021-2026', 'rentang', '2021-01', '2026-12'],
  ])('takes %s apart', (periode, jenis, awal, akhir) => {
    const kurun = parsePeriode(periode);
    expect(kurun).toEqual({ jenis, periode, awal, akhir });
    expect(safeParsePeriode(periode)).toEqual({ ok: true, value: kurun });
    expect(Object.isFrozen(kurun)).toBe(true);
  });

  it('says of what is no period what one looks like', () => {
    expect(problems(safeParsePeriode('TW III 2022'))).toEqual([
      [
        'bad-format',
        [],
        'teks: ditemukan "TW III 2022"; diharapkan bentuk seperti 2022, 2022-S1, 2022-T3, 2022-07, 2021-2026',
        'text: found "TW III 2022"; expected a form such as 2022, 2022-S1, 2022-T3, 2022-07, 2021-2026',
      ],
    ]);
  });

  it('says of a range upside down which years stand the wrong way round', () => {
    expect(problems(safeParsePeriode('2026-2021'))).toEqual([
      [
        'reversed',
        [],
        'teks: batas bawah 2026 melebihi batas atas 2021',
        'text: the lower bound 2026 exceeds the upper bound 2021',
      ],
    ]);
    expect(safeParsePeriode('2022-2022').ok).toBe(true);
  });

  it.each([
    '2022-T5',
    '2022-S3',
    '2022-13',
    '2022-00',
    '2022-7',
    '22',
    '',
    ' 2022',
    '2022-07-31',
    '2022/2023',
  ])('finds none in %j', (text) => {
    expect(codesOf(() => parsePeriode(text))).toEqual(['bad-format']);
  });

  it('throws the one error, with the issues of safeParsePeriode', () => {
    expect(codesOf(() => parsePeriode('2026-2021'))).toEqual(['reversed']);
    expect(() => parsePeriode('x')).toThrow(IndikatorError);
  });

  it.each([...hostile, { nama: 'a million digits', value: '2'.repeat(1_000_000) }])(
    'says of $nama that it is no period',
    ({ value }) => {
      const parsed = safeParsePeriode(value);
      const issues = parsed.ok ? [] : parsed.issues;
      expect(issues.map(({ code, path, asal }) => [code, path, asal])).toEqual([['bad-format', [], 'teks']]);
      expect(issues.map((issue) => formatIssue(issue, 'en')).join().length).toBeLessThan(400);
    },
  );
});

describe('comparePeriode', () => {
  it('orders periods of one kind', () => {
    expect(['2022', '2020', '2021'].sort(comparePeriode)).toEqual(['2020', '2021', '2022']);
    expect(['2022-T2', '2021-T4', '2022-T1'].sort(comparePeriode)).toEqual(['2021-T4', '2022-T1', '2022-T2']);
    expect(['2022-10', '2022-09', '2021-12'].sort(comparePeriode)).toEqual(['2021-12', '2022-09', '2022-10']);
    expect(['2022-S2', '2022-S1'].sort(comparePeriode)).toEqual(['2022-S1', '2022-S2']);
    expect(['2021-2026', '2021-2025', '2016-2030'].sort(comparePeriode)).toEqual([
      '2016-2030',
      '2021-2025',
      '2021-2026',
    ]);
    expect(comparePeriode('2022-T1', '2022-T1')).toBe(0);
  });

  it.each([
    ['2022', '2022-S1'],
    ['2022-S1', '2022-T1'],
    ['2022-T1', '2022-01'],
    ['2022', '2022-2022'],
  ])('has no order for %s and %s', (a, b) => {
    expect(codesOf(() => comparePeriode(a, b))).toEqual(['period-kind']);
    expect(codesOf(() => comparePeriode(b, a))).toEqual(['period-kind']);
  });

  it('names the two kinds', () => {
    expect(() => comparePeriode('2022-T1', '2022-04')).toThrow(
      'argumen: periode "2022-04" tidak sejenis dengan 2022-T1; jangan campur tahun, semester, triwulan, dan bulan',
    );
  });

  it('refuses what is no period', () => {
    expect(codesOf(() => comparePeriode('2022', 'x'))).toEqual(['bad-format']);
    expect(codesOf(() => comparePeriode('2026-2021', '2022'))).toEqual(['reversed']);
  });
});

describe('containsPeriode', () => {
  it.each([
    ['2022', '2022-S1', true],
    ['2022-S1', '2022-T2', true],
    ['2022-T3', '2022-09', true],
    ['2021-2026', '2026', true],
    ['2021-2026', '2022-T1', true],
    ['2022-T3', '2022-T3', true],
    ['2022-T3', '2022-10', false],
    ['2022-S1', '2022', false],
    ['2021-2026', '2027', false],
    ['2021-2026', '2020-2022', false],
    ['2022', '2023-01', false],
  ])('%s holds %s: %s', (luar, dalam, holds) => {
    expect(containsPeriode(luar, dalam)).toBe(holds);
  });

  it('refuses what is no period', () => {
    expect(codesOf(() => containsPeriode('2022', '2022-T9'))).toEqual(['bad-format']);
    expect(codesOf(() => containsPeriode('', '2022'))).toEqual(['bad-format']);
  });
});
