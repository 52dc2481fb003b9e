import { safeParseIndikator } from 'indikator';
import { describe, expect, it } from 'vitest';
import { dasar, places, problemsWith } from '../problems.js';

/** An indicator whose variables are parts as given, all used. */
function withParts(parts: Record<string, string | undefined>): object {
  const ids = Object.keys(parts);
  return {
    ...dasar,
    variabel: Object.fromEntries(
      ids.map((id) => [id, { label: id, ...(parts[id] === undefined ? {} : { bagianDari: parts[id] }) }]),
    ),
    formula: { jenis: 'hitungan', ekspresi: { jenis: 'tambah', operan: [...ids, ...ids] } },
  };
}

describe('bagianDari', () => {
  it('names another variable of the indicator', () => {
    expect(problemsWith({ variabel: { a: { label: 'A', bagianDari: 'c' }, b: { label: 'B' } } })).toEqual([
      [
        'unknown-variable',
        ['variabel', 'a', 'bagianDari'],
        'variabel.a.bagianDari: variabel "c" tidak ada; yang ada: a, b',
        'variabel.a.bagianDari: there is no variable "c"; there are: a, b',
      ],
    ]);
    expect(places(safeParseIndikator(withParts({ a: 'toString' })))).toEqual([
      'unknown-variable variabel.a.bagianDari',
    ]);
  });

  it('may form chains', () => {
    expect(places(safeParseIndikator(withParts({ a: 'b', b: 'c', c: undefined, d: 'c' })))).toEqual([]);
  });
});

describe('part-cycle', () => {
  it('is a variable that is a part of itself', () => {
    expect(problemsWith({ variabel: { a: { label: 'A', bagianDari: 'a' }, b: { label: 'B' } } })).toEqual([
      [
        'part-cycle',
        ['variabel', 'a', 'bagianDari'],
        'variabel.a.bagianDari: "a" menjadi bagian dari dirinya sendiri',
        'variabel.a.bagianDari: "a" is a part of itself',
      ],
    ]);
  });

  it('is found for both of two', () => {
    expect(places(safeParseIndikator(withParts({ a: 'b', b: 'a' })))).toEqual([
      'part-cycle variabel.a.bagianDari',
      'part-cycle variabel.b.bagianDari',
    ]);
  });

  it('is found along a long way, and only there', () => {
    const ids = Array.from({ length: 100 }, (_, i) => `v${i}`);
    const parts = Object.fromEntries(ids.map((id, i) => [id, ids[(i + 1) % 100]]));
    const found = places(safeParseIndikator(withParts({ masuk: 'v7', ...parts, bebas: undefined })));
    expect(found).toEqual(ids.map((id) => `part-cycle variabel.${id}.bagianDari`));
  });
});

describe('bounds', () => {
  it('are in order', () => {
    expect(
      problemsWith({ variabel: { a: { label: 'A', minimum: '10', maksimum: '9.5' }, b: { label: 'B' } } }),
    ).toEqual([
      [
        'reversed',
        ['variabel', 'a', 'minimum'],
        'variabel.a.minimum: batas bawah 10 melebihi batas atas 9.5',
        'variabel.a.minimum: the lower bound 10 exceeds the upper bound 9.5',
      ],
    ]);
  });

  it.each([
    ['9', '10'],
    ['10', '10.0'],
    ['-10', '-9'],
    ['007', '7'],
  ])('may be %s to %s', (minimum, maksimum) => {
    expect(problemsWith({ variabel: { a: { label: 'A', minimum, maksimum }, b: { label: 'B' } } })).toEqual(
      [],
    );
  });

  it('may be one alone', () => {
    expect(
      problemsWith({ variabel: { a: { label: 'A', minimum: '5' }, b: { label: 'B', maksimum: '-5' } } }),
    ).toEqual([]);
  });
});

describe('a result that a variable takes', () => {
  const a = { label: 'A' };
  const b = { label: 'B', indikator: 'lain' };

  it('is any indicator, as long as the document is not known', () => {
    expect(problemsWith({ variabel: { a, b } })).toEqual([]);
    expect(problemsWith({ variabel: { a, b: { ...b, dasar: 'eksak' } } })).toEqual([]);
  });

  it('has an indicator wherever it has a basis', () => {
    expect(problemsWith({ variabel: { a: { ...a, dasar: 'tercetak' }, b } })).toEqual([
      [
        'missing-field',
        ['variabel', 'a', 'indikator'],
        'variabel.a.indikator: "indikator" wajib ada',
        'variabel.a.indikator: "indikator" is required',
      ],
    ]);
    const salah = safeParseIndikator({
      ...dasar,
      variabel: { a: { ...a, dasar: 'eksak', indikator: 'X' }, b },
    });
    expect(places(salah)).toEqual(['bad-id variabel.a.indikator']);
  });
});
