import { isTold } from '../sheet/isNoLabel.js';
import { isAside, isExample, weightOf } from './groupKinds.js';
import type { Item, LineGroup } from './groupLines.js';
import { startsQuantity } from './isProse.js';
import { isSymbol } from './legend.js';
import { multiplierIn } from './multiplierIn.js';

/** Without lines that divide no fraction: underlines that are emphasis, and rules between a formula and what stands below. */
export function withoutIdleBars(items: readonly Item[]): readonly Item[] {
  if (items.every(({ kind }) => kind === 'group')) return items;
  const hasFormula = items.some((one) => one.kind === 'group' && !isAside(one) && weightOf(one) === 'strong');
  const hasMultiplier = items.some(
    (one) => one.kind === 'group' && multiplierIn(one.whole.text).multiplier !== '',
  );
  return items.filter((item, i) => {
    if (item.kind === 'group') return true;
    const [above, below] = [items[i - 1], items[i + 1]];
    const isBetween = above?.kind === 'group' && below?.kind === 'group';
    if (item.isSoft)
      return isBetween && isOperand(above) && isOperand(below) && (hasMultiplier || isPair(above, below));
    if (isBetween && !isAside(above) && !isAside(below) && !isExample(below)) return true;
    const { name, multiplier, isBroken } = item.bar;
    if (name !== '' || multiplier !== '' || isBroken) return true;
    // A rule below a whole formula, or in prose; anything else is a fraction without one of its sides.
    return (hasFormula || isQuantity(above) || isQuantity(below)) && !isWhole(above) && !isWhole(below);
  });
}

function isOperand(group: LineGroup): boolean {
  const { text } = group.whole;
  if (group.notasi === 'latex' || isAside(group)) return false;
  return !/ [/:] |[÷∕⁄]/.test(text) && !isTold(multiplierIn(text).rest);
}

/** True for two lines that can be meant as nothing but the sides of a fraction, without a multiplier that says so. */
function isPair(above: LineGroup, below: LineGroup): boolean {
  return [above, below].every(({ whole: { text } }) => startsQuantity(text) || isSymbol(text));
}

function isQuantity(item: Item | undefined): boolean {
  return item?.kind === 'group' && !isAside(item) && startsQuantity(item.whole.text);
}

function isWhole(item: Item | undefined): boolean {
  if (item?.kind !== 'group') return false;
  if (isAside(item) || item.notasi === 'latex') return true;
  return multiplierIn(item.whole.text).multiplier !== '' && / [/:] |[÷∕⁄]/.test(item.whole.text);
}
