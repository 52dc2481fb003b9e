import { findIndikator, IndikatorError } from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { expect, it, test } from 'vitest';

test.each([
  [{ id: 'psksMelayaniPmks' }, 'psksMelayaniPmks'],
  [{ kode: '1' }, 'pmksPerlindunganJaminanSosial'],
  [{ kode: '3' }, 'psksMelayaniPmks'],
  [{ id: 'pmksTertangani' }, undefined],
  [{ kode: '4' }, undefined],
  [{ id: 'constructor' }, undefined],
])('%o is %s', (cari, id) => {
  expect(findIndikator(dinsosTapin2020, cari)?.id).toBe(id);
});

it('is the definition itself', () => {
  const found = findIndikator(dinsosKutaiKartanegara2022, { id: 'pmksTertangani' });
  expect(found).toBe(dinsosKutaiKartanegara2022.sasaran[3].indikator[0]);
});

it.each([{}, { id: 5 }, { kode: null }, null, 'psksMelayaniPmks', { nama: 'x' }])(
  'refuses to look for %o',
  (cari) => {
    // A caller without types.
    expect(() => findIndikator(dinsosTapin2020, cari as never)).toThrow(IndikatorError);
  },
);

it('refuses a document that is not valid', () => {
  expect(() => findIndikator({} as never, { id: 'a' })).toThrow(IndikatorError);
});

it('says what it looks by', () => {
  expect(() => findIndikator(dinsosTapin2020, { id: 5 } as never)).toThrow(
    'argumen.cari.id: ditemukan 5; diharapkan teks',
  );
  expect(() => findIndikator(dinsosTapin2020, {} as never)).toThrow(
    /argumen\.cari\.kode: .*; diharapkan teks/,
  );
});
