import { Worker } from 'node:worker_threads';
import {
  aggregate,
  computeCapaian,
  defineIndikator,
  evaluate,
  evaluateBatch,
  explain,
  hitungan,
  type Indikator,
  persentase,
  reportKinerja,
  restoreHasil,
  tambah,
} from 'indikator';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { reactive, ref, shallowRef, toRaw } from 'vue';
import { pmks } from '../fixtures/pmks.js';
import { isDeepFrozen } from '../parse/problems.js';

const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
const json = JSON.stringify(hasil);
const told = (indikator: Indikator, stored: unknown): string => {
  const again = restoreHasil(indikator, stored);
  return again.ok ? again.teks : again.issues.map(({ code, path }) => [code, ...path].join(' ')).join();
};

describe('[E8] results are frozen all the way down', () => {
  const data = { nilaiEvaluasiSakip: '78.45', pmksTerlayani: 87, pmksHarusDilayani: 160 };
  const mean = defineIndikator({ ...pmks, agregasi: { wilayah: 'rata-rata' } });
  const baris = [{ wilayah: '63.05', data: { terlayani: 1, seluruh: 2 } }];

  it.each<[string, unknown]>([
    ['a result', hasil],
    ['a result that failed', evaluate(pmks, { terlayani: null, seluruh: 0 })],
    ['one of a batch', evaluateBatch(pmks, { terlayani: [23], seluruh: [160] }).at(0)],
    ['an achievement', computeCapaian(pmks, { realisasi: hasil, target: '90' })],
    ['an achievement that failed', computeCapaian(pmks, { realisasi: '0', target: '0' })],
    ['an aggregate', aggregate(mean, { baris, diharapkan: { wilayah: ['63.05', '63.06'] } })],
    ['a report', reportKinerja(dinsosKutaiKartanegara2022, { periode: '2022', data })],
  ])('%s', (_, value) => {
    expect(isDeepFrozen(value)).toBe(true);
  });

  it('a batch but for the arrays that hold its results', () => {
    expect(Object.isFrozen(evaluateBatch(pmks, { terlayani: [23], seluruh: [160] }))).toBe(true);
  });
});

describe('in Vue', () => {
  it('a result in ref, shallowRef or reactive is the result itself', () => {
    const state = reactive({ hasil, daftar: [hasil], dokumen: dinsosTapin2020 });
    expect(ref(hasil).value).toBe(hasil);
    expect(shallowRef(hasil).value).toBe(hasil);
    expect(state.hasil).toBe(hasil);
    expect(toRaw(state.daftar[0])).toBe(hasil);
    const [first] = state.dokumen.sasaran[0].indikator;
    expect(evaluate(first, { pmksPerlindungan: 1, pmksSeluruh: 2 })).toMatchObject({ teks: '50,00%' });
  });

  it('and so the library takes it', () => {
    const state = reactive({ hasil });
    expect(computeCapaian(pmks, { realisasi: state.hasil, target: '14.38' })).toMatchObject({
      teks: '100,00%',
    });
    expect(state.hasil.ok && explain(state.hasil).langkah.at(-1)).toBe('Hasil: 14,38%');
  });
});

describe('[E8] a stored result', () => {
  it('is the result again, from JSON text, from JSON, from a clone', () => {
    for (const stored of [json, JSON.parse(json), structuredClone(hasil), hasil]) {
      const again = restoreHasil(pmks, stored);
      expect(again).toEqual(hasil);
      expect(again.ok && explain(again).teks).toBe(hasil.ok && explain(hasil).teks);
    }
  });

  it('comes back from a worker', async () => {
    const code =
      "require('node:worker_threads').parentPort.once('message', (m) => require('node:worker_threads').parentPort.postMessage(m))";
    const worker = new Worker(code, { eval: true });
    const back = new Promise<unknown>((resolve) => worker.once('message', resolve));
    worker.postMessage(hasil);
    expect(restoreHasil(pmks, await back)).toEqual(hasil);
    await worker.terminate();
  });

  it('may be pooled, with an input whose decimals do not end', () => {
    const variabel = {
      terlayani: { label: 'Terlayani', gabungPeriode: 'rata-rata', maksimum: 60 },
      seluruh: { label: 'Seluruh', gabungPeriode: 'jumlah' },
    } as const;
    const pooling = defineIndikator({ ...pmks, variabel, agregasi: { periode: 'gabung' } });
    const baris = ['2022-T1', '2022-T2', '2022-T3'].map((periode, i) => ({
      periode,
      data: { terlayani: 20 + i * i, seluruh: 100 },
    }));
    const agregat = aggregate(pooling, { baris });
    const gabungan = agregat.ok ? agregat.gabungan : undefined;
    expect(gabungan?.data).toEqual({ terlayani: '65/3', seluruh: '300' });
    expect(restoreHasil(pooling, JSON.stringify(gabungan))).toEqual(gabungan);
  });

  it('is refused when its figure differs in any digit', () => {
    expect(told(pmks, json.replace('14.38', '14.37'))).toBe('stored-mismatch json');
    expect(told(pmks, json.replace('115/8', '115/9'))).toBe('stored-mismatch json');
    expect(told(pmks, json.replace('"23"', '"24"'))).toBe('stored-mismatch json');
    const half = defineIndikator({
      ...pmks,
      formula: persentase(tambah('terlayani', 'terlayani'), 'seluruh'),
    });
    expect(told(half, json)).toBe('stored-mismatch json');
  });

  it('is refused when it belongs to another indicator, or breaks a rule', () => {
    const lain = defineIndikator({ ...pmks, id: 'lain' });
    expect(told(lain, json)).toBe('other-indicator json');
    expect(told(pmks, json.replace('"23"', '"161"'))).toBe('part-exceeds-whole terlayani');
    expect(told(pmks, json.replace('"23"', '"x"'))).toBe('not-a-number terlayani');
    expect(told(pmks, json.replace('"terlayani":"23",', ''))).toBe('missing terlayani');
    const { contoh: _, ...tanpaContoh } = pmks;
    const satu = { ...tanpaContoh, variabel: { a: { label: 'A' } }, formula: hitungan('a') };
    const semua = defineIndikator(satu);
    expect(told(semua, json)).toBe('missing a');
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['no JSON', '{"ok":'],
    ['a list', []],
    ['a number', 14.38],
    ['a result that failed', evaluate(pmks, { terlayani: 1, seluruh: null })],
    ['one without inputs', { ok: true, id: 'pmksTertangani', desimal: '14.38', eksak: '115/8' }],
  ])('is none: %s', (_, stored) => {
    expect(told(pmks, stored)).toBe('wrong-argument json');
  });

  it('is not read further than a result goes', () => {
    const throwing = {
      get ok(): boolean {
        throw new Error('mine');
      },
    };
    expect(told(pmks, throwing)).toBe('unreadable json');
    const data = { seluruh: '160', terlayani: '23' };
    expect(
      told(pmks, { ok: true, id: 'pmksTertangani', desimal: '14.38', eksak: '115/8', data, lain: throwing }),
    ).toBe('14,38%');
  });

  it('is refused without a checked definition', () => {
    const unchecked: unknown = { ...pmks };
    expect(told(unchecked as Indikator, json)).toBe('unchecked-definition');
  });
});
