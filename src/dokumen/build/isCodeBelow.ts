import { trimEnd } from '../sheet/trimEnd.js';

const ROMAN = /^[IVX]{1,4}$/;
const CAPITAL = /^[A-H]$/;
const NUMBER = /^\d{1,3}(?:\.\d{1,3})*$/;
/** `A.1`, `II.3`. */
const LETTERED = /^(?:[A-H]|[IVX]{1,4})(?:\.\d{1,3})+$/;
const SMALL = /^[a-z]$/;

/** True for a code that counts what stands below another: `1` below `A` or `II`, `a` or `1.1` below `1`, `A` below `I`. */
export function isCodeBelow(above: string, code: string): boolean {
  const [outer, inner] = [plainCode(above), plainCode(code)];
  if (outer !== '' && inner.startsWith(`${outer}.`)) return true;
  if (ROMAN.test(outer) || CAPITAL.test(outer)) {
    const isOtherKind = ROMAN.test(outer) ? CAPITAL.test(inner) : ROMAN.test(inner);
    return isOtherKind || NUMBER.test(inner) || SMALL.test(inner);
  }
  if (LETTERED.test(outer)) return NUMBER.test(inner) || SMALL.test(inner);
  return NUMBER.test(outer) && SMALL.test(inner);
}

/** A code without the marks around it: `(a)`, `1.`, `b)`. */
function plainCode(code: string): string {
  return trimEnd(code.replace(/^\(/, ''), '.)');
}
