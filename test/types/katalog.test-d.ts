import type { DokumenIku, Indikator, Skala } from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { describe, expectTypeOf, it } from 'vitest';

describe('the catalogue', () => {
  it('is made of the nouns', () => {
    expectTypeOf(dinsosTapin2020).toExtend<DokumenIku>();
    expectTypeOf(dinsosKutaiKartanegara2022).toExtend<DokumenIku>();
    expectTypeOf(skalaSakip).toExtend<Skala>();
    expectTypeOf(dinsosTapin2020.sasaran[2].indikator[0]).toExtend<
      Indikator<'psksBerperan' | 'psksSeluruh'>
    >();
  });

  it('keeps its literal types', () => {
    expectTypeOf(dinsosTapin2020.tahun).toEqualTypeOf<2020>();
    expectTypeOf(dinsosKutaiKartanegara2022.tingkat).toEqualTypeOf<'impact'>();
    expectTypeOf(skalaSakip.kelas[0].predikat).toEqualTypeOf<'D'>();
    expectTypeOf(dinsosTapin2020.sasaran.length).toEqualTypeOf<3>();
  });

  it('is readonly', () => {
    // @ts-expect-error a field of a document is readonly
    dinsosTapin2020.tahun = 2020;
    // @ts-expect-error the list of sasaran is readonly
    dinsosTapin2020.sasaran.push();
    // @ts-expect-error a sasaran is readonly
    dinsosTapin2020.sasaran[0].id = 'perlindunganJaminanSosial';
    // @ts-expect-error an indicator is readonly
    dinsosTapin2020.sasaran[0].indikator[0].satuan = 'Persen';
    // @ts-expect-error a variable is readonly
    dinsosTapin2020.sasaran[0].indikator[0].variabel.pmksSeluruh.label = 'Jumlah PMKS keseluruhan';
    // @ts-expect-error a formula is readonly
    dinsosKutaiKartanegara2022.sasaran[3].indikator[0].formula.pengali = '100';
    // @ts-expect-error a target is readonly
    dinsosKutaiKartanegara2022.sasaran[3].indikator[0].target[0].nilai = '94.33';
    // @ts-expect-error a class is readonly
    skalaSakip.kelas[0].predikat = 'D';
    // @ts-expect-error an end is readonly
    skalaSakip.kelas[0].bawah.nilai = '0';
  });

  it('has what it has and no more', () => {
    // @ts-expect-error there is no fourth sasaran
    dinsosTapin2020.sasaran[3];
    // @ts-expect-error Tapin states no targets
    dinsosTapin2020.sasaran[0].indikator[0].target;
  });
});
