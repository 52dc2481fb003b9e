import {
  bagi,
  checkContoh,
  type Ekspresi,
  evaluate,
  explain,
  hitungan,
  IndikatorError,
  type Issue,
  konstanta,
  penilaian,
  persentase,
  safeParseDokumen,
  safeParseIndikator,
  safeParseSkala,
  tambah,
} from 'indikator';
import { skalaSakip } from 'indikator/katalog';
import type { Code } from '../../src/issue/kinds.js';
import { pmks } from '../fixtures/pmks.js';

type Outcome = { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };

const issuesOf = (outcome: Outcome): readonly Issue[] => (outcome.ok ? [] : outcome.issues);

const indikator = (change: object) => issuesOf(safeParseIndikator({ ...pmks, ...change }));

const dokumen = (...sasaran: readonly object[]) =>
  issuesOf(
    safeParseDokumen({
      id: 'dok',
      judul: 'IKU',
      instansi: { nama: 'Dinas' },
      tahun: 2026,
      sasaran: sasaran.map((one, i) => ({ id: `s${i}`, uraian: 'Sasaran', indikator: [], ...one })),
    }),
  );

const kelas = (predikat: string, bawah: string, atas: string) => ({
  predikat,
  bawah: { nilai: bawah },
  atas: { nilai: atas },
});

const skala = (...semua: readonly object[]) =>
  issuesOf(safeParseSkala({ id: 'skala', nama: 'Skala', kelas: semua }));

const nilaiSakip = {
  id: 'sakip',
  nama: 'Nilai SAKIP',
  satuan: 'nilai',
  variabel: { nilai: { label: 'Nilai' } },
  formula: penilaian('nilai', { penilai: 'Inspektorat', skala: skalaSakip }),
};

const target = (predikat: string) =>
  issuesOf(
    safeParseIndikator({
      ...nilaiSakip,
      target: [{ jenis: 'angka', periode: '2022', nilai: '78', predikat }],
    }),
  );

const bebas = {
  ...pmks,
  contoh: [],
  variabel: {
    terlayani: { label: 'Terlayani', minimum: '-5', maksimum: '1000' },
    seluruh: { label: 'Seluruh' },
  },
} as const;

const data = (terlayani: unknown, seluruh: unknown = 160) =>
  issuesOf(evaluate(pmks, { terlayani: terlayani as never, seluruh: seluruh as never }));

const dataBebas = (terlayani: unknown, seluruh: unknown = 160) =>
  issuesOf(evaluate(bebas, { terlayani: terlayani as never, seluruh: seluruh as never }));

const thrown = (run: () => unknown): readonly Issue[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof IndikatorError) return error.issues;
    throw error;
  }
  return [];
};

const deep = (levels: number): Ekspresi => {
  let tree: Ekspresi = 'terlayani';
  for (let i = 1; i < levels; i += 1) tree = tambah(tree, 'seluruh');
  return tree;
};

const refuse = (): never => {
  throw new Error('getter');
};

const circle: unknown[] = [];
circle.push(circle);

/** For every code, the real issues of the smallest mistake that brings it about. */
const mistakes: Readonly<Record<Code, () => readonly Issue[]>> = {
  'not-an-object': () => issuesOf(evaluate(pmks, null as never)),
  missing: () => data(null),
  'not-a-number': () => data('94,33'),
  limit: () => data('9'.repeat(1001)),
  'not-whole': () => data('23.5'),
  negative: () => data(-1),
  'out-of-bounds': () => dataBebas(1000.5),
  'part-exceeds-whole': () => data(161),
  'division-by-zero': () => dataBebas(5, 0),
  'zero-over-zero': () => data(0, 0),

  cyclic: () => indikator({ rujukan: circle }),
  unreadable: () => indikator({ rujukan: Object.defineProperty([], 0, { enumerable: true, get: refuse }) }),
  'forbidden-key': () => issuesOf(safeParseIndikator(JSON.parse('{"__proto__": 5}'))),
  'not-plain': () => indikator({ makna: () => 'fungsi' }),
  'too-deep': () => indikator({ formula: hitungan(deep(65)) }),
  'too-large': () =>
    indikator({ formula: hitungan(tambah('terlayani', ...new Array<'seluruh'>(1000).fill('seluruh'))) }),
  'too-long': () => indikator({ makna: 'x'.repeat(20_001) }),
  'too-many-issues': () => indikator({ rujukan: new Array(1001).fill(5) }),
  'wrong-argument': () => thrown(() => explain({} as never)),

  'missing-field': () => indikator({ nama: undefined }),
  'unknown-key': () => indikator({ namaa: 'salah tulis' }),
  'wrong-type': () => indikator({ nama: 5 }),
  'not-in-list': () => indikator({ polaritas: 'atas' }),
  'bad-format': () => indikator({ target: [{ jenis: 'angka', periode: 'TW I', nilai: '5' }] }),
  'bad-id': () => indikator({ id: 'PMKS' }),
  'out-of-range': () => indikator({ pembulatan: { digit: 21, mode: 'up' } }),
  'too-few': () => indikator({ formula: hitungan(tambah('terlayani')) }),
  'too-many': () => indikator({ formula: hitungan({ jenis: 'kurang', operan: ['a', 'b', 'c'] } as never) }),
  'not-positive': () => indikator({ formula: { ...pmks.formula, pengali: '-100' } }),
  'zero-divisor': () => indikator({ formula: hitungan(bagi('terlayani', konstanta(0))) }),
  'unknown-variable': () => indikator({ formula: persentase('terlayani', 'semua') }),
  'unused-variable': () => indikator({ formula: hitungan('terlayani') }),
  'part-cycle': () =>
    indikator({ variabel: { ...pmks.variabel, seluruh: { label: 'Seluruh', bagianDari: 'terlayani' } } }),
  reversed: () =>
    indikator({ variabel: { ...pmks.variabel, seluruh: { label: 'Seluruh', minimum: '5', maksimum: '1' } } }),
  duplicate: () => dokumen({ id: 'sama' }, { id: 'sama' }),
  'unknown-parent': () => dokumen({ induk: 'entah' }),
  'parent-cycle': () => dokumen({ induk: 's0' }),
  'conflicting-variable': () =>
    dokumen({
      indikator: [pmks, { ...pmks, id: 'lain', variabel: { ...pmks.variabel, seluruh: { label: 'Lain' } } }],
    }),
  'scale-gap': () => skala(kelas('Tidak', '0', '69'), kelas('Ya', '70', '100')),
  'scale-order': () => skala(kelas('Ya', '70', '100'), kelas('Tidak', '0', '70')),
  'scale-overlap': () => skala(kelas('Tidak', '0', '70'), kelas('Ya', '70', '100')),
  'unknown-grade': () => target('BBB'),
  'grade-mismatch': () => target('A'),
  'example-mismatch': () =>
    checkContoh({ ...pmks, contoh: [{ data: { terlayani: '23', seluruh: '160' }, nilai: '14.37' }] }),
};

/** One real issue of every code. */
export const everyIssue: readonly (readonly [code: string, issue: Issue])[] = Object.entries(mistakes).map(
  ([code, make]) => {
    const found = make().find((issue) => issue.code === code);
    if (found === undefined) throw new Error(`no issue ${code}`);
    return [code, found];
  },
);
