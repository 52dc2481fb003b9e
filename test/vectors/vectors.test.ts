import * as library from 'indikator';
import { describe, expect, it, test } from 'vitest';
import { answer } from './answer.mjs';
import { cases, packs } from './pack.js';

describe.each(packs)('$file', ({ file, format }) => {
  it('has the format that the runners know', () => {
    expect(format).toBe(1);
  });

  test.each(cases.filter((one) => one.file === file))('$name', ({ kind, group, case: one }) => {
    expect(answer(library, kind, group, one)).toEqual(one.expect);
  });
});

describe('the pack', () => {
  it('says of every group where it comes from', () => {
    const groups = packs.flatMap((pack) => pack.groups);
    expect(groups.filter(({ source }) => !/[a-z]{4}/.test(source))).toEqual([]);
  });

  it('has each group and each named case of a file once', () => {
    const repeated = packs.flatMap(({ file, groups }) => {
      const names = [
        ...groups.map(({ id }) => id),
        ...groups.flatMap(({ id, cases: all }) =>
          all.flatMap(({ nama }) => (nama === undefined ? [] : `${id}: ${nama}`)),
        ),
      ];
      return names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${file}: ${name}`);
    });
    expect(repeated).toEqual([]);
  });
});
