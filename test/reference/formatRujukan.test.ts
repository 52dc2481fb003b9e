import { formatRujukan, IndikatorError, type Rujukan } from 'indikator';
import * as katalog from 'indikator/katalog';
import { describe, expect, it, test } from 'vitest';

const keyakinan = 'teks-asli';
const sosial = { penerbit: 'Menteri Sosial', nomor: '9', tahun: 2018, keyakinan } as const;

test.each<[Rujukan, string]>([
  [
    { jenis: 'uu', nomor: '23', tahun: 2014, judul: 'Pemerintahan Daerah', keyakinan },
    'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
  ],
  [
    { jenis: 'pp', nomor: '2', tahun: 2018, bagian: 'Pasal 5', keyakinan },
    'Peraturan Pemerintah Nomor 2 Tahun 2018, Pasal 5',
  ],
  [{ jenis: 'perpres', nomor: '39', tahun: 2019, keyakinan }, 'Peraturan Presiden Nomor 39 Tahun 2019'],
  [{ jenis: 'inpres', nomor: '4', tahun: 2025, keyakinan }, 'Instruksi Presiden Nomor 4 Tahun 2025'],
  [{ jenis: 'permen', ...sosial }, 'Peraturan Menteri Sosial Nomor 9 Tahun 2018'],
  [
    { jenis: 'peraturan-badan', penerbit: 'Badan Pusat Statistik', nomor: '5', tahun: 2020, keyakinan },
    'Peraturan Badan Pusat Statistik Nomor 5 Tahun 2020',
  ],
  [
    { jenis: 'perda', penerbit: 'Kabupaten Tapin', nomor: '1', tahun: 2020, keyakinan },
    'Peraturan Daerah Kabupaten Tapin Nomor 1 Tahun 2020',
  ],
  [
    {
      jenis: 'perkada',
      penerbit: 'Bupati Kulon Progo',
      nomor: '58',
      tahun: 2018,
      bagian: 'Tabel T-E.1',
      keyakinan,
    },
    'Peraturan Bupati Kulon Progo Nomor 58 Tahun 2018, Tabel T-E.1',
  ],
  [
    {
      jenis: 'keputusan',
      penerbit: 'Menteri PPN/Kepala Bappenas',
      nomor: 'KEP.26A/M.PPN/HK/05/2025',
      tahun: 2025,
      judul: 'Kode Referensi Indikator Pembangunan',
      bagian: '04.02.025',
      keyakinan,
    },
    'Keputusan Menteri PPN/Kepala Bappenas Nomor KEP.26A/M.PPN/HK/05/2025 tentang Kode Referensi Indikator Pembangunan, 04.02.025',
  ],
  [{ jenis: 'surat-edaran', ...sosial }, 'Surat Edaran Menteri Sosial Nomor 9 Tahun 2018'],
  [
    { jenis: 'pedoman', judul: 'Paparan SPM Sosial', penerbit: 'Kementerian Sosial', tahun: 2019, keyakinan },
    'Paparan SPM Sosial, Kementerian Sosial, 2019',
  ],
  [
    {
      jenis: 'dokumen',
      judul: 'LKjIP Kabupaten Maluku Tengah Tahun 2021',
      tahun: 2021,
      bagian: 'Bab III',
      keyakinan,
    },
    'LKjIP Kabupaten Maluku Tengah Tahun 2021, Bab III',
  ],
  [
    {
      jenis: 'publikasi',
      judul: 'Indikator Kesejahteraan Rakyat',
      penerbit: 'BPS',
      nomor: '04200.2401',
      tahun: 2024,
      keyakinan,
    },
    'Indikator Kesejahteraan Rakyat, BPS, Nomor 04200.2401, 2024',
  ],
  [{ jenis: 'laman', judul: 'Metadata APM SD', keyakinan }, 'Metadata APM SD'],
  [{ jenis: 'aplikasi', judul: 'E-Database Kota Gorontalo', keyakinan }, 'E-Database Kota Gorontalo'],
])('%o', (rujukan, teks) => {
  expect(formatRujukan(rujukan)).toBe(teks);
});

describe('[D12] how sure a reference is', () => {
  it('is said unless the text was read', () => {
    const sure = (keyakinan: Rujukan['keyakinan']) =>
      formatRujukan({
        jenis: 'permen',
        ...sosial,
        keyakinan,
        bagian: 'Pasal 3',
        catatan: 'x',
        tautan: 'https://a.go.id',
      });
    expect((['teks-asli', 'sumber-kedua', 'belum-diperiksa'] as const).map(sure)).toEqual([
      'Peraturan Menteri Sosial Nomor 9 Tahun 2018, Pasal 3',
      'Peraturan Menteri Sosial Nomor 9 Tahun 2018, Pasal 3 (menurut sumber kedua)',
      'Peraturan Menteri Sosial Nomor 9 Tahun 2018, Pasal 3 (belum diperiksa)',
    ]);
  });

  it('of the catalogue is what it is in print', () => {
    const all: readonly { readonly id: string; readonly rujukan?: readonly Rujukan[] }[] = [
      katalog.dinsosKutaiKartanegara2022,
      katalog.dinsosTapin2020,
      katalog.skalaIkm,
      katalog.skalaIpp,
      katalog.skalaKinerja,
      katalog.skalaPemdi,
      katalog.skalaSakip,
    ];
    expect(Object.fromEntries(all.map(({ id, rujukan = [] }) => [id, rujukan.map(formatRujukan)]))).toEqual({
      dinsosKutaiKartanegara2022: [
        'Indikator Kinerja Utama (IKU) Dinas Sosial Setingkat Impact, Kutai Kartanegara, 2022',
      ],
      dinsosTapin2020: ['Indikator Kinerja Utama Dinas Sosial Kabupaten Tapin Tahun 2020'],
      skalaIkm: ['Peraturan Menteri PANRB Nomor 14 Tahun 2017 (menurut sumber kedua)'],
      skalaIpp: ['Peraturan Menteri PANRB Nomor 17 Tahun 2017 (belum diperiksa)'],
      skalaKinerja: [
        'Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017, Tabel T-E.1 (menurut sumber kedua)',
        'Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2010 (menurut sumber kedua)',
        'Peraturan Bupati Kulon Progo Nomor 58 Tahun 2018, Tabel T-E.1',
        'Peraturan Bupati Kulon Progo Nomor 89 Tahun 2012, Tabel A',
      ],
      skalaPemdi: ['Peraturan Menteri PANRB Nomor 8 Tahun 2026 (menurut sumber kedua)'],
      skalaSakip: [
        'Peraturan Menteri PANRB Nomor 12 Tahun 2015',
        'Peraturan Menteri PANRB Nomor 88 Tahun 2021 (menurut sumber kedua)',
      ],
    });
  });
});

it('what is no reference is refused with its issues', () => {
  const codes = (value: unknown): readonly string[] => {
    try {
      return [formatRujukan(value as Rujukan)];
    } catch (error) {
      if (error instanceof IndikatorError)
        return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
      throw error;
    }
  };
  const dated = { jenis: 'permen', ...sosial, berlaku: { sejak: '2019', sampai: '2018' } };
  const refused = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('trap');
      },
    },
  );
  expect([null, 5, 'PP 2/2018', {}, { jenis: 'pp', keyakinan }, dated, refused].map(codes)).toEqual([
    ['wrong-type '],
    ['wrong-type '],
    ['wrong-type '],
    ['missing-field jenis'],
    ['missing-field nomor', 'missing-field tahun'],
    ['reversed berlaku.sampai'],
    ['unreadable '],
  ]);
});
