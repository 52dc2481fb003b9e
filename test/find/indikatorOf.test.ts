import { IndikatorError, indikatorOf, parseDokumen } from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { expect, it } from 'vitest';

it('gives the indicators in document order, the definitions themselves', () => {
  const semua = indikatorOf(dinsosTapin2020);
  expect(semua.map(({ kode }) => kode)).toEqual(['1', '2', '3']);
  expect(semua[1]).toBe(dinsosTapin2020.sasaran[1].indikator[0]);
});

it('passes over sasaran without indicators', () => {
  expect(indikatorOf(dinsosKutaiKartanegara2022).map(({ id }) => id)).toEqual([
    'nilaiSakip',
    'pmksTertangani',
  ]);
});

it('takes any document', () => {
  const dokumen = parseDokumen(JSON.parse(JSON.stringify(dinsosTapin2020)));
  expect(indikatorOf(dokumen)).toEqual(indikatorOf(dinsosTapin2020));
  expect(() => indikatorOf({ ...dinsosTapin2020, sasaran: 5 } as never)).toThrow(IndikatorError);
});
