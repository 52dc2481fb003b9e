import { once } from '../formula/once.js';
import { inWords } from './inWords.js';

const WORDS =
  /^(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?=[bprj])|belas|puluh|ratus|ribu|juta|miliar|triliun|koma)+$/u;
const BRACKETED = once(() => /^([^()]*)\(((?:\p{L}|[ -]){1,200})\)([^()]*)$/u);

/** A number that was written once more in words: `(dua belas)`. */
export interface InWords {
  /** True when the words are those of the number. */
  readonly agrees: boolean;
  /** What stood around and within the brackets beside the words of the number: its unit. */
  readonly rest: string;
}

/** Looks behind a number, given as plain decimal text, for its words in brackets; undefined where there are none. */
export function readInWords(number: string, behind: string): InWords | undefined {
  const [, before = '', inside = '', after = ''] = BRACKETED().exec(behind) ?? [];
  const words = withoutSpaces(inside);
  const [unit = ''] = /(?:persen|rupiah)$/u.exec(words) ?? [];
  const spelled = words.slice(0, words.length - unit.length);
  if (!WORDS.test(spelled)) return undefined;
  const around = `${before}${after}`.trim();
  return { agrees: spelled === withoutSpaces(inWords(number)), rest: around === '' ? unit : around };
}

/** Spaces differ from office to office, and so do some spellings: duabelas, satu ribu, sejuta, milyar. */
function withoutSpaces(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ -]/gu, '')
    .replace(/lyar/gu, 'liar')
    .replace(/lyun/gu, 'liun')
    .replace(/satu(?=puluh|belas|ratus|ribu|juta)/gu, 'se');
}
