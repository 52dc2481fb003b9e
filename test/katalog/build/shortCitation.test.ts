import { formatRujukan, type Rujukan } from 'indikator';
import { describe, expect, it } from 'vitest';
import { shortCitation } from '../../../src/katalog/build/shortCitation.mjs';
import { shortened } from '../../../src/katalog/indeks/shortened.js';

const keyakinan = 'sumber-kedua';

describe('a source in short', () => {
  it.each<[Rujukan, string]>([
    [
      {
        jenis: 'peraturan-badan',
        penerbit: 'Direktorat Contoh',
        nomor: 'PER-5/PB/2024',
        tahun: 2024,
        judul: 'Contoh',
        bagian: 'Lampiran',
        keyakinan,
      },
      'Peraturan Direktorat Contoh Nomor PER-5/PB/2024 tentang Contoh',
    ],
    [{ jenis: 'uu', nomor: '23', tahun: 2014, keyakinan }, 'UU 23/2014'],
    [{ jenis: 'pp', nomor: '2', tahun: 2018, keyakinan }, 'PP 2/2018'],
    [{ jenis: 'perpres', nomor: '71', tahun: 2015, keyakinan }, 'Perpres 71/2015'],
    [{ jenis: 'inpres', nomor: '4', tahun: 2025, keyakinan }, 'Inpres 4/2025'],
    [
      { jenis: 'permen', penerbit: 'Menteri Dalam Negeri', nomor: '59', tahun: 2021, keyakinan },
      'Permendagri 59/2021',
    ],
    [
      { jenis: 'permen', penerbit: 'Menteri Contoh', nomor: '1', tahun: 2021, keyakinan },
      'Peraturan Menteri Contoh 1/2021',
    ],
    [
      { jenis: 'perkada', penerbit: 'Bupati Kulon Progo', nomor: '15', tahun: 2011, keyakinan },
      'Perbup Kulon Progo 15/2011',
    ],
    [
      { jenis: 'keputusan', penerbit: 'Menteri', nomor: 'KEP.26A/M.PPN/HK/05/2025', tahun: 2025, keyakinan },
      'KEP.26A/M.PPN/HK/05/2025',
    ],
    [
      { jenis: 'keputusan', penerbit: 'Menteri', nomor: '300.2.2-2430', tahun: 2025, keyakinan },
      '300.2.2-2430 (2025)',
    ],
    [{ jenis: 'laman', judul: 'Metadata indikator', tahun: 2024, keyakinan }, 'Metadata indikator (2024)'],
    [{ jenis: 'dokumen', judul: 'LKjIP 2020', tahun: 2020, keyakinan }, 'LKjIP 2020'],
    [{ jenis: 'aplikasi', judul: 'Aplikasi contoh', keyakinan }, 'Aplikasi contoh'],
  ])('%#', (rujukan, short) => {
    expect(shortCitation(rujukan, { formatRujukan, shortened })).toBe(short);
  });
});
