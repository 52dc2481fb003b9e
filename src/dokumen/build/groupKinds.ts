import { isTold } from '../sheet/isNoLabel.js';
import { type Arithmetic, arithmeticIn } from './arithmeticIn.js';
import type { ComposedText } from './composedText.js';
import type { LineGroup } from './groupLines.js';
import { isProse, isReference } from './isProse.js';
import { looksLikeFormula } from './looksLikeFormula.js';
import { multiplierIn } from './multiplierIn.js';
import { isNumeric, splitEquation } from './splitEquation.js';

/** How surely a group holds arithmetic. */
export function weightOf({ whole, notasi }: LineGroup): Arithmetic {
  return notasi === 'latex' ? 'strong' : arithmeticIn(whole.text);
}

/** True for a group that may be the formula: where formulas alone stand, any that holds arithmetic. */
export function mayBeFormula(group: LineGroup, isFormulaOnly: boolean): boolean {
  const { text } = group.whole;
  if (group.notasi === 'latex' || multiplierIn(text).multiplier !== '') return true;
  const weight = weightOf(group);
  if (isFormulaOnly) return weight === 'strong' || (weight === 'weak' && !isReference(text));
  return weight === 'strong' && (looksLikeFormula(text) || /\d|^[^=]{1,60}=/.test(text));
}

/** True for a group that tells more than the multiplier in words. */
export function isToldGroup({ whole: { text }, notasi }: LineGroup): boolean {
  return notasi === 'teks' && isTold(multiplierIn(text).rest) && !/ \/ |÷/.test(text);
}

/** True for what stands around a formula and is no part of it. */
export function isAside({ whole: { text }, notasi }: LineGroup): boolean {
  return notasi === 'teks' && (isProse(text) || (isReference(text) && arithmeticIn(text) !== 'strong'));
}

/** True for a worked example: numbers alone, or what begins with the word for one. */
export function isExample({ whole: { text }, notasi }: LineGroup): boolean {
  if (notasi === 'latex') return false;
  if (/^(?:contoh|misal(?:nya|kan)?|simulasi)(?!\p{L})/iu.test(text)) return true;
  return isNumeric(text) && /[=/:x×+]/.test(text);
}

/** The numbers of examples, without the words before them. */
export function numbersIn(groups: readonly LineGroup[]): readonly ComposedText[] {
  return groups.filter(isExample).flatMap(({ whole }) => {
    const from = numbersBegin(whole.text);
    const split = from === -1 ? undefined : splitEquation(whole.slice(from));
    return split === undefined || !isNumeric(split.formula.text) ? [] : [split.formula, ...split.numbers];
  });
}

/** Where the numbers before an equals sign begin; -1 without any. */
function numbersBegin(text: string): number {
  for (let at = text.indexOf('='); at !== -1; at = text.indexOf('=', at + 1)) {
    let from = at;
    while (from > 0 && /[\d\s.,()x×*/:+%-]/i.test(text.charAt(from - 1))) from -= 1;
    const begin = text.slice(from, at).search(/[\d(]/);
    if (begin !== -1) return from + begin;
  }
  return -1;
}
