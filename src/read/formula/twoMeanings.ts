import { ambiguousFormula } from '../../issue/reading.js';
import { type Failed, failAt } from '../failAt.js';

/** What to write instead, so that only one of two meanings is left. */
type Advice = 'kurung' | 'garis-miring' | 'kali' | 'tanda' | 'kata-depan' | 'tanda-hubung';

/** The issue of what can be read in two ways, with both in short. */
export function twoMeanings(
  position: number,
  satu: string,
  dua: string,
  saran: Advice,
  found?: string,
): Failed {
  const short = (one: string) => one.trim().slice(0, 160);
  return failAt(ambiguousFormula, position, found, { satu: short(satu), dua: short(dua), saran });
}
