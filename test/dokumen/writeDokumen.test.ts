import {
  computeCapaian,
  type DokumenIku,
  defineDokumen,
  evaluateDokumen,
  hitungan,
  IndikatorError,
  persentase,
  tambah,
} from 'indikator';
import { type FormatTabel, readDokumen, writeDokumen } from 'indikator/dokumen';
import { dinsosKutaiKartanegara2022, dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';
import { carried } from './carried.js';

const formats: readonly FormatTabel[] = ['tsv', 'markdown', 'csv', 'html'];

const kaya = defineDokumen({
  id: 'kaya',
  judul: 'Rencana kerja & <b>lain</b>',
  instansi: { nama: 'Badan Contoh | Uji' },
  tahun: 2021,
  tahunAkhir: 2026,
  sasaran: [
    {
      id: 'a',
      uraian: 'Sasaran A',
      tingkat: 'bupati',
      kode: 'S1',
      indikator: [{ ...pmks, contoh: [], kode: '1' }],
    },
    {
      id: 'b',
      uraian: '=HYPERLINK("http://contoh")',
      tingkat: 'perangkat-daerah',
      induk: 'a',
      indikator: [
        {
          id: 'dua',
          kode: '2',
          nama: '+62 <script>alert("x")</script> & \'kutip\' | batang\\|',
          satuan: 'orang',
          polaritas: 'turun',
          makna: '@makna <p> &amp; "dua"',
          alasan: 'baris satu\nbaris dua; dengan titik koma\tdan tab'.replace('\t', ' '),
          caraPerhitungan: '-- cara',
          variabel: {
            x: { label: 'Jumlah x & y (50%) | "z"' },
            y: { label: 'Kata/kata' },
            seluruh: { label: 'Jumlah seluruh PMKS', satuan: 'orang', jenis: 'cacah' },
          },
          formula: persentase(tambah('x', 'y'), 'seluruh'),
          kondisiAwal: [{ periode: '2020', nilai: '1500' }],
          target: [
            { jenis: 'angka', periode: '2021', nilai: '1500', asli: '1500' },
            { jenis: 'batas', periode: '2022', arah: '<=', nilai: '5', asli: '<= 5 orang' },
            {
              jenis: 'rentang',
              periode: '2023-T1',
              bawah: '80',
              atas: '90',
              asli: '80 - 90',
              kumulatif: true,
            },
          ],
          targetPerubahan: [{ jenis: 'angka', periode: '2021', nilai: '1600', asli: '1600' }],
          penanggungJawab: [
            { nama: 'Bidang Satu', tingkat: 'bidang' },
            { nama: 'Seksi Dua', tingkat: 'seksi' },
          ],
          sumberData: [{ nama: 'Sumber satu' }, { nama: 'Sumber dua' }],
        },
      ],
    },
    { id: 'c', uraian: 'Tanpa indikator', tingkat: 'bupati', indikator: [] },
  ],
});

const reported = (id: string, kode?: string) => ({
  id,
  nama: `Indikator ${id}`,
  ...(kode === undefined ? {} : { kode }),
  satuan: 'orang',
  variabel: { [`v${id}`]: { label: `Jumlah ${id} ($) & "lain"` } },
  formula: hitungan(`v${id}`),
});

/** Codes and groups where a table could take one for that of another. */
const berkode = defineDokumen({
  id: 'berkode',
  judul: 'IKU Dinas Contoh',
  instansi: { nama: 'Dinas Contoh' },
  tahun: 2026,
  sasaran: [
    {
      id: 'anak',
      uraian: 'Anak sebelum induknya',
      tingkat: 'perangkat-daerah',
      induk: 'induk',
      kelompok: 'B. Kedua',
      indikator: [reported('a', '1'), reported('b'), reported('c')],
    },
    {
      id: 'induk',
      uraian: 'Induk berkode',
      tingkat: 'bupati',
      kode: 'I.1',
      kelompok: 'A. Pertama',
      indikator: [],
    },
    { id: 'lepas', uraian: 'Tanpa kelompok', tingkat: 'bupati', indikator: [reported('d', '2')] },
    {
      id: 'berisi',
      uraian: 'Induk berindikator',
      tingkat: 'bupati',
      kelompok: 'A. Pertama',
      indikator: [reported('e')],
    },
    {
      id: 'bawah',
      uraian: 'Di bawah yang berindikator',
      tingkat: 'perangkat-daerah',
      induk: 'berisi',
      kode: '7',
      indikator: [reported('f', '3'), reported('g', '4')],
    },
  ],
});

/** The same document with the sasaran in the order in which a table names them: those above first. */
const byPlace = (dokumen: DokumenIku) => {
  const { sasaran, ...rest } = carried(dokumen);
  return { ...rest, sasaran: [...sasaran].sort((a, b) => (a.uraian < b.uraian ? -1 : 1)) };
};

describe.each(formats)('%s', (format) => {
  it('restores codes and groups, those of sasaran and those of indicators apart', () => {
    const read = readDokumen(writeDokumen(berkode, { format }), { format });
    expect(read.dokumen && byPlace(read.dokumen)).toEqual(byPlace(berkode));
    expect(read.issues).toEqual([]);
  });

  it('leaves out the lines above the table when asked to', () => {
    const text = writeDokumen(kaya, { format, kop: false });
    expect(text).not.toContain('Instansi');
    expect(text).not.toContain('Tahun: 2021');
    const { dokumen } = readDokumen(text, { format, judul: kaya.judul, instansi: kaya.instansi.nama });
    expect(dokumen?.sasaran).toHaveLength(3);
  });

  it.each([
    ['Tapin', dinsosTapin2020],
    ['Kutai Kartanegara', dinsosKutaiKartanegara2022],
    ['a document with everything', kaya],
  ])('restores %s', (_, dokumen) => {
    const read = readDokumen(writeDokumen(dokumen, { format }), { format });
    expect(read.dokumen === null ? read.issues : carried(read.dokumen)).toEqual(carried(dokumen));
    expect(read.issues).toEqual([]);
  });

  it('[W11] restores the same beside results, achievement and grade', () => {
    const data = { nilaiEvaluasiSakip: 78, pmksTerlayani: 9433, pmksHarusDilayani: 10_000 };
    const hasil = evaluateDokumen(dinsosKutaiKartanegara2022, data);
    const [, sakip, , pmksDokumen] = dinsosKutaiKartanegara2022.sasaran;
    const capaian = [
      computeCapaian(sakip.indikator[0], { realisasi: '78', target: '78' }),
      computeCapaian(pmksDokumen.indikator[0], { realisasi: '50', target: '0' }),
    ];
    const text = writeDokumen(dinsosKutaiKartanegara2022, { format, hasil, capaian });
    expect(text).toContain('78,00 (BB)');
    expect(text).toContain('94,33%');
    expect(text).toContain('100,00%');
    expect(text).toContain('tidak ada nilai');
    const read = readDokumen(text, { format });
    expect(read.dokumen && carried(read.dokumen)).toEqual(carried(dinsosKutaiKartanegara2022));
    expect(read.issues).toEqual([]);
  });
});

it('no cell of CSV or tab-separated text begins a formula', () => {
  for (const format of ['csv', 'tsv'] as const) {
    const text = writeDokumen(kaya, { format });
    const cells = text.replace('\ufeff', '').split(/[;\t\r\n]/);
    expect(cells.filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
    expect(text).toContain(`'=HYPERLINK(`);
  }
});

it('a formula is text where a format draws none, LaTeX in Markdown, MathML in HTML', () => {
  const rumus = 'Jumlah PMKS terlayani / Jumlah seluruh PMKS x 100 %';
  for (const format of ['csv', 'tsv'] as const) {
    const text = writeDokumen(kaya, { format });
    expect(text).toContain(`Rumus: ${rumus}`);
    expect(text).not.toMatch(/\\frac|\\text/);
  }
  expect(writeDokumen(kaya, { format: 'markdown' })).toContain('$\\frac{\\text{Jumlah PMKS terlayani}}');
  expect(writeDokumen(kaya, { format: 'html' })).toContain('<mfrac>');
});

it('HTML holds no mark of the definitions', () => {
  const text = writeDokumen(kaya, { format: 'html' });
  expect(text).not.toMatch(/<script|<b>|onerror/);
  expect(text).toMatch(/size: A[34] landscape/);
  expect(text).toContain('<mfrac>');
});

it('an argument that is no document, and a format that is none, throw the one error', () => {
  expect(() => writeDokumen({} as never, { format: 'csv' })).toThrow(IndikatorError);
  expect(() => writeDokumen(dinsosTapin2020, { format: 'docx' as never })).toThrow(IndikatorError);
  expect(() => writeDokumen(dinsosTapin2020, { format: 'csv', hasil: 5 as never })).toThrow(IndikatorError);
  expect(() => writeDokumen(dinsosTapin2020, { format: 'csv', kop: 0 as never })).toThrow(IndikatorError);
});

it('an argument that is wrong is named, with what was expected', () => {
  const issuesOf = (pilihan: object): unknown => {
    try {
      return writeDokumen(dinsosTapin2020, pilihan as never);
    } catch (error) {
      if (!(error instanceof IndikatorError)) throw error;
      return error.issues.map(({ code, path, fakta }) => [code, ...path, fakta.diharapkan ?? fakta.pilihan]);
    }
  };
  expect(issuesOf({ format: 'docx' })).toEqual([['not-in-list', 'format', 'tsv, markdown, csv, html']]);
  expect(issuesOf({ format: 'csv', hasil: 5 })).toEqual([['wrong-argument', 'hasil', 'daftar']]);
  expect(issuesOf({ format: 'csv', capaian: 5, kop: 0 })).toEqual([
    ['wrong-argument', 'capaian', 'daftar'],
    ['wrong-argument', 'kop', 'true atau false'],
  ]);
});
