import {
  checkContoh,
  type DokumenIku,
  evaluate,
  formulaToLatex,
  type Indikator,
  parseDokumen,
  parseIndikator,
  safeParseSkala,
} from 'indikator';
import * as katalog from 'indikator/katalog';
import { dinsosKutaiKartanegara2022, dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { isDeepFrozen } from '../parse/problems.js';

const documents: readonly DokumenIku[] = [dinsosTapin2020, dinsosKutaiKartanegara2022];
const semuaIndikator = documents.flatMap((dokumen) =>
  dokumen.sasaran.flatMap((sasaran) => sasaran.indikator),
);

/** Every indicator of the catalogue, of documents and alone. */
const setiapIndikator: readonly Indikator[] = [
  ...semuaIndikator,
  ...Object.values(katalog).filter((value): value is typeof value & Indikator => 'formula' in value),
];

/** What a table of the document carries of one row. */
function row(indikator: Indikator) {
  return {
    kode: indikator.kode,
    nama: indikator.nama,
    satuan: indikator.satuan,
    label: Object.values(indikator.variabel).map(({ label }) => label),
    latex: formulaToLatex(indikator),
    target: (indikator.target ?? []).map(({ asli }) => asli),
    sumber: (indikator.sumberData ?? []).map(({ nama }) => nama),
    penanggungJawab: indikator.penanggungJawab,
  };
}

describe('dinsosTapin2020', () => {
  it('has the title, agency and year of the document', () => {
    const { judul, instansi, tahun } = dinsosTapin2020;
    expect([judul, instansi.nama, instansi.kodeWilayah, tahun]).toEqual([
      'INDIKATOR KINERJA UTAMA DINAS SOSIAL KABUPATEN TAPIN TAHUN 2020',
      'Dinas Sosial Kabupaten Tapin',
      '63.05',
      2020,
    ]);
  });

  it('has its three sasaran', () => {
    expect(dinsosTapin2020.sasaran.map(({ uraian }) => uraian)).toEqual([
      'Meningkatnya Perlindungan Jaminan Sosial bagi Penyandang Masalah Kesejahteraan Sosial (PMKS)',
      'Meningkatnya Rehabilitasi Sosial bagi Penyandang Masalah Kesejahteraan Sosial (PMKS)',
      'Meningkatnya Peran Potensi Sumber Kesejahteraan Sosial (PSKS) dalam melayani Penyandang Masalah Kesejahteraan Sosial (PMKS)',
    ]);
  });

  it('has its three rows', () => {
    expect(dinsosTapin2020.sasaran.flatMap(({ indikator }) => indikator.map(row))).toEqual([
      {
        kode: '1',
        nama: 'Persentase Penyandang Masalah Kesejahteraan Sosial (PMKS) yang memperoleh perlindungan jaminan sosial',
        satuan: 'Persen',
        label: ['Jumlah PMKS yang memperoleh Perlindungan dan Jaminan Sosial', 'Jumlah PMKS keseluruhan'],
        latex:
          '\\frac{\\text{Jumlah PMKS yang memperoleh Perlindungan dan Jaminan Sosial}}{\\text{Jumlah PMKS keseluruhan}} \\times 100 \\%',
        target: [],
        sumber: ['Data Terpadu Kesejahteraan Sosial (DTKS)'],
        penanggungJawab: [{ nama: 'Bidang Perlindungan dan Jaminan Sosial', tingkat: 'bidang' }],
      },
      {
        kode: '2',
        nama: 'Persentase Penyandang Masalah Kesejahteraan Sosial (PMKS) yang memperoleh rehabilitasi sosial',
        satuan: 'Persen',
        label: ['Jumlah PMKS yang memperoleh rehabilitasi sosial', 'Jumlah PMKS keseluruhan'],
        latex:
          '\\frac{\\text{Jumlah PMKS yang memperoleh rehabilitasi sosial}}{\\text{Jumlah PMKS keseluruhan}} \\times 100 \\%',
        target: [],
        sumber: ['Data Terpadu Kesejahteraan Sosial (DTKS)'],
        penanggungJawab: [{ nama: 'Bidang Rehabilitasi Sosial', tingkat: 'bidang' }],
      },
      {
        kode: '3',
        nama: 'Persentase Potensi Sumber Kesejahteraan Sosial (PSKS) yang berpartisipasi dalam melayani Penyandang Masalah Kesejahteraan Sosial (PMKS)',
        satuan: 'Persen',
        label: ['Jumlah PSKS yang berperan dalam melayani PMKS', 'Jumlah PSKS keseluruhan'],
        latex:
          '\\frac{\\text{Jumlah PSKS yang berperan dalam melayani PMKS}}{\\text{Jumlah PSKS keseluruhan}} \\times 100 \\%',
        target: [],
        sumber: ['Data PSKS (Potensi Sumber Kesejahteraan Sosial)'],
        penanggungJawab: [{ nama: 'Bidang Pemberdayaan Sosial', tingkat: 'bidang' }],
      },
    ]);
  });

  it('defines the denominator that two indicators share once', () => {
    const [satu, dua] = dinsosTapin2020.sasaran.map(({ indikator }) => indikator[0].variabel);
    expect(satu && 'pmksSeluruh' in satu && dua && 'pmksSeluruh' in dua).toBe(true);
    expect(satu).toHaveProperty('pmksSeluruh', dinsosTapin2020.sasaran[1].indikator[0].variabel.pmksSeluruh);
  });
});

describe('dinsosKutaiKartanegara2022', () => {
  it('has the title, agency, year and level of the document', () => {
    const { judul, instansi, tahun, tingkat } = dinsosKutaiKartanegara2022;
    expect([judul, instansi.nama, instansi.kodeWilayah, tahun, tingkat]).toEqual([
      'INDIKATOR KINERJA UTAMA (IKU) DINAS SOSIAL SETINGKAT IMPACT',
      'Dinas Sosial Kabupaten Kutai Kartanegara',
      '64.02',
      2022,
      'impact',
    ]);
  });

  it('has its sasaran of two levels under their group headings, misprint and all', () => {
    const { sasaran } = dinsosKutaiKartanegara2022;
    const byId = new Map(sasaran.map((satu) => [satu.id as string, satu.uraian as string]));
    const opd = sasaran.filter(({ tingkat }) => tingkat === 'perangkat-daerah');
    expect(opd.map((satu) => 'induk' in satu && [satu.kelompok, byId.get(satu.induk), satu.uraian])).toEqual([
      [
        '1. PREDIKAT AKUNTABILITAS KINERJA PERANGAKAT DAERAH',
        'Meningkatnya Transparansi dan Akuntabilitas Kinerja Pembangunan',
        'Meningkatnya transparansi dan akuntabilitas kinerja Dinas Sosial',
      ],
      [
        '2. CAKUPAN PENANGANAN PENYANDANG MASALAH KESEJAHTERAAN SOSIAL (PMKS)',
        'Mewujudkan sumber daya manusia (SDM) yang berdaya saing dan berakhlak mulia',
        'Meningkatnya Penanganan Penyandang Masalah Kesejahteraan Sosial dalam Pemenuhan Kebutuhan Pelayanan Dasar',
      ],
    ]);
  });

  it('has its two rows', () => {
    const dinas = [{ nama: 'Dinas Sosial Kab.Kutai Kartanegara', tingkat: 'perangkat-daerah' }];
    expect(dinsosKutaiKartanegara2022.sasaran.flatMap(({ indikator }) => [...indikator].map(row))).toEqual([
      {
        kode: '1.1',
        nama: 'Nilai SAKIP',
        satuan: 'Nilai Mutu',
        label: ['Nilai SAKIP'],
        latex: '\\text{Nilai SAKIP}',
        target: ['78 (BB)'],
        sumber: ['Hasil Evaluasi SAKIP dari Tim Inspektorat Kabupaten Kutai Kartanegara'],
        penanggungJawab: dinas,
      },
      {
        kode: '2.1',
        nama: 'Persentase PMKS yang tertangani Pemenuhan dan Pelayanan Kebutuhannya',
        satuan: 'Persen',
        label: [
          'Jumlah Penyandang Masalah Kesejahteraan Sosial (PMKS) yang terlayani kebutuhan dasarnya',
          'Jumlah seluruh Penyandang Masalah Kesejahteraan Sosial (PMKS) yang harus dilayani kebutuhan dasarnya',
        ],
        latex:
          '\\frac{\\text{Jumlah Penyandang Masalah Kesejahteraan Sosial (PMKS) yang terlayani kebutuhan dasarnya}}' +
          '{\\text{Jumlah seluruh Penyandang Masalah Kesejahteraan Sosial (PMKS) yang harus dilayani kebutuhan dasarnya}}' +
          ' \\times 100 \\%',
        target: ['94,33'],
        sumber: [
          'RENSTRA OPD',
          'Sistem Informasi Kesejahteraan Sosial (SIKS) Next Generation (NG) terkoneksi dengan Kementerian Sosial Republik Indonesia',
          'Laporan Monitoring dan Evaluasi Program/Kegiatan/Sub Kegiatan',
        ],
        penanggungJawab: dinas,
      },
    ]);
  });

  it('takes the SAKIP score as an assessment, whose target 78 is BB on its scale', () => {
    const [sakip] = dinsosKutaiKartanegara2022.sasaran[1].indikator;
    expect(sakip.formula).toMatchObject({
      jenis: 'penilaian',
      penilai: 'Tim Inspektorat Kabupaten',
      skala: skalaSakip,
    });
    expect(sakip.target).toEqual([
      { jenis: 'angka', periode: '2022', nilai: '78', predikat: 'BB', asli: '78 (BB)' },
    ]);
    const hasil = evaluate(sakip, { nilaiEvaluasiSakip: '78' });
    expect(hasil.ok && [hasil.predikat, hasil.teks]).toEqual(['BB', '78,00 (BB)']);
  });
});

describe('percentages of the catalogue', () => {
  it('divide a part by the whole that it is a part of, both counts, times 100', () => {
    const facts = semuaIndikator.flatMap(({ formula, variabel }) => {
      if (formula.jenis !== 'rasio') return [];
      const { pembilang, penyebut, pengali } = formula;
      const part = variabel[String(pembilang)];
      const whole = variabel[String(penyebut)];
      return [[pembilang, penyebut, pengali, part?.bagianDari, part?.jenis, whole?.jenis]];
    });
    expect(facts).toEqual([
      ['pmksPerlindungan', 'pmksSeluruh', '100', 'pmksSeluruh', 'cacah', 'cacah'],
      ['pmksRehabilitasi', 'pmksSeluruh', '100', 'pmksSeluruh', 'cacah', 'cacah'],
      ['psksBerperan', 'psksSeluruh', '100', 'psksSeluruh', 'cacah', 'cacah'],
      ['pmksTerlayani', 'pmksHarusDilayani', '100', 'pmksHarusDilayani', 'cacah', 'cacah'],
    ]);
  });

  it('have the target that the document states: 94,33 for 2022, and none in Tapin', () => {
    const targets = semuaIndikator.flatMap(({ id, target = [] }) => target.map((satu) => [id, satu]));
    expect(targets).toEqual([
      ['nilaiSakip', { jenis: 'angka', periode: '2022', nilai: '78', predikat: 'BB', asli: '78 (BB)' }],
      ['pmksTertangani', { jenis: 'angka', periode: '2022', nilai: '94.33', asli: '94,33' }],
    ]);
  });
});

describe('every definition of the catalogue', () => {
  it('is right by the rules that strangers must keep', () => {
    for (const dokumen of documents)
      expect(parseDokumen(JSON.parse(JSON.stringify(dokumen)))).toEqual(dokumen);
    for (const indikator of setiapIndikator)
      expect(parseIndikator(JSON.parse(JSON.stringify(indikator)))).toEqual(indikator);
    expect(safeParseSkala(JSON.parse(JSON.stringify(skalaSakip)))).toEqual({ ok: true, value: skalaSakip });
  });

  it('has the name under which it is exported', () => {
    for (const [nama, { id }] of Object.entries(katalog)) expect(id).toBe(nama);
  });

  it('has at least two examples, which come out to the digit', () => {
    for (const indikator of setiapIndikator) {
      expect(checkContoh(indikator)).toEqual([]);
      expect(indikator.contoh?.length, indikator.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('has among its examples one that binary floats get wrong', () => {
    for (const indikator of semuaIndikator) {
      const traps = (indikator.contoh ?? []).filter(({ data, nilai }) => {
        const [a = 0, b] = Object.values(data).map(Number);
        return (b === undefined ? a : (a / b) * 100).toFixed(2) !== nilai;
      });
      expect(traps.length, indikator.id).toBeGreaterThan(0);
    }
  });

  it('says where it comes from and how sure that is', () => {
    for (const { id, rujukan } of Object.values<{ id: string; rujukan?: readonly unknown[] }>(katalog)) {
      expect(rujukan?.length, id).toBeGreaterThan(0);
    }
  });

  it('is frozen', () => {
    for (const value of Object.values(katalog)) expect(isDeepFrozen(value)).toBe(true);
  });

  it('names no person', () => {
    const teks = JSON.stringify(katalog);
    expect(teks).not.toContain('NIP');
    // The 18 digits of a NIP, however they are spaced.
    expect(teks).not.toMatch(/(?:[0-9][ .-]*){18}/);
  });
});
