import {
  type DokumenIku,
  defineDokumen,
  defineIndikator,
  evaluate,
  findIndikator,
  hitungan,
  type Indikator,
  indikatorOf,
  parseDokumen,
  type Target,
  targetTriwulan,
} from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { describe, expectTypeOf, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const ikm = defineIndikator({
  id: 'ikm',
  nama: 'IKM',
  satuan: 'indeks',
  variabel: { nilai: { label: 'Nilai IKM' } },
  formula: hitungan('nilai'),
});
const dokumen = defineDokumen({
  id: 'uji',
  judul: 'Uji',
  instansi: { nama: 'Dinas Uji' },
  tahun: 2026,
  sasaran: [
    { id: 's1', uraian: 'Satu', indikator: [pmks] },
    { id: 's2', uraian: 'Dua', indikator: [ikm, { ...pmks, id: 'lain' }] },
    { id: 's3', uraian: 'Tiga', indikator: [] },
  ],
});
type Pmks = Indikator<'terlayani' | 'seluruh'>;

describe('flatMap over the sasaran of a document', () => {
  it('compiles on documents of the catalogue', () => {
    const tapin = dinsosTapin2020.sasaran.flatMap((sasaran) => sasaran.indikator);
    expectTypeOf(tapin[0]).toExtend<Indikator | undefined>();
    tapin.map((indikator) => evaluate(indikator, { pmksSeluruh: 160 }));
    const kutai = dinsosKutaiKartanegara2022.sasaran.flatMap(({ indikator }) => indikator);
    expectTypeOf(kutai[0]).toExtend<Indikator | undefined>();
    expectTypeOf(
      dinsosTapin2020.sasaran.flatMap(({ indikator }) => indikator.map(({ nama }) => nama)),
    ).toExtend<string[]>();
  });

  it('compiles on documents that were defined, and on any', () => {
    const semua = dokumen.sasaran.flatMap((sasaran) => sasaran.indikator);
    semua.map((indikator: Indikator) => evaluate(indikator, { terlayani: 1, seluruh: 2, nilai: 3 }));
    const wide: DokumenIku = parseDokumen({});
    expectTypeOf(wide.sasaran.flatMap(({ indikator }) => indikator)).toEqualTypeOf<Indikator[]>();
    expectTypeOf(defineDokumen(wide)).toEqualTypeOf<DokumenIku>();
  });

  it('leaves each indicator with its own variables', () => {
    evaluate(dokumen.sasaran[0].indikator[0], { terlayani: 1, seluruh: 2 });
    evaluate(dokumen.sasaran[1].indikator[0], { nilai: 80 });
    // @ts-expect-error this one has other variables
    evaluate(dokumen.sasaran[1].indikator[0], { terlayani: 1, seluruh: 2 });
    // @ts-expect-error the third sasaran has no indicator
    dokumen.sasaran[2].indikator[0];
    expectTypeOf(dinsosTapin2020.sasaran[2].indikator[0].id).toEqualTypeOf<'psksMelayaniPmks'>();
  });
});

describe('indikatorOf', () => {
  it('gives each its own variables where the document is known', () => {
    const semua = indikatorOf(dokumen);
    expectTypeOf(semua[0]).toEqualTypeOf<Pmks>();
    evaluate(semua[1], { nilai: 80 });
    semua.map((indikator: Indikator) => evaluate(indikator, { terlayani: 1, seluruh: 2, nilai: 3 }));
    evaluate(indikatorOf(dinsosTapin2020)[2], { psksBerperan: 1, psksSeluruh: 2 });
    // @ts-expect-error the third indicator has other variables
    evaluate(indikatorOf(dinsosTapin2020)[2], { nilai: 1 });
  });

  it('is a list of indicators where it is not', () => {
    expectTypeOf(indikatorOf(parseDokumen({}))).toEqualTypeOf<readonly Indikator[]>();
  });
});

describe('findIndikator', () => {
  it('gives the one with its own variables where the document is known', () => {
    const found = findIndikator(dinsosTapin2020, { id: 'psksMelayaniPmks' });
    if (found !== undefined) evaluate(found, { psksBerperan: 1, psksSeluruh: 2 });
    // @ts-expect-error it has other variables
    if (found !== undefined) evaluate(found, { nilai: 1 });
  });

  it('is any indicator where it cannot be known', () => {
    expectTypeOf(findIndikator(parseDokumen({}), { id: 'a' })).toEqualTypeOf<Indikator | undefined>();
    expectTypeOf(findIndikator(dinsosTapin2020, { id: 'lain' })).toEqualTypeOf<Indikator | undefined>();
    expectTypeOf(findIndikator(dinsosTapin2020, { kode: '3' })).toEqualTypeOf<Indikator | undefined>();
    const id: string = 'psksMelayaniPmks';
    expectTypeOf(findIndikator(dinsosTapin2020, { id })).toEqualTypeOf<Indikator | undefined>();
    expectTypeOf(findIndikator(dokumen, { id: 'ikm' })).toEqualTypeOf<Indikator | undefined>();
  });

  it('looks for one thing', () => {
    // @ts-expect-error by id or by kode
    findIndikator(dinsosTapin2020, { nama: 'PMKS' });
    // @ts-expect-error not by both
    findIndikator(dinsosTapin2020, { id: 'a', kode: '1' });
  });
});

describe('targetTriwulan', () => {
  it('takes four numbers as definitions write them', () => {
    expectTypeOf(targetTriwulan(2026, ['20', '45.5', 70, '90'])[3]).toExtend<Target>();
    // @ts-expect-error three
    targetTriwulan(2026, ['20', '45', '70']);
    // @ts-expect-error five
    targetTriwulan(2026, ['20', '45', '70', '80', '90']);
    // @ts-expect-error a decimal comma
    targetTriwulan(2026, ['20', '45,5', '70', '90']);
  });
});
