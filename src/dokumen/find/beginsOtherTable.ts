import type { Row } from '../sheet/sheet.js';
import type { Headings } from './headings.js';
import { isNoHeading } from './isNoHeading.js';
import { periodIn } from './periodIn.js';
import { wordsOf } from './wordsOf.js';

/** Headings of money, and other headings of tables that stand beside those of indicators and are none. */
const MONEY =
  /^(?:(?:jumlah|total|nilai|besaran|realisasi|alokasi|kebutuhan) )?(?:anggaran|pagu|dana|biaya|belanja)(?: (?:rp|rupiah|ribu|juta|indikatif|apbd|program|kegiatan|murni|perubahan|dalam))*$/;
const OTHERS: ReadonlySet<string> = new Set([
  ...['nama', 'nama pejabat', 'jabatan', 'nip', 'pangkat', 'golongan', 'pangkat golongan', 'tanda tangan'],
  ...['paraf', 'tanggal', 'lokasi', 'volume', 'sumber dana', 'uraian', 'rincian', 'jumlah', 'waktu'],
  ...['waktu pelaksanaan', 'jadwal', 'output', 'keluaran', 'aktivitas', 'langkah aksi', 'rencana aksi'],
  ...['program', 'kegiatan', 'sub kegiatan', 'program kegiatan', 'nama program', 'nama kegiatan'],
  ...['program kegiatan sub kegiatan', 'program dan kegiatan', 'uraian program', 'uraian kegiatan'],
]);

/** The words of these headings. */
const WORDS: ReadonlySet<string> = new Set(
  `${[...OTHERS].join(' ')} ${MONEY.source}`.match(/\p{L}+/gu) ?? [],
);

/** Longest heading of a column. */
const MAX_HEADING = 80;

/**
 * True for a row of headings of a table that is none of indicators, such as "Program" and "Anggaran": each of its cells is a
 * heading, or it begins with "No".
 */
export function beginsOtherTable({ table, cells }: Row, headings: Headings): boolean {
  if (table === undefined) return false;
  const own = cells.filter(({ text, copy }) => text !== '' && copy === undefined).map(({ text }) => text);
  if (own.length < 2 || own.some((text) => text.length > MAX_HEADING)) return false;
  const texts = own.map((text) => text.replaceAll('\n', ' '));
  if (/^no(?:mor)?\.?$/i.test(texts[0] ?? '')) return true;
  // In nearly every row a cell further right says it at once, which saves a look at words and periods of those before it.
  if (texts.some((text) => isNoHeading(text, WORDS) && headings.of(text) === undefined)) return false;
  let hasOther = false;
  for (const text of texts) {
    if (isOther(text)) hasOther = true;
    else if (headings.of(text) === undefined) return false;
  }
  return hasOther;
}

function isOther(text: string): boolean {
  if (isNoHeading(text, WORDS)) return false;
  const words = wordsOf(periodIn(text).rest);
  return MONEY.test(words) || OTHERS.has(words);
}

/** The cells of such a row that are words of headings and nothing else: what a table is of, and no name of anybody. */
export function otherHeadings({ cells }: Row): readonly string[] {
  const own = cells.filter(({ text, copy }) => copy === undefined && text.length <= MAX_HEADING);
  return own.map(({ text }) => text.replaceAll('\n', ' ')).filter((text) => !isNoHeading(text, WORDS));
}
