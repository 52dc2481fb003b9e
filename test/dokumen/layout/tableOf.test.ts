import { computeCapaian, defineDokumen, defineIndikator, evaluate, hitungan } from 'indikator';
import { dinsosKutaiKartanegara2022, skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/dokumen/layout/tableOf.js';
import { pmks } from '../../fixtures/pmks.js';

const { polaritas: _, ...tanpaPolaritas } = pmks;

const nothing = { hasil: undefined, capaian: undefined };
const target = { jenis: 'angka', periode: '2026', nilai: '90', asli: '90' } as const;

const dokumenOf = (rest: object, ...indikator: readonly object[]) =>
  defineDokumen({
    id: 'd',
    judul: 'IKU Dinas Contoh',
    instansi: { nama: 'Dinas Contoh' },
    tahun: 2026,
    sasaran: [
      {
        id: 's',
        uraian: 'S',
        tingkat: 'perangkat-daerah',
        indikator: indikator.map((one, i) => ({ ...tanpaPolaritas, id: `i${i}`, ...one })),
      },
    ],
    ...rest,
  });

/** The rows of the only sasaran as texts under their headings. */
function cells(rest: object, ...indikator: readonly object[]) {
  const { headings, rows } = tableOf(dokumenOf(rest, ...indikator), nothing, true);
  return rows.map((row) => Object.fromEntries(row.map(({ text }, i) => [headings[i], text])));
}

describe('lines above the table', () => {
  it('title and agency and year', () => {
    const { title, lines } = tableOf(dokumenOf({}, {}), nothing, true);
    expect(title).toBe('IKU Dinas Contoh');
    expect(lines).toEqual(['IKU Dinas Contoh', 'Instansi: Dinas Contoh', 'Tahun: 2026']);
  });

  it('all that can be known; a title that would not be known for one is named', () => {
    const instansi = { nama: 'X', kodeWilayah: '63.05', urusan: '1.06' };
    const rest = { judul: 'Rencana', instansi, tahunAkhir: 2030, tingkat: 'impact' };
    expect(tableOf(dokumenOf(rest, {}), nothing, true).lines).toEqual([
      'Judul: Rencana',
      'Instansi: X',
      'Kode wilayah: 63.05',
      'Urusan: 1.06',
      'Tahun: 2026-2030',
      'Tingkat: impact',
    ]);
  });

  it('no year where the document has none', () => {
    expect(tableOf(dokumenOf({ tahun: undefined }, {}), nothing, true).lines).toEqual([
      'IKU Dinas Contoh',
      'Instansi: Dinas Contoh',
    ]);
  });

  it('none when they are not wanted', () => {
    expect(tableOf(dokumenOf({}, {}), nothing, false).lines).toEqual([]);
  });
});

describe('columns', () => {
  it('are called by the level of their only sasaran', () => {
    const headingOf = (tingkat: string) => {
      const sasaran = [{ id: 's', uraian: 'S', tingkat, indikator: [tanpaPolaritas] }];
      return tableOf(dokumenOf({ sasaran }), nothing, true).headings[1];
    };
    expect(['perangkat-daerah', 'tujuan', 'program'].map(headingOf)).toEqual([
      'Sasaran Strategis',
      'Tujuan',
      'Program',
    ]);
  });

  it('say what files may make of them', () => {
    const { headings, looks } = tableOf(dokumenOf({}, { target: [target] }), nothing, true);
    expect(headings.map((heading, i) => `${heading}: ${looks?.[i]}`)).toEqual([
      'No.: short',
      'Sasaran Strategis: repeated',
      'Indikator Kinerja Utama: plain',
      'Satuan: short',
      'Target: figure',
      'Penjelasan (Makna, Alasan, Cara Perhitungan): plain',
    ]);
  });

  it('only those that are needed', () => {
    expect(cells({}, {})).toEqual([
      {
        'No.': '',
        'Sasaran Strategis': 'S',
        'Indikator Kinerja Utama': 'Persentase PMKS tertangani',
        Satuan: 'persen',
        'Penjelasan (Makna, Alasan, Cara Perhitungan)': '',
      },
    ]);
  });

  it('a target of the year of the document needs no year in its heading', () => {
    expect(cells({}, { target: [target] })[0]).toHaveProperty('Target', '90');
    const other = { ...target, periode: '2027', nilai: '95', asli: '95' };
    const [first, second] = cells({}, { target: [target, other] }, { targetPerubahan: [other] });
    expect(first).toMatchObject({ 'Target 2026': '90', 'Target 2027': '95', 'Target Perubahan 2027': '' });
    expect(second).toMatchObject({ 'Target 2026': '', 'Target 2027': '', 'Target Perubahan 2027': '95' });
  });

  it('of a span of years, and cumulative within a year', () => {
    const span = { ...target, periode: '2026-2030' };
    expect(cells({ tahunAkhir: 2030 }, { target: [span] })[0]).toHaveProperty('Target', '90');
    const quarter = { ...target, periode: '2026-T1', kumulatif: true };
    expect(cells({}, { target: [quarter] })[0]).toHaveProperty('Target Triwulan I 2026 (kumulatif)', '90');
  });

  it('baseline, polarity, prose, sources, owners', () => {
    const rich = {
      kode: '1',
      polaritas: 'turun',
      capaian: { metode: 'selisih' },
      kondisiAwal: [{ periode: '2020', nilai: '1.500' }],
      makna: 'm',
      alasan: 'a',
      caraPerhitungan: 'c',
      sumberData: [{ nama: 'X' }],
      penanggungJawab: [{ nama: 'Y' }, { nama: 'Z' }],
    };
    expect(cells({}, rich)[0]).toMatchObject({
      'No.': '1',
      Polaritas: 'turun',
      'Kondisi Awal 2020': '1,5000',
      'Penjelasan (Makna, Alasan, Cara Perhitungan)': 'Makna: m\nAlasan: a\nCara Perhitungan: c',
      'Sumber Data': 'X',
      'Penanggung Jawab': '1. Y\n2. Z',
    });
  });

  it('a formula goes with its cell; a score is told in words', () => {
    const { rows } = tableOf(dinsosKutaiKartanegara2022, nothing, true);
    const formulas = rows.flatMap((row) => row.flatMap(({ formula }) => (formula ? [formula.id] : [])));
    expect(formulas).toEqual(
      dinsosKutaiKartanegara2022.sasaran.flatMap(({ indikator }) =>
        indikator.flatMap(({ id, formula }) => (formula.jenis === 'penilaian' ? [] : [id])),
      ),
    );
    expect(JSON.stringify(rows)).toContain('menurut penilaian');
  });
});

describe('results', () => {
  const dokumen = dokumenOf({}, { target: [target], capaian: { metode: 'rasio' } });
  const indikator = dokumen.sasaran[0]?.indikator[0] ?? pmks;
  const last = (outcomes: Parameters<typeof tableOf>[1]) => {
    const { headings, rows } = tableOf(dokumen, outcomes, true);
    return headings
      .slice(5)
      .map((heading, i) => [heading, rows[0]?.[i + 5]?.text])
      .slice(1);
  };

  it('each column only when it was given', () => {
    const hasil = evaluate(indikator, { terlayani: 90, seluruh: 100 });
    const capaian = computeCapaian(indikator, { realisasi: hasil, periode: '2026' });
    expect(last({ hasil: new Map([['i0', hasil]]), capaian: undefined })).toEqual([['Realisasi', '90,00%']]);
    expect(last({ hasil: undefined, capaian: new Map([['i0', capaian]]) })).toEqual([
      ['Capaian (%)', '100,00%'],
    ]);
    expect(last({ hasil: new Map(), capaian: new Map() })).toEqual([
      ['Realisasi', ''],
      ['Capaian', ''],
    ]);
  });

  it('a grade where there is one, and words where there is no value', () => {
    const graded = defineIndikator({
      id: 'i0',
      nama: 'Nilai',
      satuan: 'persen',
      polaritas: 'naik',
      variabel: { nilai: { label: 'Nilai' } },
      formula: hitungan('nilai'),
      capaian: { skala: skalaSakip },
    });
    const capaian = computeCapaian(graded, { realisasi: '90', target: '100' });
    expect(last({ hasil: undefined, capaian: new Map([['i0', capaian]]) })).toEqual([
      ['Capaian (%)', '90,00%'],
      ['Predikat', 'A'],
    ]);
    const hasil = evaluate(indikator, { terlayani: 1, seluruh: 0 });
    expect(last({ hasil: new Map([['i0', hasil]]), capaian: undefined })).toEqual([
      ['Realisasi', 'tidak ada nilai'],
    ]);
  });
});

it('periods stand in words above their columns, each with its own values', () => {
  const of = (periode: string, nilai: string) => ({ ...target, periode, nilai, asli: nilai });
  const [first, second] = cells(
    {},
    { target: [of('2026-S1', '40'), of('2026-S2', '90')], kondisiAwal: [{ periode: '2024', nilai: '30' }] },
    { target: [of('2026-T4', '90')], kondisiAwal: [{ periode: '2025', nilai: '35' }] },
  );
  const shown = {
    ...{ 'Kondisi Awal 2024': '30', 'Kondisi Awal 2025': '' },
    ...{ 'Target Semester I 2026': '40', 'Target Semester II 2026': '90', 'Target Triwulan IV 2026': '' },
  };
  expect(first).toMatchObject(shown);
  expect(second).toMatchObject({
    'Kondisi Awal 2024': '',
    'Kondisi Awal 2025': '35',
    'Target Triwulan IV 2026': '90',
  });
});
