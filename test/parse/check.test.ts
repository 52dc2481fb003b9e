import { defineIndikator, penilaian } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { checkAsIndikator, checkAsTarget, isRightIndikator } from '../../src/parse/check.js';
import { pmks } from '../fixtures/pmks.js';
import { problems } from './problems.js';

const sakip = defineIndikator({
  id: 'sakip',
  nama: 'Nilai SAKIP',
  satuan: 'nilai',
  polaritas: 'naik',
  variabel: { nilai: { label: 'Nilai' } },
  formula: penilaian('nilai', { penilai: 'Inspektorat' }),
  skala: skalaSakip,
});

const { polaritas: _, ...tanpaPolaritas } = pmks;

describe('a target by itself', () => {
  it('is taken as it is', () => {
    const target = { jenis: 'angka', periode: '2022', nilai: '78', predikat: 'BB' };
    expect(checkAsTarget(target, sakip)).toEqual({ ok: true, value: target });
    expect(
      checkAsTarget(
        { jenis: 'batas', periode: '2022', arah: '<=', nilai: '5' },
        defineIndikator(tanpaPolaritas),
      ).ok,
    ).toBe(true);
    // Without a scale there is nothing that a grade could be wrong for.
    expect(checkAsTarget({ ...target, predikat: 'A' }, pmks).ok).toBe(true);
  });

  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['no target', 5, 'wrong-type', []],
    ['no period', { jenis: 'angka', nilai: '78' }, 'missing-field', ['periode']],
    ['years upside down', { jenis: 'angka', periode: '2025-2021', nilai: '78' }, 'reversed', ['periode']],
    ['an unknown key', { jenis: 'angka', periode: '2022', nilai: '78', x: 1 }, 'unknown-key', ['x']],
    [
      'an unknown grade',
      { jenis: 'predikat', periode: '2022', predikat: 'Z' },
      'unknown-grade',
      ['predikat'],
    ],
    [
      'another grade',
      { jenis: 'angka', periode: '2022', nilai: '78', predikat: 'A' },
      'grade-mismatch',
      ['predikat'],
    ],
    [
      'a bound to the wrong side',
      { jenis: 'batas', periode: '2022', arah: '<=', nilai: '78' },
      'polarity-mismatch',
      ['arah'],
    ],
  ])('%s is an issue', (_, target, code, path) => {
    expect(problems(checkAsTarget(target, sakip)).map((one) => one.slice(0, 2))).toEqual([[code, path]]);
  });
});

describe('an indicator that the library made itself', () => {
  const target = (nilai: string) => [{ jenis: 'angka', periode: '2022', nilai }] as const;
  it.each([
    ['right', pmks],
    ['with targets', { ...tanpaPolaritas, target: target('78') }],
    ['a variable that is not there', { ...pmks, formula: { jenis: 'hitungan', ekspresi: 'tidakAda' } }],
    ['two targets for one year', { ...pmks, target: [...target('78'), ...target('79')] }],
    ['no name', { ...pmks, nama: '' }],
  ] as const)('%s: it is right where a check says so, and is not frozen', (_, one) => {
    const own = { ...one };
    expect(isRightIndikator(own as never)).toBe(checkAsIndikator({ ...one }).ok);
    expect(Object.isFrozen(own)).toBe(false);
  });
});
