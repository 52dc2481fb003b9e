import type { Bilingual } from '../terminal/bilingual.js';

/** An option of the command line. */
export interface Option {
  /** Its letter, for `-o`; undefined: none. */
  readonly short?: string;
  /** What stands behind it, as Indonesian help names it; undefined: nothing does, it is there or not. */
  readonly value?: string;
  /** The words that may stand behind it; undefined: any. */
  readonly choices?: readonly string[];
  /** True when it may be given many times. */
  readonly isMany?: boolean;
  readonly words: Bilingual;
}

/** Every option, by name. A command says which of them it takes. */
export const options = {
  definisi: {
    short: 'd',
    value: 'BERKAS',
    words: {
      id: 'definisi: JSON, atau tabel CSV, HTML, Markdown, Word, Excel',
      en: 'definitions: JSON, or a table as CSV, HTML, Markdown, Word, Excel',
    },
  },
  katalog: {
    short: 'k',
    value: 'ID',
    isMany: true,
    words: {
      id: 'definisi dari katalog, misalnya spmHipertensiKabKota',
      en: 'a definition of the catalogue, such as spmHipertensiKabKota',
    },
  },
  indikator: {
    short: 'i',
    value: 'ID',
    isMany: true,
    words: { id: 'hanya indikator ini (id atau kode)', en: 'this indicator alone (id or kode)' },
  },
  isi: {
    value: 'ID=NILAI',
    isMany: true,
    words: { id: 'nilai satu variabel', en: 'the value of a variable' },
  },
  kolom: {
    value: 'ID=NAMA',
    isMany: true,
    words: {
      id: 'kolom data untuk variabel ini (juga wilayah, unit, periode)',
      en: 'the column of data for a variable (also wilayah, unit, periode)',
    },
  },
  menurut: {
    value: 'APA',
    words: {
      id: 'gabungkan menurut wilayah, unit, periode (pisahkan dengan koma)',
      en: 'join by wilayah, unit, periode (with commas between)',
    },
  },
  tingkat: {
    value: 'TINGKAT',
    words: {
      id: 'tingkat wilayah: 1 provinsi, 2 kabupaten/kota, 3 kecamatan, 4 desa',
      en: 'level of regions: 1 province, 2 regency or city, 3 district, 4 village',
    },
  },
  jenis: {
    value: 'JENIS',
    choices: ['tahun', 'semester', 'triwulan', 'bulan'],
    words: { id: 'jenis periode', en: 'kind of period' },
  },
  periode: {
    short: 'p',
    value: 'PERIODE',
    words: { id: 'periode: 2026, 2026-S1, 2026-T3, 2026-07', en: 'period: 2026, 2026-S1, 2026-T3, 2026-07' },
  },
  kumulatif: {
    words: { id: 'angkanya sejak awal tahun', en: 'figures since the start of the year' },
  },
  ringkas: {
    words: { id: 'tanpa langkah perhitungan', en: 'without the steps of calculation' },
  },
  bentuk: {
    value: 'BENTUK',
    choices: ['iku', 'pk', 'capaian', 'rencana-aksi', 'kamus'],
    words: { id: 'bentuk berkas Word atau Excel', en: 'form of a Word or Excel file' },
  },
  locale: {
    value: 'LOKAL',
    choices: ['id', 'en'],
    words: {
      id: 'arti angka seperti 1.500: seribu lima ratus (id) atau 1,5 (en)',
      en: 'what 1.500 means: 1,500 (id) or 1.5 (en)',
    },
  },
  lembar: {
    value: 'NAMA',
    words: { id: 'hanya lembar Excel ini', en: 'this sheet of Excel alone' },
  },
  judul: { value: 'TEKS', words: { id: 'judul dokumen', en: 'title of the document' } },
  instansi: { value: 'TEKS', words: { id: 'nama instansi', en: 'name of the agency' } },
  tahun: { value: 'TAHUN', words: { id: 'tahun dokumen', en: 'year of the document' } },
  urusan: {
    value: 'KODE',
    words: { id: 'bidang urusan, misalnya 1.06', en: 'government affair, such as 1.06' },
  },
  rujukan: {
    value: 'TEKS',
    words: { id: 'peraturan, misalnya "PP 2/2018"', en: 'regulation, such as "PP 2/2018"' },
  },
  kode: {
    value: 'KODE',
    words: { id: 'kode pada registri mana pun', en: 'code in any registry' },
  },
  dialek: {
    value: 'DIALEK',
    choices: ['postgresql', 'duckdb', 'mariadb', 'mysql', 'sqlite', 'clickhouse', 'spark'],
    words: { id: 'basis data', en: 'database' },
  },
  tabel: {
    value: 'NAMA',
    words: { id: 'tabel, atau skema.tabel', en: 'table, or schema.table' },
  },
  tipe: {
    value: 'TIPE',
    words: {
      id: 'tipe semua kolom: integer, bigint, decimal(18,2), double(4)',
      en: 'type of all columns: integer, bigint, decimal(18,2), double(4)',
    },
  },
  kunci: {
    value: 'KOLOM',
    words: { id: 'kolom kunci (pisahkan dengan koma)', en: 'key columns (with commas between)' },
  },
  view: { words: { id: 'tulis sebagai CREATE VIEW', en: 'write as CREATE VIEW' } },
  keluar: {
    value: 'FORMAT',
    words: { id: 'format keluaran', en: 'format of the output' },
  },
  ke: {
    short: 'o',
    value: 'BERKAS',
    words: { id: 'tulis ke berkas ini', en: 'write to this file' },
  },
  json: { words: { id: 'keluaran JSON untuk program', en: 'JSON output for programs' } },
  bahasa: {
    value: 'BAHASA',
    choices: ['id', 'en'],
    words: { id: 'bahasa: id atau en', en: 'language: id or en' },
  },
  help: { short: 'h', words: { id: 'tampilkan bantuan ini', en: 'show this help' } },
  version: { words: { id: 'tampilkan versi', en: 'show the version' } },
} as const satisfies Readonly<Record<string, Option>>;

/** The name of an option. */
export type OptionName = keyof typeof options;

/** The options that every command takes. */
export const everywhere: readonly OptionName[] = ['bahasa', 'help'];

/** An option by a name that is known. */
export function optionOf(name: OptionName): Option {
  return options[name];
}
