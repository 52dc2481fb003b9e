import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/dokumen/find/frontMatter.js';

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
