import { type Anggaran, defineDokumen, defineIndikator, IndikatorError, reportKinerja } from 'indikator';
import { describe, expect, test } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const own = (id: string) => defineIndikator({ ...pmks, id, nama: `Indikator ${id}` });
const dokumen = defineDokumen({
  id: 'd',
  judul: 'IKU',
  instansi: { nama: 'Dinas' },
  tahun: 2026,
  sasaran: [
    { id: 'atas', uraian: 'Sasaran Atas', indikator: [] },
    { id: 's', uraian: 'Sasaran S', induk: 'atas', indikator: [own('a'), own('b')] },
    { id: 'kembar', uraian: 'Sasaran Kembar', indikator: [own('kembar')] },
  ],
});

/** The code, place and sentence of everything that is wrong. */
function problems(anggaran: unknown) {
  try {
    reportKinerja(dokumen, { periode: '2026', anggaran: anggaran as Record<string, Anggaran> });
  } catch (error) {
    if (!(error instanceof IndikatorError)) throw error;
    return error.issues.map(({ code, path, kalimat }) => [code, path.join('.'), kalimat]);
  }
  return [];
}

test('amounts that are none, at their place', () => {
  expect(
    problems({
      a: { pagu: '-1', realisasi: null },
      b: { pagu: '1.000,50', realisasi: -2n },
      lain: { pagu: 1, realisasi: 1 },
    }),
  ).toEqual([
    ['negative-amount', 'anggaran.a.pagu', 'pagu "-1" negatif; diharapkan nol atau lebih'],
    [
      'missing',
      'anggaran.a.realisasi',
      '"realisasi anggaran" belum diisi; isi dengan angka (0 bila memang nol)',
    ],
    [
      'not-a-number',
      'anggaran.b.pagu',
      '"pagu" bukan angka: ditemukan "1.000,50"; tulis desimal dengan titik, misalnya "94.33"',
    ],
    ['negative-amount', 'anggaran.b.realisasi', 'realisasi anggaran -2 negatif; diharapkan nol atau lebih'],
    ['not-expected', 'anggaran.lain', '"lain" tidak ada dalam daftar yang diharapkan'],
  ]);
});

test('spending without a budget', () => {
  expect(problems({ a: { pagu: 0, realisasi: '0.01' } })).toEqual([
    [
      'spent-without-budget',
      'anggaran.a.pagu',
      'pagu 0, padahal ada realisasi anggaran; isi pagunya, atau nolkan realisasinya',
    ],
  ]);
});

describe('rupiah that would count twice', () => {
  const some = { pagu: 2, realisasi: 1 };

  test('of a sasaran and its indicator', () => {
    expect(problems({ s: some, a: some })).toEqual([
      [
        'conflicting-keys',
        'anggaran.a',
        'anggaran sasaran "Sasaran S" dan anggaran indikator "Indikator a" tidak dapat disebut bersama; pilih salah satu',
      ],
    ]);
  });

  test('of a sasaran and one above it', () => {
    expect(problems({ atas: some, s: some, b: some }).map(([code, path]) => [code, path])).toEqual([
      ['conflicting-keys', 'anggaran.s'],
      ['conflicting-keys', 'anggaran.b'],
      ['conflicting-keys', 'anggaran.b'],
    ]);
  });

  test('of an id that a sasaran and an indicator share', () => {
    expect(problems({ kembar: some })).toEqual([
      ['duplicate', 'anggaran.kembar', 'id "kembar" sudah dipakai di anggaran sasaran "Sasaran Kembar"'],
    ]);
  });

  test('not of indicators beside each other', () => {
    expect(problems({ a: some, b: some })).toEqual([]);
  });
});

test.each([[null], ['x'], [{ a: null }], [{ a: 5 }]])('%j is refused', (anggaran) => {
  expect(problems(anggaran)[0]?.[0]).toBe('wrong-type');
});
