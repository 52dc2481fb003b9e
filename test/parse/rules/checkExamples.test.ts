import { describe, expect, it } from 'vitest';
import { checkExamples } from '../../../src/parse/rules/checkExamples.js';
import { problemsWith, reported } from '../problems.js';

describe('the inputs of an example', () => {
  it('are variables of the indicator', () => {
    expect(problemsWith({ contoh: [{ data: { a: '1', b: '2', c: '3' }, nilai: '50.00' }] })).toEqual([
      [
        'unknown-variable',
        ['contoh', 0, 'data', 'c'],
        'contoh[0].data.c: variabel "c" tidak ada; yang ada: a, b',
        'contoh[0].data.c: there is no variable "c"; there are: a, b',
      ],
    ]);
  });

  it('are all of them', () => {
    const contoh = [
      { data: { a: '1', b: '2' }, nilai: '50.00' },
      { data: { b: '2' }, nilai: '50.00' },
    ];
    expect(problemsWith({ contoh })).toEqual([
      [
        'missing-field',
        ['contoh', 1, 'data', 'a'],
        'contoh[1].data.a: "a" wajib ada',
        'contoh[1].data.a: "a" is required',
      ],
    ]);
  });

  it('are plain decimal text', () => {
    expect(problemsWith({ contoh: [{ data: { a: '1.000,5', b: '2' }, nilai: '50.00' }] })).toEqual([
      [
        'not-a-number',
        ['contoh', 0, 'data', 'a'],
        'contoh[0].data.a: "a" bukan angka: ditemukan "1.000,5"; tulis desimal dengan titik, misalnya "94.33"',
        'contoh[0].data.a: "a" is not a number: found "1.000,5"; write the decimal with a point, such as "94.33"',
      ],
    ]);
  });

  it('are passed over when there are no variables to hold them against', () => {
    expect(reported((report) => checkExamples({ contoh: [{ data: { a: '1' } }] }, [], report))).toEqual([]);
    expect(
      reported((issues) => checkExamples({ variabel: {}, contoh: [undefined, {}] }, [], issues)),
    ).toEqual([]);
  });
});
