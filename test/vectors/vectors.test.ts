import * as library from 'indikator';
import { describe, expect, it, test } from 'vitest';
import { answer } from './answer.mjs';
import { type Answer, cases, packs } from './pack.js';

describe.each(packs)('$file', ({ file, format }) => {
  it('has the format that the runners know', () => {
    expect(format).toBe(1);
  });

  test.each(cases.filter((one) => one.file === file))('$name', ({ kind, group, case: one }) => {
    expect(answer(library, kind, group, one)).toEqual(one.expect);
  });
});

describe('[E9] a batch answers as one row after another', () => {
  const groups = packs.flatMap(({ kind, groups: all }) => (kind === 'evaluate' ? all : []));

  test.each(groups)('$id', ({ indikator, cases: all }) => {
    const definition = library.parseIndikator(indikator);
    const rows = all.filter(({ data }) => typeof data === 'object' && data !== null && !Array.isArray(data));
    const column = (id: string) =>
      rows.map(({ data }) => (Object.hasOwn(Object(data), id) ? Reflect.get(Object(data), id) : undefined));
    const columns = Object.fromEntries(Object.keys(definition.variabel).map((id) => [id, column(id)]));
    const banyak = library.evaluateBatch(definition, columns as never);
    expect(banyak.length).toBe(rows.length);
    const found = rows.map((_, i) => (banyak.ok(i) ? banyak.desimal(i) : banyak.code(i)));
    const issueOf = (wanted: Answer) => (wanted.issues as readonly { code: string }[])[0]?.code;
    expect(found).toEqual(rows.map(({ expect: wanted }) => wanted.desimal ?? issueOf(wanted)));
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
