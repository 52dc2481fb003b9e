import type { Rujukan } from '../../definition/rujukan.js';
import type { LintRule } from './lintRule.js';

const pedomanIku: Rujukan = {
  jenis: 'permen',
  penerbit: 'Menteri Negara Pendayagunaan Aparatur Negara',
  nomor: 'PER/09/M.PAN/5/2007',
  tahun: 2007,
  judul: 'Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah',
  keyakinan: 'belum-diperiksa',
};

export const outputAsOutcome = {
  code: 'output-as-outcome',
  needsDokumen: true,
  kalimat: ({ kata }) => `mengukur keluaran ("${kata}"), padahal sasarannya meminta hasil`,
  alasan:
    'Rapat, dokumen, dan pelatihan dapat banyak tanpa apa pun berubah bagi masyarakat; itu keluaran kegiatan.',
  en: {
    kalimat: ({ kata }) => `it measures an output ("${kata}"), where the objective asks for an outcome`,
    alasan:
      'There may be many meetings, documents and trainings while nothing changes for anybody: they are what activities put out.',
  },
  rujukan: pedomanIku,
  find({ indikator: { nama, satuan }, sasaran }) {
    if (!ASKS_OUTCOME.has(sasaran?.tingkat ?? 'perangkat-daerah')) return [];
    const kata = OUTPUT_NAME.exec(nama)?.[0] ?? OUTPUT_UNIT.exec(satuan)?.[0];
    return kata === undefined ? [] : [{ path: ['nama'], fakta: { kata } }];
  },
} as const satisfies LintRule<{ readonly kata: string }>;

/** The levels whose objectives are results; programs and activities below them may count what they put out. */
const ASKS_OUTCOME: ReadonlySet<string> = new Set(['daerah', 'perangkat-daerah']);

const OUTPUT_NAME =
  /^(?:(?:terlaksananya|tersusunnya|tersedianya|terselenggaranya)(?![\p{L}\p{N}])|(?:jumlah|banyaknya) (?:dokumen|laporan|kegiatan|rapat|pertemuan|pelatihan|sosialisasi|bimbingan teknis|bimtek|penyuluhan|paket|publikasi|naskah|buku|peserta)(?![\p{L}\p{N}]))/iu;
const OUTPUT_UNIT = /^(?:dokumen|laporan|kegiatan|rapat|paket|publikasi|naskah|buku)$/i;
