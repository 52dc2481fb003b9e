import fc from 'fast-check';
import { type DokumenIku, type Formula, hitungan, kali, parseDokumen, persentase, tambah } from 'indikator';
import { readBerkas, writeBerkas } from 'indikator/berkas';
import { readDokumen, writeDokumen } from 'indikator/dokumen';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { expect, it } from 'vitest';
import { carried } from '../dokumen/carried.js';
import { byPlace, dokumen, figuresOf, withFigures } from './documents.js';
import { draws } from './seed.js';

const formats = ['docx', 'xlsx'] as const;
const errorsIn = (issues: ReturnType<typeof readBerkas>['issues']) =>
  issues.filter(({ tingkat }) => tingkat === 'salah').map(({ message }) => message);

for (const one of [dinsosTapin2020, dinsosKutaiKartanegara2022] as readonly DokumenIku[])
  it.each(formats)(`%s: ${one.id}, written and read again, loses nothing`, (format) => {
    const read = readBerkas(writeBerkas(one, { format }));
    expect(read.dokumen && carried(read.dokumen)).toEqual(carried(one));
    expect(errorsIn(read.issues)).toEqual([]);
  });

it.each(formats)('%s: written and read again, nothing is lost', (format) => {
  fc.assert(
    fc.property(dokumen, (one) => {
      const read = readBerkas(writeBerkas(one, { format }));
      expect(read.dokumen && byPlace(read.dokumen)).toEqual(byPlace(one));
      expect(errorsIn(read.issues)).toEqual([]);
    }),
    { seed: 20261125, numRuns: draws(60) },
  );
});

const prose = [
  'Jumlah A dibagi B',
  'A x 100',
  'Keluarga kurang mampu',
  'A + B',
  'A (B) / C',
  'SD/MI',
  'Skor {a}',
  'Log A',
  'A dan 5',
];
const formulas = [persentase('a', 'b'), hitungan(tambah('a', 'b')), hitungan(kali('a', 'b'))];

it.each(formats)('%s: names that read like arithmetic or like a sentence are names still', (format) => {
  for (const label of prose)
    for (const formula of formulas) {
      const one = documentOf(label, formula);
      const read = readBerkas(writeBerkas(one, { format }));
      expect(read.dokumen && byPlace(read.dokumen)).toEqual(byPlace(one));
      expect(errorsIn(read.issues)).toEqual([]);
    }
});

function documentOf(label: string, formula: Formula): DokumenIku {
  const indikator = {
    id: 'cakupan',
    nama: 'Cakupan layanan',
    satuan: formula.jenis === 'rasio' ? 'persen' : 'indeks',
    polaritas: 'naik',
    variabel: { a: { label }, b: { label: 'Jumlah seluruh' } },
    formula,
  };
  return parseDokumen({
    id: 'd',
    judul: 'IKU Dinas Contoh Tahun 2026',
    instansi: { nama: 'Dinas Contoh' },
    tahun: 2026,
    sasaran: [{ id: 's', uraian: 'Layanan meningkat', tingkat: 'perangkat-daerah', indikator: [indikator] }],
  });
}

it.each(formats)('%s: targets, baselines, polarities and sources are those of a text', (format) => {
  fc.assert(
    fc.property(withFigures, (one) => {
      const read = readBerkas(writeBerkas(one, { format }));
      const inText = readDokumen(writeDokumen(one, { format: 'html' }), { format: 'html' });
      expect(read.dokumen && figuresOf(read.dokumen)).toEqual(inText.dokumen && figuresOf(inText.dokumen));
    }),
    { seed: 20261127, numRuns: draws(15) },
  );
});
