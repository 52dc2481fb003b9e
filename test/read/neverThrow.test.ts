import { readAngka, readFormula, readTarget } from 'indikator';
import { describe, expect, it } from 'vitest';
import { unreadable } from '../../src/issue/input.js';
import { makeIssue } from '../../src/issue/issue.js';
import { argument } from '../../src/issue/path.js';
import { neverThrow } from '../../src/read/neverThrow.js';

/** Options whose every getter throws. */
const hostile = new Proxy(
  {},
  {
    get() {
      throw new TypeError('hostile');
    },
  },
);

describe('a reader of text never throws', () => {
  const issues = (pilihan: unknown) => [makeIssue(unreadable, argument(), pilihan, {})];

  it.each([
    ['null', null],
    ['options that throw', hostile],
  ])('for %s', (_, pilihan) => {
    const options = pilihan as never;
    for (const read of [readAngka, readTarget, readFormula])
      expect(read('94,33', options)).toEqual({ ok: false, issues: issues(pilihan) });
  });

  it('and gives what was read otherwise', () => {
    expect(neverThrow({}, () => ({ ok: true, value: 1 }))).toEqual({ ok: true, value: 1 });
  });
});
