import fc from 'fast-check';
import type { DokumenIku } from 'indikator';
import { readBerkas, writeBerkas } from 'indikator/berkas';
import { readDokumen, writeDokumen } from 'indikator/dokumen';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { expect, it } from 'vitest';
import { carried } from '../dokumen/carried.js';
import { byPlace, dokumen, figuresOf, withFigures } from './documents.js';

const formats = ['docx', 'xlsx'] as const;
const errorsIn = (issues: ReturnType<typeof readBerkas>['issues']) =>
  issues.filter(({ tingkat }) => tingkat === 'salah').map(({ message }) => message);

for (const one of [dinsosTapin2020, dinsosKutaiKartanegara2022] as readonly DokumenIku[])
  it.each(formats)(`%s: ${one.id}, written and read again, loses nothing`, (format) => {
    const read = readBerkas(writeBerkas(one, { format }));
    expect(read.dokumen && carried(read.dokumen)).toEqual(carried(one));
    expect(errorsIn(read.issues)).toEqual([]);
  });

/** Names that read like a sentence, a formula or a weight: a file has no quotes around them yet, as a text has. */
const PROSE = /dibagi|dikurangi|Peningkatan|terhadap|Rasio|Perbandingan|Indeks|adalah|Total|di mana|%/;

const isProse = ({ sasaran }: DokumenIku) =>
  sasaran.some(({ indikator }) =>
    indikator.some(
      ({ formula, variabel }) =>
        (formula.jenis === 'hitungan' && typeof formula.ekspresi === 'string') ||
        Object.values(variabel).some(({ label }) => PROSE.test(label)),
    ),
  );

it.each(formats)('%s: written and read again, nothing is lost', (format) => {
  fc.assert(
    fc.property(
      dokumen.filter((one) => !isProse(one)),
      (one) => {
        const read = readBerkas(writeBerkas(one, { format }));
        expect(read.dokumen && byPlace(read.dokumen)).toEqual(byPlace(one));
        expect(errorsIn(read.issues)).toEqual([]);
      },
    ),
    { seed: 20261125, numRuns: 40 },
  );
});

it.each(formats)('%s: targets, baselines, polarities and sources are those of a text', (format) => {
  fc.assert(
    fc.property(withFigures, (one) => {
      const read = readBerkas(writeBerkas(one, { format }));
      const inText = readDokumen(writeDokumen(one, { format: 'html' }), { format: 'html' });
      expect(read.dokumen && figuresOf(read.dokumen)).toEqual(inText.dokumen && figuresOf(inText.dokumen));
    }),
    { seed: 20261127, numRuns: 15 },
  );
});
