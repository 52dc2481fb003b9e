import {
  bagi,
  type Formula,
  hitungan,
  kali,
  konstanta,
  kurang,
  penilaian,
  persentase,
  rasio,
  tambah,
} from 'indikator';
import { describe, expect, test } from 'vitest';
import { constantOf } from '../../src/decimal/constantOf.js';
import { rationalToText } from '../../src/decimal/rational.js';
import { compile, isFailure } from '../../src/formula/compile.js';
import { formatPath } from '../../src/issue/path.js';

/** Runs a formula over a, b, c: the exact result, or the code and place of the failure. */
function run(formula: Formula, ...nilai: readonly string[]): string {
  const outcome = compile(formula, ['a', 'b', 'c'])(nilai.map(constantOf));
  if (!isFailure(outcome)) return rationalToText(outcome);
  return `${outcome.code} ${formatPath({ asal: 'definisi', path: outcome.path })}`;
}

const nolPerNol = { nilai: '100', alasan: 'tidak ada yang harus dilayani' } as const;

describe('compile', () => {
  test.each<[string, Formula, string[], string]>([
    ['a bare variable', hitungan('b'), ['1', '2', '3'], '2'],
    ['a score', penilaian('c', { penilai: 'Tim' }), ['1', '2', '3.5'], '7/2'],
    ['a sum', hitungan(tambah('a', 'b', 'c')), ['0.1', '0.2', '-1'], '-7/10'],
    ['a difference, in order', hitungan(kurang('a', 'b')), ['1', '3'], '-2'],
    ['a product', hitungan(kali('a', 'b', 'c')), ['2', '-3', '0.5'], '-3'],
    ['a quotient, in order', hitungan(bagi('a', 'b')), ['1', '3'], '1/3'],
    ['a constant', hitungan(kali('a', konstanta('1/9'))), ['3'], '1/3'],
    ['a ratio', persentase('a', 'b'), ['23', '160'], '115/8'],
    ['a ratio is divided first', persentase('a', 'b'), ['141', '147'], '4700/49'],
    ['a ratio of expressions', rasio(tambah('a', 'b'), kurang('b', 'c'), '1/2'), ['1', '2', '4'], '-3/4'],
    ['nothing rounded on the way', hitungan(kali(bagi('a', 'b'), 'b')), ['1', '3'], '1'],
  ])('%s', (_, formula, nilai, exact) => {
    expect(run(formula, ...nilai)).toBe(exact);
  });

  test('values come in the declared order, whatever the formula names first', () => {
    expect(run(hitungan(kurang('c', 'a')), '1', '0', '10')).toBe('9');
  });
});

describe('a division without a value stops, at its node', () => {
  const inner = bagi('a', 'b');

  test.each<[string, Formula, string[], string]>([
    ['a ratio', persentase('a', 'b'), ['5', '0'], 'division-by-zero formula'],
    ['a ratio of nothing', persentase('a', 'b'), ['0', '0'], 'zero-over-zero formula'],
    [
      'the numerator of a ratio',
      persentase(inner, 'c'),
      ['5', '0', '0'],
      'division-by-zero formula.pembilang',
    ],
    [
      'the denominator of a ratio',
      persentase('c', inner),
      ['0', '0', '5'],
      'zero-over-zero formula.penyebut',
    ],
    ['the root', hitungan(inner), ['5', '0'], 'division-by-zero formula.ekspresi'],
    ['a term', hitungan(tambah('c', inner)), ['5', '0', '1'], 'division-by-zero formula.ekspresi.operan[1]'],
    [
      'a deep node',
      hitungan(kali('c', kurang('c', tambah('c', 'c', inner)))),
      ['5', '0', '1'],
      'division-by-zero formula.ekspresi.operan[1].operan[1].operan[2]',
    ],
    [
      'a computed zero',
      hitungan(bagi('a', kurang('b', 'b'))),
      ['5', '7'],
      'division-by-zero formula.ekspresi',
    ],
    ['a zero written out', hitungan(bagi('a', 'b')), ['0.00', '-0'], 'zero-over-zero formula.ekspresi'],
  ])('%s', (_, formula, nilai, failure) => {
    expect(run(formula, ...nilai)).toBe(failure);
  });

  test('the first one, left to right', () => {
    const both = hitungan(tambah(bagi('a', 'b'), bagi('c', 'b')));
    expect(run(both, '0', '0', '5')).toBe('zero-over-zero formula.ekspresi.operan[0]');
    expect(run(both, '5', '0', '0')).toBe('division-by-zero formula.ekspresi.operan[0]');
  });

  test('the numerator before the denominator, and both before the division itself', () => {
    const formula = persentase(bagi('a', 'c'), bagi('b', 'c'));
    expect(run(formula, '1', '1', '0')).toBe('division-by-zero formula.pembilang');
    expect(run(hitungan(bagi(bagi('a', 'b'), 'c')), '1', '0', '0')).toBe(
      'division-by-zero formula.ekspresi.operan[0]',
    );
  });

  test('also when it is multiplied with zero', () => {
    expect(run(hitungan(kali('c', bagi('a', 'b'))), '1', '0', '0')).toBe(
      'division-by-zero formula.ekspresi.operan[1]',
    );
  });
});

describe('what 0 / 0 means', () => {
  test('is the result itself, not multiplied', () => {
    expect(run({ ...rasio('a', 'b', '1000'), nolPerNol }, '0', '0')).toBe('100');
    expect(run({ ...persentase('a', 'b'), nolPerNol: { ...nolPerNol, nilai: '-0.50' } }, '0', '0')).toBe(
      '-1/2',
    );
  });

  test('holds for computed zeros', () => {
    expect(run({ ...persentase(kurang('a', 'a'), kurang('b', 'b')), nolPerNol }, '5', '7')).toBe('100');
  });

  test('says nothing of another number over zero', () => {
    expect(run({ ...persentase('a', 'b'), nolPerNol }, '5', '0')).toBe('division-by-zero formula');
  });

  test('says nothing of a division inside numerator or denominator', () => {
    expect(run({ ...persentase(bagi('a', 'b'), 'c'), nolPerNol }, '0', '0', '0')).toBe(
      'zero-over-zero formula.pembilang',
    );
    expect(run({ ...persentase('c', bagi('a', 'b')), nolPerNol }, '0', '0', '0')).toBe(
      'zero-over-zero formula.penyebut',
    );
  });

  test('changes nothing when there is a quotient', () => {
    expect(run({ ...persentase('a', 'b'), nolPerNol }, '0', '5')).toBe('0');
  });
});

describe('the limit', () => {
  const besar = `${10n ** 999n}`;

  test('stops at the node that passes it', () => {
    expect(run(hitungan(kali('a', 'a', 'a', 'a')), besar)).toBe(`${10n ** 3996n}`);
    expect(run(hitungan(kali('a', 'a', 'a', 'a', 'a')), besar)).toBe('limit formula.ekspresi');
    expect(run(hitungan(kurang('b', kali('a', 'a', 'a', 'a', 'a'))), besar, '0')).toBe(
      'limit formula.ekspresi.operan[1]',
    );
    expect(run(persentase(kali('a', 'a', 'a', 'a'), bagi('b', 'a')), besar, '1')).toBe('limit formula');
  });

  test('a division by zero before it comes first', () => {
    const formula = hitungan(tambah(bagi('b', 'b'), kali('a', 'a', 'a', 'a', 'a')));
    expect(run(formula, besar, '0')).toBe('zero-over-zero formula.ekspresi.operan[0]');
  });
});
