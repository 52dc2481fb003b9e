import { describe, expect, it } from 'vitest';
import { readFrontMatter, withoutOtherYears } from '../../../src/dokumen/find/frontMatter.js';

describe('readFrontMatter', () => {
  it.each([
    [[], {}, []],
    [['prosa biasa tanpa judul'], {}, []],
    [
      ['**INDIKATOR KINERJA UTAMA', 'DINAS SOSIAL KABUPATEN TAPIN', 'TAHUN 2020**', '', 'lain'],
      {
        judul: 'INDIKATOR KINERJA UTAMA DINAS SOSIAL KABUPATEN TAPIN TAHUN 2020',
        instansi: { nama: 'Dinas Sosial Kabupaten Tapin', isGuessed: true },
        tahun: 2020,
      },
      [0, 1, 2],
    ],
    [
      ['# IKU Dinas Contoh Tahun 2021 - 2026'],
      {
        judul: 'IKU Dinas Contoh Tahun 2021 - 2026',
        instansi: { nama: 'Dinas Contoh', isGuessed: false },
        tahun: 2021,
        tahunAkhir: 2026,
      },
      [0],
    ],
    [
      ['IKU SETINGKAT IMPACT', '', 'Nama Organisasi : DINAS DAN BADAN RSUD', 'Tahun: 2026'],
      {
        judul: 'IKU SETINGKAT IMPACT',
        instansi: { nama: 'Dinas dan Badan RSUD', isGuessed: true },
        tahun: 2026,
        tingkat: 'impact',
      },
      [0, 2, 3],
    ],
    [
      [
        'Judul: Rencana',
        'Instansi: X',
        'Kode wilayah: 63.05',
        'Urusan: 1.06',
        'Tahun: 2021-2026',
        'Tingkat: a',
      ],
      {
        judul: 'Rencana',
        instansi: { nama: 'X', isGuessed: true },
        kodeWilayah: '63.05',
        urusan: '1.06',
        tahun: 2021,
        tahunAkhir: 2026,
        tingkat: 'a',
      },
      [0, 1, 2, 3, 4, 5],
    ],
    [['Organisasi: Budi', 'Urusan: sosial', 'Tahun: entah'], {}, [1, 2]],
    [['Tahun: 2026-2021'], { tahun: 2026 }, [0]],
    [[`IKU ${'x'.repeat(300)}`], {}, []],
  ])('%j', (lines, expected, used) => {
    const { used: found, ...front } = readFrontMatter(lines);
    expect(front).toEqual(expected);
    expect([...found].sort()).toEqual(used);
  });

  it.each([
    [['PERJANJIAN KINERJA TAHUN 2024', 'DINAS CONTOH'], 2024, undefined],
    [['LAPORAN KINERJA', 'TAHUN ANGGARAN 2023'], 2023, undefined],
    [['RPJMD KABUPATEN CONTOH 2021-2026'], 2021, 2026],
    [['IKU TAHUN 2021 s.d. TAHUN 2026'], 2021, 2026],
    [['IKU RENSTRA 2021-2026 DINAS X TAHUN 2024'], 2024, undefined],
    [['TARGET KINERJA TAHUN 2025 (RENSTRA 2021-2026)'], 2025, undefined],
    [['IKU TAHUN 2025 DAN 2026'], 2025, 2026],
    [['IKU TAHUN 2025/2026'], 2025, 2026],
    [['IKU TAHUN 2024 DAN 2026'], 2024, undefined],
    [['IKU DINAS PEKERJAAN UMUM DAN', 'PENATAAN RUANG TAHUN 2024'], 2024, undefined],
    [['Lampiran Peraturan Bupati Nomor 12 Tahun 2020', 'IKU TAHUN 2026'], 2026, undefined],
    [['Lampiran Keputusan No.12 Tahun 2020', 'IKU TAHUN 2026'], 2026, undefined],
    [['Lampiran Keputusan Nomor : 050/12/BAPP Tahun 2020', 'IKU TAHUN 2026'], 2026, undefined],
    [['Keputusan Kepala Dinas Nomor 12 Tahun 2020 tentang IKU'], undefined, undefined],
    [['IKU DINAS CONTOH', 'Contoh, 2 Januari 2025'], undefined, undefined],
    [['IKU DINAS CONTOH', 'sesuai UUD 1945'], undefined, undefined],
    [['UNDANG-UNDANG DASAR 1945', 'IKU DINAS CONTOH'], undefined, undefined],
    [['IKU', 'Nomor: 050/12/2024'], undefined, undefined],
    [['IKU', 'PP 12 Tahun 2017 tentang SPM'], undefined, undefined],
    [['IKU', 'Peraturan Pemerintah 12/2017 tentang SPM'], undefined, undefined],
    [['IKU', 'Permendagri 86 Tahun 2017 tentang RPJMD'], undefined, undefined],
    [['IKU', 'PERMENPAN NO. PER/9/M.PAN/5/2007 TENTANG IKU'], undefined, undefined],
    [['KEPUTUSAN BUPATI CONTOH TENTANG IKU TAHUN 2024'], 2024, undefined],
    [['RENCANA KINERJA TAHUNAN', 'TA 2024'], 2024, undefined],
    [['RENCANA KINERJA TAHUNAN', 'T.A. 2024'], 2024, undefined],
  ])('%j is of %s to %s', (lines, tahun, tahunAkhir) => {
    const front = readFrontMatter(lines);
    expect([front.tahun, front.tahunAkhir]).toEqual([tahun, tahunAkhir]);
  });

  it('the first label of a kind counts', () => {
    expect(readFrontMatter(['Tahun: 2025', 'Tahun: 2026']).tahun).toBe(2025);
  });

  it('a title takes six lines at most and ends at an empty one', () => {
    const lines = ['IKU', 'Dinas A', 'Dinas B', 'Dinas C', 'Dinas D', 'Dinas E', 'Dinas F'];
    expect(readFrontMatter(lines).judul).toBe('IKU Dinas A Dinas B Dinas C Dinas D Dinas E');
    expect(readFrontMatter(['IKU', '', 'Dinas A']).judul).toBe('IKU');
  });

  it('officials are covered', () => {
    expect(readFrontMatter(['IKU 00000000 000000 0 000']).judul).toBe('IKU ******** ****** * ***');
  });
});

