import type { Subtree } from './subtree.js';

/** A term of a sum that was read, and from where to where it goes. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly part: Subtree;
}

/** Both readings of a sum, and the position of the sign that makes them two. */
interface Readings {
  readonly position: number;
  readonly satu: string;
  readonly dua: string;
}

/** Longest reading in a sentence. */
const MAX_SHOWN = 160;

/**
 * Both readings of a sum such as `A + B / C` or `A + B x 100`, in which a name stands beside a quotient without brackets;
 * undefined for any other sum.
 */
export function twoReadings(source: string, terms: readonly Term[]): Readings | undefined {
  const named = terms.filter(({ part }) => part.constant === undefined);
  const hasDivision = named.some(({ part }) => part.divides);
  const signed = named.find(({ part }) => part.sign !== undefined && part.divides === hasDivision);
  const plain = named.find(({ part }) => (hasDivision ? !part.divides : part.sign === undefined));
  const [first, last] = [terms[0], terms.at(-1)];
  const position = signed?.part.sign;
  if (signed === undefined || plain === undefined || position === undefined) return undefined;
  const [from, to] = [first?.start ?? 0, last?.end ?? 0];
  const term = `${source.slice(from, signed.start)}(${source.slice(signed.start, signed.end)})${source.slice(signed.end, to)}`;
  const other =
    signed.start < plain.start
      ? `${source.slice(from, position + 1)} (${source.slice(position + 1, to).trim()})`
      : `(${source.slice(from, position).trim()}) ${source.slice(position, to)}`;
  return { position, satu: other.slice(0, MAX_SHOWN), dua: term.slice(0, MAX_SHOWN) };
}
