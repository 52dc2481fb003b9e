import { once } from '../formula/once.js';
import { isSameUnit } from './isSameUnit.js';

// Between two numbers: 80 - 90, 1/3, 12/05/2022, 3 x 24, 100 dari 110.
const JOINED = once(
  () => /^(?:[-–—−~&;/]|x(?= ?\d)|s\/d|s\.?d\.?|sampai|hingga|dari|dan|atau)(?:(?!\p{L}).){0,20}\d/isu,
);
// A unit may say how many it counts by: /1.000 kelahiran hidup.
const PER = once(() => /^\/ ?(?:100|1\.?000|10\.?000|100\.?000|1\.?000\.?000) ?\p{L}/u);
// The same behind a unit: 70 hari - 80 hari. A dash between letters belongs to their word: COVID-19.
const BEHIND_UNIT = once(() => /^(?:% ?|\p{L}[\p{L} ]{0,40}? )(?:[-–—−~&;]|s\/d|s\.?d\.?|dan|atau) ?\d/iu);
// Words that may belong to the unit instead: 60 orang dari 3 kecamatan.
const IN_WORDS = once(
  () => /^(%|\p{L}[\p{L} ]{0,40}?) (?:sampai(?: dengan)?|hingga|dari) ?\d[\d.,]* ?(.*)$/isu,
);

/** True when another number follows a number, and not a unit: the first alone would mean something else. */
export function hasSecondNumber(rest: string): boolean {
  if (JOINED().test(rest)) return !PER().test(rest);
  if (BEHIND_UNIT().test(rest)) return true;
  const words = IN_WORDS().exec(rest);
  return words !== null && isSameUnit(words[1], words[2]);
}
