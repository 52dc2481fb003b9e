import { safeParseIndikator } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { expect, it, test } from 'vitest';
import { dasar, places } from '../problems.js';

const of = (isi: object) => places(safeParseIndikator({ ...dasar, skala: skalaSakip, ...isi }));
const baselines = (...kondisiAwal: readonly object[]) => of({ kondisiAwal });

test('numbers, grades, and numbers with their grade', () => {
  const sound = [
    { periode: '2020', nilai: '78' },
    { periode: '2021', predikat: 'BB' },
    { periode: '2022', nilai: '78', predikat: 'BB' },
  ];
  expect(baselines(...sound)).toEqual([]);
  expect(of({ skala: undefined, kondisiAwal: [{ periode: '2021', predikat: 'apa saja' }] })).toEqual([]);
});

it.each<[string, readonly object[], string]>([
  ['neither', [{ periode: '2020' }], 'missing-field kondisiAwal.0.nilai'],
  ['no grade of the scale', [{ periode: '2020', predikat: 'BBB' }], 'unknown-grade kondisiAwal.0.predikat'],
  [
    'another grade',
    [{ periode: '2020', nilai: '78', predikat: 'A' }],
    'grade-mismatch kondisiAwal.0.predikat',
  ],
  [
    'one period twice',
    [
      { periode: '2020', nilai: '1' },
      { periode: '2020', nilai: '2' },
    ],
    'duplicate kondisiAwal.1.periode',
  ],
  ['years upside down', [{ periode: '2021-2020', nilai: '1' }], 'reversed kondisiAwal.0.periode'],
])('%s', (_nama, kondisiAwal, expected) => {
  expect(baselines(...kondisiAwal)).toEqual([expected]);
});

it('a projection is one for each period', () => {
  const dua = [
    { periode: '2030', nilai: '1' },
    { periode: '2030', nilai: '2' },
  ];
  expect(of({ proyeksi: dua })).toEqual(['duplicate proyeksi.1.periode']);
});
