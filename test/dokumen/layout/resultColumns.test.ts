import { type Capaian, defineIndikator } from 'indikator';
import { expect, it } from 'vitest';
import type { Outcomes, PrintedResult } from '../../../src/dokumen/layout/column.js';
import { resultColumns } from '../../../src/dokumen/layout/resultColumns.js';
import { pmks } from '../../fixtures/pmks.js';

const indikator = defineIndikator({ ...pmks, id: 'i' });

/** The cells beside the indicator `i`, by their headings: a column looks at nothing else of a subject, nor of an outcome than its text. */
function cells({ hasil, capaian }: Partial<Outcomes>) {
  const subject = { path: [], sasaran: {} as never, indikator };
  return resultColumns({ hasil, capaian }).map(({ heading, cell }) => `${heading}: ${cell(subject).text}`);
}

const printed = (one: PrintedResult) => new Map([['i', one]]);
const figure = (teks: string, desimal: string) =>
  ({ ok: true, teks, desimal }) as unknown as Capaian & PrintedResult;
const failed = { ok: false, issues: [] } as unknown as Capaian & { readonly ok: false };

it.each<[Partial<Outcomes>, readonly string[]]>([
  [{}, []],
  [{ hasil: new Map() }, ['Realisasi: ']],
  [{ hasil: printed(figure('45,50%', '45.50')) }, ['Realisasi: 45,50%']],
  // "1.234" could be read as 1234: it is written so that it cannot.
  [{ hasil: printed(figure('1,234%', '1.234')) }, ['Realisasi: 1,2340']],
  [{ hasil: printed(figure('kira-kira 45', '45')) }, ['Realisasi: 45%']],
  [{ hasil: printed({ ok: true, teks: 'BB' } as unknown as PrintedResult) }, ['Realisasi: BB']],
  [{ hasil: printed(failed) }, ['Realisasi: tidak ada nilai']],
  [{ capaian: new Map() }, ['Capaian (%): ']],
  [{ capaian: new Map([['i', figure('95,00%', '95.00')]]) }, ['Capaian (%): 95,00%']],
  [{ capaian: new Map([['i', failed]]) }, ['Capaian (%): tidak ada nilai']],
  [
    { hasil: printed(failed), capaian: new Map([['i', { ...figure('95%', '95'), predikat: 'Tinggi' }]]) },
    ['Realisasi: tidak ada nilai', 'Capaian: 95%', 'Predikat: Tinggi'],
  ],
  [
    {
      capaian: new Map([
        ['i', failed],
        ['j', { ...figure('95%', '95'), predikat: 'Tinggi' }],
      ]),
    },
    ['Capaian (%): tidak ada nilai', 'Predikat: '],
  ],
  [
    {
      capaian: new Map([
        ['i', figure('95%', '95')],
        ['j', { ...figure('95%', '95'), predikat: 'Tinggi' }],
      ]),
    },
    ['Capaian (%): 95%', 'Predikat: '],
  ],
])('%j', (outcomes, expected) => {
  expect(cells(outcomes)).toEqual(expected);
});
