import {
  type Anggaran,
  aggregate,
  bagi,
  checkContoh,
  classify,
  computeCapaian,
  defineIndikator,
  defineSkala,
  type Ekspresi,
  evaluate,
  evaluateBatch,
  evaluateDokumen,
  explain,
  hitungan,
  IndikatorError,
  type Issue,
  type KodeIssue,
  kali,
  konstanta,
  type MasukanIndikator,
  parseDokumen,
  penilaian,
  persentase,
  readAngka,
  readFormula,
  readTarget,
  reportKinerja,
  restoreHasil,
  safeParseDokumen,
  safeParseIndikator,
  safeParseSkala,
  tambah,
} from 'indikator';
import { type PilihanBacaBerkas, readBerkas, readData } from 'indikator/berkas';
import { readDokumen } from 'indikator/dokumen';
import { dinsosTapin2020, skalaKinerja, skalaSakip } from 'indikator/katalog';
import { agregatSql, dokumenSql, toSql } from 'indikator/sql';
import { excelFile, excelRows, wordFile, wordTable } from '../fixtures/berkas.js';
import { pmks } from '../fixtures/pmks.js';

type Outcome = { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };

const tabel = (text: string) => readDokumen(text, { format: 'tsv' }).issues;

const berkas = (bytes: Uint8Array, pilihan?: PilihanBacaBerkas) => readBerkas(bytes, pilihan).issues;

/** A workbook whose one indicator has this cell as its target. */
const lembar = (target: string, before = '') =>
  berkas(
    excelFile(
      before + excelRows(['IKU DINAS CONTOH'], ['No', 'Indikator', 'Target 2026'], ['1', 'I', target]),
    ),
  );

/** The first bytes of the files of Word and Excel before 2007, and a name of a stream as it stands in them. */
const ole = (stream: string) =>
  Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]));

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
  formula: penilaian('nilai', { penilai: 'Inspektorat' }),
  skala: skalaSakip,
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
  issuesOf(evaluate(defineIndikator(bebas), { terlayani: terlayani as never, seluruh: seluruh as never }));

/** Achievements of groups of an indicator that takes exact results. */
const agregatEksak = () => {
  const gabung = { gabungPeriode: 'jumlah', gabungWilayah: 'jumlah' } as const;
  const eksak = defineIndikator({
    ...pmks,
    variabel: { terlayani: { label: 'T', ...gabung }, seluruh: { label: 'S', ...gabung } },
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
    capaian: { dasar: 'eksak' },
  });
  return issuesOf(
    agregatSql(eksak, {
      dialek: 'duckdb',
      tabel: 't',
      kolom: { terlayani: { tipe: 'integer' }, seluruh: { tipe: 'integer' } },
      wilayah: 'kode',
      menurut: ['wilayah'],
      capaian: { target: 90 },
    }),
  );
};

/** A question to a database: the number served in a column of this name and type. */
const kolomSql = (nama: string, tipe: string, change: object = {}) =>
  issuesOf(
    toSql(defineIndikator({ ...bebas, ...change }), {
      dialek: 'postgresql',
      tabel: 't',
      kolom: { terlayani: { nama, tipe: tipe as 'integer' }, seluruh: { tipe: 'integer' } },
    }),
  );
const kaliBanyak = hitungan(kali('terlayani', ...new Array<'seluruh'>(600).fill('seluruh')));

const thrown = (run: () => unknown): readonly Issue[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof IndikatorError) return error.issues;
    throw error;
  }
  return [];
};

const { polaritas: _, ...tanpaPolaritas } = pmks;

const capaian = (
  masukan: object,
  kebijakan: Pick<MasukanIndikator, 'capaian' | 'polaritas' | 'skala' | 'target'> = {},
) =>
  issuesOf(
    computeCapaian(defineIndikator({ ...pmks, ...kebijakan }), { realisasi: '92', target: '90', ...masukan }),
  );

/** The small indicator, counted in people and summed over periods, or as a row says otherwise. */
const gabung = {
  ...bebas,
  satuan: 'orang',
  formula: hitungan(tambah('terlayani', 'seluruh')),
  agregasi: { wilayah: 'rata-rata', periode: 'jumlah' },
} as const;

const wilayah = (kode: readonly string[], masukan: object = {}) => {
  const baris = kode.map((wilayah) => ({ wilayah, data: { terlayani: 1, seluruh: 2 } }));
  return issuesOf(aggregate(defineIndikator(gabung), { baris, ...masukan }));
};

