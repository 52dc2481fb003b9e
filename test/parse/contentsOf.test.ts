import { kali, konstanta, penilaian, persentase, tambah } from 'indikator';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../src/parse/contentsOf.js';
import type { Plain } from '../../src/parse/copyPlain.js';

const read = (formula: object) => contentsOf(JSON.parse(JSON.stringify(formula)) as Plain, ['formula']);

describe('contentsOf', () => {
  it('finds every place where a formula names a variable, and counts its nodes', () => {
    expect(read(persentase(kali(konstanta(2), tambah('a', 'b')), 'a'))).toEqual({
      variables: [
        { id: 'a', path: ['formula', 'pembilang', 'operan', 1, 'operan', 0] },
        { id: 'b', path: ['formula', 'pembilang', 'operan', 1, 'operan', 1] },
        { id: 'a', path: ['formula', 'penyebut'] },
      ],
      divisors: [{ value: 'a', path: ['formula', 'penyebut'] }],
      nodes: 6,
    });
    expect(read(penilaian('a', { penilai: 'Inspektorat' }))).toEqual({
      variables: [{ id: 'a', path: ['formula', 'variabel'] }],
      divisors: [{ value: undefined, path: ['formula', 'penyebut'] }],
      nodes: 1,
    });
  });

  it('finds what it can in a formula that is wrong', () => {
    expect(read({ pembilang: { jenis: '?', operan: ['a', 5, null, ['b'], { operan: 'c' }] } })).toEqual({
      variables: [{ id: 'a', path: ['formula', 'pembilang', 'operan', 0] }],
      divisors: [{ value: undefined, path: ['formula', 'penyebut'] }],
      nodes: 3,
    });
    const nothing = { variables: [], divisors: [{ value: undefined, path: ['penyebut'] }], nodes: 0 };
    expect(contentsOf(undefined, [])).toEqual(nothing);
    expect(contentsOf('a', [])).toEqual(nothing);
  });
});
