import { evaluate, evaluateDokumen, explain } from 'indikator';
import { dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { dataLingkungan, lingkungan } from '../fixtures/iklh.js';
import { pmks } from '../fixtures/pmks.js';

describe('[E6] a document', () => {
  it('is evaluated in its own order, from one set of values', () => {
    const order = dinsosTapin2020.sasaran.flatMap(({ indikator }) => indikator.map(({ id }) => id));
    const variabel = dinsosTapin2020.sasaran.flatMap(({ indikator }) =>
      indikator.flatMap((one) => Object.keys(one.variabel)),
    );
    const data = Object.fromEntries(variabel.map((id) => [id, '8']));
    const semua = evaluateDokumen(dinsosTapin2020, data as never);
    expect(semua.map((hasil) => hasil.ok && [hasil.id, hasil.eksak])).toEqual(order.map((id) => [id, '100']));
  });
});

describe('[E7] an explanation', () => {
  it('can be recomputed by hand: 23 / 160 = 0,14375; x 100 = 14,375; rounded 14,38', () => {
    const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
    expect(hasil.ok && explain(hasil).langkah.slice(3)).toEqual([
      'Hitung: 23 / 160 = 0,14375',
      'Hitung: 0,14375 x 100 = 14,375',
      'Bulatkan ke 2 desimal (setengah menjauhi nol): 14,375 menjadi 14,38',
      'Hasil: 14,38%',
    ]);
  });
});

describe('[E11] an explanation of a result made of others', () => {
  it('begins with theirs, down to the data', () => {
    const [iklh] = evaluateDokumen(lingkungan, dataLingkungan);
    const langkah = iklh?.ok === true ? explain(iklh).langkah : [];
    expect(langkah.slice(0, 2)).toEqual([
      'Indikator: Indeks Kualitas Air',
      'Masukan: Titik pantau memenuhi baku mutu = 40 titik',
    ]);
    expect(langkah.slice(-2)).toEqual([
      'Hitung: 23,9136 + 36,11385 + 12,36255 = 72,39',
      'Hasil: 72,39 indeks',
    ]);
  });
});

describe('[E8] a result', () => {
  it('survives JSON, without its definition', () => {
    const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
    expect(JSON.parse(JSON.stringify(hasil))).toEqual({
      ok: true,
      id: 'pmksTertangani',
      desimal: '14.38',
      teks: '14,38%',
      eksak: '115/8',
      data: { terlayani: '23', seluruh: '160' },
    });
    expect(hasil.ok && hasil.indikator).toBe(pmks);
  });
});
