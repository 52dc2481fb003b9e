// Unit-test formulas of your own: each definition carries its examples, one test recomputes them all.
// Run: npm run build && node --test examples/check-formulas.test.mjs

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContoh, defineIndikator, laju, pertumbuhan } from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';

const kematianBayi = defineIndikator({
  id: 'kematianBayi',
  nama: 'Angka kematian bayi',
  satuan: 'per 1.000 kelahiran hidup',
  variabel: {
    kematian: { label: 'Kematian bayi', jenis: 'cacah' },
    kelahiran: { label: 'Kelahiran hidup', jenis: 'cacah' },
  },
  formula: laju('kematian', 'kelahiran', 1000),
  contoh: [{ data: { kematian: '37', kelahiran: '2960' }, nilai: '12.50' }],
});

const pengunjung = defineIndikator({
  id: 'pertumbuhanPengunjung',
  nama: 'Pertumbuhan pengunjung',
  satuan: 'persen',
  variabel: { kini: { label: 'Tahun ini' }, lalu: { label: 'Tahun lalu' } },
  formula: pertumbuhan('kini', 'lalu'),
  // Exactly -12.345: half is rounded away from zero.
  contoh: [{ data: { kini: '17531', lalu: '20000' }, nilai: '-12.35' }],
});

for (const definisi of [kematianBayi, pengunjung, dinsosTapin2020, dinsosKutaiKartanegara2022]) {
  test(`contoh ${definisi.id}`, () => {
    assert.deepEqual(checkContoh(definisi), []);
  });
}

test('a wrong example is found', () => {
  const salah = defineIndikator({
    ...kematianBayi,
    contoh: [{ data: { kematian: '37', kelahiran: '2960' }, nilai: '12.49' }],
  });
  assert.deepEqual(
    checkContoh(salah).map((issue) => issue.message),
    ['contoh[0].nilai: contoh menyebut "12.49", hitungan memberi "12.50"'],
  );
});
