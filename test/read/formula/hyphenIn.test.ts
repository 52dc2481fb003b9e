import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

const asked = (satu: string, name: string) =>
  `teks[0]: formula dapat berarti ${satu} atau "${name}"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip`;

it('in a text that is too long for a name is none of two names', () => {
  const codeOf = (length: number) => {
    const read = readFormula(`${'a'.repeat(length - 5)}-anak / anak`);
    return read.ok ? 'read' : read.issues[0]?.code;
  };
  expect([codeOf(250), codeOf(251)]).toEqual(['ambiguous-formula', 'read']);
});

describe('a hyphen without spaces', () => {
  it.each<readonly [string, string]>([
    [
      'A-B',
      'teks[0]: formula dapat berarti A - B atau "A-B"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    [
      'Realisasi-Target / Target x 100',
      'teks[0]: formula dapat berarti Realisasi - Target atau "Realisasi-Target"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    [
      'Jumlah A-Jumlah B',
      'teks[0]: formula dapat berarti Jumlah A - Jumlah B atau "Jumlah A-Jumlah B"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    ['non-PNS / PNS x 100', 'nonPns / pns * 100 {non-PNS; PNS}'],
    ['Rata-rata nilai / B', 'rataRataNilai / b * 1 {Rata-rata nilai; B}'],
    [
      'Jumlah anak-anak / Jumlah anak x 100',
      'jumlahAnakAnak / jumlahAnak * 100 {Jumlah anak-anak; Jumlah anak}',
    ],
    ['(K n - K n-1) / K n-1 x 100', '(kN - kN1) / kN1 * 100 {K n; K n-1}'],
    [
      'A -B',
      'teks[2]: formula dapat berarti A - B atau "A -B"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip',
    ],
    ['"A-B" / B', 'aB / b * 1 {A-B; B}'],
    ...['non', 'pra', 'pasca', 'sub', 'anti', 'eks', 'antar'].map(
      (prefix) =>
        [
          `Jumlah ${prefix}-pns / pns`,
          `jumlah${prefix.replace(/^./, (one) => one.toUpperCase())}Pns / pns * 1 {Jumlah ${prefix}-pns; pns}`,
        ] as const,
    ),
    ['Kanon-PNS / PNS', asked('Kanon - PNS', 'Kanon-PNS')],
    ['nonA-PNS / PNS', asked('nonA - PNS', 'nonA-PNS')],
    ['Aa-jml Bb / C', asked('Aa - jml Bb', 'Aa-jml Bb')],
    ['Aa-total / C', asked('Aa - total', 'Aa-total')],
    ['Aa-jumlahan / C', 'aaJumlahan / c * 1 {Aa-jumlahan; C}'],
    ['Aa-subtotal / C', 'aaSubtotal / c * 1 {Aa-subtotal; C}'],
    ['ab-ab / ab', asked('ab - ab', 'ab-ab')],
    ['anak-anakan / anak', asked('anak - anakan', 'anak-anakan')],
    ['anak-anak sekolah / anak', 'anakAnakSekolah / anak * 1 {anak-anak sekolah; anak}'],
    ['A1-B2 / C', asked('A1 - B2', 'A1-B2')],
    ['A12-B / C', 'a12B / c * 1 {A12-B; C}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
