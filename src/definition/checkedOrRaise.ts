import { orRaise } from '../issue/orRaise.js';
import { type Nouns, requireChecked } from './isChecked.js';
import { idOf } from './isId.js';

/** Gives a checked definition as it is; anything else is the one error, which names the id where it has one. */
export function checkedOrRaise<N extends keyof Nouns>(noun: N, value: unknown): Nouns[N] {
  return orRaise(requireChecked(noun, value), idOf(value));
}
