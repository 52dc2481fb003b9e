import { DOTTED } from '../../definition/instansi.js';
import { tidyLines } from '../sheet/tidyLines.js';
import { trimEnd } from '../sheet/trimEnd.js';
import { maskNip } from './maskNip.js';

/** What the lines above the table say of the document. */
export interface FrontMatter {
  readonly judul?: string;
  readonly instansi?: Agency;
  readonly kodeWilayah?: string;
  readonly urusan?: string;
  readonly tahun?: number;
  readonly tahunAkhir?: number;
  readonly tingkat?: string;
  /** The positions of the lines that were understood. */
  readonly used: ReadonlySet<number>;
}

/** The name of an agency as far as the lines say it. */
export interface Agency {
  readonly nama: string;
  /** True when the name was in capitals, so that its spelling is a guess. */
  readonly isGuessed: boolean;
}

/** The words that make a line a title. */
export const TITLE = /\bindikator kinerja|\biku\b/i;
const TOPIC = /\b(?:indikator kinerja|iku|setingkat|renstra|rpjmd|rencana strategis)\b/iu;
const BEGINNING =
  /^(?:tahun|periode|dinas|badan|kantor|sekretariat|inspektorat|rumah sakit|rsud|kecamatan|kelurahan|satuan polisi|satpol|biro|bagian|kementerian|pemerintah|kabupaten|kota|provinsi)\b/iu;
const AGENCY =
  /\b(?:(?:pemerintah )?(?:dinas|badan|kantor|sekretariat|inspektorat|rumah sakit|rsud|kecamatan|kelurahan|satuan polisi|satpol|biro|bagian|kementerian)\b|pemerintah (?:kabupaten|kota|provinsi|daerah)\b)/iu;
const LABELLED =
  /^(judul|kode wilayah|urusan|tahun|tingkat|(?:nama )?(?:instansi|opd|skpd|perangkat daerah|unit kerja|unit organisasi|organisasi|dinas|satuan kerja)) ?: ?(.+)$/iu;
const YEARS =
  /\b((?:19[4-9]|20|21)\d\d)\b(?: ?(?:-|–|s\.?\/?d\.?|sampai(?: dengan)?) ?((?:19[4-9]|20|21)\d\d)\b)?/iu;

/** Longest line that can be a heading of the document; longer ones are prose. */
const MAX_LINE = 300;

/** Most lines that a title takes. */
const MAX_TITLE_LINES = 6;

/** Reads the lines above the table; an empty text is an empty line, which ends a title. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const tidy = lines.map(withoutMarks);
  const used = new Set<number>();
  const labelled = labelledIn(tidy, used);
  const title = titleOf(tidy, used);
  const years = yearsOf(labelled.get('tahun'), tidy, used);
  const judul = labelled.get('judul') ?? title;
  const instansi = agencyOf(labelled.get('instansi'), tidy, used, title);
  const tingkat = labelled.get('tingkat') ?? /\bsetingkat (\p{L}+)/iu.exec(judul ?? '')?.[1]?.toLowerCase();
  return {
    ...(judul === undefined ? {} : { judul }),
    ...(instansi === undefined ? {} : { instansi }),
    ...codesOf(labelled),
    ...years,
    ...(tingkat === undefined ? {} : { tingkat }),
    used,
  };
}

/** A line without the marks of bold type and headings, and with officials' numbers covered as in cells. */
function withoutMarks(line: string): string {
  return maskNip(trimEnd(tidyLines(line).replaceAll('\n', ' '), '*_').replace(/^[-*_# ]+/, ''));
}

/** The values of lines such as `Tahun : 2026`, by what they say; the first of a kind counts. */
function labelledIn(lines: readonly string[], used: Set<number>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [i, line] of lines.entries()) {
    const [, label = '', value = ''] = line.length <= MAX_LINE ? (LABELLED.exec(line) ?? []) : [];
    const key = keyOf(label);
    if (key === undefined || found.has(key) || (key === 'instansi' && !isAgency(value, label))) continue;
    found.set(key, value);
    used.add(i);
  }
  return found;
}

function keyOf(label: string): string | undefined {
  const key = label.toLowerCase();
  if (key === '') return undefined;
  return ['judul', 'kode wilayah', 'urusan', 'tahun', 'tingkat'].includes(key) ? key : 'instansi';
}

/** "Organisasi: ..." may name a person; what follows "Instansi:" is an agency whatever its name. */
function isAgency(value: string, label: string): boolean {
  return /instansi|opd|skpd|perangkat daerah/i.test(label) || AGENCY.test(value);
}

/** True for a line that can be part of the headings of a document. */
function isHeading(line: string): boolean {
  return TOPIC.test(line) || BEGINNING.test(line);
}

/** The first line that speaks of indicators, with the headings right below it. */
function titleOf(lines: readonly string[], used: Set<number>): string | undefined {
  const first = lines.findIndex((line, i) => !used.has(i) && line.length <= MAX_LINE && TITLE.test(line));
  if (first === -1) return undefined;
  const parts: string[] = [];
  for (let i = first; i < Math.min(lines.length, first + MAX_TITLE_LINES); i += 1) {
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

/** The agency: labelled, else on a line of its own, else within the title. */
function agencyOf(
  labelled: string | undefined,
  lines: readonly string[],
  used: Set<number>,
  title: string | undefined,
): Agency | undefined {
  if (labelled !== undefined) return spelled(labelled);
  const at = lines.findIndex(
    (line) => line.length <= MAX_LINE && isHeading(line) && !TITLE.test(line) && AGENCY.test(line),
  );
  const text = (at === -1 ? title : lines[at]) ?? '';
  const start = text.search(AGENCY);
  if (start === -1) return undefined;
  if (at !== -1) used.add(at);
  const end = text.slice(start).search(/ (?:tahun|setingkat|periode|(?:19|20)\d\d)\b/iu);
  return spelled(end === -1 ? text.slice(start) : text.slice(start, start + end));
}

function spelled(text: string): Agency {
  const isKnown = /\p{Ll}/u.test(text);
  return { nama: isKnown ? text : titleCase(text), isGuessed: !isKnown };
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

const SMALL = new Set(['dan', 'di', 'ke', 'dari', 'pada', 'untuk', 'yang', 'serta', 'atau']);
const ACRONYMS = new Set('RSUD UPTD DPRD DKI DIY KB PMD PPPA SMK SMA II III IV'.split(' '));

/** `DINAS SOSIAL KABUPATEN TAPIN` as a name is written. */
function titleCase(text: string): string {
  return text
    .split(' ')
    .map((word, i) => {
      const small = word.toLowerCase();
      if (ACRONYMS.has(word)) return word;
      return i > 0 && SMALL.has(small) ? small : small.replace(/\p{L}/u, (letter) => letter.toUpperCase());
    })
    .join(' ');
}
