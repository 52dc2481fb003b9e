import { describe, expect, it } from 'vitest';
import { agencyIn, namesAgency, spelledAgency } from '../../../src/dokumen/find/agencyIn.js';

const nameIn = (...lines: readonly string[]) => agencyIn(lines, new Set(), lines[0])?.nama;

describe('agencyIn', () => {
  it.each([
    ['RENSTRA BAPPEDA KABUPATEN TAPIN TAHUN 2021-2026', 'Bappeda Kabupaten Tapin'],
    ['LKjIP Bapperida Kota Contoh Tahun 2024', 'Bapperida Kota Contoh'],
    ['PERJANJIAN KINERJA BPBD PROVINSI CONTOH 2026', 'BPBD Provinsi Contoh'],
    ['IKU BKD DAN BKPSDM TAHUN 2026', 'BKD dan BKPSDM'],
    ['IKU Setda Kabupaten Contoh', 'Setda Kabupaten Contoh'],
    ['IKU SETWAN KOTA CONTOH', 'Setwan Kota Contoh'],
    ['RENCANA AKSI RSUD CONTOH TAHUN 2026', 'RSUD Contoh'],
    ['IKU SATPOL PP KABUPATEN CONTOH (RENSTRA)', 'Satpol PP Kabupaten Contoh'],
    ['IKU KECAMATAN CONTOH TENGAH', 'Kecamatan Contoh Tengah'],
    ['IKU KELURAHAN CONTOH TENGAH TW II', 'Kelurahan Contoh Tengah'],
    ['RPJMD KOTA CONTOH TAHUN 2021-2026', 'Kota Contoh'],
    ['RPJMD Kabupaten Contoh Tahun 2021-2026', 'Kabupaten Contoh'],
    ['LPPD PROVINSI CONTOH', 'Provinsi Contoh'],
    ['IKU PEMERINTAH KABUPATEN CONTOH TAHUN 2026', 'Pemerintah Kabupaten Contoh'],
    ['IKU DINAS CONTOH T.A. 2026', 'Dinas Contoh'],
    ['IKU DINAS CONTOH T.A.2026', 'Dinas Contoh'],
    ['IKU DINAS CONTOH TH. 2026', 'Dinas Contoh'],
    ['KEPUTUSAN DINAS CONTOH NO. 5', 'Dinas Contoh'],
    ['IKU DINAS NOTARIAT CONTOH', 'Dinas Notariat Contoh'],
    ['IKU TAHUN 2026', undefined],
    ['IKU KABUPATEN CONTOH RPJMD KABUPATEN CONTOH', 'Kabupaten Contoh'],
    ['IKU DINAS CONTOH KOTA CONTOH LKjIP 2025', 'Dinas Contoh Kota Contoh'],
    ['IKU DINAS CONTOH Tabel 2.1 Target', 'Dinas Contoh'],
  ])('%s', (title, expected) => {
    expect(nameIn(title)).toBe(expected);
  });

  it('an office takes its region from the line below it or above it', () => {
    expect(nameIn('IKU TAHUN 2026', 'DINAS SOSIAL', 'KABUPATEN TAPIN')).toBe('Dinas Sosial Kabupaten Tapin');
    expect(nameIn('IKU', 'PEMERINTAH KOTA CONTOH', 'DINAS SOSIAL')).toBe('Dinas Sosial Kota Contoh');
    expect(nameIn('IKU', 'PEMERINTAH KOTA CONTOH', '', 'DINAS SOSIAL')).toBe('Dinas Sosial');
  });

  it('a name goes on in the next line behind "dan"', () => {
    const name = 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Contoh';
    expect(nameIn('IKU', 'DINAS PEKERJAAN UMUM DAN', 'PENATAAN RUANG KABUPATEN CONTOH')).toBe(name);
    expect(nameIn('IKU', 'DINAS PEKERJAAN UMUM DAN')).toBe('Dinas Pekerjaan Umum dan');
  });

  it.each([
    ['KEPUTUSAN KEPALA DINAS CONTOH NOMOR 12 TAHUN 2020 TENTANG IKU', 'Dinas Contoh'],
    ['IKU Dinas Contoh sesuai Peraturan Menteri', 'Dinas Contoh'],
    ['IKU Dinas Kelautan dan Perikanan Kab. Contoh Th. 2024', 'Dinas Kelautan dan Perikanan Kab. Contoh'],
    ['IKU PUSKESMAS CONTOH TA 2025', 'Puskesmas Contoh'],
    ['LAPORAN KINERJA INSPEKTORAT KABUPATEN CONTOH TAHUN 2019', 'Inspektorat Kabupaten Contoh'],
  ])('%s', (title, expected) => {
    expect(nameIn(title)).toBe(expected);
  });

  it('says which lines it took', () => {
    const used = new Set<number>();
    agencyIn(['IKU', 'DINAS SOSIAL', 'KABUPATEN TAPIN'], used, 'IKU');
    expect([...used]).toEqual([1, 2]);
  });

  it('prose that names an office is none', () => {
    expect(nameIn('IKU', 'Berdasarkan peraturan Dinas Contoh')).toBe(undefined);
  });
});

