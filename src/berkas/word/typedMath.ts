import { childOf, type Element, elementsIn, says, textIn } from '../xml/element.js';
import { flatten } from './flatten.js';

/** What may stand beside the runs of an equation and shows nothing. */
const UNSEEN = /^(?:m:ctrlPr|w:proofErr|w:bookmark(?:Start|End))$/;

/**
 * The text of an equation into which somebody typed a line of words and never built it up: `Jumlah A/Jumlah B x 100%`. It is read as a
 * line is, whose words and slashes are told apart; *undefined* for any other equation, also for one of normal text: that is a name.
 */
export function typedMath(equation: Element): string | undefined {
  const runs = flatten(equation).filter(({ name }) => !UNSEEN.test(name));
  if (!runs.every((run) => run.name === 'm:r' && !says(childOf(run, 'm:rPr'), 'm:nor'))) return undefined;
  const text = runs
    .flatMap(elementsIn)
    .map((one) => (one.name === 'm:t' ? textIn(one) : ''))
    .join('');
  return text.includes('/') && /\p{L}{2}/u.test(text) ? text.replace(/\s+/g, ' ') : undefined;
}
