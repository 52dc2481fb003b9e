import { type Capaian, defineIndikator } from 'indikator';
import { expect, it } from 'vitest';
import type { PrintedResult } from '../../../src/dokumen/layout/column.js';
import { resultColumns } from '../../../src/dokumen/layout/resultColumns.js';
import { pmks } from '../../fixtures/pmks.js';

const indikator = defineIndikator({ ...pmks, id: 'i' });

/** What a column looks at of an outcome. */
interface Shown {
  readonly ok: boolean;
  readonly teks?: string;
  readonly desimal?: string;
  readonly predikat?: string;
}

/** The cells beside the indicator `i`, by their headings. */
function cells(hasil?: Readonly<Record<string, Shown>>, capaian?: Readonly<Record<string, Shown>>) {
  // Columns look at nothing else of an outcome, and at nothing but the indicator of a subject.
  const outcomes = {
    hasil:
      hasil &&
      (new Map(Object.entries(hasil)) as ReadonlyMap<string, unknown> as ReadonlyMap<string, PrintedResult>),
    capaian:
      capaian &&
      (new Map(Object.entries(capaian)) as ReadonlyMap<string, unknown> as ReadonlyMap<string, Capaian>),
  };
  const subject = { path: [], sasaran: {} as never, indikator };
  return resultColumns(outcomes).map(({ heading, cell }) => `${heading}: ${cell(subject).text}`);
}

const figure = (teks: string, desimal: string): Shown => ({ ok: true, teks, desimal });
const failed: Shown = { ok: false };
const graded: Shown = { ...figure('95%', '95'), predikat: 'Tinggi' };

it.each<[Parameters<typeof cells>, readonly string[]]>([
  [[], []],
  [[{}], ['Realisasi: ']],
  [[{ i: figure('45,50%', '45.50') }], ['Realisasi: 45,50%']],
  // "1,234%" could be read as 1234: the number alone is written so that it cannot.
  [[{ i: figure('1,234%', '1.234') }], ['Realisasi: 1,2340']],
  [[{ i: figure('kira-kira 45', '45') }], ['Realisasi: 45%']],
  [[{ i: { ok: true, teks: 'BB' } }], ['Realisasi: BB']],
  [[{ i: failed }], ['Realisasi: tidak ada nilai']],
  [[undefined, {}], ['Capaian (%): ']],
  [[undefined, { i: figure('95,00%', '95.00') }], ['Capaian (%): 95,00%']],
  [[undefined, { i: failed }], ['Capaian (%): tidak ada nilai']],
  [
    [{ i: failed }, { i: graded }],
    ['Realisasi: tidak ada nilai', 'Capaian: 95%', 'Predikat: Tinggi'],
  ],
  [
    [undefined, { i: failed, j: graded }],
    ['Capaian (%): tidak ada nilai', 'Predikat: '],
  ],
  [
    [undefined, { i: figure('95%', '95'), j: graded }],
    ['Capaian (%): 95%', 'Predikat: '],
  ],
])('%j', (outcomes, expected) => {
  expect(cells(...outcomes)).toEqual(expected);
});
