import { safeParseIndikator } from 'indikator';
import { describe, expect, it } from 'vitest';
import { Issues } from '../../src/issue/issues.js';
import { copyPlain } from '../../src/parse/copyPlain.js';
import { dasar, inIndonesian, places, problemsOf, problemsWith } from './problems.js';

function copy(value: unknown) {
  const issues = new Issues();
  const plain = copyPlain(value, issues);
  return { plain, problems: problemsOf(issues.list) };
}

describe('a copy', () => {
  it('equals the data and shares nothing with it', () => {
    const data = { a: [1, 'x', true, null, { b: -0.5 }], c: {} };
    const { plain, problems } = copy(data);
    expect(problems).toEqual([]);
    expect(plain).toEqual(data);
    expect(plain).not.toBe(data);
    expect((plain as typeof data).a).not.toBe(data.a);
    expect((plain as typeof data).a[4]).not.toBe(data.a[4]);
  });

  it('takes objects without a prototype, and those of another realm', () => {
    const bare = Object.assign(Object.create(null), { a: 1 });
    const foreign: unknown = Object.assign(Object.create(Object.create(null)), { a: 1 });
    expect(copy(bare)).toEqual({ plain: { a: 1 }, problems: [] });
    expect(copy(foreign)).toEqual({ plain: { a: 1 }, problems: [] });
  });

  it('reads each property once', () => {
    let reads = 0;
    const data = {
      get a() {
        reads += 1;
        return reads;
      },
    };
    expect(copy(data)).toEqual({ plain: { a: 1 }, problems: [] });
    expect(reads).toBe(1);
  });

  it('leaves out, as JSON does, keys that are not enumerable or undefined', () => {
    const data = Object.defineProperty({ a: 1, b: undefined }, 'c', { value: 2, enumerable: false });
    const { plain, problems } = copy(data);
    expect(problems).toEqual([]);
    expect(Object.keys(Object(plain))).toEqual(['a']);
  });

  it('takes the same value at several places', () => {
    const shared = { x: [1] };
    expect(copy({ a: shared, b: [shared, shared] })).toEqual({
      plain: { a: { x: [1] }, b: [{ x: [1] }, { x: [1] }] },
      problems: [],
    });
  });

  it('may hold keys such as constructor', () => {
    const data = { constructor: 1, toString: 2, hasOwnProperty: 3, prototype: 4 };
    expect(copy(data)).toEqual({ plain: data, problems: [] });
  });
});

describe('cyclic', () => {
  it('is what contains itself', () => {
    const data: Record<string, unknown> = { a: 1 };
    data.diri = { dalam: [data] };
    expect(copy(data).problems).toEqual([
      [
        'cyclic',
        ['diri', 'dalam', 0],
        'diri.dalam[0]: memuat dirinya sendiri; diharapkan data yang tidak melingkar',
        'diri.dalam[0]: contains itself; expected data without cycles',
      ],
    ]);
  });
});

describe('unreadable', () => {
  const berduri = Object.defineProperty({ a: 1 }, 'duri', {
    enumerable: true,
    get() {
      throw new Error('rahasia');
    },
  });

  it('is a property whose getter throws; what it throws is not shown', () => {
    expect(copy({ x: berduri }).problems).toEqual([
      [
        'unreadable',
        ['x', 'duri'],
        'x.duri: tidak dapat dibaca: pembacaannya melempar galat',
        'x.duri: cannot be read: reading it throws',
      ],
    ]);
  });

  it('stands in the copy as undefined, so that the key is not missed as well', () => {
    const { plain } = copy(berduri);
    expect(Object.keys(Object(plain))).toEqual(['a', 'duri']);
  });

  it('leaves what stands behind it in a list at its place', () => {
    const list = Object.defineProperty(
      [1, 'x', 3n],
      0,
      Object(Object.getOwnPropertyDescriptor(berduri, 'duri')),
    );
    const { plain, problems } = copy(list);
    expect(problems.map(([code, path]) => [code, path])).toEqual([
      ['unreadable', [0]],
      ['not-plain', [2]],
    ]);
    expect(plain).toEqual([undefined, 'x', undefined]);
  });

  it('is one problem, not two, where the key is required', () => {
    const nama = Object(Object.getOwnPropertyDescriptor(berduri, 'duri'));
    const parsed = safeParseIndikator(Object.defineProperty({ ...dasar }, 'nama', nama));
    expect(places(parsed)).toEqual(['unreadable nama']);
  });
});

describe('forbidden-key', () => {
  it('is __proto__ from JSON', () => {
    expect(copy(JSON.parse('{"a": {"__proto__": {"b": 1}, "c": 2}}'))).toEqual({
      plain: { a: { c: 2 } },
      problems: [
        [
          'forbidden-key',
          ['a'],
          'a: kunci "__proto__" tidak diperbolehkan',
          'a: the key "__proto__" is not allowed',
        ],
      ],
    });
  });

  it('is a symbol', () => {
    expect(copy({ [Symbol('s')]: 1 }).problems).toEqual([
      [
        'forbidden-key',
        [],
        'definisi: kunci "Symbol(s)" tidak diperbolehkan',
        'definition: the key "Symbol(s)" is not allowed',
      ],
    ]);
  });

  it('is a key of more than 200 characters', () => {
    expect(copy({ [`k${'e'.repeat(199)}`]: 1 }).problems).toEqual([]);
    expect(inIndonesian(copy({ ['k'.repeat(201)]: 1 }).problems)).toEqual([
      ['forbidden-key', [], `definisi: kunci "${'k'.repeat(40)}"… (201) tidak diperbolehkan`],
    ]);
  });

  it.each([
    ['a symbol', Symbol('s')],
    ['digits that are no position', '007'],
    ['a negative position', '-1'],
    ['a word behind digits', 'b1'],
    ['nothing', ''],
  ])('is a key of a list: %s', (_nama, key) => {
    expect(
      copy({ a: Object.assign([1], { [key]: 2 }) }).problems.map(([code, path]) => [code, path]),
    ).toEqual([['forbidden-key', ['a']]]);
  });

  it('is a key of a list, which every schema would drop without a word', () => {
    expect(copy({ a: Object.assign([1], { b: 2 }) }).problems.map(([code, path]) => [code, path])).toEqual([
      ['forbidden-key', ['a']],
    ]);
  });
});

