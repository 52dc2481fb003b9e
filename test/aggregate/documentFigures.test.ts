import {
  aggregate,
  bagi,
  defineDokumen,
  defineIndikator,
  evaluateTabel,
  explainAgregat,
  hitungan,
  type Indikator,
  kali,
  konstanta,
  persentase,
  tambah,
} from 'indikator';
import { describe, expect, it, test } from 'vitest';
import { codes } from '../achieve/contohCapaian.js';
import { told } from './contohAgregat.js';

const jumlah = { gabungPeriode: 'jumlah', gabungWilayah: 'jumlah' } as const;
const orang = defineIndikator({
  id: 'orang',
  nama: 'Orang terlayani',
  satuan: 'orang',
  pembulatan: { digit: 0, mode: 'half-up' },
  variabel: { a: { label: 'Terlayani', jenis: 'cacah', ...jumlah } },
  formula: hitungan('a'),
  agregasi: { wilayah: 'jumlah', periode: 'jumlah' },
});
/** Spending for each person served: data of its own beside the figure of another indicator. */
const biaya = defineIndikator({
  id: 'biaya',
  nama: 'Belanja per orang',
  satuan: 'ribu rupiah',
  variabel: {
    belanja: { label: 'Belanja', ...jumlah },
    orang: { label: 'Orang', indikator: 'orang' },
  },
  formula: hitungan(bagi('belanja', 'orang')),
  agregasi: { wilayah: 'gabung', periode: 'gabung' },
});
const dengan = (agregasi: Indikator['agregasi'] & object) => defineIndikator({ ...biaya, agregasi });

type Isi = number | null;
const row = (wilayah: string, periode: string, a: Isi, belanja: Isi) => ({
  wilayah: `63.05.${wilayah}`,
  periode: `2026-T${periode}`,
  data: { a, belanja },
});
/** 5 people for 300 in the first kecamatan, 15 for 700 in the second. */
const baris = [
  row('01', '1', 2, 100),
  row('01', '2', 3, 200),
  row('02', '1', 5, 300),
  row('02', '2', 10, 400),
];
const ganti = (i: number, a: Isi, belanja: Isi) =>
  baris.map((one, k) => (k === i ? { ...one, data: { a, belanja } } : one));

const tabulate = (
  indikator: readonly Indikator[],
  rows: readonly (typeof baris)[number][] = baris,
  menurut: readonly ('wilayah' | 'periode')[] = [],
) => {
  const dokumen = defineDokumen({
    id: 'dok',
    judul: 'IKU',
    instansi: { nama: 'Dinas' },
    tahun: 2026,
    sasaran: [{ id: 's', uraian: 'Sasaran', indikator }],
  });
  const tabel = evaluateTabel(dokumen, rows, { menurut });
  return tabel.ok ? tabel.kelompok.map(({ hasil }) => hasil) : [];
};

/** The figure of the first indicator for all rows. */
const first = (indikator: readonly Indikator[], rows?: readonly (typeof baris)[number][]) => {
  const [hasil] = tabulate(indikator, rows);
  return hasil?.[0] ?? { ok: false as const, id: '', issues: [] };
};

