const TIMES = /[x×*✕·]/iu;
const HUNDRED = /^(?:100|1[. ]?000)(?:,0{1,2})? ?[%‰]?$/;

/** Most characters of what is looked at. */
const MAX_TAIL = 24;

/**
 * The text with the brackets around a multiplier at its end, `A / B (x 100%)`, and the sign of a thousandth behind 1.000 left out: a
 * space stands for each, so that nothing moves.
 */
export function plainMultiplier(text: string): string {
  const end = text.trimEnd().length;
  const from = text.lastIndexOf('(');
  const inner = from > 0 && text.charAt(end - 1) === ')' ? text.slice(from + 1, end - 1) : '';
  const [sign, rest] = [inner.trimStart().charAt(0), inner.trimStart().slice(1).trim()];
  const isMultiplier = inner.length <= MAX_TAIL && TIMES.test(sign) && HUNDRED.test(rest);
  const plain = isMultiplier ? `${text.slice(0, from)} ${inner} ${text.slice(end)}` : text;
  return plain.replace(/(1[. ]?000 ?)‰/g, '$1 ');
}
