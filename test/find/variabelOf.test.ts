import { defineDokumen, defineIndikator, hitungan, IndikatorError, variabelOf } from 'indikator';
import { dinsosTapin2020 } from 'indikator/katalog';
import { expect, it } from 'vitest';
import { dataLingkungan, lingkungan } from '../fixtures/iklh.js';

it('gives each variable once, in order of first use, with who uses it', () => {
  expect(variabelOf(dinsosTapin2020).map(({ id, indikator }) => [id, ...indikator])).toEqual([
    ['pmksPerlindungan', 'pmksPerlindunganJaminanSosial'],
    ['pmksSeluruh', 'pmksPerlindunganJaminanSosial', 'pmksRehabilitasiSosial'],
    ['pmksRehabilitasi', 'pmksRehabilitasiSosial'],
    ['psksBerperan', 'psksMelayaniPmks'],
    ['psksSeluruh', 'psksMelayaniPmks'],
  ]);
});

it('gives the definition itself', () => {
  const [, kedua] = variabelOf(dinsosTapin2020);
  expect(kedua?.definisi).toBe(dinsosTapin2020.sasaran[0].indikator[0].variabel.pmksSeluruh);
});

it('asks for no result of another indicator', () => {
  expect(variabelOf(lingkungan).map(({ id }) => id)).toEqual(Object.keys(dataLingkungan));
});

it('knows ids that objects have from birth', () => {
  const satu = defineIndikator({
    id: 'satu',
    nama: 'Satu',
    satuan: 'unit',
    variabel: { constructor: { label: 'Konstruktor' } },
    formula: hitungan('constructor'),
  });
  const dokumen = defineDokumen({
    id: 'uji',
    judul: 'Uji',
    instansi: { nama: 'Dinas Uji' },
    tahun: 2026,
    sasaran: [{ id: 's', uraian: 'S', indikator: [satu] }],
  });
  expect(variabelOf(dokumen)).toEqual([
    { id: 'constructor', definisi: { label: 'Konstruktor' }, indikator: ['satu'] },
  ]);
});

it('refuses a document that is not valid', () => {
  expect(() => variabelOf(null as never)).toThrow(IndikatorError);
});
