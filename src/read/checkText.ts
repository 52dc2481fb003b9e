import { MAX_TEXT_LENGTH } from '../decimal/exceedsLimit.js';
import { notInList } from '../issue/definition.js';
import { tooLong, wrongArgument } from '../issue/input.js';
import type { Issues } from '../issue/issues.js';

/** Adds what is wrong with the text that a reader was given. */
export function checkText(text: unknown, issues: Issues): void {
  if (typeof text !== 'string') issues.add(wrongArgument, [], text, { diharapkan: 'teks' });
  else if (text.length > MAX_TEXT_LENGTH)
    issues.add(tooLong, [], text, { panjang: text.length, batas: MAX_TEXT_LENGTH });
}

/** Adds what is wrong with an option that has to be one of a list, where it is given. */
export function checkOption(key: string, value: unknown, known: readonly string[], issues: Issues): void {
  if (value === undefined || known.some((one) => one === value)) return;
  issues.add(notInList, [key], value, { pilihan: known.join(', ') });
}
