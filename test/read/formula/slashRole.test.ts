import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithFacts } from './shown.js';

const expectEach = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('%s: %s', (text, expected) => {
    expect(shownWithFacts(readFormula(text))).toBe(expected);
  });

const labelsOf = (text: string) => {
  const read = readFormula(text);
  return read.ok ? Object.values(read.value.variabel).map(({ label }) => label) : read.issues;
};

describe('what is written with a slash everywhere', () => {
  it.each([
    ...[
      'Kabupaten/Kota',
      'Kab./Kota',
      'kab/kota',
      'kota/kab',
      'kota/kabupaten',
      'prov/kab',
      'provinsi/kabupaten',
    ],
    ...[
      'desa/kel',
      'desa/kelurahan',
      'kel/desa',
      'kelurahan/desa',
      'rt/rw',
      'skpd/opd',
      'opd/skpd',
      'dan/atau',
    ],
    ...[
      'TK/RA',
      'tk/paud',
      'paud/tk',
      'SD/MI',
      'sd/sdlb',
      'smp/mts',
      'smp/smplb',
      'sma/smk',
      'sma/ma',
      'smk/ma',
    ],
    ...['smk/mak', 's/d', 'n/a', 't/a', 'laki-laki/perempuan'],
  ])('%s', (pair) => {
    expect(labelsOf(`${pair} x 2`)).toEqual([pair]);
  });

  it.each(['xkab/kota', 'kab/kotaku', 'guru/murid', 'sd/smp'])('but not %s', (pair) => {
    expect(labelsOf(`${pair} x 2`)).toEqual(pair.split('/'));
  });
});

describe('a slash', () => {
  expectEach([
    ['SD / MI x 100', 'ambiguous-formula 3: SD / MI | "SD / MI" | garis-miring'],
    ['PP 2/2018 x 2', '(pp22018 * 2) {PP 2/2018}'],
    ['Permen/2018 x 2', 'ambiguous-formula 6: Permen / 2018 | "Permen/2018" | garis-miring'],
    ['Permen / 2018 x 2', 'permen / 2018 * 2 {Permen}'],
    ['Permen/2118 x 2', 'permen / 2118 * 2 {Permen}'],
    ['Permen/20185 x 2', 'permen / 20185 * 2 {Permen}'],
    ['Permen/12018 x 2', 'permen / 12018 * 2 {Permen}'],
    ['Aa Bb/jumlah Cc x 100', 'aaBb / jumlahCc * 100 {Aa Bb; jumlah Cc}'],
    ['Aa Bb/∑ Cc x 100', 'aaBb / jumlahCc * 100 {Aa Bb; ∑ Cc}'],
    ['Aa Bb/Cc x 100', 'ambiguous-formula 5: Aa Bb / Cc | "Aa Bb/Cc" | garis-miring'],
    ['Aa Bb /Cc x 100', 'ambiguous-formula 6: Aa Bb / Cc | "Aa Bb /Cc" | garis-miring'],
    ['Aa Bb/ Cc x 100', 'ambiguous-formula 5: Aa Bb / Cc | "Aa Bb/ Cc" | garis-miring'],
    ['Aa Bb/(Cc) x 100', 'aaBb / cc * 100 {Aa Bb; Cc}'],
    ['Aa Bb∕Cc x 100', 'ambiguous-formula 5: Aa Bb / Cc | "Aa Bb∕Cc" | garis-miring'],
    ['Aa Bb÷Cc x 100', 'aaBb / cc * 100 {Aa Bb; Cc}'],
  ]);
});
