import { classify, computeCapaian, evaluate, explain, IndikatorError, restoreHasil } from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { isStoredHasil, storedHasilOf } from '../../src/evaluate/storedHasil.js';
import { pmks } from '../fixtures/pmks.js';

const hasil = evaluate(pmks, { terlayani: 23, seluruh: 160 });
const stored = { ok: true, id: 'pmks', desimal: '14.38', eksak: '115/8', data: {} };
const refuse = () => Reflect.get(Object(undefined), 'x').y;

it('storedHasilOf takes what a result has, and nothing else', () => {
  expect(storedHasilOf({ ...stored, teks: '14,38%', lain: 1 })).toEqual({
    id: 'pmks',
    desimal: '14.38',
    eksak: '115/8',
    data: {},
  });
  for (const value of [
    undefined,
    null,
    5,
    'teks',
    [],
    {},
    { ...stored, ok: false },
    { ...stored, id: 5 },
    { ...stored, desimal: 14.38 },
    { ...stored, eksak: undefined },
    { ...stored, data: [] },
    { ...stored, data: null },
  ]) {
    expect(storedHasilOf(value)).toBe(undefined);
    expect(isStoredHasil(value)).toBe(false);
  }
  expect(isStoredHasil(stored)).toBe(true);
});

it('isStoredHasil never throws', () => {
  expect(
    isStoredHasil({
      ...stored,
      get eksak() {
        return refuse();
      },
    }),
  ).toBe(false);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(isStoredHasil(proxy)).toBe(false);
});

describe('[E8] a copy of a result, where a result should stand, is told to be one', () => {
  const sentence = 'ini salinan hasil, misalnya dari JSON; pulihkan dahulu dengan restoreHasil';

  it.each<[string, unknown]>([
    ['from JSON', JSON.parse(JSON.stringify(hasil))],
    ['from structuredClone', structuredClone(hasil)],
    ['from a spread', { ...hasil }],
  ])('%s', (_, copy) => {
    const capaian = computeCapaian(pmks, { realisasi: copy as never, target: '90' });
    expect(capaian.ok ? [] : capaian.issues).toMatchObject([
      { code: 'stored-result', asal: 'argumen', path: ['realisasi'], kalimat: sentence },
    ]);
    const kelas = classify(skalaSakip, copy as never);
    expect(kelas.ok ? [] : kelas.issues).toMatchObject([{ code: 'stored-result' }]);
    try {
      explain(copy as never);
      expect.unreachable();
    } catch (error) {
      expect(error instanceof IndikatorError && error.issues).toMatchObject([
        { code: 'stored-result', kalimat: sentence },
      ]);
    }
  });

  it('restoreHasil makes it one that they take', () => {
    const again = restoreHasil(pmks, JSON.stringify(hasil));
    expect(again.ok && explain(again).langkah.at(-1)).toBe('Hasil: 14,38%');
    expect(again.ok && computeCapaian(pmks, { realisasi: again, target: '14.38' }).ok).toBe(true);
  });

  it('anything else is what it was: not a number, or no result', () => {
    const capaian = computeCapaian(pmks, { realisasi: { ok: true } as never, target: '90' });
    expect(capaian.ok ? [] : capaian.issues).toMatchObject([{ code: 'not-a-number' }]);
    expect(() => explain({ ok: true } as never)).toThrow('diharapkan Hasil');
  });
});