describe('[A10] data beside the figure of another indicator', () => {
  it('are joined by their own rules, and the figure is that of the same group', () => {
    // 1000 / 20; 300 / 5, 700 / 15; 400 / 7, 600 / 13.
    expect(told(first([biaya, orang]))).toBe('50,00 ribu rupiah');
    const texts = (menurut: 'wilayah' | 'periode') =>
      tabulate([biaya, orang], baris, [menurut]).map((hasil) => hasil.map(told));
    expect(texts('wilayah')).toEqual([
      ['60,00 ribu rupiah', '5 orang'],
      ['46,67 ribu rupiah', '15 orang'],
    ]);
    expect(texts('periode')).toEqual([
      ['57,14 ribu rupiah', '7 orang'],
      ['46,15 ribu rupiah', '13 orang'],
    ]);
  });

  test.each([
    // (300/5 + 700/15) / 2
    [{ wilayah: 'rata-rata', periode: 'gabung' }, '53,33 ribu rupiah'],
    // 60 and 46,67
    [{ wilayah: 'terbesar', periode: 'gabung' }, '60,00 ribu rupiah'],
    // 400/7 and 600/13
    [{ wilayah: 'gabung', periode: 'rata-rata' }, '51,65 ribu rupiah'],
    [{ wilayah: 'gabung', periode: 'terkecil' }, '46,15 ribu rupiah'],
    // Of the last quarter: 600 / 13.
    [{ wilayah: 'gabung', periode: 'terakhir' }, '46,15 ribu rupiah'],
    // 200/3 and 400/10
    [{ wilayah: 'rata-rata', periode: 'terakhir' }, '53,33 ribu rupiah'],
    // 100/2, 200/3, 300/5, 400/10: (50 + 66,67 + 60 + 40) / 4
    [{ wilayah: 'rata-rata', periode: 'rata-rata' }, '54,17 ribu rupiah'],
    // (60 x 300 + 46,67 x 700) / 1000
    [{ wilayah: 'rata-rata', periode: 'gabung', bobot: 'belanja' }, '50,67 ribu rupiah'],
  ] as const)('%j', (agregasi, teks) => {
    const own = agregasi as Indikator['agregasi'] & object;
    const berbobot =
      own.bobot === undefined
        ? dengan(own)
        : defineIndikator({
            ...biaya,
            variabel: { ...biaya.variabel, belanja: { ...biaya.variabel.belanja, minimum: '0' } },
            agregasi: own,
          });
    expect(told(first([berbobot, orang]))).toBe(teks);
  });

  it('takes the printed figure, or the exact one', () => {
    const rata = defineIndikator({
      ...orang,
      formula: hitungan(bagi('a', konstanta(3))),
      agregasi: { wilayah: 'gabung', periode: 'gabung' },
    });
    // 20 / 3 is 7 as printed: 1000 / 7, or 1000 / (20 / 3).
    expect(told(first([biaya, rata]))).toBe('142,86 ribu rupiah');
    const variabel = { ...biaya.variabel, orang: { ...biaya.variabel.orang, dasar: 'eksak' as const } };
    expect(told(first([defineIndikator({ ...biaya, variabel }), rata]))).toBe('150,00 ribu rupiah');
  });

  it('goes on in those that are made of it', () => {
    const atas = defineIndikator({
      id: 'atas',
      nama: 'Atas',
      satuan: 'poin',
      variabel: {
        biaya: { label: 'Biaya', indikator: 'biaya' },
        orang: { label: 'Orang', indikator: 'orang' },
      },
      formula: hitungan(tambah(kali('biaya', konstanta(2)), 'orang')),
    });
    expect(told(first([atas, biaya, orang]))).toBe('120,00 poin');
  });

  it('holds a part against a whole that is taken, joined and not row by row', () => {
    const bagian = defineIndikator({
      ...biaya,
      satuan: 'persen',
      variabel: {
        belanja: { label: 'Anak terlayani', jenis: 'cacah', ...jumlah, bagianDari: 'orang' },
        orang: biaya.variabel.orang,
      },
      formula: persentase('belanja', 'orang'),
    });
    const rows = (list: readonly number[]) =>
      baris.map((one, i) => row(one.wilayah.slice(-2), one.periode.slice(-1), one.data.a, list[i] ?? 0));
    // 8 of 20, though 3 of the 2 in the first cell.
    expect(told(first([bagian, orang], rows([3, 1, 1, 3])))).toBe('40,00%');
    expect(told(first([bagian, orang], rows([20, 1, 1, 3])))).toBe('part-exceeds-whole baris');
  });

  it('must say how it is joined', () => {
    const { agregasi: _, ...bare } = biaya;
    expect(told(first([defineIndikator(bare), orang]))).toBe(
      'aggregation-forbidden agregasi wilayah; aggregation-forbidden agregasi periode',
    );
  });
});

