import type { Subtree } from './subtree.js';

/** A term of a sum that was read, and from where to where it goes. */
export interface SumTerm {
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

/**
 * Both readings of a sum such as `A + B / C` or `A + B x 100`, in which a name stands beside a quotient without brackets;
 * undefined for any other sum.
 */
export function twoReadings(source: string, terms: readonly SumTerm[]): Readings | undefined {
  const named = terms.filter(({ part }) => part.constant === undefined);
  const hasDivision = named.some(({ part }) => part.divides);
  const signed = named.find(({ part }) => part.sign !== undefined && part.divides === hasDivision);
  const plain = named.find(({ part }) => (hasDivision ? !part.divides : part.sign === undefined));
  const sign = signed?.part.sign;
  if (signed === undefined || plain === undefined || sign === undefined) return undefined;
  const [from, to] = [terms[0]?.start ?? 0, terms.at(-1)?.end ?? 0];
  // `A / B + C x 100` is meant to be `A / (B + C) x 100`.
  const tail = terms.at(-1)?.part;
  const close = (tail?.divides === true ? undefined : tail?.scale?.start) ?? to;
  const [before, inside, behind] = [
    [from, sign.end],
    [sign.end, close],
    [close, to],
  ].map(([a, b]) => source.slice(a, b).trim());
  const other =
    signed.start < plain.start
      ? `${before} (${inside}) ${behind}`.trimEnd()
      : `(${source.slice(from, sign.start).trim()}) ${source.slice(sign.start, to)}`;
  const term = `${source.slice(from, signed.start)}(${source.slice(signed.start, signed.end)})${source.slice(signed.end, to)}`;
  return { position: sign.start, satu: other, dua: term };
}
