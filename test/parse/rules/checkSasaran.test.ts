import { safeParseDokumen } from 'indikator';
import { describe, expect, it } from 'vitest';
import { checkSasaran } from '../../../src/parse/rules/checkSasaran.js';
import { dokumenDasar, places, problemsWithin, reported } from '../problems.js';

const satu = (id: string, induk?: string) => ({
  id,
  uraian: 'S',
  indikator: [],
  ...(induk === undefined ? {} : { induk }),
});
const dengan = (...sasaran: object[]) => places(safeParseDokumen({ ...dokumenDasar, sasaran }));

describe('sasaran', () => {
  it('form a tree in whatever order they stand', () => {
    expect(dengan(satu('c', 'b'), satu('b', 'a'), satu('a'), satu('d', 'a'))).toEqual([]);
  });

  it('have each its own id', () => {
    expect(problemsWithin({ sasaran: [satu('a'), satu('b'), satu('a')] })).toEqual([
      [
        'duplicate',
        ['sasaran', 2, 'id'],
        'sasaran[2].id: id "a" sudah dipakai di sasaran[0].id',
        'sasaran[2].id: id "a" is already used at sasaran[0].id',
      ],
    ]);
  });

  it('may share an id with an indicator', () => {
    const { sasaran } = dokumenDasar;
    expect(dengan({ ...sasaran[0], id: 'dasar' })).toEqual([]);
  });
});

describe('unknown-parent', () => {
  it('is a parent that is not in the document', () => {
    expect(problemsWithin({ sasaran: [satu('a', 'z')] })).toEqual([
      [
        'unknown-parent',
        ['sasaran', 0, 'induk'],
        'sasaran[0].induk: sasaran induk "z" tidak ada dalam dokumen',
        'sasaran[0].induk: the parent sasaran "z" is not in the document',
      ],
    ]);
    expect(dengan(satu('a', 'toString'))).toEqual(['unknown-parent sasaran.0.induk']);
  });
});

describe('parent-cycle', () => {
  it('is a sasaran that is its own parent', () => {
    expect(problemsWithin({ sasaran: [satu('a', 'a')] })).toEqual([
      [
        'parent-cycle',
        ['sasaran', 0, 'induk'],
        'sasaran[0].induk: sasaran "a" menjadi induk dari dirinya sendiri',
        'sasaran[0].induk: the sasaran "a" is a parent of itself',
      ],
    ]);
  });

  it('is found for both of two', () => {
    expect(dengan(satu('a', 'b'), satu('b', 'a'))).toEqual([
      'parent-cycle sasaran.0.induk',
      'parent-cycle sasaran.1.induk',
    ]);
  });

  it('is found along a long way, and only there', () => {
    const ring = Array.from({ length: 200 }, (_, i) => satu(`s${i}`, `s${(i + 1) % 200}`));
    expect(dengan(satu('masuk', 's7'), ...ring, satu('bebas'))).toEqual(
      ring.map((_, i) => `parent-cycle sasaran.${i + 1}.induk`),
    );
  });
});

describe('checkSasaran', () => {
  it('passes over what has not the shape it needs', () => {
    expect(reported((issues) => checkSasaran({ sasaran: [undefined, {}] }, [], issues))).toEqual([]);
    expect(reported((issues) => checkSasaran({}, [], issues))).toEqual([]);
  });
});