describe('[A10] what does not count', () => {
  it('is one figure of the same cells, or none', () => {
    const issues = (rows: typeof baris) => told(first([biaya, orang], rows));
    expect(issues(ganti(3, 10, null))).toBe('incomplete-coverage baris; missing baris 3 data belanja');
    expect(issues(ganti(3, null, 400))).toBe('incomplete-coverage baris; missing baris 3 data a');
  });

  it('is the same on both sides where a cell has no row, and is noted', () => {
    const figure = first([biaya, orang], baris.slice(0, 3));
    // 600 / 10
    expect(told(figure)).toBe('60,00 ribu rupiah');
    expect(figure.cakupan?.hilang).toEqual([{ wilayah: '63.05.02', periode: '2026-T2' }]);
    expect(figure.ok && codes(figure.catatan)).toBe('incomplete-coverage baris');
  });

  it('is the same on both sides where a cell has neither value', () => {
    const figure = first([biaya, orang], ganti(3, null, null));
    expect(told(figure)).toBe('60,00 ribu rupiah');
    expect(figure.ok && codes(figure.catatan)).toBe(
      'incomplete-coverage baris; left-out baris 3 data belanja',
    );
  });

  it('leaves a part with the cells that all have', () => {
    const lain = defineIndikator({
      ...orang,
      id: 'lain',
      variabel: { n: { label: 'Lain', jenis: 'cacah', ...jumlah } },
      formula: hitungan('n'),
      contoh: [],
    });
    const dua = defineIndikator({
      ...biaya,
      variabel: { ...biaya.variabel, lain: { label: 'Lain', indikator: 'lain' } },
      formula: hitungan(bagi('belanja', tambah('orang', 'lain'))),
      contoh: [],
      agregasi: { wilayah: 'rata-rata', periode: 'gabung' },
    });
    const rows = [row('01', '1', null, 10), row('01', '2', 2, 20), row('01', '3', 3, 70)];
    const counts = [1, null, 4];
    const all = rows.map((one, i) => ({ ...one, data: { ...one.data, n: counts[i] ?? null } }));
    // The third quarter alone: 70 / (3 + 4).
    expect(told(first([dua, orang, lain], all))).toBe('10,00 ribu rupiah');
  });

  it('is left out of the part that it is of where results are joined', () => {
    // The second kecamatan counts with its first quarter alone: 300 / 5.
    for (const [a, belanja, id] of [
      [null, 400, 'a'],
      [10, null, 'belanja'],
    ] as const) {
      const figure = first(
        [dengan({ wilayah: 'rata-rata', periode: 'gabung' }), orang],
        ganti(3, a, belanja),
      );
      expect(told(figure)).toBe('60,00 ribu rupiah');
      expect(figure.cakupan?.terpakai).toHaveLength(3);
      expect(codes(figure.cakupan?.gagal.flatMap(({ issues }) => issues) ?? [])).toBe(
        `missing baris 3 data ${id}`,
      );
    }
  });

  it('is a whole part where the other has no figure for it', () => {
    const rows = ganti(2, null, 300).map((one, i) => (i === 3 ? row('02', '2', null, 400) : one));
    const figure = first([dengan({ wilayah: 'rata-rata', periode: 'gabung' }), orang], rows);
    expect(told(figure)).toBe('60,00 ribu rupiah');
    expect(codes(figure.cakupan?.gagal.flatMap(({ issues }) => issues) ?? [])).toBe(
      'indicator-failed baris; indicator-failed baris',
    );
  });

  it('is a row that gives the value that is computed', () => {
    const rows = baris.map((one, i) => (i === 0 ? { ...one, data: { ...one.data, orang: 5 } } : one));
    expect(told(first([biaya, orang], rows))).toBe(
      'incomplete-coverage baris; computed-variable baris 0 data orang',
    );
  });

  it('is nothing at all where the other has no figure', () => {
    const rows = baris.map((one) => ({ ...one, data: { ...one.data, a: null } }));
    expect(told(first([biaya, orang], rows))).toBe('indicator-failed orang');
  });
});

