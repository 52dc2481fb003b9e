import { type DokumenIku, defineDokumen } from 'indikator';
import { expect, it } from 'vitest';
import { outcomesOf } from '../../../src/dokumen/layout/outcomesOf.js';
import { pmks } from '../../fixtures/pmks.js';

const dokumen: DokumenIku = defineDokumen({
  ...{ id: 'd', judul: 'IKU', instansi: { nama: 'Dinas Contoh' }, tahun: 2026 },
  sasaran: ['s', 't'].map((id, i) => ({
    ...{ id, uraian: id, tingkat: 'perangkat-daerah' },
    indikator: [`a${i}`, `b${i}`].map((own) => ({ ...pmks, id: own })),
  })),
});

const named = (id: string, teks: string) =>
  ({ ok: true, id, teks, desimal: '5', eksak: '5', satuan: 'Persen' }) as const;
const failed = { ok: false } as const;

/** What stands beside each indicator. */
const printed = (...outcomes: readonly (ReturnType<typeof named> | typeof failed)[]) =>
  [...(outcomesOf(dokumen, outcomes, undefined).hasil ?? [])].map(
    ([id, one]) => `${id} ${one.ok ? one.teks : '-'}`,
  );

it('outcomes stand beside the indicator whose id they say, the first of several', () => {
  expect(printed(named('b1', '5%'), named('a0', '6%'), named('b1', '7%'))).toEqual(['b1 5%', 'a0 6%']);
});

it('one without an id is that of the indicator at its place; beyond the last it is of none', () => {
  expect(printed(failed, failed, failed, failed, failed)).toEqual(['a0 -', 'b0 -', 'a1 -', 'b1 -']);
  expect(printed(named('b0', '5%'), failed)).toEqual(['b0 5%']);
});

it('what was not given is not there', () => {
  expect(outcomesOf(dokumen, undefined, undefined)).toEqual({ hasil: undefined, capaian: undefined });
  expect(outcomesOf(dokumen, [], []).capaian?.size).toBe(0);
});
