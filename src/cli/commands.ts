import type { OptionName } from './arguments/options.js';
import type { Command } from './command.js';

/** What says where definitions come from, and what their text does not say. */
const definitions: readonly OptionName[] = ['definisi', 'katalog', 'indikator'];
const reading: readonly OptionName[] = ['locale', 'lembar', 'judul', 'instansi', 'tahun'];

/** Every command, in the order in which help shows them. */
export const commands: readonly Command[] = [
  {
    name: 'periksa',
    summary: { id: 'Periksa definisi dan contohnya', en: 'Check definitions and their examples' },
    arguments: '[BERKAS...]',
    options: ['katalog', ...reading, 'json'],
    formats: [],
    examples: ['periksa iku.json', 'periksa --katalog spmHipertensiKabKota'],
    load: async () => (await import('./commands/runPeriksa.js')).runPeriksa,
  },
  {
    name: 'hitung',
    summary: { id: 'Hitung indikator dari tabel data', en: 'Evaluate indicators from a table of data' },
    arguments: '[DATA]',
    most: 1,
    options: [
      ...definitions,
      'isi',
      'kolom',
      'menurut',
      'tingkat',
      'jenis',
      ...reading,
      'keluar',
      'ke',
      'json',
    ],
    formats: ['teks', 'csv', 'json', 'md'],
    examples: [
      'hitung data.csv --katalog spmHipertensiKabKota',
      'hitung data.xlsx -d iku.docx --menurut wilayah --keluar csv',
    ],
    load: async () => (await import('./commands/runHitung.js')).runHitung,
  },
  {
    name: 'baca',
    summary: { id: 'Baca tabel atau berkas menjadi JSON', en: 'Read a table or a file to JSON' },
    arguments: '[BERKAS]',
    most: 1,
    options: ['katalog', ...reading, 'ke', 'json'],
    formats: [],
    examples: ['baca iku.docx > iku.json', 'baca tabel.csv --tahun 2026 --json'],
    load: async () => (await import('./commands/runBaca.js')).runBaca,
  },
  {
    name: 'tulis',
    summary: {
      id: 'Tulis dokumen sebagai tabel, Word, Excel',
      en: 'Write a document as a table, Word, Excel',
    },
    arguments: '[BERKAS]',
    most: 1,
    options: ['definisi', 'katalog', ...reading, 'bentuk', 'keluar', 'ke'],
    formats: ['md', 'html', 'csv', 'tsv', 'docx', 'xlsx', 'json'],
    examples: ['tulis iku.json --keluar md', 'tulis iku.json --bentuk pk --ke pk.docx'],
    load: async () => (await import('./commands/runTulis.js')).runTulis,
  },
  {
    name: 'lapor',
    summary: { id: 'Laporkan kinerja satu periode', en: 'Report the performance of a period' },
    arguments: '[DATA]',
    most: 1,
    options: [...definitions, 'periode', 'kumulatif', 'isi', 'kolom', 'ringkas', ...reading, 'keluar', 'ke'],
    formats: ['md', 'html', 'docx', 'xlsx'],
    examples: ['lapor data.csv -d iku.json --periode 2026', 'lapor -d laporan.docx -p 2026 --ke bab3.docx'],
    load: async () => (await import('./commands/runLapor.js')).runLapor,
  },
  {
    name: 'banding',
    summary: { id: 'Bandingkan dua dokumen', en: 'Compare two documents' },
    arguments: 'LAMA BARU',
    most: 2,
    options: [...reading, 'keluar', 'ke', 'json'],
    formats: ['teks', 'md', 'json'],
    examples: ['banding iku-2025.json iku-2026.json', 'banding lama.docx baru.docx --keluar md'],
    load: async () => (await import('./commands/runBanding.js')).runBanding,
  },
  {
    name: 'lint',
    summary: {
      id: 'Catatan atas definisi yang sah tetapi lemah',
      en: 'Notes on definitions that are allowed but poor',
    },
    arguments: '[BERKAS]',
    most: 1,
    options: ['definisi', 'katalog', ...reading, 'keluar', 'ke', 'json'],
    formats: ['teks', 'md', 'json'],
    examples: ['lint iku.json', 'lint --katalog dinsosTapin2020'],
    load: async () => (await import('./commands/runLint.js')).runLint,
  },
  {
    name: 'sql',
    summary: { id: 'Tulis indikator sebagai kueri SQL', en: 'Write indicators as queries of SQL' },
    arguments: '[BERKAS]',
    most: 1,
    options: [
      ...definitions,
      'dialek',
      'tabel',
      'kolom',
      'tipe',
      'kunci',
      'periode',
      'menurut',
      'tingkat',
      'jenis',
      'view',
      ...reading,
      'ke',
    ],
    meanings: {
      kolom: {
        id: 'kolom tabel untuk variabel ini, boleh dengan tipenya: id=nama:tipe (dengan --menurut juga wilayah, unit, periode)',
        en: 'column of the table for a variable, with its type if need be: id=name:type (with --menurut also wilayah, unit, periode)',
      },
      periode: {
        id: 'juga capaian atas target periode ini: 2026, 2026-S1, 2026-T3, 2026-07',
        en: 'achievements too, of the target of this period: 2026, 2026-S1, 2026-T3, 2026-07',
      },
    },
    formats: [],
    examples: [
      'sql iku.json --dialek duckdb --tabel data --tipe integer',
      'sql iku.json --dialek mysql --tabel t --tipe bigint --menurut unit',
    ],
    load: async () => (await import('./commands/runSql.js')).runSql,
  },
  {
    name: 'katalog',
    summary: { id: 'Cari definisi di katalog nasional', en: 'Search the national catalogue' },
    arguments: '[KATA...]',
    options: ['urusan', 'tingkat', 'rujukan', 'kode', 'json'],
    meanings: {
      tingkat: {
        id: 'tingkat pemerintahan: nasional, provinsi, kabupaten-kota, desa',
        en: 'level of government: nasional, provinsi, kabupaten-kota, desa',
      },
    },
    formats: [],
    examples: ['katalog hipertensi', 'katalog --urusan 1.06 --rujukan "PP 2/2018"'],
    load: async () => (await import('./commands/runKatalog.js')).runKatalog,
  },
  {
    name: 'jelaskan',
    summary: {
      id: 'Jelaskan rumus, atau asal suatu angka',
      en: 'Explain a formula, or where a figure comes from',
    },
    arguments: '[DATA]',
    most: 1,
    options: [...definitions, 'isi', 'kolom', ...reading, 'json'],
    formats: [],
    examples: [
      'jelaskan --katalog spmHipertensiKabKota',
      'jelaskan data.csv -d iku.json --indikator pmksTertangani',
    ],
    load: async () => (await import('./commands/runJelaskan.js')).runJelaskan,
  },
];

/** The command of a name; undefined when there is none. */
export function commandOf(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
