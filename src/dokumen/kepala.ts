import { DOTTED } from '../definition/instansi.js';
import { maskNip, tidyLines } from './cellText.js';
import { trimEnd } from './trimEnd.js';

/** What the lines above the table say of the document; only lines that are headings of it are looked at. */
export interface Kepala {
  readonly judul?: string;
  readonly instansi?: string;
  /** True when the name was written with small letters, so that it is known as it is. */
  readonly instansiPasti?: true;
  readonly kodeWilayah?: string;
  readonly urusan?: string;
  readonly tahun?: number;
  readonly tahunAkhir?: number;
  readonly tingkat?: string;
  /** The positions of the lines that were used. */
  readonly dipakai: ReadonlySet<number>;
}

/** What makes a line a title. */
export const IKU = /\bindikator kinerja|\biku\b/i;
const TOPIC = /\b(?:indikator kinerja|iku|setingkat|renstra|rpjmd|rencana strategis)\b/iu;
const BEGINNING =
  /^(?:tahun|periode|dinas|badan|kantor|sekretariat|inspektorat|rumah sakit|rsud|kecamatan|kelurahan|satuan polisi|satpol|biro|bagian|kementerian|pemerintah|kabupaten|kota|provinsi)\b/iu;
const AGENCY =
  /\b(?:(?:pemerintah )?(?:dinas|badan|kantor|sekretariat|inspektorat|rumah sakit|rsud|kecamatan|kelurahan|satuan polisi|satpol|biro|bagian|kementerian)\b|pemerintah (?:kabupaten|kota|provinsi|daerah)\b)/iu;
const LABELLED =
  /^(judul|kode wilayah|urusan|tahun|tingkat|(?:nama )?(?:instansi|opd|skpd|perangkat daerah|unit kerja|unit organisasi|organisasi|dinas|satuan kerja)) ?: ?(.+)$/iu;
const YEARS =
  /\b((?:19[4-9]|20|21)\d\d)\b(?: ?(?:-|–|s\.?\/?d\.?|sampai(?: dengan)?) ?((?:19[4-9]|20|21)\d\d)\b)?/iu;

/** A heading is short; longer lines are prose. */
const MAX_LINE = 300;

/** Reads the headings above the table: paragraphs of lines, an empty line between two. */
export function readKepala(lines: readonly string[]): Kepala {
  const tidy = lines.map((line) => clean(line));
  const labelled = new Map<string, string>();
  const used = new Set<number>();
  for (const [i, line] of tidy.entries()) {
    const [, label = '', value = ''] = line.length <= MAX_LINE ? (LABELLED.exec(line) ?? []) : [];
    const key = keyOf(label);
    if (key === undefined || labelled.has(key) || (key === 'instansi' && !isAgency(value, label))) continue;
    labelled.set(key, value);
    used.add(i);
  }
  const title = titleOf(tidy, used);
  const years = yearsOf(labelled.get('tahun'), tidy, used);
  const judul = labelled.get('judul') ?? title;
  return {
    ...(judul === undefined ? {} : { judul }),
    ...agencyOf(labelled.get('instansi'), tidy, used, title),
    ...codesOf(labelled),
    ...years,
    ...levelOf(labelled.get('tingkat') ?? /\bsetingkat (\p{L}+)/iu.exec(judul ?? '')?.[1]?.toLowerCase()),
    dipakai: used,
  };
}

function isHeading(line: string): boolean {
  return TOPIC.test(line) || BEGINNING.test(line);
}

