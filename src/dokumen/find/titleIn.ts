import { officeWords, regionWords } from './officeWords.js';

/** The kinds of documents that hold tables of indicators. */
const KIND =
  /\b(?:perjanjian kinerja|penetapan kinerja|kontrak kinerja|rencana aksi|renaksi|rencana kinerja|rencana kerja|pengukuran (?:capaian )?kinerja|(?:evaluasi|capaian|realisasi|target|hasil) kinerja|laporan (?:akuntabilitas )?kinerja|laporan penyelenggaraan|lkjip|lkip|lkj|lakip|lppd|spm|standar pelayanan minimal|renstra|rencana strategis|rpjmd|rpd|rpjpd|rencana pembangunan|rkpd|renja|rkt|pk|tapkin|matriks?|cascading|pohon kinerja|(?:manual|kamus|kartu) (?:iku|indikator)|tujuan dan sasaran|target dan realisasi)\b/iu;
/** The words of indicators, which make a line a title wherever they stand in it. */
const INDICATORS = /\bindikator kinerja|\bik[ku]\b/iu;
/** What may stand before the kind of a document: `DRAF RENSTRA`, `Tabel 2.1 Perjanjian Kinerja`. */
const BEFORE =
  /^(?:dokumen|lampiran|formulir|form|format|tabel|penyusunan|reviu|revisi|perubahan|draf|rancangan|target|manual|laporan|penerapan|pelaksanaan|pencapaian|capaian|realisasi|hasil|rekap(?:itulasi)?|progres|data|monitoring|monev|evaluasi|pemantauan|keselarasan|penyelarasan)(?: (?:t-?c[ .-]?)?[\divx.]{1,6})?[ .:]{1,3}/iu;
/** Most of them: `Lampiran I Laporan Pelaksanaan ...`. */
const MOST_BEFORE = 3;
/** A line in capitals that ends with its year, or has it in it: `PETA KINERJA DINAS CONTOH TAHUN 2026`. */
const CAPITALS = /^[^\p{Ll}]{0,200}\bTAHUN(?: ANGGARAN)? 20\d\d\b[^\p{Ll}]{0,100}$/u;
/** Documents whose years are those of rules. */
const RULE = /\b(?:nomor|peraturan|keputusan|instruksi|undang-undang)\b/iu;
/** How further lines of a title begin, beside offices and regions. */
const BEGINNING =
  /^(?:tahun|t\.? ?a\.?(?= 20\d\d$)|periode|pemerintah|triwulan|semester|(?:19|20)\d\d|\((?:renstra|lkjip|lkip|lakip|pk|iku|rpjmd|rpd)\))(?![\p{L}\p{N}])/iu;
/** How sentences begin. */
const PROSE =
  /^(?:berdasarkan|dalam|sesuai|sebagaimana|dengan|untuk|yang|bahwa|berikut|adapun|mengacu|menurut|bersama)\b/iu;

const CAPTION = /^tabel (?:t-?c[ .-]?)?[\divx]/iu;

/** Longest line that can be a heading of the document; longer ones are prose. */
const MAX_LINE = 300;

/** Most lines that a title takes. */
const MAX_TITLE_LINES = 6;

/** The first line that speaks of indicators, with the headings right below it; the lines that it takes are added to `used`. */
export function titleIn(lines: readonly string[], used: Set<number>): string | undefined {
  const isFree = (line: string, i: number) => !used.has(i) && line.length <= MAX_LINE;
  const sure = lines.findIndex((line, i) => isFree(line, i) && isTitle(line));
  // "LAPORAN BULANAN RENCANA AKSI TRIWULAN III": a document by a name of its own.
  const first = sure !== -1 ? sure : lines.findIndex((line, i) => isFree(line, i) && mayBeTitle(line));
  if (first === -1) return undefined;
  const parts: string[] = [];
  for (let i = first; i < Math.min(lines.length, first + MAX_TITLE_LINES); i += 1) {
    const line = lines[i] ?? '';
    const isPart = i === first || isHeadingLine(line) || isContinued(lines[i - 1] ?? '');
    if (line === '' || line.length > MAX_LINE || used.has(i) || !isPart) break;
    used.add(i);
    // The caption of the table behind the title is no part of it.
    if (i > first && isCaption(line)) break;
    parts.push(line);
  }
  return parts.join(' ');
}

/**
 * True for a line that is a title: it speaks of indicators, begins with the kind of a document, or says in capitals which
 * document of which office and year follows.
 */
export function isTitle(line: string): boolean {
  if (INDICATORS.test(line) || isInCapitals(line)) return true;
  let rest = line;
  for (let i = 0; i <= MOST_BEFORE && !beginsWithKind(rest); i += 1) rest = rest.replace(BEFORE, '');
  return beginsWithKind(rest);
}

/** True for a line that names the kind of a document behind other words, in capitals or with a year. */
function mayBeTitle(line: string): boolean {
  const isNamed =
    KIND.test(line) && /^\p{Lu}/u.test(line) && !PROSE.test(line) && !RULE.test(line) && !line.endsWith('.');
  return isNamed && (!/\p{Ll}/u.test(line) || /\b(?:tahun|t\.?a\.?) 20\d\d\b/iu.test(line));
}

/** True for a line in capitals with a year that names an office behind other words: alone, that is no title. */
function isInCapitals(line: string): boolean {
  return CAPITALS.test(line) && !RULE.test(line) && line.search(officeWords) > 0 && !BEGINNING.test(line);
}

function beginsWithKind(line: string): boolean {
  return KIND.exec(line)?.index === 0;
}

/** True for the caption of a table: `Tabel 3.1 ...`. */
export function isCaption(line: string): boolean {
  return CAPTION.test(line);
}

/** True for a line that goes on in the next one: `DINAS PEKERJAAN UMUM DAN`. */
export function isContinued(line: string): boolean {
  return /[,&]$|(?:^|\s)(?:dan|serta|atau)$/i.test(line);
}

/** True for a line that can be part of the headings of a document, and is no prose. */
export function isHeadingLine(line: string): boolean {
  if (line.length > MAX_LINE || PROSE.test(line)) return false;
  const isTopic = isTitle(line) || /\bsetingkat\b/i.test(line) || KIND.test(line);
  return isTopic || BEGINNING.test(line) || regionWords.test(line) || officeWords.exec(line)?.index === 0;
}