const periode = (kode: readonly string[], masukan: object = {}) => {
  const baris = kode.map((periode) => ({ periode, data: { terlayani: 1, seluruh: 2 } }));
  return aggregate(defineIndikator(gabung), { baris, ...masukan });
};

const catatan = () => {
  const agregat = periode(['2022-T1', '2022-T2'], { untuk: { periode: '2022' } });
  return agregat.ok ? agregat.catatan : [];
};

/** What is wrong with an indicator that takes the result of another. */
const dokumenTersusun = () => {
  const satu = { nama: 'Satu', satuan: 'orang' } as const;
  const dalam = {
    ...satu,
    id: 'dalam',
    variabel: { seluruh: { label: 'Seluruh' } },
    formula: hitungan('seluruh'),
  };
  const bagian = { label: 'Bagian', indikator: 'dalam' };
  const luar = { ...satu, id: 'luar', variabel: { bagian }, formula: hitungan('bagian') };
  return parseDokumen({
    id: 'dok',
    judul: 'IKU',
    instansi: { nama: 'Dinas' },
    tahun: 2026,
    sasaran: [{ id: 's', uraian: 'Sasaran', indikator: [luar, dalam] }],
  });
};
const tersusun = (data: object) => {
  const semua = evaluateDokumen(dokumenTersusun(), data as never);
  return semua.flatMap((hasil) => issuesOf(hasil));
};
const anggaran = (own: Anggaran) =>
  thrown(() => reportKinerja(dinsosTapin2020, { periode: '2020', anggaran: { psksMelayaniPmks: own } }));

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
const mistakes: Readonly<Record<KodeIssue, () => readonly Issue[]>> = {
  'not-an-object': () => issuesOf(evaluate(pmks, null as never)),
  missing: () => data(null),
  'not-a-number': () => data('94,33'),
  limit: () => data('9'.repeat(1001)),
  'not-whole': () => data('23.5'),
  negative: () => data(-1),
  'out-of-bounds': () => dataBebas(1000.5),
  'computed-variable': () => tersusun({ seluruh: 160, bagian: 5 }),
  'indicator-failed': () => tersusun({}),
  'part-exceeds-whole': () => data(161),
  'division-by-zero': () => dataBebas(5, 0),
  'zero-over-zero': () => data(0, 0),
  'bad-name': () => kolomSql('', 'integer'),
  'bad-column-type': () => kolomSql('terlayani', 'text'),
  'too-large-for-sql': () => kolomSql('terlayani', 'bigint', { formula: kaliBanyak }),
  'composite-in-sql': () => {
    const kolom = { seluruh: { tipe: 'integer' } } as const;
    const made = dokumenSql(dokumenTersusun(), { dialek: 'duckdb', tabel: 't', kolom });
    return made.ok ? made.value.issues : made.issues;
  },
  'exact-in-groups': () => agregatEksak(),
  'stored-mismatch': () =>
    issuesOf(restoreHasil(pmks, { ...evaluate(pmks, { terlayani: 23, seluruh: 160 }), desimal: '41.38' })),
  'stored-result': () =>
    issuesOf(
      computeCapaian(pmks, {
        realisasi: { ...evaluate(pmks, { terlayani: 23, seluruh: 160 }) } as never,
        target: '90',
      }),
    ),
  'unequal-lengths': () => evaluateBatch(pmks, { terlayani: [1, 2], seluruh: [3] }).issues,

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

  'unchecked-definition': () => issuesOf(evaluate({ ...pmks } as never, {} as never)),
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
  'replaces-itself': () => indikator({ menggantikan: [{ nama: 'PMKS', id: pmks.id }] }),
  duplicate: () => dokumen({ id: 'sama' }, { id: 'sama' }),
  'unknown-parent': () => dokumen({ induk: 'entah' }),
  'parent-cycle': () => dokumen({ induk: 's0' }),
  'unknown-indicator': () => dokumen({ indikator: [{ ...pmks, induk: 'entah' }] }),
  'indicator-cycle': () => dokumen({ indikator: [{ ...pmks, rincian: { dari: pmks.id, label: 'X' } }] }),
  'conflicting-variable': () =>
    dokumen({
      indikator: [pmks, { ...pmks, id: 'lain', variabel: { ...pmks.variabel, seluruh: { label: 'Lain' } } }],
    }),
  'scale-gap': () => skala(kelas('Tidak', '0', '69'), kelas('Ya', '70', '100')),
  'scale-order': () => skala(kelas('Ya', '70', '100'), kelas('Tidak', '0', '70')),
  'scale-overlap': () => skala(kelas('Tidak', '0', '70'), kelas('Ya', '70', '100')),
  'unknown-grade': () => target('BBB'),
  'grade-mismatch': () => target('A'),
  'cumulative-period': () =>
    indikator({ target: [{ jenis: 'angka', periode: '2022', nilai: '90', kumulatif: true }] }),
  'mixed-cumulative': () =>
    indikator({
      target: [
        { jenis: 'angka', periode: '2022-T1', nilai: '20', kumulatif: true },
        { jenis: 'angka', periode: '2022-T2', nilai: '40' },
      ],
    }),
  'polarity-mismatch': () =>
    indikator({
      polaritas: 'naik',
      target: [{ jenis: 'batas', periode: '2022', arah: '<=', nilai: '5' }],
    }),
  'not-poolable': () => issuesOf(safeParseIndikator({ ...nilaiSakip, agregasi: { wilayah: 'gabung' } })),
  'missing-join': () => indikator({ agregasi: { wilayah: 'gabung' } }),
  'not-summable': () => indikator({ agregasi: { periode: 'jumlah' } }),
  'unusable-weight': () => indikator({ agregasi: { bobot: 'terlayani' } }),
  'unknown-weight': () =>
    dokumen({ indikator: [pmks], rerata: { bobot: { pmksTertangani: '1', pmks: '1' } } }),

  'unsummed-targets': () => capaian({ target: undefined, sampai: '2026-T2' }),
  'no-target': () => capaian({ target: null }),
  'other-period': () =>
    capaian(
      { target: undefined, periode: '2023' },
      { target: [{ jenis: 'angka', periode: '2022', nilai: '90' }] },
    ),
  'grade-only-target': () => capaian({ target: { jenis: 'predikat', periode: '2022', predikat: 'BB' } }),
  'grade-only-realisasi': () =>
    capaian({ realisasi: { predikat: 'BB' }, target: '90' }, { skala: skalaSakip }),
  'missing-scale': () => capaian({ realisasi: { predikat: 'BB' } }),
  'zero-target': () => capaian({ target: '0' }),
  'zero-realisasi': () =>
    capaian({ realisasi: 0 }, { polaritas: 'turun', capaian: { metode: 'rasio-terbalik' } }),
  'negative-ratio': () => capaian({ realisasi: '-5' }),
  'missing-baseline': () => capaian({}, { capaian: { metode: 'dari-baseline' } }),
  'baseline-equals-target': () => capaian({ baseline: '90' }, { capaian: { metode: 'dari-baseline' } }),
  'missing-polaritas': () =>
    issuesOf(computeCapaian(defineIndikator(tanpaPolaritas), { realisasi: '92', target: '90' })),
  'missing-method': () => capaian({}, { polaritas: 'turun' }),
  'method-needs-range': () => capaian({}, { capaian: { metode: 'rentang' } }),
  'cumulative-mismatch': () =>
    capaian({ target: { jenis: 'angka', periode: '2022-T2', nilai: '40', kumulatif: true } }),
  'other-indicator': () =>
    capaian({
      realisasi: evaluate(defineIndikator({ ...pmks, id: 'lain' }), { terlayani: 23, seluruh: 160 }),
    }),
  'between-classes': () => issuesOf(classify(defineSkala({ ...skalaKinerja, nama: 'Skala' }), '90.49')),
  'classes-without-ends': () =>
    issuesOf(
      classify(
        defineSkala({ id: 's', nama: 'Opini', kelas: [{ predikat: 'TW' }, { predikat: 'WTP' }] }),
        '4',
      ),
    ),
  'above-scale': () => issuesOf(classify(skalaSakip, '101')),
  'below-scale': () => issuesOf(classify(skalaSakip, '-1')),

  'aggregation-forbidden': () =>
    issuesOf(aggregate(pmks, { baris: [{ wilayah: '63', data: { terlayani: 1, seluruh: 2 } }] })),
  'unjoined-result': () => {
    const indeks = defineIndikator({
      ...pmks,
      variabel: {
        terlayani: { label: 'Terlayani', gabungWilayah: 'jumlah' },
        seluruh: { label: 'Seluruh', indikator: 'dalam' },
      },
      contoh: [],
      agregasi: { wilayah: 'gabung' },
    });
    return issuesOf(aggregate(indeks, { baris: [{ wilayah: '63', data: { terlayani: 1, seluruh: 2 } }] }));
  },
  'region-overlap': () => wilayah(['63.05', '63.05.01']),
  'not-inside': () => wilayah(['63.06.01'], { untuk: { wilayah: '63.05' } }),
  'period-kind': () => issuesOf(periode(['2022-T1', '2022-04'])),
  'not-expected': () => wilayah(['63.05.03'], { diharapkan: { wilayah: ['63.05.01', '63.05.02'] } }),
  'nothing-to-aggregate': () => wilayah([]),
  'incomplete-coverage': catatan,
  'left-out': () => {
    const baris = [1, null].map((terlayani, i) => ({ wilayah: `63.0${i}`, data: { terlayani, seluruh: 2 } }));
    const agregat = aggregate(defineIndikator(gabung), { baris });
    return agregat.ok ? agregat.catatan.slice(1) : [];
  },
  'mixed-codes': () => wilayah(['63.05', '6306']),
  'uneven-rows': () => issuesOf(aggregate(defineIndikator(gabung), { baris: [{}] as never })),
  'conflicting-keys': () => wilayah(['63.05'], { untuk: { wilayah: '63', unit: 'Dinas' } }),
  'no-weight': () => {
    const berbobot = defineIndikator({
      ...pmks,
      variabel: { ...pmks.variabel, penduduk: { label: 'Penduduk', jenis: 'cacah' } },
      contoh: [],
      agregasi: { wilayah: 'rata-rata', bobot: 'penduduk' },
    });
    const data = { terlayani: 1, seluruh: 2, penduduk: 0 };
    return issuesOf(aggregate(berbobot, { baris: [{ wilayah: '63', data }] }));
  },
  'negative-amount': () => anggaran({ pagu: -1, realisasi: 0 }),
  'spent-without-budget': () => anggaran({ pagu: 0, realisasi: 1 }),

  'no-value': () => issuesOf(readAngka('-')),
  'unreadable-number': () => issuesOf(readAngka('BB')),
  'ambiguous-number': () => issuesOf(readAngka('1.500')),
  'unreadable-target': () => issuesOf(readTarget('menyesuaikan')),
  'unexpected-part': () => issuesOf(readFormula('A +')),
  unclosed: () => issuesOf(readFormula('(A')),
  'unknown-command': () => issuesOf(readFormula('\\foo', { notasi: 'latex' })),
  'not-rational': () => issuesOf(readFormula('ln(A)')),
  'ambiguous-percent': () => issuesOf(readFormula('50% x A')),
  'no-variable': () => issuesOf(readFormula('1 + 2')),
  'ambiguous-formula': () => issuesOf(readFormula('A + B / C x 100')),
  'no-operation': () => issuesOf(readFormula('n/a')),
  'no-divisor': () => issuesOf(readFormula('Jumlah A x 100')),
  'unit-divisor': () => issuesOf(readFormula('Kasus / 100.000 penduduk')),
  'no-table': () => tabel('tanpa tabel'),
  'bad-table': () => readDokumen('a;"b', { format: 'csv' }).issues,
  'text-outside': () => tabel('catatan\n\nNo\tIndikator\n1\tI'),
  masked: () => tabel('No\tIndikator\n1\tI 19700101 199503 1 001'),
  'unknown-column': () => tabel('No\tIndikator\tWarna\n1\tI\tbiru'),
  'not-understood': () => tabel('No\tIndikator\tPolaritas\n1\tI\thijau'),
  'misspelled-heading': () => tabel('No\tIndikator\tSatuann\n1\tI\torang'),
  'unknown-period': () => tabel('No\tIndikator\tTarget Tahun ke-1\n1\tI\t5'),
  'missing-year': () => tabel('No\tIndikator\tTarget\n1\tI\t5'),
  'headless-table': () =>
    readDokumen(
      '<table><tr><th>No<th>Sasaran<th>Indikator<th>Satuan<tr><td>1<td>S<td>I<td>x</table><table><tr><td>2<td>T<td>J<td>x</table>',
      { format: 'html' },
    ).issues,
  'packed-mismatch': () => tabel('No\tIndikator\tTarget\n1\t"1. A\n2. B"\t"1\n2\n3"'),
  'mixed-notation': () =>
    tabel('No\tIndikator\tTarget 2025\tTarget 2026\tTarget 2027\n1\tI\t94,33\t94.33\t1.500'),
  'loose-row': () => tabel('No\tIndikator\tRumus\n\t\tA / B'),
  assumed: () => tabel('No\tIndikator\n1\tI'),
  'same-as-above': () => tabel('No\tIndikator\tTarget 2026\n1\tI\t5\n2\tJ\tidem'),
  'other-unit': () => tabel('No\tIndikator\tSatuan\tTarget 2026\n1\tI\tjam\t2 hari'),
  'printed-otherwise': () =>
    tabel(
      'No\tIndikator\tSatuan\tTarget 2026\tRealisasi 2026\tCapaian 2026\n1\tI\tPersen\t80\t72,39\t95,00%',
    ),
  'part-targets': () =>
    tabel('No\tIndikator\tTW I 2026\tTW II 2026\tTW III 2026\tTW IV 2026\n1\tI\t22\t45\t70\t90'),
  'look-again': () => tabel('No\tIndikator\tTarget\n1\tAngka Kematian Ibu\t7,3'),
  'formula-above': () => tabel('No\tSasaran\tIndikator\tRumus\n1\tS\tI\tA / B x 100\n2\tS\tJ\t'),

  'unknown-file': () => berkas(new TextEncoder().encode('%PDF-1.7')),
  'old-file': () => berkas(ole('WordDocument')),
  'locked-file': () => berkas(ole('EncryptedPackage')),
  'damaged-file': () => berkas(wordFile('').subarray(0, 200)),
  'file-too-large': () => berkas(new Uint8Array(20_000_001)),
  'no-cached-value': () => lembar('<c><f>A1</f></c>'),
  'error-cell': () => lembar('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
  'date-cell': () => lembar('<c s="1"><v>46211</v></c>'),
  'split-number': () => lembar('<c s="6"><v>830</v></c>'),
  'hidden-rows': () =>
    berkas(
      excelFile('<sheetData><row hidden="1"><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>'),
    ),
  'below-hidden': () =>
    berkas(
      excelFile(
        excelRows(['No', 'Sasaran', 'Indikator'], ['1', 'S', 'I'], ['2', 'T', 'J'], ['3', '', 'K']).replace(
          /<row>(?=<c t="inlineStr"><is><t>2<)/,
          '<row hidden="1">',
        ),
      ),
    ),
  'hidden-columns': () => lembar('5', '<cols><col min="1" max="6" hidden="1"/></cols>'),
  'hidden-values': () => lembar('<c s="3"><v>80</v></c>'),
  'hidden-sheets': () => berkas(excelFile(excelRows(['1']), 'hidden')),
  'missing-sheet': () => berkas(excelFile(excelRows(['1'])), { lembar: 'IKU 2026' }),
  'missing-data-sheet': () => readData(excelFile(excelRows(['1'])), dinsosTapin2020).issues,
  'possible-share': () =>
    berkas(
      excelFile(
        excelRows(
          ['Sasaran', 'Indikator', 'Satuan', 'Target 2026'],
          ['S', 'Jalan mantap', 'Persen', '<c><v>0.9433</v></c>'],
        ),
      ),
    ),
  'percent-cell': () => {
    const terisi = excelRows(
      ['Kode', 'Variabel', 'Satuan', 'Nilai'],
      ['pmksSeluruh', 'PMKS', 'orang', '<c s="2"><v>0.5</v></c>'],
    );
    return readData(excelFile(terisi), dinsosTapin2020).issues;
  },
  'formula-picture': () =>
    berkas(wordFile(wordTable(['No', 'Indikator', 'Rumus'], ['1', 'I', '<w:r><w:drawing/></w:r>']))),
  'tracked-changes': () => berkas(wordFile('<w:p><w:ins><w:r><w:t>IKU</w:t></w:r></w:ins></w:p>')),
  'unread-content': () => berkas(wordFile('<w:altChunk/>')),

  'example-mismatch': () =>
    checkContoh(
      defineIndikator({ ...pmks, contoh: [{ data: { terlayani: '23', seluruh: '160' }, nilai: '14.37' }] }),
    ),
};

/** One real issue of every code. */
export const everyIssue: readonly (readonly [code: string, issue: Issue])[] = Object.entries(mistakes).map(
  ([code, make]) => {
    const found = make().find((issue) => issue.code === code);
    if (found === undefined) throw new Error(`no issue ${code}`);
    return [code, found];
  },
);
