import { describe, expect, it } from 'vitest';
import { reportDuplicates } from '../../../src/parse/rules/reportDuplicates.js';
import { reported } from '../problems.js';

describe('reportDuplicates', () => {
  it('names for every further occurrence the place of the first', () => {
    const at = (id: string | undefined, i: number) => ({ id, path: ['daftar', i] });
    const found = reported((report) =>
      reportDuplicates(
        [at('x', 0), at(undefined, 1), at('y', 2), at('x', 3), at(undefined, 4), at('x', 5)],
        'id',
        report,
      ),
    );
    expect(found).toEqual([
      [
        'duplicate',
        ['daftar', 3],
        'daftar[3]: id "x" sudah dipakai di daftar[0]',
        'daftar[3]: id "x" is already used at daftar[0]',
      ],
      [
        'duplicate',
        ['daftar', 5],
        'daftar[5]: id "x" sudah dipakai di daftar[0]',
        'daftar[5]: id "x" is already used at daftar[0]',
      ],
    ]);
  });
});
