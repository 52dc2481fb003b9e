import { safeParseDokumen } from 'indikator';
import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../../src/parse/rules/checkLinks.js';
import { places, problemsWithin, reported } from '../problems.js';

/** An indicator that takes the results of others. */
const satu = (id: string, ...dari: readonly string[]) => {
  const semua = dari.map(
    (indikator) => [`v${indikator}`, { label: `Nilai ${indikator}`, indikator }] as const,
  );
  return {
    id,
    nama: `Indeks ${id.toUpperCase()}`,
    satuan: 'indeks',
    variabel: { [`x${id}`]: { label: `X ${id}` }, ...Object.fromEntries(semua) },
    formula: {
      jenis: 'hitungan',
      ekspresi:
        dari.length === 0 ? `x${id}` : { jenis: 'tambah', operan: [`x${id}`, ...semua.map(([v]) => v)] },
    },
  } as const;
};

const within = (...indikator: readonly object[]) =>
  problemsWithin({ sasaran: [{ id: 's', uraian: 'S', indikator }] });

const at = (i: number, ...path: string[]) => ['sasaran', 0, 'indikator', i, ...path];

describe('checkLinks', () => {
  it('takes what is there, in whatever order, and one thing by two ways', () => {
    expect(within(satu('a', 'b', 'c'), satu('b', 'd'), satu('c', 'd'), satu('d'))).toEqual([]);
    expect(within({ ...satu('a'), induk: 'b', rincian: { dari: 'b', label: 'L' } }, satu('b'))).toEqual([]);
  });

  it('reports an indicator that is not there, once for each place that names it', () => {
    const bagian = { ...satu('a', 'x'), induk: 'y', rincian: { dari: 'z', label: 'L' } };
    const isNot = (id: string) => [
      `indikator "${id}" tidak ada dalam dokumen`,
      `the indicator "${id}" is not in the document`,
    ];
    const problem = (id: string, ...path: string[]) => {
      const [sentence, english] = isNot(id);
      const place = `sasaran[0].indikator[0].${path.join('.')}`;
      return ['unknown-indicator', at(0, ...path), `${place}: ${sentence}`, `${place}: ${english}`];
    };
    expect(within(bagian)).toEqual([
      problem('x', 'variabel', 'vx', 'indikator'),
      problem('y', 'induk'),
      problem('z', 'rincian', 'dari'),
    ]);
  });

  it('tells the names along the whole cycle, at the place that closes it', () => {
    const place = 'sasaran[0].indikator[2].variabel.va.indikator';
    const lingkaran = '"Indeks A" → "Indeks B" → "Indeks C" → "Indeks A"';
    expect(within(satu('a', 'b'), satu('b', 'c'), satu('c', 'a'))).toEqual([
      [
        'indicator-cycle',
        at(2, 'variabel', 'va', 'indikator'),
        `${place}: indikator dihitung dari hasilnya sendiri: ${lingkaran}`,
        `${place}: an indicator is computed from its own result: ${lingkaran}`,
      ],
    ]);
  });

  it.each([
    [
      'induk',
      { induk: 'a' },
      ['induk'],
      'indikator menjadi induk dari dirinya sendiri',
      'an indicator is a parent of itself',
    ],
    [
      'rincian',
      { rincian: { dari: 'a', label: 'L' } },
      ['rincian', 'dari'],
      'indikator menjadi rincian dari dirinya sendiri',
      'an indicator is a part of itself',
    ],
  ] as const)('an indicator cannot be its own %s', (_, change, path, sentence, english) => {
    const place = `sasaran[0].indikator[0].${path.join('.')}`;
    const lingkaran = '"Indeks A" → "Indeks A"';
    expect(within({ ...satu('a'), ...change })).toEqual([
      [
        'indicator-cycle',
        at(0, ...path),
        `${place}: ${sentence}: ${lingkaran}`,
        `${place}: ${english}: ${lingkaran}`,
      ],
    ]);
  });

  it('goes by the id where there is no name, and passes over what is not sound', () => {
    const { nama: _, ...tanpaNama } = satu('a', 'a');
    expect(within(tanpaNama).map(([code, , message]) => [code, message.split(': ').at(-1)])).toEqual([
      ['missing-field', '"nama" wajib ada'],
      ['indicator-cycle', '"a" → "a"'],
    ]);
    const parsed = safeParseDokumen({
      id: 'd',
      judul: 'D',
      instansi: { nama: 'N' },
      tahun: 2026,
      sasaran: [{ id: 's', uraian: 'S', indikator: [5, { ...satu('b'), id: 7, induk: 'B', rincian: 'b' }] }],
    });
    expect(places(parsed)).toEqual([
      'wrong-type sasaran.0.indikator.0',
      'bad-id sasaran.0.indikator.1.id',
      'bad-id sasaran.0.indikator.1.induk',
      'wrong-type sasaran.0.indikator.1.rincian',
    ]);
  });

  it('does not run out of stack on a circle of 10,000, whose sentence stays short', () => {
    const indikator = Array.from({ length: 10_000 }, (_, i) => ({
      id: `i${i}`,
      nama: `Indeks ${i} `.repeat(100),
      induk: `i${(i + 1) % 10_000}`,
      variabel: { v: { indikator: `i${(i + 1) % 10_000}` } },
      rincian: { dari: `i${(i + 1) % 10_000}` },
    }));
    const found = reported((issues) => checkLinks({ sasaran: [{ indikator }] }, [], issues));
    expect(found.map(([code, path]) => [code, ...path.slice(3, 5)])).toEqual([
      ['indicator-cycle', 9999, 'variabel'],
      ['indicator-cycle', 9999, 'induk'],
      ['indicator-cycle', 9999, 'rincian'],
    ]);
    expect(found[0]?.[2]).toContain('… (+9988)');
    expect(found.every(([, , message]) => message.length < 1200)).toBe(true);
  });

  it('stops where a thousand problems are told', () => {
    const indikator = Array.from({ length: 3000 }, (_, i) => ({ id: `i${i}`, induk: `i${i}` }));
    expect(reported((issues) => checkLinks({ sasaran: [{ indikator }] }, [], issues)).length).toBe(1001);
  });
});