it('a name in capitals is spelled, and that is a guess', () => {
  expect(spelledAgency('DINAS SOSIAL')).toEqual({ nama: 'Dinas Sosial', isGuessed: true });
  expect(spelledAgency('Dinas SOSIAL')).toEqual({ nama: 'Dinas SOSIAL', isGuessed: false });
});

it.each([
  ['Dinas Sosial', true],
  ['Pemerintah Kabupaten Contoh', true],
  ['Budi', false],
  ['Dinasti', false],
])('%s names an agency: %s', (text, expected) => {
  expect(namesAgency(text)).toBe(expected);
});

it.each([
  ...['TAHUN 2026', 'TH. 2026', 'TH 2026', 'TA 2026', 'SETINGKAT ESELON II', 'PERIODE 2021', 'TRIWULAN I'],
  ...[
    'TW I',
    'SEMESTER I',
    'BULAN MEI',
    'DENGAN BUPATI',
    'UNTUK 2026',
    'BERDASARKAN RPJMD',
    'SELAKU OPD',
    'NOMOR 5',
  ],
  ...['SESUAI RPJMD', 'MENURUT RPJMD', 'TENTANG IKU', 'YANG BAIK', 'DALAM RPJMD', '2026', '- IKU', '– IKU'],
  ...[
    ', IKU',
    '; IKU',
    ': IKU',
    '(RENSTRA)',
    '(IKU)',
    '(PK)',
    '(LKJIP)',
    '(LKIP)',
    '(LAKIP)',
    '(RPJMD)',
    '(RPD)',
  ],
  ...['(SPM) A', '(LPPD)'],
])('behind the name of an agency: %s', (behind) => {
  expect(nameIn(`IKU DINAS CONTOH ${behind}`)).toBe('Dinas Contoh');
});

it.each([
  ['IKU PEMERINTAH KAB. CONTOH', 'Pemerintah Kab. Contoh'],
  ['IKU PEMERINTAH KOTA CONTOH', 'Pemerintah Kota Contoh'],
  ['IKU PEMERINTAH PROVINSI CONTOH', 'Pemerintah Provinsi Contoh'],
  ['IKU PEMERINTAH PROV. CONTOH', 'Pemerintah Prov. Contoh'],
  ['IKU PEMERINTAH DAERAH CONTOH', 'Pemerintah Daerah Contoh'],
  ['IKU PEMERINTAH DESA CONTOH', 'Pemerintah Desa Contoh'],
  ['IKU PEMERINTAH', undefined],
  ['IKU PERKOTAAN CONTOH', undefined],
])('%s', (title, expected) => {
  expect(nameIn(title)).toBe(expected);
});