describe('[E11] the explanation', () => {
  it('reaches the data of both', () => {
    const figure = first([biaya, orang], baris.slice(0, 3));
    expect(figure.ok && explainAgregat(figure).langkah).toEqual([
      'Indikator: Orang terlayani',
      '63.05.01 pada Triwulan I Tahun 2026: 2 = 2',
      '63.05.01 pada Triwulan II Tahun 2026: 3 = 3',
      '63.05.02 pada Triwulan I Tahun 2026: 5 = 5',
      '63.05.01, jumlah antarperiode: 2 + 3 = 5',
      '63.05.02, jumlah antarperiode: 5',
      'Jumlah antarwilayah: 5 + 5 = 10',
      'Hasil: 10 orang',
      'Indikator: Belanja per orang',
      '63.05.01: Belanja = 100 (Triwulan I Tahun 2026) + 200 (Triwulan II Tahun 2026) = 300',
      '63.05.02: Belanja = 300 (Triwulan I Tahun 2026)',
      'Keseluruhan: Belanja = 300 + 300 = 600',
      'Keseluruhan: Orang = 10',
      'Rumus: Belanja / Orang',
      'Hitung: 600 / 10 = 60',
      'Hasil: 60,00 ribu rupiah',
      'Catatan: dihitung dari 3 dari 4; tanpa 63.05.02 pada Triwulan II Tahun 2026. Nilai ini hanya berlaku untuk yang terhitung, bukan untuk keseluruhan',
    ]);
  });

  it('names the part that a figure is for where results are joined', () => {
    const figure = first([dengan({ wilayah: 'rata-rata', periode: 'gabung' }), orang]);
    const langkah = figure.ok ? explainAgregat(figure, 'en').langkah : [];
    expect(langkah.filter((one) => /^(Indicator|Result|Mean|\S+: .*\/)/.test(one))).toEqual([
      'Indicator: Orang terlayani (63.05.01)',
      'Result: 5 orang',
      'Indicator: Orang terlayani (63.05.02)',
      'Result: 15 orang',
      'Indicator: Belanja per orang',
      '63.05.01: 300 / 5 = 60',
      '63.05.02: 700 / 15 = 46.6666666666… (exactly 140/3)',
      'Mean over regions: (60 + (140/3)) / 2 = 53.3333333333… (exactly 160/3)',
      'Result: 53.33 ribu rupiah',
    ]);
    expect(langkah).toContain('63.05.01: Orang = 5');
  });

  it('has no name of a part where it is of the last cells of all', () => {
    const figure = first([dengan({ wilayah: 'gabung', periode: 'terakhir' }), orang]);
    const langkah = figure.ok ? explainAgregat(figure).langkah : [];
    expect(langkah.filter((one) => /^(Indikator|Hasil)/.test(one))).toEqual([
      'Indikator: Orang terlayani',
      'Hasil: 13 orang',
      'Indikator: Belanja per orang',
      'Hasil: 46,15 ribu rupiah',
    ]);
  });

  it('stands in the parts too', () => {
    const figure = first([biaya, orang]);
    expect(
      figure.ok && figure.bagian.map(({ wilayah, data, hasil }) => [wilayah, data, told(hasil as never)]),
    ).toEqual([
      ['63.05.01', { belanja: '300', orang: '5' }, '60,00 ribu rupiah'],
      ['63.05.02', { belanja: '700', orang: '15' }, '46,67 ribu rupiah'],
    ]);
  });
});

it('tells why a part has no result where the other has none for it', () => {
  const terbagi = defineIndikator({
    ...orang,
    variabel: { a: orang.variabel.a, n: { label: 'Petugas', jenis: 'cacah', ...jumlah } },
    formula: hitungan(bagi('a', 'n')),
    contoh: [],
    agregasi: { wilayah: 'gabung', periode: 'gabung' },
  });
  const rows = baris.map((one, i) => ({ ...one, data: { ...one.data, n: i < 2 ? 0 : 1 } }));
  const figure = first([biaya, terbagi], rows);
  // 1000 / (20 / 2); the first kecamatan has nobody to divide by.
  expect(told(figure)).toBe('100,00 ribu rupiah');
  expect(figure.ok && figure.bagian.map(({ data, hasil }) => [data, told(hasil as never)])).toEqual([
    [{ belanja: '300' }, 'indicator-failed orang'],
    [{ belanja: '700', orang: '8' }, '87,50 ribu rupiah'],
  ]);
});

test('[A10] alone, the figure of another is data, which must say how it is joined', () => {
  const rows = baris.map((one, i) => ({
    ...one,
    data: { belanja: one.data.belanja, orang: [2, 3, 5, 10][i] },
  }));
  expect(told(aggregate(biaya, { baris: rows as never }))).toBe(
    'unjoined-result variabel orang gabungWilayah; unjoined-result variabel orang gabungPeriode',
  );
  const variabel = { ...biaya.variabel, orang: { ...biaya.variabel.orang, ...jumlah } };
  expect(told(aggregate(defineIndikator({ ...biaya, variabel }), { baris: rows as never }))).toBe(
    '50,00 ribu rupiah',
  );
});
