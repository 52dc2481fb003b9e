import { hasSentence, isTold, unquoted } from '../sheet/isNoLabel.js';
import { arithmeticIn } from './arithmeticIn.js';
import { ComposedText } from './composedText.js';
import { isAside } from './groupKinds.js';
import { type BarItem, groupsAmong, type Item, type LineGroup } from './groupLines.js';
import { startsQuantity } from './isProse.js';
import { multiplierIn } from './multiplierIn.js';
import { isNumeric } from './splitEquation.js';

/** A fraction whose numerator and denominator stand on lines of their own. */
export interface Stacked {
  /** The fraction on one line. */
  readonly whole: ComposedText;
  readonly items: readonly Item[];
}

/** The fraction that stands around one bar; *undefined* when there is no one way to read it. */
export function stackFraction(items: readonly Item[], line: BarItem): Stacked | undefined {
  const at = items.indexOf(line);
  const above = sideOf(items.slice(0, at), 'above');
  const below = sideOf(items.slice(at + 1), 'below');
  if (above === undefined || below === undefined || line.bar.isBroken) return undefined;
  const multipliers = [above.multiplier, line.bar.multiplier, below.multiplier].filter((one) => one !== '');
  const names = [above.name, line.bar.name].filter((one) => one !== '');
  if (multipliers.length > 1 || names.length > 1) return undefined;
  const whole = fraction(above.whole, below.whole, multipliers[0] ?? '');
  return { whole, items: [...above.items, line, ...below.items] };
}

/** `A / B x 100 %` of two lines of names without a bar, of which one has the multiplier, or a third line. */
export function stackWithoutBar(groups: readonly LineGroup[]): ComposedText | undefined {
  const parts = groups.map(({ whole }) => multiplierIn(whole.text));
  const multipliers = parts.filter(({ multiplier }) => multiplier !== '');
  const sides = groups.filter((_, i) => parts[i]?.rest !== '');
  const [above, below] = sides.map((side) => part(side.whole));
  const isPlain = sides.every(({ whole: { text } }) => {
    const { rest } = multiplierIn(text);
    return startsQuantity(rest) && arithmeticIn(rest) === 'none' && !rest.includes('=') && !hasSentence(rest);
  });
  if (sides.length !== 2 || multipliers.length !== 1 || !isPlain || !above || !below) return undefined;
  return fraction(above.whole, below.whole, multipliers[0]?.multiplier ?? '');
}

interface Side {
  readonly whole: ComposedText;
  readonly multiplier: string;
  readonly name: string;
  readonly items: readonly LineGroup[];
}

/** One side of a fraction: its lines as one, without the prose around it. */
function sideOf(items: readonly Item[], where: 'above' | 'below'): Side | undefined {
  const own = groupsAmong(items).filter((group) => !isBeside(group));
  const texts = own.filter(({ whole }) => multiplierIn(whole.text).rest !== '');
  const [first, ...others] = texts;
  if (first === undefined || own.some(({ notasi }) => notasi === 'latex')) return undefined;
  // A further quantity is one of its own, and a dash may be a minus or begin an item of a list.
  if (
    others.some(({ whole: { text } }) => startsQuantity(text) || /^[-−–] /.test(text) || text.includes('='))
  )
    return undefined;
  const whole = new ComposedText();
  // A multiplier on a line of its own counts for the whole fraction, wherever it stands.
  for (const group of [...texts, ...own.filter((one) => !texts.includes(one))]) whole.append(group.whole);
  const { multiplier, ...rest } = part(whole);
  const { text } = rest.whole;
  const isLeftOver = multiplierIn(text).multiplier !== '' || isTold(text);
  if (isLeftOver || hasSentence(unquoted(text))) return undefined;
  return where === 'below' && text.includes('=') ? undefined : withName({ ...rest, multiplier }, own);
}

function isBeside(group: LineGroup): boolean {
  const { text } = group.whole;
  return isAside(group) || (isNumeric(text) && text.includes('=')) || /^(?:contoh|misal)/i.test(text);
}

function withName(side: Pick<Side, 'whole' | 'multiplier'>, items: readonly LineGroup[]): Side | undefined {
  const { text } = side.whole;
  const at = text.indexOf('=');
  if (at === -1) return { ...side, name: '', items };
  if (text.indexOf('=', at + 1) !== -1) return undefined;
  return { ...side, whole: side.whole.slice(at + 1), name: text.slice(0, at).trim(), items };
}

function part(whole: ComposedText): Pick<Side, 'whole' | 'multiplier'> {
  const { rest, multiplier } = multiplierIn(whole.text);
  return { whole: whole.slice(0, rest.length), multiplier };
}

function fraction(above: ComposedText, below: ComposedText, multiplier: string): ComposedText {
  const whole = operand(above).sign(' / ').copy(operand(below));
  return multiplier === '' ? whole : whole.sign(` ${multiplier}`);
}

/** A side in brackets where it holds arithmetic, else in quotes, so that no word of its name is taken for a sign. */
function operand(side: ComposedText): ComposedText {
  const isBare = arithmeticIn(side.text) === 'none' && /\p{L}/u.test(side.text) && !side.text.includes('"');
  const [open, close] = isBare ? ['"', '"'] : ['(', ')'];
  return new ComposedText().sign(open).copy(side).sign(close);
}