it.each([
  ...[
    'Dinas',
    'Badan',
    'Kantor',
    'Sekretariat',
    'Inspektorat',
    'Rumah Sakit',
    'RSUD',
    'RSUP',
    'RSJ',
    'Kecamatan',
  ],
  ...[
    'Kelurahan',
    'Satuan Polisi',
    'Satpol',
    'Biro',
    'Bagian',
    'Kementerian',
    'Direktorat',
    'Deputi',
    'Balai',
  ],
  ...[
    'Unit Pelaksana',
    'UPT',
    'UPTD',
    'Puskesmas',
    'Bappeda',
    'Bapelitbangda',
    'Bappelitbangda',
    'Bapperida',
  ],
  ...['Bapenda', 'BPBD', 'BKD', 'BKPP', 'BKPSDM', 'BPKAD', 'BPKD', 'BPPKAD', 'BPPD', 'BRIDA', 'Bakesbangpol'],
  ...['Kesbangpol', 'Setda', 'Setwan', 'Dinkes', 'Dinsos', 'Disdik', 'Disdikbud', 'Dishub', 'Diskominfo'],
  ...['Disnaker', 'Disdukcapil', 'Dispendukcapil', 'Disperindag', 'Dispora', 'DPMPTSP', 'DPUPR', 'DLH'],
  ...['DP3AP2KB', 'DP3AKB', 'DP3A', 'DPPKB', 'DPMD', 'DLHK', 'Perumda', 'Perumdam', 'Perusda', 'PDAM', 'KPU'],
  ...[
    'KPUD',
    'Bawaslu',
    'Polda',
    'Polres',
    'Polresta',
    'Kejaksaan',
    'Pengadilan',
    'Universitas',
    'Politeknik',
  ],
  ...[
    'Pemerintah Kabupaten',
    'Pemerintah Kab.',
    'Pemerintah Kota',
    'Pemerintah Provinsi',
    'Pemerintah Prov.',
  ],
  ...['Pemerintah Daerah', 'Pemerintah Desa'],
])('%s is the name of an office or a government', (name) => {
  expect(namesAgency(`${name} Contoh`)).toBe(true);
  expect(namesAgency(`x${name}x Contoh`)).toBe(false);
});

it.each([
  ...['- lain', ', lain', '; lain', ': lain', '(Renstra)', '(IKU)', '(PK)', '(LKjIP)', '(LKIP)', '(LAKIP)'],
  ...['(RPJMD)', '(RPD)', '(SPM)', '(LPPD)', 'Tahun 2026', 'Th 2026', 'TA 2026', 'Setingkat', 'Periode 2026'],
  ...['Triwulan I', 'TW I', 'Semester I', 'Bulan Mei', 'Dengan', 'Untuk', 'Berdasarkan', 'Selaku', 'Nomor 5'],
  ...['Sesuai', 'Menurut', 'Tentang', 'Yang', 'Dalam', '2026', '1999', 'Th. 2026', 'T.A. 2026', 'No. 5'],
  ...['RPJMD 2026', 'Renstra', 'RKPD', 'LKjIP', 'LAKIP', 'LPPD', 'Tabel 1'],
])('"%s" is no part of the name before it', (behind) => {
  expect(nameIn(`IKU Dinas Contoh ${behind}`)).toBe('Dinas Contoh');
});

it.each<[readonly string[], string, readonly number[]]>([
  [['PEMERINTAH DESA SUKAMAJU', 'KABUPATEN CONTOH'], 'Pemerintah Desa Sukamaju', [0]],
  [['PEMERINTAH KABUPATEN CONTOH', 'DINAS SOSIAL'], 'Dinas Sosial Kabupaten Contoh', [1, 0]],
  [['DINAS TATA RUANG DAN', 'PERTANAHAN'], 'Dinas Tata Ruang dan Pertanahan', [0, 1]],
  [['DINAS SOSIAL KABUPATEN CONTOH', 'KABUPATEN CONTOH'], 'Dinas Sosial Kabupaten Contoh', [0]],
  [['DINAS SOSIAL KOTA CONTOH', 'PROVINSI JAWA BARAT'], 'Dinas Sosial Kota Contoh', [0]],
  [['DINAS TATA RUANG DAN', ''], 'Dinas Tata Ruang dan', [0]],
])('%j names %j', (lines, nama, used) => {
  const taken = new Set<number>();
  expect(agencyIn(lines, taken, undefined)?.nama).toBe(nama);
  expect([...taken]).toEqual(used);
});

it('a name goes on in a line of 80 signs, and in no longer one', () => {
  const nameOf = (...lines: readonly string[]) => agencyIn(lines, new Set(), undefined)?.nama.length;
  const next = 'PENATAAN RUANG '.padEnd(80, 'X');
  expect(nameOf('DINAS PEKERJAAN UMUM DAN', next)).toBe(105);
  expect(nameOf('DINAS PEKERJAAN UMUM DAN', `${next}X`)).toBe(24);
  const region = 'KABUPATEN '.padEnd(79, 'X');
  expect(nameOf('DINAS SOSIAL', region)).toBe(92);
  expect(nameOf('DINAS SOSIAL', `${region}X`)).toBe(12);
});