const yearsIn = (line: string) => {
  const { tahun, tahunAkhir } = readFrontMatter([line]);
  return [tahun, tahunAkhir].filter((one) => one !== undefined).join('-');
};

describe('the years of a title', () => {
  it.each([
    ...['IKU 2021-2026', 'IKU 2021 – 2026', 'IKU 2021 s/d 2026', 'IKU 2021 sd 2026', 'IKU 2021 s.d 2026'],
    ...[
      'IKU 2021 s/ d 2026',
      'IKU 2021 sampai 2026',
      'IKU 2021 sampai dengan 2026',
      'IKU 2021 sampai dengan tahun 2026',
      'IKU Tahun 2021 s.d. Tahun 2026',
      'IKU 2021 hingga 2026',
    ],
    ...['IKU Tahun 2021-2026', 'IKU Tahun Anggaran 2021-2026', 'Periode: 2021-2026'],
    ...['Tahun anggaran : 2021-2026', 'Tahun:2021-2026'],
  ])('%s', (line) => {
    expect(yearsIn(line)).toBe('2021-2026');
  });

  it.each([
    ['IKU 2025 & 2026', '2025-2026'],
    ['IKU 2024 & 2026', '2024'],
    ['IKU 2024/2026', '2024'],
    ['IKU 1945', ''],
    ['IKU 19456', ''],
    ['IKU 2101', '2101'],
    ['IKU 20261', ''],
    ['IKU 2026 dan lain', '2026'],
    ['RENSTRA 2021-2026 TA 2024', '2024'],
    ['RENSTRA 2021-2026 T.A. 2024', '2024'],
    ['RENSTRA 2021-2026 TH 2024', '2024'],
    ['RENSTRA 2021-2026 TH. 2024', '2024'],
    ['RENSTRA 2021-2026 TAHUN2024', '2024'],
    ['RENSTRA 2021-2026 KOTA 2024', '2021-2026'],
  ])('%s: %s', (line, expected) => {
    expect(yearsIn(line)).toBe(expected);
  });
});

