import { aggregate, defineIndikator } from 'indikator';
import { describe, expect, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

const indikator = defineIndikator({ ...pmks, agregasi: { wilayah: 'rata-rata', periode: 'rata-rata' } });
const data = { terlayani: 1, seluruh: 2 };
const MANY = 100_000;

/** The codes of the issues, each with how often. */
function codes(masukan: unknown): Readonly<Record<string, number>> {
  const agregat = aggregate(indikator, masukan as never);
  const found = agregat.ok ? [] : agregat.issues.map(({ code }) => code);
  return Object.fromEntries(
    [...new Set(found)].map((code) => [code, found.filter((one) => one === code).length]),
  );
}

const rows = (kode: (i: number) => unknown) =>
  Array.from({ length: MANY }, (_, i) => ({ wilayah: kode(i), data }));

describe('a hundred thousand rows with a problem each list a thousand', () => {
  const cut = { 'too-many-issues': 1 };

  it.each([
    ['no rows', { baris: [{ wilayah: '63', data }, ...new Array(MANY).fill('a')] }, 'uneven-rows'],
    ['codes that are no text', { baris: rows((i) => i) }, 'wrong-type'],
    ['codes that are none', { baris: rows((i) => `x${i}`) }, 'bad-format'],
    ['one code', { baris: rows(() => '63') }, 'duplicate'],
    ['codes of somewhere else', { baris: rows((i) => `63.${i}`), untuk: { wilayah: '64' } }, 'not-inside'],
    ['codes not expected', { baris: rows((i) => `63.${i}`), diharapkan: { wilayah: [] } }, 'not-expected'],
    [
      'regions inside another',
      { baris: [...rows((i) => `63.${i}`), { wilayah: '63', data }] },
      'region-overlap',
    ],
  ])('%s', (_nama, masukan, code) => {
    expect(codes({ ...masukan })).toEqual({ [code]: 1000, ...cut });
  });

  it('periods of another kind', () => {
    const baris = Array.from({ length: 5000 }, (_, i) => ({ periode: `${1000 + i}`, data }));
    const masukan = { baris: [{ periode: '2022-T1', data }, ...baris] };
    expect(codes(masukan)).toEqual({ 'period-kind': 1000, ...cut });
  });
});
