import { defineIndikator, diffIndikator } from 'indikator';
import * as katalog from 'indikator/katalog';
import { expect, it } from 'vitest';
import { isChecked } from '../../src/definition/isChecked.js';
import { pmks } from '../fixtures/pmks.js';

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
        kalimat: 'pembulatan ditambahkan: {"digit":1,"mode":"half-up"}',
        sentence: 'rounding was added: {"digit":1,"mode":"half-up"}',
      },
    ],
  ]);
});

it('finds no change between an indicator of the catalogue and itself, and some between two', () => {
  const all = Object.values(katalog as Record<string, unknown>).flatMap((one) =>
    isChecked('indikator', one) ? [one] : [],
  );
  for (const [i, one] of all.entries()) {
    expect(diffIndikator(one, defineIndikator(JSON.parse(JSON.stringify(one)))).perbedaan).toEqual([]);
    const other = all[(i + 1) % all.length] ?? one;
    const { perbedaan } = diffIndikator(one, other);
    expect(perbedaan.length).toBeGreaterThan(0);
    for (const { kalimat, sentence } of perbedaan)
      expect(`${kalimat} ${sentence}`).not.toMatch(/undefined|\[object/);
  }
});