describe('years that are no document’s', () => {
  it.each([
    ...[
      'Nomor 5 Tahun 2020',
      'No. 5 Tahun 2020',
      'No 5/2020',
      'Nomor: 050/A/2020',
      'No.5/2020',
      'UU 23 Tahun 2014',
    ],
    ...['PP 2/2018', 'Perpu 1 Tahun 2020', 'Perpres 29 Tahun 2014', 'Keppres 1/2020', 'Inpres 1/2020'],
    ...[
      'Perbup 5 Th. 2020',
      'Perwal 5 th 2020',
      'Perwali 5/2020',
      'Perwako 5/2020',
      'Pergub 5/2020',
      'Perda 5/2020',
    ],
    ...['Perdes 5/2020', 'Permenpan 53 Tahun 2014', 'Perkenpan 1/2020', 'Kepbup 5/2020'],
    ...['Kepwal 5/2020', 'Kepgub 5/2020', 'PMK 5/2020', 'KMK 5/2020', 'SK 5/2020', 'SE 5/2020', 'SKB 5/2020'],
    ...[
      'Undang-Undang 5 Tahun 2020',
      'Peraturan Bupati 5 / 2020',
      'Keputusan 5/2020',
      'Instruksi Bupati 5/2020',
    ],
    ...[
      'Surat Edaran Bupati 5/2020',
      '2 Januari 2020',
      '12 feb 2020',
      '1 Mar 2020',
      '1 April 2020',
      '1 Mei 2020',
    ],
    ...[
      'Nomor :5 Tahun 2020',
      'Nomor:5 Tahun 2020',
      'No.5 Tahun 2020',
      'UU 5 th.2020',
      '1 Juni 2020',
      '1 Juli 2020',
      '1 Agustus 2020',
      '1 Sept 2020',
      '1 Okt 2020',
      '1 November 2020',
      '1 Des 2020',
    ],
  ])('%s', (line) => {
    expect(withoutOtherYears(line)).not.toMatch(/20\d\d/);
  });

  it.each([
    ...[
      'Tahun 2020',
      'Bupati 5 2020',
      'Nomor urut',
      'SPP 2/2018',
      'Januari 2020',
      '123 Januari 2020',
      'UU: 5/2020',
    ],
    ...['12 x 2020', 'Peraturan Bupati 12345/20201'],
  ])('left as it is: %s', (line) => {
    expect(withoutOtherYears(line)).toBe(line);
  });
});

describe('lines with labels', () => {
  it.each([
    ...[
      'Nama instansi: Dinas A',
      'OPD : Dinas A',
      'Nama OPD: Dinas A',
      'SKPD: Dinas A',
      'Perangkat daerah: Dinas A',
    ],
    ...[
      'Unit kerja: Dinas A',
      'Unit organisasi: Dinas A',
      'Organisasi:Dinas A',
      'Dinas: Dinas A',
      'Satuan kerja: Dinas A',
    ],
    ...['# Instansi: Dinas A', '- Instansi: Dinas A', '**Instansi: Dinas A**'],
  ])('%s', (line) => {
    expect(readFrontMatter([line]).instansi?.nama).toBe('Dinas A');
  });

  it.each(['Unit kerja: Budi', 'Satuan kerja: Budi', 'Nama: Dinas A', 'Instansi:'])('not: %s', (line) => {
    expect(readFrontMatter([line]).used.size).toBe(0);
  });

  it('codes are numbers with dots', () => {
    expect(readFrontMatter(['Kode Wilayah: 63', 'Urusan: 1.06 sosial'])).toMatchObject({
      used: new Set([0, 1]),
    });
    expect(readFrontMatter(['Kode Wilayah: 63']).kodeWilayah).toBe('63');
    expect(readFrontMatter(['Urusan: 1.06 sosial']).urusan).toBeUndefined();
  });
});
