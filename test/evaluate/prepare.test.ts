import { defineIndikator, type Indikator, parseDokumen, parseIndikator } from 'indikator';
import { dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/evaluate/prepare.js';
import { pmks } from '../fixtures/pmks.js';
import { ready } from '../fixtures/ready.js';

describe('prepare', () => {
  test('makes a definition of ours ready once', () => {
    const dokumen = parseDokumen(JSON.parse(JSON.stringify(dinsosTapin2020)));
    const ours: readonly Indikator[] = [
      pmks,
      defineIndikator(pmks),
      parseIndikator({ ...pmks }),
      dinsosTapin2020.sasaran[0].indikator[0],
      ...dokumen.sasaran.flatMap((sasaran) => sasaran.indikator),
    ];
    for (const indikator of ours) {
      expect(ready(indikator)).toBe(ready(indikator));
      expect(ready(indikator).indikator).toBe(indikator);
    }
  });

  test('makes another each time, since it could have changed', () => {
    const lain = { ...pmks };
    expect(ready(defineIndikator(lain))).not.toBe(ready(defineIndikator(lain)));
    expect(ready(defineIndikator(Object.freeze({ ...pmks })))).not.toBe(ready(pmks));
  });

  test('knows each variable by its rules, in declared order', () => {
    const { variabel, pembulatan } = ready(
      defineIndikator({
        ...pmks,
        contoh: [],
        variabel: {
          terlayani: { label: 'T', jenis: 'cacah', bagianDari: 'seluruh', minimum: '-1.5' },
          seluruh: { label: 'S', maksimum: '10' },
        },
      }),
    );
    expect(pembulatan).toEqual({ digit: 2, mode: 'half-up' });
    expect(variabel).toEqual([
      {
        id: 'terlayani',
        label: 'T',
        isCount: true,
        minimum: { text: '-1.5', value: { numerator: -15n, denominator: 10n } },
        maximum: undefined,
        whole: 1,
      },
      {
        id: 'seluruh',
        label: 'S',
        isCount: false,
        minimum: undefined,
        maximum: { text: '10', value: { numerator: 10n, denominator: 1n } },
        whole: undefined,
      },
    ]);
  });

  test('gives the issues of what is no definition', () => {
    expect(prepare({} as never)).toMatchObject({ ok: false });
    expect(prepare(null as never)).toMatchObject({ ok: false });
  });
});
