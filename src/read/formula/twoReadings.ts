import { hasQuotient } from '../../formula/hasQuotient.js';
import type { Subtree } from './subtree.js';

/** A term of a sum that was read, and from where to where it goes. */
export interface SumTerm {
  readonly start: number;
  readonly end: number;
  readonly part: Subtree;
}

/** The terms of a sum, and from where to where it goes. */
interface Sum {
  readonly source: string;
  readonly terms: readonly SumTerm[];
  readonly from: number;
  readonly to: number;
}

/** Both readings of a sum, and the position of the sign that makes them two. */
interface Readings {
  readonly position: number;
  readonly satu: string;
  readonly dua: string;
}

/**
 * Both readings of a sum such as `A + B / C` or `A + B x 100`, in which a name stands beside a quotient without brackets, or
 * a share beside a percentage; undefined for any other sum.
 */
export function twoReadings(source: string, terms: readonly SumTerm[]): Readings | undefined {
  const [from, to] = [terms[0]?.start ?? 0, terms.at(-1)?.end ?? 0];
  const sum = { source, terms, from, to };
  return (
    scaledConstant(sum) ?? wholeBesidePercentage(sum) ?? shareBesidePercentage(sum) ?? besideQuotient(sum)
  );
}

/** In `A / B - 1 x 100` all of it is meant to be times 100: nobody writes 100 as `1 x 100`. */
function scaledConstant({ source, terms, from, to }: Sum): Readings | undefined {
  const scaled = terms.find(({ part }) => part.constant !== undefined && part.scale !== undefined);
  const scale = scaled?.part.scale;
  if (scale === undefined || terms.every(({ part }) => part.constant !== undefined)) return undefined;
  const all = `(${source.slice(from, scale.start).trim()}) ${source.slice(scale.start, to)}`;
  return { position: scale.start, satu: all, dua: source.slice(from, to) };
}

/** The 1 of `1 - A / B x 100` is the whole of a share, and what is taken from it a percentage: it may be meant as 100. */
function wholeBesidePercentage({ source, terms, from, to }: Sum): Readings | undefined {
  const whole = terms.find(({ part }) => part.constant?.numerator === 1n && part.constant.denominator === 1n);
  if (whole === undefined || !terms.some((one) => isPercentage(source, one))) return undefined;
  const hundred = `${source.slice(from, whole.start)}100${source.slice(whole.end, to)}`;
  return { position: whole.start, satu: hundred, dua: source.slice(from, to) };
}

/** True for `A / B x 100`, and for `(A / B x 100%)`. */
function isPercentage(source: string, { start, end, part }: SumTerm): boolean {
  if (!hasQuotient(part.ekspresi)) return false;
  return part.closed ? /100 ?(?:%|persen)/i.test(source.slice(start, end)) : part.scale !== undefined;
}

/** `A / B + C / D x 100` is written for `(A / B + C / D) x 100`. */
function shareBesidePercentage({ source, terms, from, to }: Sum): Readings | undefined {
  const quotients = terms.filter(({ part }) => part.constant === undefined && part.divides);
  const scaled = quotients.find(({ part }) => part.scale !== undefined);
  const share = quotients.find(({ part }) => part.scale === undefined);
  if (scaled?.part.scale === undefined || share === undefined) return undefined;
  const times = source.slice(scaled.part.scale.start, scaled.end);
  const both = `${source.slice(from, share.end)} ${times}${source.slice(share.end, to)}`;
  return { position: scaled.part.scale.start, satu: both, dua: source.slice(from, to) };
}

function besideQuotient({ source, terms, from, to }: Sum): Readings | undefined {
  const named = terms.filter(({ part }) => part.constant === undefined);
  const hasDivision = named.some(({ part }) => part.divides);
  const signed = named.find(({ part }) => part.sign !== undefined && part.divides === hasDivision);
  const plain = named.find(({ part }) => (hasDivision ? !part.divides : part.sign === undefined));
  const sign = signed?.part.sign;
  if (signed === undefined || plain === undefined || sign === undefined) return undefined;
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
