import type { Bahasa } from '../issue/formatIssue.js';
import type { Path } from '../issue/path.js';
import { isRecord } from './changesBetween.js';
import { keyOf } from './keyOf.js';

/** What a path leads to, in words, from the inside out: `satuan variabel "Jumlah PMKS"`, `nilai target 2026`, `penyebut`. */
export function apaOf(root: unknown, path: Path, bahasa: Bahasa): string {
  const words: string[] = [];
  let value = root;
  let isItem = false;
  for (const step of path) {
    value = stepInto(value, step);
    if (isItem || typeof step === 'number') words.push(`${words.pop() ?? ''} ${nameOf(value, step)}`.trim());
    else if (!HIDDEN.has(step)) words.push(wordsOf(step, bahasa));
    isItem = step === 'variabel' && !isItem && isRecord(value);
  }
  return (
    words.reverse().join(bahasa === 'en' ? ' of ' : ' ') || wordsOf(String(path.at(-1) ?? 'dokumen'), bahasa)
  );
}

/** Steps that say nothing to people: of a formula they know the numerator, of its expression only the formula. */
const HIDDEN: ReadonlySet<string> = new Set(['formula', 'kelas.bawah']);

function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** What an item of a list or record is called: the label of a variable, else the name by which it is found again. */
function nameOf(item: unknown, step: string | number): string {
  if (isRecord(item) && typeof item['label'] === 'string') return `"${item['label']}"`;
  if (isRecord(item) && typeof item['uraian'] === 'string') return `"${item['uraian']}"`;
  const key = isRecord(item) ? keyOf(item) : '{';
  if (key.startsWith('{')) return typeof step === 'number' ? `${step + 1}` : step;
  return isRecord(item) && 'periode' in item ? key : `"${key}"`;
}

/** A field as a word: `penanggungJawab` is `penanggung jawab`, since fields are called as people call them. */
function wordsOf(field: string, bahasa: Bahasa): string {
  const own = (bahasa === 'en' ? english : indonesian)[field];
  return own ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const indonesian: Readonly<Record<string, string>> = { ekspresi: 'rumus', instansi: 'instansi' };

const english: Readonly<Record<string, string>> = {
  agregasi: 'aggregation',
  alasan: 'reason',
  asli: 'original text',
  atas: 'upper end',
  bagianDari: 'part of',
  batasAtas: 'cap',
  batasBawah: 'floor',
  bawah: 'lower end',
  berlaku: 'in force',
  bobot: 'weight',
  capaian: 'achievement',
  caraPerhitungan: 'way of calculating',
  catatan: 'note',
  celah: 'gaps',
  contoh: 'example',
  dasar: 'basis',
  digantikan: 'replaced by',
  digit: 'digits',
  ekspresi: 'formula',
  formula: 'formula',
  gabungPeriode: 'joining over periods',
  gabungWilayah: 'joining over regions',
  indikator: 'indicator',
  induk: 'parent',
  instansi: 'agency',
  jenis: 'kind',
  judul: 'title',
  kelas: 'class',
  kelompok: 'group',
  kode: 'code',
  kodeLuar: 'external code',
  kondisiAwal: 'baseline',
  kumulatif: 'cumulative',
  maksimum: 'maximum',
  makna: 'meaning',
  menggantikan: 'replaces',
  metode: 'method',
  nama: 'name',
  namaLain: 'other name',
  nilai: 'value',
  nolPerNol: '0/0',
  pembilang: 'numerator',
  pembulatan: 'rounding',
  penanggungJawab: 'owner',
  pengali: 'multiplier',
  pengecualian: 'exception',
  penilai: 'assessor',
  penyebut: 'denominator',
  periode: 'period',
  polaritas: 'polarity',
  predikat: 'grade',
  proyeksi: 'projection',
  rerata: 'mean achievement',
  rincian: 'disaggregation',
  rujukan: 'reference',
  rumus: 'formula',
  sasaran: 'objective',
  satuan: 'unit',
  sebutan: 'designation',
  skala: 'scale',
  standarNasional: 'national standard',
  sumberData: 'data source',
  tahun: 'year',
  tahunAkhir: 'last year',
  targetPerubahan: 'revised target',
  tingkat: 'level',
  uraian: 'description',
  urusan: 'government affair',
  variabel: 'variable',
};
