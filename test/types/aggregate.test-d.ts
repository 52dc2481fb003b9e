import {
  type Agregat,
  type AgregatAngka,
  type AgregatGagal,
  aggregate,
  aggregateCapaian,
  type BagianAgregat,
  type Cara,
  defineIndikator,
  parseIndikator,
  type Rerata,
  type Tercetak,
} from 'indikator';
import { dinsosKutaiKartanegara2022 } from 'indikator/katalog';
import { describe, expectTypeOf, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

describe('the rows of aggregate', () => {
  it('have exactly the variables of the indicator', () => {
    const data = { terlayani: 1, seluruh: 2 };
    aggregate(pmks, { baris: [{ wilayah: '63.05', data }] });
    aggregate(pmks, {
      baris: [{ wilayah: '63.05', data: { terlayani: null, seluruh: '2' } }],
    });
    // @ts-expect-error a missing variable
    aggregate(pmks, { baris: [{ wilayah: '63.05', data: { terlayani: 1 } }] });
    aggregate(pmks, {
      // @ts-expect-error an extra variable
      baris: [{ wilayah: '63.05', data: { terlayani: 1, seluruh: 2, lain: 3 } }],
    });
    aggregate(pmks, {
      // @ts-expect-error a value that is no number
      baris: [{ wilayah: '63.05', data: { terlayani: true, seluruh: 2 } }],
    });
  });

  it('of a catalogue indicator too', () => {
    const [tertangani] = dinsosKutaiKartanegara2022.sasaran[3].indikator;
    const data = { pmksTerlayani: 1, pmksHarusDilayani: 2 };
    aggregate(tertangani, { baris: [{ periode: '2022', data }] });
    aggregate(tertangani, {
      // @ts-expect-error the variables of another
      baris: [{ periode: '2022', data: { terlayani: 1, seluruh: 2 } }],
    });
  });

  it('have a code of the kind that they are joined by', () => {
    const data = { terlayani: 1, seluruh: 2 };
    aggregate(pmks, { baris: [{ periode: '2022-T1', data }], untuk: { periode: '2022' } });
    aggregate(pmks, {
      baris: [{ wilayah: '63.05', periode: '2022-T1', data }],
      untuk: { sampai: '2022-T3' },
    });
    // @ts-expect-error the whole is named by its kind
    aggregate(pmks, { baris: [{ wilayah: '63.05', data }], untuk: '63' });
    // @ts-expect-error another kind of cell
    aggregate(pmks, { baris: [{ urusan: '1.06', data }] });
    // @ts-expect-error no rows
    aggregate(pmks, { menurut: 'wilayah' });
  });

  it('take any record for an indicator that was read', () => {
    aggregate(parseIndikator({}), {
      baris: [{ wilayah: '63', data: { apa: 1, saja: '2' } }],
    });
  });
});

describe('what aggregate gives', () => {
  it('narrows by ok', () => {
    const agregat = aggregate(defineIndikator({ ...pmks, agregasi: { wilayah: 'rata-rata' } }), {
      baris: [],
    });
    expectTypeOf(agregat).toEqualTypeOf<Agregat>();
    // @ts-expect-error no figure before ok is known
    agregat.nilai;
    if (agregat.ok) {
      expectTypeOf(agregat).toEqualTypeOf<AgregatAngka>();
      expectTypeOf(agregat).toExtend<Tercetak>();
      expectTypeOf(agregat.cara).toEqualTypeOf<Cara>();
      expectTypeOf(agregat.bagian).toEqualTypeOf<readonly BagianAgregat[]>();
    } else {
      expectTypeOf(agregat).toEqualTypeOf<AgregatGagal>();
    }
  });

  it('of achievements is one mean for each sasaran and one for the document', () => {
    const rerata = aggregateCapaian(dinsosKutaiKartanegara2022, []);
    expectTypeOf(rerata.sasaran).toEqualTypeOf<readonly Rerata[]>();
    expectTypeOf(rerata.dokumen).toEqualTypeOf<Rerata>();
    // @ts-expect-error a mean is no number before ok is known
    rerata.dokumen.nilai;
  });
});
