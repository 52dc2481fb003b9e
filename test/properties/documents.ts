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
import { carried } from '../dokumen/carried.js';

/** Words, and signs that formats, spreadsheets and formulas use for something else. */
const words = [
  ...['Jumlah', 'PMKS', 'dan/atau', '(orang)', 'dibagi', 'x', 'ke-3', '3', '50%', '$5', '&amp;', '<b>'],
  ...['"kutip"', "'x'", '=A1', '+62', '\\frac', '^2', '|', '\\', '$', '-', '@', ';', ',', '%', '#', '`', '_'],
];
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((list) => `Nama ${list.join(' ')} akhir`);
/** Labels of variables that look like a sentence, a weight or arithmetic. */
const sentence = fc.constantFrom(
  ...[
    'Jumlah Peningkatan Jumlah X',
    'Skor akhir',
    'Jumlah A dikurangi Jumlah B',
    'Persentase A terhadap B',
    'Rasio A',
  ],
  ...[
    'Perbandingan A dengan B',
    'Indeks (A - B) / C',
    'Nilai yang diperoleh adalah A',
    'Total = A',
    'di mana A',
  ],
);
const label = fc.oneof(
  phrase,
  fc.tuple(sentence, fc.constantFrom('', ' (40%)', ' 40%', ' (orang)', '.')).map((parts) => parts.join('')),
);
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
    .record({ nama: phrase, satuan: phrase, kode, makna, labelA: label, labelB: label, formula: formulas })
    .map(({ labelA, labelB, formula: make, ...rest }) => {
      const [a, b] = [`a${id}`, `b${id}`];
      const formula = make(a, b);
      const all = { [a]: { label: `${id} a ${labelA}` }, [b]: { label: `${id} b ${labelB}` } };
      const isLone = formula.jenis === 'hitungan' && formula.ekspresi === a;
      const variabel = isLone ? { [a]: { label: `${id} a ${labelA}` } } : all;
      return without({ id, ...rest, formula, variabel }) as Indikator;
    });
}

const angka = fc.constantFrom('0', '5', '12.5', '1500', '1.5', '94.33', '1.234', '1234567.125');
const periods = ['2026', '2026-S1', '2026-T1', '2026-T2', '2027', '2028'];
const target = fc.subarray(periods).chain((some) =>
  fc.tuple(
    ...some.map((periode) =>
      fc.oneof(
        angka.map((nilai) => ({ jenis: 'angka' as const, periode, nilai })),
        fc.constant({ jenis: 'rentang' as const, periode, bawah: '80', atas: '90.5' }),
        fc.constant({ jenis: 'predikat' as const, periode, predikat: 'BB' }),
      ),
    ),
  ),
);
const nama = phrase.filter((text) => !/[$\\;]/.test(text)).map((one) => [{ nama: one }]);

/** What more a table carries of an indicator: targets of several periods, baselines, sources. */
const figures = fc.record({
  target,
  kondisiAwal: fc
    .subarray(['2024', '2025'])
    .chain((some) => fc.tuple(...some.map((periode) => angka.map((nilai) => ({ periode, nilai }))))),
  polaritas: fc.constantFrom('naik' as const, 'stabil' as const, undefined),
  sumberData: fc.option(nama, { nil: undefined }),
});

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
export const dokumen = fc
  .tuple(sasaranOf('p'), sasaranOf('q', 'p'), sasaranOf('t', 's'), sasaranOf('r', 'p'), sasaranOf('s'))
  .map((sasaran) =>
    defineDokumen({ id: 'd', judul: 'IKU Dinas X', instansi: { nama: 'Dinas X' }, tahun: 2026, sasaran }),
  );

/** The same with figures for each indicator; lists that are empty are left out, as a table without the column does. */
export const withFigures = fc
  .tuple(dokumen, fc.array(figures, { minLength: 15, maxLength: 15 }))
  .map(([one, all]) => {
    let next = 0;
    const filled = (indikator: Indikator) => {
      const more = all[next % all.length];
      next += 1;
      const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
      const own = Object.entries(without(more ?? {})).filter(([, value]) => !isEmpty(value));
      // No grade stands under a unit of things counted, which a random phrase may be.
      const isGraded = more?.target.some(({ jenis }) => jenis === 'predikat') ?? false;
      return { ...indikator, ...Object.fromEntries(own), ...(isGraded ? { satuan: 'Predikat' } : {}) };
    };
    const sasaran = one.sasaran.map((each) => ({ ...each, indikator: each.indikator.map(filled) }));
    return defineDokumen({ ...one, tahunAkhir: 2028, sasaran } as never);
  });

/** What a table carries of a document, whatever the order of its sasaran. */
export function byPlace(one: DokumenIku) {
  const { sasaran, ...rest } = carried(one);
  return { ...rest, sasaran: [...sasaran].sort((a, b) => (a.uraian < b.uraian ? -1 : 1)) };
}

/** Targets as definitions have them: `asli` is what the table showed. A number may have got a zero that makes it plain. */
export function figuresOf(one: DokumenIku) {
  return one.sasaran
    .flatMap(({ indikator }) => indikator)
    .map(({ nama, polaritas, kondisiAwal, sumberData, target = [] }) => ({
      ...{ nama, polaritas, sumberData },
      kondisiAwal: kondisiAwal?.map(inShort),
      target: target.map(({ asli: _, ...rest }) => inShort(rest)),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function inShort<T extends object>(one: T): object {
  const short = (value: unknown) => (/^\d+\.\d+$/.test(`${value}`) ? `${value}`.replace(/0+$/, '') : value);
  return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, short(value)]));
}
