import { arithmeticIn } from './arithmeticIn.js';
import type { ComposedText } from './composedText.js';

/** A formula with the name before its equals sign and the numbers behind a further one. */
export interface Equation {
  /** Empty where none stands. */
  readonly name: string;
  readonly formula: ComposedText;
  /** What stands behind the further equals signs: a worked example. */
  readonly numbers: readonly ComposedText[];
}

/** The parts of a text between its equals signs; *undefined* when more than one of them is a formula. */
export function splitEquation(whole: ComposedText): Equation | undefined {
  const parts = partsOf(whole);
  const first = parts[0] ?? whole;
  const isNamed = parts.length > 1 && !isNumeric(first.text) && isName(first.text);
  const [formula, ...numbers] = isNamed || first.text === '' ? parts.slice(1) : parts;
  if (formula === undefined || !numbers.every(({ text }) => isNumeric(text))) return undefined;
  return { name: isNamed ? first.text : '', formula, numbers };
}

function partsOf(whole: ComposedText): readonly ComposedText[] {
  const parts: ComposedText[] = [];
  let [start, depth, isQuoted] = [0, 0, false];
  for (let i = 0; i < whole.text.length; i += 1) {
    const sign = whole.text.charAt(i);
    if (sign === '"') isQuoted = !isQuoted;
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (sign !== '=' || isQuoted || depth > 0) continue;
    parts.push(whole.slice(start, i));
    start = i + 1;
  }
  return [...parts, whole.slice(start)];
}

/** True for what can be the left side of an equation. */
function isName(text: string): boolean {
  if (/\\(?:[dtc]?frac|times|div|cdot)(?![a-z])/.test(text)) return false;
  return arithmeticIn(text.replace(/\\[a-z]+/g, '')) !== 'strong';
}

/** True for numbers with signs of arithmetic and units: no names. */
export function isNumeric(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const bare = text.replace(/\\(?:[dtc]?frac|times|div|cdot|left|right|%)/g, ' ');
  return !/\p{L}/u.test(bare.replace(/(?<=[\s\d)])[xX](?=[\s\d(])|(?<=[\d\s])(?:persen|orang|%)/gu, ' '));
}
