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
