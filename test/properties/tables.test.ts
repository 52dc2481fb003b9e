import fc from 'fast-check';
import { type DokumenIku, defineDokumen } from 'indikator';
import { type FormatTabel, readDokumen, writeDokumen } from 'indikator/dokumen';
import { expect, it } from 'vitest';
import { byPlace, dokumen, figuresOf, withFigures } from './documents.js';
import { draws } from './seed.js';

/** Numbers and sasaran of a second table, which differ from those of the first. */
const secondOf = (one: DokumenIku) =>
  defineDokumen({
    ...one,
    sasaran: one.sasaran.map((each) => ({ ...each, uraian: `${each.uraian} lagi` })),
  } as never);

it.each<FormatTabel>(['tsv', 'markdown', 'csv', 'html'])(
  '%s: written and read again, nothing is lost',
  (format) => {
    fc.assert(
      fc.property(dokumen, (one) => {
        const read = readDokumen(writeDokumen(one, { format }), { format });
        expect(read.dokumen && byPlace(read.dokumen)).toEqual(byPlace(one));
        expect(read.issues).toEqual([]);
      }),
      { seed: 20261125, numRuns: draws(60) },
    );
  },
);

it.each<FormatTabel>(['tsv', 'markdown', 'csv', 'html'])(
  '%s: targets, baselines, polarities and sources too',
  (format) => {
    fc.assert(
      fc.property(withFigures, (one) => {
        const read = readDokumen(writeDokumen(one, { format }), { format });
        expect(read.dokumen && figuresOf(read.dokumen)).toEqual(figuresOf(one));
        // Whether rising targets of quarters are cumulative cannot be told from a table: that is asked, and nothing is lost.
        const wrong = read.issues.filter(
          ({ tingkat, code }) => tingkat === 'salah' && code !== 'part-targets',
        );
        expect(wrong).toEqual([]);
      }),
      { seed: 20261127, numRuns: draws(25) },
    );
  },
);

it.each<FormatTabel>(['tsv', 'markdown', 'csv', 'html'])('%s: several tables below each other', (format) => {
  fc.assert(
    fc.property(dokumen, (one) => {
      const second = secondOf(one);
      const text = [
        writeDokumen(one, { format }),
        writeDokumen(second, { format, kop: false }).replace('\ufeff', ''),
      ].join('\n\n');
      const read = readDokumen(text, { format });
      const indikator = (all: readonly DokumenIku[]) =>
        all
          .flatMap((each) => byPlace(each).sasaran)
          .flatMap(({ uraian, indikator: own }) => own.map((each) => ({ uraian, ...each })))
          .map((each) => JSON.stringify(each))
          .sort();
      expect(read.dokumen && indikator([read.dokumen])).toEqual(indikator([one, second]));
    }),
    { seed: 20261128, numRuns: draws(25) },
  );
});
