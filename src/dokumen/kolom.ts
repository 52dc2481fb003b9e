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
    ...[
      'indikator kinerja utama',
      'indikator kinerja utama iku',
      'iku',
      'indikator kinerja',
      'indikator sasaran',
    ],
    ...[
      'indikator',
      'nama iku',
      'nama indikator',
      'indikator kinerja sasaran',
      'indikator tujuan',
      'uraian indikator',
    ],
    ...[
      'indikator tujuan sasaran',
      'indikator kinerja program',
      'indikator kinerja kegiatan',
      'indikator program',
    ],
  ],
  satuan: ['satuan', 'sat', 'unit satuan', 'satuan ukuran', 'satuan pengukuran'],
  sumber: ['sumber data', 'sumber', 'sumber data capaian'],
  penanggung: [
    ...['penanggung jawab', 'penanggungjawab', 'unit penanggung jawab', 'unit kerja penanggung jawab', 'pic'],
    ...[
      'bidang penanggung jawab',
      'opd penanggung jawab',
      'perangkat daerah penanggung jawab',
      'unit pelaksana',
    ],
  ],
  polaritas: ['polaritas', 'polarisasi', 'polarity', 'sifat indikator'],
  penjelasan: [
    ...[
      'penjelasan',
      'penjelasan formulasi perhitungan',
      'formulasi perhitungan penjelasan',
      'formula sumber data',
    ],
    ...[
      'penjelasan makna indikator alasan pemilihan indikator cara perhitungan indikator',
      'penjelasan formula',
    ],
    ...['penjelasan makna alasan cara perhitungan', 'definisi rumus', 'cara perhitungan', 'cara menghitung'],
    ...['metode perhitungan', 'cara pengukuran', 'definisi operasional rumus', 'penjelasan rumus'],
    ...['definisi operasional dan formulasi', 'definisi operasional formula', 'uraian penjelasan'],
  ],
  makna: ['makna', 'makna indikator', 'definisi operasional', 'definisi', 'definisi operasional indikator'],
  alasan: ['alasan', 'alasan pemilihan', 'alasan pemilihan indikator'],
  rumus: [
    ...['rumus', 'formula', 'formulasi', 'formulasi perhitungan', 'rumus perhitungan', 'formula perhitungan'],
    ...[
      'formulasi pengukuran',
      'formula pengukuran',
      'rumusan',
      'formulasi penghitungan',
      'formula indikator',
    ],
  ],
  keterangan: ['keterangan', 'ket', 'catatan'],
};

