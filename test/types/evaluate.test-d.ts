import type DecimalJs from 'decimal.js';
import {
  type Angka,
  checkContoh,
  Decimal,
  defineDokumen,
  evaluate,
  evaluateBatch,
  evaluateDokumen,
  explain,
  formulaToLatex,
  type Hasil,
  type HasilAngka,
  type HasilBatch,
  type HasilGagal,
  type Indikator,
  type Issue,
  parseDokumen,
  parseIndikator,
  type Realisasi,
} from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { describe, expectTypeOf, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

describe('evaluate asks for exactly the variables of an indicator', () => {
  it('made by defineIndikator', () => {
    evaluate(pmks, { terlayani: 23, seluruh: '160' });
    evaluate(pmks, { terlayani: 23n, seluruh: new Decimal(160) });
    evaluate(pmks, { terlayani: null, seluruh: undefined });
    // @ts-expect-error a missing variable
    evaluate(pmks, { terlayani: 23 });
    // @ts-expect-error an extra variable
    evaluate(pmks, { terlayani: 23, seluruh: 160, lain: 1 });
    // @ts-expect-error a misspelt variable
    evaluate(pmks, { terlayani: 23, seluru: 160 });
    // @ts-expect-error no variables at all
    evaluate(pmks, {});
    // @ts-expect-error a value that is no number
    evaluate(pmks, { terlayani: true, seluruh: 160 });
    // @ts-expect-error no data
    evaluate(pmks);
  });

  it('of the catalogue', () => {
    const perlindungan = dinsosTapin2020.sasaran[0].indikator[0];
    evaluate(perlindungan, { pmksPerlindungan: 1250, pmksSeluruh: 4120 });
    // @ts-expect-error a missing variable
    evaluate(perlindungan, { pmksPerlindungan: 1250 });
    // @ts-expect-error an extra variable
    evaluate(perlindungan, { pmksPerlindungan: 1250, pmksSeluruh: 4120, lain: 1 });
    // @ts-expect-error the variable of another indicator
    evaluate(perlindungan, { pmksRehabilitasi: 310, pmksSeluruh: 4120 });

    const sakip = dinsosKutaiKartanegara2022.sasaran[1].indikator[0];
    evaluate(sakip, { nilaiEvaluasiSakip: '78' });
    // @ts-expect-error a missing variable
    evaluate(sakip, {});
    // @ts-expect-error an extra variable
    evaluate(sakip, { nilaiEvaluasiSakip: '78', lain: 1 });
  });

  it('inside a document made by defineDokumen', () => {
    const dokumen = defineDokumen({
      id: 'd',
      judul: 'D',
      instansi: { nama: 'Dinas Contoh' },
      tahun: 2026,
      sasaran: [{ id: 's1', uraian: 'S', indikator: [pmks] }],
    });
    const [satu] = dokumen.sasaran[0].indikator;
    evaluate(satu, { terlayani: 23, seluruh: 160 });
    // @ts-expect-error a missing variable
    evaluate(satu, { terlayani: 23 });
    // @ts-expect-error an extra variable
    evaluate(satu, { terlayani: 23, seluruh: 160, lain: 1 });
  });

  it('and takes any record for an indicator that was read', () => {
    const lebar = parseIndikator({});
    expectTypeOf(lebar).toEqualTypeOf<Indikator>();
    evaluate(lebar, {});
    evaluate(lebar, { apa: 1, saja: '2' });
    const baris: Record<string, Angka | null> = { terlayani: 1 };
    evaluate(lebar, baris);
    for (const sasaran of parseDokumen({}).sasaran) {
      for (const indikator of sasaran.indikator) evaluate(indikator, baris);
    }
    // @ts-expect-error even then a value is a number
    evaluate(lebar, { apa: true });
  });
});

describe('results', () => {
  it('narrow by ok', () => {
    const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
    expectTypeOf(hasil).toEqualTypeOf<Hasil<'terlayani' | 'seluruh'>>();
    // @ts-expect-error nilai only after ok is known
    hasil.nilai;
    // @ts-expect-error issues only after ok is known
    hasil.issues;
    if (hasil.ok) {
      expectTypeOf(hasil).toEqualTypeOf<HasilAngka<'terlayani' | 'seluruh'>>();
      expectTypeOf(hasil.nilai).toEqualTypeOf<Decimal>();
      expectTypeOf(hasil.nilai).toEqualTypeOf<DecimalJs>();
      expectTypeOf(hasil.desimal).toEqualTypeOf<string>();
      expectTypeOf(hasil.teks).toEqualTypeOf<string>();
      expectTypeOf(hasil.eksak).toEqualTypeOf<string>();
      expectTypeOf(hasil.predikat).toEqualTypeOf<string | undefined>();
      expectTypeOf(hasil.data).toEqualTypeOf<Readonly<Record<'terlayani' | 'seluruh', string>>>();
      expectTypeOf(hasil.indikator).toEqualTypeOf<Indikator<'terlayani' | 'seluruh'>>();
      // @ts-expect-error no issues on a result
      hasil.issues;
      // @ts-expect-error a result is readonly
      hasil.desimal = '1';
      // @ts-expect-error only the variables of the indicator
      hasil.data.lain;
    } else {
      expectTypeOf(hasil).toEqualTypeOf<HasilGagal>();
      expectTypeOf(hasil.issues).toEqualTypeOf<readonly Issue[]>();
      // @ts-expect-error no value on a failure
      hasil.nilai;
    }
  });

  it('of known variables are a Hasil', () => {
    expectTypeOf<Hasil<'a' | 'b'>>().toExtend<Hasil>();
    expectTypeOf(evaluateDokumen(dinsosTapin2020, {})).toEqualTypeOf<readonly Hasil[]>();
  });

  it('are what explain takes, and failures are not', () => {
    const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
    // @ts-expect-error a result that may be a failure
    explain(hasil);
    if (hasil.ok) expectTypeOf(explain(hasil, 'en').langkah).toEqualTypeOf<readonly string[]>();
    // @ts-expect-error an unknown language
    if (hasil.ok) explain(hasil, 'jv');
  });
});

describe('data', () => {
  it('is one Angka, null or undefined for each variable', () => {
    expectTypeOf<Realisasi<'a' | 'b'>>().toEqualTypeOf<{
      readonly a: Angka | null | undefined;
      readonly b: Angka | null | undefined;
    }>();
    expectTypeOf<Angka>().toEqualTypeOf<bigint | number | string | DecimalJs>();
  });
});

describe('functions of any indicator', () => {
  it('take one of known variables', () => {
    expectTypeOf(formulaToLatex(pmks)).toEqualTypeOf<string>();
    expectTypeOf(checkContoh(pmks)).toEqualTypeOf<readonly Issue[]>();
    expectTypeOf(checkContoh(dinsosTapin2020)).toEqualTypeOf<readonly Issue[]>();
    checkContoh(dinsosTapin2020.sasaran[0].indikator[0]);
  });
});

describe('evaluateBatch', () => {
  it('knows the columns of an indicator, and may lack one', () => {
    const banyak = evaluateBatch(pmks, { terlayani: Float64Array.of(1), seluruh: [null, '160', 5n] });
    expectTypeOf(banyak).toEqualTypeOf<HasilBatch<'terlayani' | 'seluruh'>>();
    expectTypeOf(banyak.at(0)).toEqualTypeOf<Hasil<'terlayani' | 'seluruh'>>();
    evaluateBatch(pmks, { terlayani: Int32Array.of(1) });
    // @ts-expect-error a column of another indicator
    evaluateBatch(pmks, { terlayani: [1], seluruh: [1], lain: [1] });
    // @ts-expect-error other numbers than were put into it
    evaluateBatch(pmks, { terlayani: Float32Array.of(1), seluruh: [1] });
  });
});
