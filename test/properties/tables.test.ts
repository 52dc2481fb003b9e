import fc from 'fast-check';
import {
  type DokumenIku,
  defineDokumen,
  type Formula,
  hitungan,
  type Indikator,
  kali,
  konstanta,
  kurang,
  persentase,
  rasio,
  type Sasaran,
  tambah,
} from 'indikator';
import { type FormatTabel, readDokumen, writeDokumen } from 'indikator/dokumen';
import { expect, it } from 'vitest';
import { carried } from '../dokumen/carried.js';

/** Words, and signs that formats, spreadsheets and formulas use for something else. */
const words = [
  ...['Jumlah', 'PMKS', 'dan/atau', '(orang)', 'dibagi', 'x', 'ke-3', '3', '50%', '$5', '&amp;', '<b>'],
  ...['"kutip"', "'x'", '=A1', '+62', '\\frac', '^2', '|', '\\', '$', '-', '@', ';', ',', '%', '#', '`', '_'],
];
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((list) => `Nama ${list.join(' ')} akhir`);
const kode = fc.constantFrom('1', '2.1', 'A', '1.2.3', undefined);

const formulas = fc.constantFrom<(a: string, b: string) => Formula>(
  (a, b) => persentase(a, b),
  (a, b) => rasio(a, b, 1000),
  (a) => hitungan(a),
  (a, b) => hitungan(tambah(kali(konstanta('0.6'), a), kali(konstanta('0.4'), b))),
  (a, b) => hitungan(kurang(a, b)),
);

const without = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/** An indicator; its variables have names of their own, since one name is one variable in a document. */
function indikatorOf(id: string): fc.Arbitrary<Indikator> {
  // Prose is searched for LaTeX: it has no signs of it here.
  const prose = phrase.filter((text) => !/[$\\]/.test(text));
  const makna = fc.option(prose, { nil: undefined });
  return fc
    .record({ nama: phrase, satuan: phrase, kode, makna, labelA: phrase, labelB: phrase, formula: formulas })
    .map(({ labelA, labelB, formula: make, ...rest }) => {
      const [a, b] = [`a${id}`, `b${id}`];
      const formula = make(a, b);
      const all = { [a]: { label: `${labelA} a ${id}` }, [b]: { label: `${labelB} b ${id}` } };
      const isLone = formula.jenis === 'hitungan' && formula.ekspresi === a;
      const variabel = isLone ? { [a]: { label: `${labelA} a ${id}` } } : all;
      return without({ id, ...rest, formula, variabel }) as Indikator;
    });
}

function sasaranOf(id: string, induk?: string): fc.Arbitrary<Sasaran> {
  const kelompok = fc.constantFrom('A. Satu', 'B. Dua', undefined);
  const tingkat = induk === undefined ? 'bupati' : 'perangkat-daerah';
  return fc
    .record({ kode, kelompok, uraian: phrase, count: fc.integer({ min: 0, max: 3 }) })
    .chain(({ uraian, count, ...rest }) =>
      fc
        .tuple(...Array.from({ length: count }, (_, i) => indikatorOf(`${id}${i}`)))
        .map((indikator) => without({ id, uraian: `${uraian} ${id}`, tingkat, induk, ...rest, indikator })),
    ) as fc.Arbitrary<Sasaran>;
}

/** Documents of two levels of sasaran, some below a parent that comes later. */
const dokumen = fc
  .tuple(sasaranOf('p'), sasaranOf('q', 'p'), sasaranOf('t', 's'), sasaranOf('r', 'p'), sasaranOf('s'))
  .map((sasaran) =>
    defineDokumen({ id: 'd', judul: 'IKU Dinas X', instansi: { nama: 'Dinas X' }, tahun: 2026, sasaran }),
  );

/** What a table carries of a document, whatever the order of its sasaran. */
function byPlace(one: DokumenIku) {
  const { sasaran, ...rest } = carried(one);
  return { ...rest, sasaran: [...sasaran].sort((a, b) => (a.uraian < b.uraian ? -1 : 1)) };
}

it.each<FormatTabel>(['tsv', 'markdown', 'csv', 'html'])(
  '%s: written and read again, nothing is lost',
  (format) => {
    fc.assert(
      fc.property(dokumen, (one) => {
        const read = readDokumen(writeDokumen(one, { format }), { format });
        expect(read.dokumen && byPlace(read.dokumen)).toEqual(byPlace(one));
        expect(read.issues).toEqual([]);
      }),
      { seed: 20261125, numRuns: 100 },
    );
  },
);