const sasaran: Readonly<Record<string, readonly string[]>> = {
  '': [
    ...['sasaran strategis', 'sasaran', 'sasaran strategis sasaran outcome kinerja utama', 'uraian sasaran'],
    ...[
      'kinerja utama',
      'sasaran kinerja',
      'sasaran outcome',
      'tujuan sasaran',
      'sasaran strategis kinerja utama',
    ],
    ...['tujuan sasaran strategis'],
  ],
  tujuan: ['tujuan'],
  daerah: [
    ...['sasaran strategis daerah', 'sasaran daerah', 'sasaran rpjmd', 'sasaran kabupaten', 'sasaran kota'],
    ...['sasaran provinsi', 'sasaran pemerintah daerah', 'sasaran strategis rpjmd'],
  ],
  'perangkat-daerah': [
    ...['sasaran opd', 'sasaran perangkat daerah', 'sasaran skpd', 'sasaran dinas', 'sasaran strategis opd'],
    ...['sasaran renstra', 'sasaran strategis perangkat daerah', 'sasaran badan'],
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

const targets = {
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
  ...[
    'realisasi',
    'capaian',
    'persentase capaian',
    'tingkat capaian',
    'capaian kinerja',
    'predikat',
    'kategori',
  ],
  ...['hasil', 'tercapai', 'realisasi kinerja', 'nilai capaian', 'capaian target', 'predikat capaian'],
];

const byHeading: ReadonlyMap<string, Kolom> = new Map<string, Kolom>([
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

const names: readonly string[] = [...byHeading.keys()];

/** Longest text that is looked at as a heading. */
const MAX_HEADING = 200;

/** What a heading says; nothing when it is none that is known letter by letter. */
export function kolomOf(judul: string): Kolom | undefined {
  if (judul.length > MAX_HEADING) return undefined;
  const period = periodIn(judul);
  const words = wordsOf(period.rest);
  if (words === '' && period.periode !== undefined) return { isi: 'target', ...period.found };
  const known = byHeading.get(words) ?? byHeading.get(words.replace(/ (?:tahun|pada|th)$/, ''));
  return known === undefined ? undefined : withPeriod(known, period.found);
}

/** What a heading with a misprint says: one letter in six may be wrong. */
export function kolomNear(judul: string): Kolom | undefined {
  if (judul.length > MAX_HEADING) return undefined;
  const period = periodIn(judul);
  const words = wordsOf(period.rest);
  if (words.length < 4) return undefined;
  const most = Math.floor(words.length / 6) + (words.length < 6 ? 1 : 0);
  const near = names.find((name) => name.length > 3 && distance(words, name, most) <= most);
  const known = near === undefined ? undefined : byHeading.get(near);
  if (known !== undefined) return withPeriod(known, period.found);
  // "Sasaran Bupati": a level that is not in the list.
  const tingkat = /^sasaran (.+)$/.exec(words)?.[1]?.replaceAll(' ', '-');
  return tingkat === undefined ? undefined : { isi: 'sasaran', tingkat };
}

function withPeriod(kolom: Kolom, found: { readonly periode?: Periode; readonly kumulatif?: true }): Kolom {
  return kolom.isi in targets ? ({ ...kolom, ...found } as Kolom) : kolom;
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const YEARS =
  /\b((?:19|20)\d\d)(?:-(S[12]|T[1-4]|0[1-9]|1[0-2])|\s?(?:-|–|s\.?\/?d\.?|sampai)\s?((?:19|20)\d\d))?(?!\d)/i;
const PART =
  /\b(?:triwulan|tw|tri wulan)\s?(?:ke[- ]?)?(iv|iii|ii|i|[1-4])(?![a-z0-9])|\b(?:semester|smt)\s?(?:ke[- ]?)?(ii|i|[12])(?![a-z0-9])/i;
const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** The period that a heading names, and what is left of it. */
function periodIn(judul: string) {
  const kumulatif = /\bkumulatif\b/i.test(judul);
  const years = YEARS.exec(judul);
  const part = PART.exec(judul);
  const rest = judul
    .replace(/\(?\bkumulatif\b\)?/i, ' ')
    .replace(YEARS, ' ')
    .replace(PART, ' ')
    .replace(/^\s*(?:tahun|th\.?)\s*$/i, ' ');
  const periode = periodeOf(years, part);
  const found = {
    ...(periode === undefined ? {} : { periode }),
    ...(kumulatif ? { kumulatif: true as const } : {}),
  };
  return { periode, rest, found };
}

function periodeOf(years: RegExpExecArray | null, part: RegExpExecArray | null): string | undefined {
  const [, tahun, bagian, akhir] = years ?? [];
  const [, triwulan, semester] = part ?? [];
  const digit = (text: string) => roman[text.toLowerCase()] ?? text;
  const short =
    triwulan !== undefined
      ? `T${digit(triwulan)}`
      : semester !== undefined
        ? `S${digit(semester)}`
        : undefined;
  if (tahun === undefined) return short;
  const inYear = bagian?.toUpperCase() ?? short;
  if (inYear !== undefined) return `${tahun}-${inYear}`;
  return akhir === undefined || akhir === tahun ? tahun : `${tahun}-${akhir}`;
}

/** How many letters two texts differ in, two that changed places counted once, as far as `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : change;
      current.push(Math.min(change, swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most + 1) return most + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}
