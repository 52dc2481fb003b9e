import { headingWords } from './headingWords.js';
import { spelledPeriod } from './spelledPeriod.js';
import { LEADING, REMARKS } from './wordsOf.js';

/** How words of time begin, written apart or together, and whole ones: `s.d. Triwulan II`, `TW2`, `ke-3`, `T.A.`. */
const TIME =
  /^(?:(?:s?d)?(?:tri|trw|tw|q|kuartal|sem|smt|bulan|tahun|th|ke|jan|[fp]eb|mar|apr|mei|jun|jul|ag|sep|okt|no[vp]|des|pertama|sampai|dengan|kumulatif|akumulasi|tidak|non|wulan)|(?:[ivx]+|sd?|d|ta?|a)$)/;

/** The words of all known headings, and those that may stand beside them. */
const words: ReadonlySet<string> = new Set([
  ...[...headingWords.keys()].flatMap((name) => name.match(/\p{L}+/gu) ?? []),
  ...LEADING,
  ...REMARKS,
  'dan',
  'atau',
]);

const NONE: ReadonlySet<string> = new Set();

/**
 * True for a text that holds a word that no heading has, or neither a letter nor a year, or a lone letter: no heading, also not one of several. Most
 * cells of a table are told from headings by this alone. `more` are further words of headings.
 */
export function isNoHeading(text: string, more = NONE): boolean {
  if (text.length < 2 || !/\p{L}|(?:19|20)\d\d/u.test(text)) return true;
  for (const [word] of spelledPeriod(text)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (!words.has(word) && !more.has(word) && !TIME.test(word)) return true;
  }
  return false;
}
