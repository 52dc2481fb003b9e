import { readFormula } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shownWithLabels } from './shown.js';

const asked = (satu: string, at: number, name: string) =>
  `teks[${at}]: formula dapat berarti ${satu} atau "${name}"; tulis " - " dengan spasi bila mengurangi, atau nama itu di antara tanda kutip`;

describe('[W3] a hyphen in a bracket of its own subtracts', () => {
  it.each([
    ['(A-B)/B', '(a - b) / b * 1 {A; B}'],
    ['(A-B)', '(a - b) {A; B}'],
    ['(A-S1-D4)/A', '((a - s1) - d4) / a * 1 {A; S1; D4}'],
    ['(S1-D4-A)/A', '((s1 - d4) - a) / a * 1 {S1; D4; A}'],
    ['(PAD-Pajak1)/PAD', '(pad - pajak1) / pad * 1 {PAD; Pajak1}'],
    ['(PAD-P2)/PAD', '(pad - p2) / pad * 1 {PAD; P2}'],
    ['(PAD-Kanon)/PAD', '(pad - kanon) / pad * 1 {PAD; Kanon}'],
    ['(PAD-Nonaktif)/PAD', '(pad - nonaktif) / pad * 1 {PAD; Nonaktif}'],
    ['(nilai A-realisasi B)/realisasi B', '(nilaiA - realisasiB) / realisasiB * 1 {nilai A; realisasi B}'],
    ['(A-B-C)/A x 100', '((a - b) - c) / a * 100 {A; B; C}'],
    ['[(A-B) / C] x 100%', '(a - b) / c * 100 {A; B; C}'],
    ['(Realisasi-Target)/Target x 100', '(realisasi - target) / target * 100 {Realisasi; Target}'],
    ['(Pt-Po)/Po x 100', '(pt - po) / po * 100 {Pt; Po}'],
    ['(PAD-PADlalu)/PADlalu x 100', '(pad - padlalu) / padlalu * 100 {PAD; PADlalu}'],
    ['(Tn-Tn-1)/Tn-1 x 100', '(tn - tn1) / tn1 * 100 {Tn; Tn-1}'],
    [
      '(Jumlah A tahun ini-Jumlah A tahun lalu)/Jumlah A tahun lalu x 100%',
      '(jumlahATahunIni - jumlahATahunLalu) / jumlahATahunLalu * 100 {Jumlah A tahun ini; Jumlah A tahun lalu}',
    ],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});

describe('anywhere else it is asked about, or a part of a name', () => {
  it.each([
    ['A-B', asked('A - B', 0, 'A-B')],
    ['(PAD-PA)/PAD', asked('PAD - PA', 1, 'PAD-PA')],
    ['(PAD-Pajak_x)/PAD', asked('PAD - Pajak_x', 1, 'PAD-Pajak_x')],
    ['(semi-PAD)/PAD', asked('semi - PAD', 1, 'semi-PAD')],
    ['(non-PAD)/PAD', 'nonPad / pad * 1 {non-PAD; PAD}'],
    ['(anak-anak)/anak', 'anakAnak / anak * 1 {anak-anak; anak}'],
    ['(Target-Realisasi)/B', 'targetRealisasi / b * 1 {Target-Realisasi; B}'],
    ['Target-Realisasi / Target', asked('Target - Realisasi', 0, 'Target-Realisasi')],
    ['(Total-Jumlah A) / B', asked('Total - Jumlah A', 1, 'Total-Jumlah A')],
    ['(non-PNS) / PNS x 100', 'nonPns / pns * 100 {non-PNS; PNS}'],
    ['(nilai rata-rata) / B', 'nilaiRataRata / b * 1 {nilai rata-rata; B}'],
    ['("A-B") / B', 'aB / b * 1 {A-B; B}'],
    ['(K n-1) / K n', 'kN1 / kN * 1 {K n-1; K n}'],
    ['(e-KTP) / KTP x 100', asked('e - KTP', 1, 'e-KTP')],
    ['(KTP-el) / KTP x 100', asked('KTP - el', 1, 'KTP-el')],
    ['(SD-SMP) / SMP', asked('SD - SMP', 1, 'SD-SMP')],
    ['(Jumlah anak TK-SD) / SD', asked('Jumlah anak TK - SD', 1, 'Jumlah anak TK-SD')],
    ['(S1-D4) / D4', asked('S1 - D4', 1, 'S1-D4')],
    ['(Pra-KS) / KS', 'praKs / ks * 1 {Pra-KS; KS}'],
  ])('%s', (text, expected) => {
    expect(shownWithLabels(readFormula(text))).toBe(expected);
  });
});
