import { constantOf } from '../decimal/constantOf.js';
import { compare, divide, isZero, multiply } from '../decimal/rational.js';
import { roundTo } from '../decimal/roundTo.js';
import { once } from '../formula/once.js';
import type { Parsed } from '../issue/parsed.js';
import { isSameUnit } from './isSameUnit.js';
import { type Locale, type Quantity, readQuantity } from './readQuantity.js';

const SHARE = once(
  () => /^(\d[\d.,]* ?(?:%|persen)) ?\( ?(\d[\d.,]*(?: \p{L}[\p{L} ]{0,40}?)?) ?(?:dari|\/) ?(\d[^()]*)\)$/iu,
);

/**
 * A percentage behind which its parts stand: `66,67% (2 dari 3 OPD)`. Undefined for every other text, also where the parts make
 * another percentage.
 */
export function readShare(text: string, locale: Locale): Parsed<Quantity> | undefined {
  const [, ...found] = text.endsWith(')') ? (SHARE().exec(text) ?? []) : [];
  const read = found.map((one) => readQuantity(one, locale));
  const [percent, part, whole] = read.map((one) => (one.ok ? one.value : undefined));
  if (percent === undefined || part === undefined || whole === undefined) return undefined;
  if (!isSameUnit(part.unit.satuan, whole.unit.satuan)) return undefined;
  const all = constantOf(whole.nilai);
  if (isZero(all)) return undefined;
  const digit = percent.nilai.split('.')[1]?.length ?? 0;
  const made = divide(multiply(constantOf(part.nilai), constantOf('100')), all);
  const isMade = compare(constantOf(percent.nilai), roundTo(made, { digit, mode: 'half-up' })) === 0;
  return isMade ? read[0] : undefined;
}
