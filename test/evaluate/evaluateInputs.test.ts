import {
  defineIndikator,
  evaluate,
  explain,
  hitungan,
  type Indikator,
  kali,
  konstanta,
  persentase,
} from 'indikator';
import { describe, expect, it } from 'vitest';
import { constantOf } from '../../src/decimal/constantOf.js';
import { evaluateInputs } from '../../src/evaluate/evaluateInputs.js';
import { pmks } from '../fixtures/pmks.js';
import { ready } from '../fixtures/ready.js';

function evaluated(indikator: Indikator, ...values: readonly string[]) {
  const prepared = ready(indikator);
  const terisi = prepared.variabel.map((variabel, i) => {
    const teks = values[i] ?? '0';
    return { variabel, teks, nilai: constantOf(teks) };
  });
  return evaluateInputs(prepared, terisi);
}

const codes = (hasil: ReturnType<typeof evaluated>) =>
  hasil.ok ? [] : hasil.issues.map(({ code, asal, path }) => [code, asal, ...path]);

describe('evaluateInputs', () => {
  it('gives what evaluate gives of the same values', () => {
    const hasil = evaluated(pmks, '23', '160');
    expect({ ...hasil }).toEqual({ ...evaluate(pmks, { terlayani: 23, seluruh: 160 }) });
    expect(hasil.ok && explain(hasil).langkah.at(-1)).toBe('Hasil: 14,38%');
  });

  it('takes a mean of counts, which is no count', () => {
    const hasil = evaluated(pmks, '7/3', '7/2');
    expect(hasil.ok && [hasil.teks, hasil.eksak, hasil.data]).toEqual([
      '66,67%',
      '200/3',
      { terlayani: '7/3', seluruh: '7/2' },
    ]);
  });

  it('does not hold a sum of many to the bounds of one row', () => {
    const terbatas = defineIndikator({
      id: 'terbatas',
      nama: 'Terbatas',
      satuan: 'persen',
      variabel: { a: { label: 'A', maksimum: '10' }, b: { label: 'B', minimum: '1', maksimum: '10' } },
      formula: persentase('a', 'b'),
    });
    expect(evaluate(terbatas, { a: 30, b: 40 }).ok).toBe(false);
    const hasil = evaluated(terbatas, '30', '40');
    expect(hasil.ok && hasil.teks).toBe('75,00%');
  });

  it('holds every part to its whole', () => {
    expect(codes(evaluated(pmks, '161', '160'))).toEqual([['part-exceeds-whole', 'data', 'terlayani']]);
    expect(evaluated(pmks, '160', '160').ok).toBe(true);
  });

  it('says where the arithmetic has no result, and whose', () => {
    expect(codes(evaluated(pmks, '0', '0'))).toEqual([['zero-over-zero', 'data', 'seluruh']]);
    expect(evaluated(pmks, '0', '0')).toMatchObject({ ok: false, id: 'pmksTertangani' });
    const besar = defineIndikator({
      id: 'besar',
      nama: 'Besar',
      satuan: 'buah',
      variabel: { a: { label: 'A' } },
      formula: hitungan(kali('a', 'a', 'a', 'a', 'a', konstanta('16'))),
    });
    expect(codes(evaluated(besar, `${2n ** 3276n}`))).toEqual([['limit', 'definisi', 'formula', 'ekspresi']]);
  });
});