describe('not-plain', () => {
  class Kelas {
    readonly a = 1;
  }

  it.each([
    ['a function', () => 1, 'function'],
    ['a symbol', Symbol('s'), 'symbol'],
    ['a bigint', 12n, '12'],
    ['a date', new Date(0), '{…}'],
    ['a map', new Map([['a', 1]]), '{…}'],
    ['a set', new Set([1]), '{…}'],
    ['a regular expression', /x/, '{…}'],
    ['a class instance', new Kelas(), '{…}'],
    ['a boxed text', new String('x'), '{…}'],
    ['a typed array', new Uint8Array(2), '{…}'],
    ['a promise', Promise.resolve(1), '{…}'],
    ['an object that inherits', Object.create({ a: 1 }), '{…}'],
  ])('is %s', (_nama, value, ditemukan) => {
    expect(inIndonesian(copy({ a: [value] }).problems)).toEqual([
      [
        'not-plain',
        ['a', 0],
        `a[0]: ditemukan ${ditemukan}; diharapkan data JSON biasa (objek, daftar, teks, angka, benar/salah)`,
      ],
    ]);
  });

  it('is undefined, and a hole, in a list', () => {
    const holes: unknown[] = [1, undefined];
    holes[3] = 2;
    expect(copy(holes).problems).toEqual(
      [1, 2].map((i) => [
        'not-plain',
        [i],
        `[${i}]: ditemukan undefined; diharapkan data JSON biasa (objek, daftar, teks, angka, benar/salah)`,
        `[${i}]: found undefined; expected plain JSON data (object, list, text, number, boolean)`,
      ]),
    );
  });

  it('is undefined as a whole', () => {
    expect(copy(undefined).problems.map(([code, path]) => [code, path])).toEqual([['not-plain', []]]);
  });

  it('says so in English', () => {
    expect(copy({ a: 12n }).problems.map(([, , , en]) => en)).toEqual([
      'a: found 12; expected plain JSON data (object, list, text, number, boolean)',
    ]);
  });
});

describe('limits', () => {
  const nested = (levels: number): unknown => {
    let tree: unknown = [];
    for (let i = 1; i < levels; i += 1) tree = [tree];
    return tree;
  };

  it('allow 160 levels', () => {
    expect(copy(nested(160)).problems).toEqual([]);
    expect(copy(nested(161)).problems).toEqual([
      [
        'too-deep',
        Array.from({ length: 160 }, () => 0),
        `${'[0]'.repeat(160)}: bersarang terlalu dalam; paling dalam 160 tingkat`,
        `${'[0]'.repeat(160)}: nested too deeply; at most 160 levels`,
      ],
    ]);
  });

  it('allow 10,000 items in a list', () => {
    expect(copy({ a: new Array(10_000).fill(1) }).problems).toEqual([]);
    expect(copy({ a: new Array(10_001).fill(1) })).toEqual({
      plain: {},
      problems: [
        [
          'too-large',
          ['a'],
          'a: terlalu banyak isi; paling banyak 10000',
          'a: holds too much; at most 10000',
        ],
      ],
    });
  });

  it('allow 10,000 keys in an object', () => {
    const object = (keys: number) => Object.fromEntries(Array.from({ length: keys }, (_, i) => [`k${i}`, i]));
    expect(copy([object(10_000)]).problems).toEqual([]);
    expect(copy([object(10_001)]).problems).toEqual([
      [
        'too-large',
        [0],
        '[0]: terlalu banyak isi; paling banyak 10000',
        '[0]: holds too much; at most 10000',
      ],
    ]);
  });

  it('allow 100,000 values in all', () => {
    // The root, ten lists, and what they hold.
    const lists = (last: number) => [...new Array(9).fill(new Array(9999).fill(1)), new Array(last).fill(1)];
    expect(copy(lists(9998)).problems).toEqual([]);
    expect(copy(lists(9999)).problems).toEqual([
      [
        'too-large',
        [9, 9998],
        '[9][9998]: terlalu banyak isi; paling banyak 100000',
        '[9][9998]: holds too much; at most 100000',
      ],
    ]);
  });

  it('allow texts of 20,000 characters', () => {
    expect(problemsWith({ makna: 'x'.repeat(20_000) })).toEqual([]);
    expect(problemsWith({ makna: 'x'.repeat(20_001) })).toEqual([
      [
        'too-long',
        ['makna'],
        'makna: teks 20001 karakter; paling panjang 20000 karakter',
        'makna: text of 20001 characters; at most 20000',
      ],
    ]);
  });
});
