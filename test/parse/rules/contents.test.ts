import { bagi, hitungan, kali, konstanta, kurang, penilaian, persentase, tambah } from 'indikator';
import { describe, expect, it } from 'vitest';
import type { Formula } from '../../../src/definition/formula.js';
import type { Sound } from '../../../src/definition/sound.js';
import { contentsOf } from '../../../src/parse/rules/contents.js';

const read = (formula: Sound<Formula>) => {
  const { variables, zeroDivisors, nodes, isWhole } = contentsOf(formula, ['formula']);
  return { variables, zeroDivisors, nodes, isWhole };
};

describe('contentsOf', () => {
  it('finds every place where a formula names a variable, and counts its nodes', () => {
    expect(read(persentase(kali(konstanta(2), tambah('a', 'b')), 'a'))).toEqual({
      variables: [
        { id: 'a', path: ['formula', 'pembilang', 'operan', 1, 'operan', 0] },
        { id: 'b', path: ['formula', 'pembilang', 'operan', 1, 'operan', 1] },
        { id: 'a', path: ['formula', 'penyebut'] },
      ],
      zeroDivisors: [],
      nodes: 6,
      isWhole: true,
    });
    expect(read(penilaian('a', { penilai: 'Inspektorat' }))).toEqual({
      variables: [{ id: 'a', path: ['formula', 'variabel'] }],
      zeroDivisors: [],
      nodes: 1,
      isWhole: true,
    });
  });

  it('finds what it can in a formula that is not whole', () => {
    const pembilang = { jenis: 'tambah', operan: ['a', undefined, { jenis: 'kali' }] } as const;
    expect(read({ jenis: 'rasio', pembilang })).toEqual({
      variables: [{ id: 'a', path: ['formula', 'pembilang', 'operan', 0] }],
      zeroDivisors: [],
      nodes: 2,
      isWhole: false,
    });
    expect(read({ jenis: 'hitungan' })).toEqual({
      variables: [],
      zeroDivisors: [],
      nodes: 0,
      isWhole: false,
    });
  });

  const nol = konstanta(0);
  it.each([
    ['0', nol],
    ['0/1', konstanta('0/1')],
    ['1 - 1', kurang(konstanta(1), konstanta('1.0'))],
    ['0 x 5', kali(nol, konstanta(5))],
    ['(2 - 2) / 3', bagi(kurang(konstanta(2), konstanta(2)), konstanta(3))],
    ['1/3 + 1/3 - 2/3', kurang(tambah(konstanta('1/3'), konstanta('1/3')), konstanta('2/3'))],
  ])('finds a divisor that is zero whatever the data are: %s', (_, divisor) => {
    expect(read(persentase('a', divisor)).zeroDivisors).toEqual([['formula', 'penyebut']]);
    expect(read(hitungan(tambah('b', bagi('a', divisor)))).zeroDivisors).toEqual([
      ['formula', 'ekspresi', 'operan', 1, 'operan', 1],
    ]);
  });

  it('finds the innermost of them: a division by zero has no value of its own', () => {
    expect(read(persentase('a', bagi(konstanta(1), nol))).zeroDivisors).toEqual([
      ['formula', 'penyebut', 'operan', 1],
    ]);
  });

  it('finds none where a variable decides', () => {
    expect(read(persentase('a', kurang('b', 'b'))).zeroDivisors).toEqual([]);
    expect(read(persentase('a', tambah(konstanta(1), konstanta(-2)))).zeroDivisors).toEqual([]);
  });
});
