import { defineIndikator, diffIndikator } from 'indikator';
import * as katalog from 'indikator/katalog';
import { expect, it } from 'vitest';
import { isChecked } from '../../src/definition/isChecked.js';
import { pmks } from '../fixtures/pmks.js';
import { someOf } from '../properties/seed.js';

it('has paths from the indicator on', () => {
  const { makna, perbedaan } = diffIndikator(
    pmks,
    defineIndikator({ ...pmks, pembulatan: { digit: 1, mode: 'half-up' } }),
  );
  expect([makna, perbedaan]).toEqual([
    'berubah',
    [
      {
        jenis: 'ditambah',
        path: ['pembulatan'],
        sesudah: { digit: 1, mode: 'half-up' },
        makna: 'berubah',
        indikator: 'pmksTertangani',
        nama: 'Persentase PMKS tertangani',
        kalimat: 'pembulatan ditambahkan: digit 1, mode half-up',
        sentence: 'rounding was added: digits 1, mode half-up',
      },
    ],
  ]);
});

it('finds no change between an indicator of the catalogue and itself, and some between two', () => {
  const all = Object.values(katalog as Record<string, unknown>).flatMap((one) =>
    isChecked('indikator', one) ? [one] : [],
  );
  for (const [i, one] of someOf(all.entries())) {
    expect(diffIndikator(one, defineIndikator(JSON.parse(JSON.stringify(one)))).perbedaan).toEqual([]);
    const other = all[(i + 1) % all.length] ?? one;
    const { perbedaan } = diffIndikator(one, other);
    expect(perbedaan.length).toBeGreaterThan(0);
    for (const { kalimat, sentence } of perbedaan)
      expect(`${kalimat} ${sentence}`).not.toMatch(/undefined|\[object/);
  }
});

it('says of parts without a name what each field says, in both languages', () => {
  const { contoh = [], ...before } = pmks;
  const after = defineIndikator({
    ...before,
    variabel: {
      ...pmks.variabel,
      terlayani: { label: 'Jumlah PMKS terlayani', satuan: 'orang', jenis: 'cacah' },
    },
    agregasi: { wilayah: 'rata-rata', periode: 'rata-rata' },
    contoh,
  });
  const { perbedaan } = diffIndikator(defineIndikator(before), after);
  expect(perbedaan.map(({ kalimat, sentence }) => [kalimat, sentence])).toEqual([
    [
      'bagian dari variabel "Jumlah PMKS terlayani" dihapus: seluruh',
      'whole of variable "Jumlah PMKS terlayani" was removed: seluruh',
    ],
    [
      'agregasi ditambahkan: wilayah rata-rata, periode rata-rata',
      'aggregation was added: regions rata-rata, period rata-rata',
    ],
    [
      'contoh ditambahkan: data (terlayani 23, seluruh 160), nilai 14.38',
      'example was added: data (terlayani 23, seluruh 160), value 14.38',
    ],
  ]);
});

it('calls the values of an example as the definition does', () => {
  const after = defineIndikator({
    ...pmks,
    contoh: [{ data: { terlayani: '24', seluruh: '160' }, nilai: '14.38' }],
  });
  const [change] = diffIndikator(pmks, after).perbedaan;
  expect([change?.kalimat, change?.sentence]).toEqual([
    'data terlayani contoh 1 berubah: 23 menjadi 24',
    'data terlayani of example 1 changed from 23 to 24',
  ]);
});
