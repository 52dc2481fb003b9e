import { DOTTED } from '../../definition/instansi.js';
import { groupsOf } from '../sheet/groupsOf.js';
import { tidyLines } from '../sheet/tidyLines.js';
import { trimEnd } from '../sheet/trimEnd.js';
import { type Agency, agencyIn, namesAgency, spelledAgency } from './agencyIn.js';
import { maskNip } from './maskNip.js';
import { isHeadingLine, titleIn } from './titleIn.js';
import { withoutUndefined } from './withoutUndefined.js';

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

const LABELLED =
  /^(judul|kode wilayah|urusan|tahun(?: anggaran)?|periode|tingkat|(?:nama )?(?:instansi|opd|skpd|perangkat daerah|unit kerja|unit organisasi|organisasi|dinas|satuan kerja)) ?: ?(.+)$/iu;
const YEARS =
  /\b((?:20|21)\d\d)\b(?: ?(-|–|s\.?\/?\s?d\.?|sampai(?: dengan)?|hingga|dan|\/|&) ?(?:tahun )?((?:20|21)\d\d)\b)?/iu;
/** What stands before the years of a document where other years stand on the line as well, such as those of its plan. */
const LEADING = /^.*?\b(?:tahun(?: anggaran)?|th\.?|ta|t\.a\.) ?(?=(?:20|21)\d\d\b)/iu;
/** Years that are no document's: those of regulations (`PP 12 Tahun 2017` as well) and of days. */
const OTHER_YEARS =
  /\b(?:nomor|no\.?)(?: ?: ?| |(?=\d))[\p{L}\d./-]{1,40}(?: tahun |\/)\d{4}\b|\b(?:uu|pp|perpu|perpres|keppres|inpres|perbup|perwal|perwali|perwako|pergub|perda|perdes|per[mk]en\p{L}{0,12}|kep(?:bup|wal|gub)|pmk|kmk|sk|se|skb|undang-undang|peraturan|keputusan|instruksi|surat edaran)\b[^:;\d]{0,60}\d{1,4}(?: ?\/ ?| (?:tahun|th\.?) ?)\d{4}\b|\b\d{1,2} (?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)\p{L}{0,8} \d{4}\b/giu;

/** Longest line with a label. */
const MAX_LINE = 300;

/** Reads the lines above the table; an empty text is an empty line, which ends a title. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const tidy = lines.map(withoutMarks);
  const used = new Set<number>();
  const labelled = labelledIn(tidy, used);
  const title = titleIn(tidy, used);
  const years = yearsOf(labelled.get('tahun'), tidy, used);
  const judul = labelled.get('judul') ?? title;
  const stated = labelled.get('instansi');
  const instansi = stated === undefined ? agencyIn(tidy, used, title) : spelledAgency(stated);
  const tingkat = labelled.get('tingkat') ?? /\bsetingkat (\p{L}+)/iu.exec(judul ?? '')?.[1]?.toLowerCase();
  return withoutUndefined({ judul, instansi, ...codesOf(labelled), ...years, tingkat, used });
}

/** A line without the marks of bold type and headings, and with officials' numbers covered as in cells. */
function withoutMarks(line: string): string {
  return maskNip(trimEnd(tidyLines(line).replaceAll('\n', ' '), '*_').replace(/^[-*_# ]+/, ''));
}

/** The values of lines such as `Tahun : 2026`, by what they say; the first of a kind counts. */
function labelledIn(lines: readonly string[], used: Set<number>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [i, line] of lines.entries()) {
    const [, label, value] = groupsOf(LABELLED, line.length <= MAX_LINE ? line : '');
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
  if (key.startsWith('tahun') || key === 'periode') return 'tahun';
  return ['judul', 'kode wilayah', 'urusan', 'tingkat'].includes(key) ? key : 'instansi';
}

/** "Organisasi: ..." may name a person; what follows "Instansi:" is an agency whatever its name. */
function isAgency(value: string, label: string): boolean {
  return /instansi|opd|skpd|perangkat daerah/i.test(label) || namesAgency(value);
}

/** The years of the document: labelled, else of the first heading that says some. */
function yearsOf(labelled: string | undefined, lines: readonly string[], used: Set<number>) {
  const own = lines.map((line, i) => (isHeadingLine(line) || used.has(i) ? withoutOtherYears(line) : ''));
  const at = own.findIndex((line) => YEARS.test(line));
  const text = labelled ?? own[at] ?? '';
  const whole = YEARS.exec(text);
  // In "2021 sampai dengan tahun 2026" the word stands between the two years, not before the first.
  const isSpelled = whole?.[3] !== undefined && /tahun/i.test(whole[0]);
  const found = isSpelled ? whole : YEARS.exec(text.replace(LEADING, ''));
  if (found === null) return {};
  if (labelled === undefined) used.add(at);
  const [, first, sign = '', last = first] = found;
  const [tahun, tahunAkhir] = [Number(first), Number(last)];
  // "2024 dan 2026" leaves out the year between them.
  const isRange = !/^(?:dan|\/|&)$/i.test(sign) || tahunAkhir === tahun + 1;
  return tahunAkhir > tahun && isRange ? { tahun, tahunAkhir } : { tahun };
}

/** A line without the years that are no document's: those of regulations and of days. */
export function withoutOtherYears(line: string): string {
  return line.replace(OTHER_YEARS, ' ');
}

function codesOf(labelled: ReadonlyMap<string, string>) {
  const code = (key: string) => {
    const value = labelled.get(key);
    return value !== undefined && DOTTED.test(value) ? value : undefined;
  };
  return { kodeWilayah: code('kode wilayah'), urusan: code('urusan') };
}
