import { checkedOrRaise } from '../definition/checkedOrRaise.js';
import { isChecked, type Nouns } from '../definition/isChecked.js';
import { wrongArgument } from '../issue/input.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';

/** What a comparison takes, and the functions that compare the other noun. */
const sides = {
  indikator: { other: 'dokumen', diharapkan: 'Indikator (DokumenIku: diffDokumen)' },
  dokumen: { other: 'indikator', diharapkan: 'DokumenIku (Indikator: diffIndikator, comparable)' },
} as const;

/** One side of a comparison; a definition of the other noun is told which function compares it. */
export function sideOf<N extends keyof typeof sides>(noun: N, value: unknown): Nouns[N] {
  const { other, diharapkan } = sides[noun];
  if (isChecked(other, value)) raiseIssue(wrongArgument, argument(), value, { diharapkan });
  return checkedOrRaise(noun, value);
}
