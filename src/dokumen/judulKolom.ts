import type { Periode } from '../definition/periode.js';

/** What a column of an IKU table holds. */
export type Kolom =
  | { readonly isi: 'kode' | 'kode-sasaran' | 'indikator' | 'satuan' | 'sumber' | 'penanggung' | 'polaritas' }
  /** Prose, formula or both; `rumus` when the column holds formulas alone. */
  | { readonly isi: 'penjelasan' | 'makna' | 'alasan' | 'rumus' | 'keterangan' }
  | { readonly isi: 'sasaran'; readonly tingkat?: string }
  | {
      readonly isi: 'target' | 'perubahan' | 'awal' | 'akhir';
      /** Absent: that of the document. `T1` to `T4`, `S1`, `S2`: a part of its year. */
      readonly periode?: Periode | `T${string}` | `S${string}`;
      readonly kumulatif?: true;
    }
  /** Results; they belong to no definition. */
  | { readonly isi: 'hasil' }
  | { readonly isi: 'tak-dikenal' };

type Plain = Exclude<Kolom, { readonly periode?: unknown } | { readonly tingkat?: unknown }>['isi'];

/** The headings of each column as agencies write them, in small letters and without marks. */
const headings: Readonly<Record<Exclude<Plain, 'tak-dikenal' | 'hasil'>, readonly string[]>> = {
  kode: ['no', 'nomor', 'kode', 'no urut', 'no indikator', 'kode indikator'],
  'kode-sasaran': ['kode sasaran', 'no sasaran'],
  indikator: [
    'indikator kinerja utama',
    'indikator kinerja utama iku',
    'iku',
    'indikator kinerja',
    'indikator sasaran',
    'indikator',
    'nama iku',
    'nama indikator',
    'indikator kinerja sasaran',
    'indikator tujuan',
    'uraian indikator',
    'indikator tujuan sasaran',
    'indikator kinerja program',
    'indikator kinerja kegiatan',
    'indikator program',
  ],
  satuan: ['satuan', 'sat', 'unit satuan', 'satuan ukuran', 'satuan pengukuran'],
  sumber: ['sumber data', 'sumber', 'sumber data capaian'],
  penanggung: [
    'penanggung jawab',
    'penanggungjawab',
    'unit penanggung jawab',
    'unit kerja penanggung jawab',
    'pic',
    'bidang penanggung jawab',
    'opd penanggung jawab',
    'perangkat daerah penanggung jawab',
    'unit pelaksana',
  ],
  polaritas: ['polaritas', 'polarisasi', 'polarity', 'sifat indikator'],
  penjelasan: [
    'penjelasan',
    'penjelasan formulasi perhitungan',
    'formulasi perhitungan penjelasan',
    'formula sumber data',
    'penjelasan makna indikator alasan pemilihan indikator cara perhitungan indikator',
    'penjelasan formula',
    'penjelasan makna alasan cara perhitungan',
    'definisi rumus',
    'cara perhitungan',
    'cara menghitung',
    'metode perhitungan',
    'cara pengukuran',
    'definisi operasional rumus',
    'penjelasan rumus',
    'definisi operasional dan formulasi',
    'definisi operasional formula',
    'uraian penjelasan',
  ],
  makna: ['makna', 'makna indikator', 'definisi operasional', 'definisi', 'definisi operasional indikator'],
  alasan: ['alasan', 'alasan pemilihan', 'alasan pemilihan indikator'],
  rumus: [
    'rumus',
    'formula',
    'formulasi',
    'formulasi perhitungan',
    'rumus perhitungan',
    'formula perhitungan',
    'formulasi pengukuran',
    'formula pengukuran',
    'rumusan',
    'formulasi penghitungan',
    'formula indikator',
  ],
  keterangan: ['keterangan', 'ket', 'catatan'],
};

const sasaran: Readonly<Record<string, readonly string[]>> = {
  '': [
    'sasaran strategis',
    'sasaran',
    'sasaran strategis sasaran outcome kinerja utama',
    'uraian sasaran',
    'kinerja utama',
    'sasaran kinerja',
    'sasaran outcome',
    'tujuan sasaran',
    'sasaran strategis kinerja utama',
    'tujuan sasaran strategis',
  ],
  tujuan: ['tujuan'],
  daerah: [
    'sasaran strategis daerah',
    'sasaran daerah',
    'sasaran rpjmd',
    'sasaran kabupaten',
    'sasaran kota',
    'sasaran provinsi',
    'sasaran pemerintah daerah',
    'sasaran strategis rpjmd',
  ],
  'perangkat-daerah': [
    'sasaran opd',
    'sasaran perangkat daerah',
    'sasaran skpd',
    'sasaran dinas',
    'sasaran strategis opd',
    'sasaran renstra',
    'sasaran strategis perangkat daerah',
    'sasaran badan',
  ],
  program: ['program', 'sasaran program'],
  kegiatan: ['kegiatan', 'sasaran kegiatan'],
  'sub-kegiatan': ['sub kegiatan', 'sasaran sub kegiatan'],
};

/** The heading of a column of sasaran, by their level. */
export function headingOfTingkat(tingkat: string | undefined): string {
  const known = sasaran[tingkat ?? '']?.[0];
  return known ?? `sasaran ${tingkat}`;
}

export const targets = {
  target: ['target', 'target kinerja', 'target iku', 'target tahunan', 'rencana target'],
  perubahan: ['target perubahan', 'target revisi', 'target setelah perubahan'],
  awal: [
    'kondisi awal',
    'baseline',
    'data awal',
    'capaian awal',
    'kondisi awal kinerja',
    'kondisi awal baseline',
  ],
  akhir: [
    'kondisi akhir',
    'target akhir',
    'kondisi akhir kinerja',
    'target akhir renstra',
    'target akhir periode',
  ],
} as const;

const hasil = [
  'realisasi',
  'capaian',
  'persentase capaian',
  'tingkat capaian',
  'capaian kinerja',
  'predikat',
  'kategori',
  'hasil',
  'tercapai',
  'realisasi kinerja',
  'nilai capaian',
  'capaian target',
  'predikat capaian',
];

/** What each heading means. */
export const byHeading: ReadonlyMap<string, Kolom> = new Map<string, Kolom>([
  ...Object.entries(headings).flatMap(([isi, list]) =>
    list.map((heading): [string, Kolom] => [heading, { isi: isi as keyof typeof headings }]),
  ),
  ...Object.entries(sasaran).flatMap(([tingkat, list]) =>
    list.map((heading): [string, Kolom] => [
      heading,
      { isi: 'sasaran', ...(tingkat === '' ? {} : { tingkat }) },
    ]),
  ),
  ...Object.entries(targets).flatMap(([isi, list]) =>
    list.map((heading): [string, Kolom] => [heading, { isi: isi as keyof typeof targets }]),
  ),
  ...hasil.map((heading): [string, Kolom] => [heading, { isi: 'hasil' }]),
]);
