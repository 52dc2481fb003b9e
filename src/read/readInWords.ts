import { once } from '../formula/once.js';
import { spelledIn } from '../formula/operators.js';
import { inWords } from './inWords.js';
import { isSameUnit } from './isSameUnit.js';

const BRACKETED = once(() => /^([^()]*)\(((?:\p{L}|[ -]){1,200})\)([^()]*)$/u);

/** A number that was written once more in words: `(dua belas)`. */
export interface InWords {
  /** True when the words are those of the number, and a unit behind them is that of the number. */
  readonly agrees: boolean;
  /** What stood around and within the brackets beside the words of the number: its unit. */
  readonly rest: string;
}

/** Looks behind a number, given as plain decimal text, for its words in brackets; undefined where there are none. */
export function readInWords(number: string, behind: string): InWords | undefined {
  const [, before = '', inside = '', after = ''] = BRACKETED().exec(behind) ?? [];
  const words = inside
    .toLowerCase()
    .trim()
    .replace(/l{1,3}(?:iy?|y)(?=ar|un)/gu, 'li');
  const spelled = spelledIn(words);
  const unit = words.slice(spelled.length);
  const isMoneyOrShare = /^(?:persen|rupiah)?$/u.test(unit);
  if (spelled === '' || !(isMoneyOrShare || /[ -]$/u.test(spelled))) return undefined;
  const around = `${before}${after}`.trim();
  return {
    agrees:
      [number, number.replace(/\.0+$/u, '')].some(
        (one) => withoutSpaces(spelled) === withoutSpaces(inWords(one)),
      ) &&
      (isMoneyOrShare || isSameUnit(around, unit)),
    rest: around === '' ? unit : around,
  };
}

/** Spaces differ from office to office, and so do some spellings: duabelas, satu ribu, sejuta. */
function withoutSpaces(text: string): string {
  return text.replace(/[ -]/gu, '').replace(/satu(?=puluh|belas|ratus|ribu|juta)/gu, 'se');
}
