import { persentase } from 'indikator';
import { describe, expect, test } from 'vitest';
import { readValues, UNREADABLE } from '../../src/evaluate/readValues.js';
import { formatIssue } from '../../src/issue/formatIssue.js';
import { readyOf } from '../fixtures/ready.js';

const { variabel } = readyOf(persentase('a', 'b'), {
  a: { minimum: '-1.5', maksimum: '10', bagianDari: 'b' },
  b: { jenis: 'cacah' },
});
const lower = readyOf(persentase('a', 'b'), { a: { minimum: '-1.5' }, b: { maksimum: '7' } }).variabel;

const found = (own: typeof variabel, ...values: readonly unknown[]) => {
  const read = readValues(own, values);
  return read.ok
    ? read.value.map(({ teks }) => teks)
    : read.issues.map((issue) => [issue.code, issue.message, formatIssue(issue, 'en')]);
};

describe('the data of a row', () => {
  test.each<[string, readonly unknown[], readonly string[]]>([
    ['within', ['2.50', 3], ['2.50', '3']],
    ['at the lower bound, which is a decimal', [-1.5, 0], ['-1.5', '0']],
    ['at the upper bound, as much as its whole', ['10.0', 10n], ['10.0', '10']],
  ])('%s', (_, values, expected) => {
    expect(found(variabel, ...values)).toEqual(expected);
  });

  test('beyond its bounds says which they are', () => {
    expect(found(variabel, '-1.51', 5)).toEqual([
      [
        'out-of-bounds',
        'data.a: "a" di luar batas: ditemukan "-1.51"; diharapkan >= -1.5, <= 10',
        'data.a: "a" is out of bounds: found "-1.51"; expected >= -1.5, <= 10',
      ],
    ]);
    const sentences = (...values: readonly unknown[]) =>
      found(lower, ...values).map(([, sentence]) => sentence);
    expect(sentences('-1.51', 7.5)).toEqual([
      'data.a: "a" di luar batas: ditemukan "-1.51"; diharapkan >= -1.5',
      'data.b: "b" di luar batas: ditemukan 7.5; diharapkan <= 7',
    ]);
  });

  test('that breaks a rule names the variable', () => {
    const sentences = (...values: readonly unknown[]) =>
      found(variabel, ...values).map(([, sentence]) => sentence);
    expect(sentences(null, -2)).toEqual([
      'data.a: "a" belum diisi; isi dengan angka (0 bila memang nol)',
      'data.b: "b" adalah cacah: ditemukan -2; diharapkan nol atau lebih',
    ]);
  });

  test('that breaks rules has each, in declared order', () => {
    expect(found(variabel, null, -2).map(([code]) => code)).toEqual(['missing', 'negative']);
    expect(found(variabel, UNREADABLE, 2.5).map(([code]) => code)).toEqual(['unreadable', 'not-whole']);
    expect(found(variabel, undefined, 'x').map(([code]) => code)).toEqual(['missing', 'not-a-number']);
    // Parts are looked at only where all is read.
    expect(found(variabel, 5, -2).map(([code]) => code)).toEqual(['negative']);
    expect(found(variabel, 5, 4).map(([code]) => code)).toEqual(['part-exceeds-whole']);
  });
});