/** Without the marks of bold type and headings. */
function clean(line: string): string {
  // A heading is kept like a cell: what is shaped like a NIP is covered in it too.
  return maskNip(trimEnd(tidyLines(line).replaceAll('\n', ' '), '*_').replace(/^[-*_# ]+/, ''));
}

function keyOf(label: string): string | undefined {
  const key = label.toLowerCase();
  if (key === '') return undefined;
  return ['judul', 'kode wilayah', 'urusan', 'tahun', 'tingkat'].includes(key) ? key : 'instansi';
}

/** "Organisasi: ..." may be followed by a person; "Instansi: ..." is an agency whatever its name. */
function isAgency(value: string, label: string): boolean {
  return /instansi|opd|skpd|perangkat daerah/i.test(label) || AGENCY.test(value);
}

/** The first paragraph that speaks of indicators: its lines that are headings, joined. */
function titleOf(lines: readonly string[], used: Set<number>): string | undefined {
  const first = lines.findIndex((line, i) => !used.has(i) && line.length <= MAX_LINE && IKU.test(line));
  if (first === -1) return undefined;
  const parts: string[] = [];
  for (let i = first; i < Math.min(lines.length, first + 6); i += 1) {
    const line = lines[i] ?? '';
    if (line === '' || line.length > MAX_LINE || used.has(i) || !isHeading(line)) break;
    parts.push(line);
    used.add(i);
  }
  return parts.join(' ');
}

function yearsOf(labelled: string | undefined, lines: readonly string[], used: Set<number>) {
  const at = lines.findIndex((line) => line.length <= MAX_LINE && isHeading(line) && YEARS.test(line));
  const found = YEARS.exec(labelled ?? lines[at] ?? '');
  if (found === null) return {};
  if (labelled === undefined) used.add(at);
  const [tahun, tahunAkhir] = [Number(found[1]), Number(found[2] ?? found[1])];
  return tahunAkhir > tahun ? { tahun, tahunAkhir } : { tahun };
}

function agencyOf(
  labelled: string | undefined,
  lines: readonly string[],
  used: Set<number>,
  title: string | undefined,
) {
  if (labelled !== undefined) return named(labelled);
  const at = lines.findIndex(
    (line) => line.length <= MAX_LINE && isHeading(line) && !IKU.test(line) && AGENCY.test(line),
  );
  const text = (at === -1 ? title : lines[at]) ?? '';
  const start = text.search(AGENCY);
  if (start === -1) return {};
  if (at !== -1) used.add(at);
  const end = text.slice(start).search(/ (?:tahun|setingkat|periode|(?:19|20)\d\d)\b/iu);
  return named(end === -1 ? text.slice(start) : text.slice(start, start + end));
}

function named(text: string): { readonly instansi: string; readonly instansiPasti?: true } {
  return /\p{Ll}/u.test(text) ? { instansi: text, instansiPasti: true } : { instansi: titleCase(text) };
}

function codesOf(labelled: ReadonlyMap<string, string>) {
  const code = (key: string) => {
    const value = labelled.get(key);
    return value !== undefined && DOTTED.test(value) ? value : undefined;
  };
  const [kodeWilayah, urusan] = [code('kode wilayah'), code('urusan')];
  return {
    ...(kodeWilayah === undefined ? {} : { kodeWilayah }),
    ...(urusan === undefined ? {} : { urusan }),
  };
}

function levelOf(tingkat: string | undefined) {
  return tingkat === undefined ? {} : { tingkat };
}

const SMALL = new Set(['dan', 'di', 'ke', 'dari', 'pada', 'untuk', 'yang', 'serta', 'atau']);
const ACRONYM = new Set([
  'RSUD',
  'UPTD',
  'DPRD',
  'DKI',
  'DIY',
  'KB',
  'PMD',
  'PPPA',
  'SMK',
  'SMA',
  'II',
  'III',
  'IV',
]);

/** `DINAS SOSIAL KABUPATEN TAPIN` as a name is written. */
function titleCase(text: string): string {
  return text
    .split(' ')
    .map((word, i) => {
      const small = word.toLowerCase();
      if (ACRONYM.has(word)) return word;
      return i > 0 && SMALL.has(small) ? small : small.replace(/\p{L}/u, (letter) => letter.toUpperCase());
    })
    .join(' ');
}
