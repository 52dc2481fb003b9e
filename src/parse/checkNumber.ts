import { isPlainNumber, readExact } from '../decimal/angka.js';
import { readConstant } from '../decimal/constantOf.js';
import { numberIssue } from '../decimal/numberIssue.js';
import type { Plain } from './copyPlain.js';
import type { Walk } from './walk.js';

/**
 * Checks a number of a definition, or, where `fraction` says so, also an exact fraction. Definitions carry numbers as text,
 * because JSON numbers lose digits on the way; a safe integer becomes text where the walk takes it. `label` is what the
 * issue calls the number, when not by its key.
 */
export function checkNumber(value: Plain, fraction: boolean, walk: Walk, label?: string): string | undefined {
  if (typeof value === 'string' && isPlainNumber(value)) return value;
  if (walk.takesIntegers && Number.isSafeInteger(value)) return `${Number(value)}`;
  const read = fraction ? readConstant(value) : readExact(value);
  if (typeof value === 'string' && read.ok) return value;
  const sebab = typeof value === 'string' && !read.ok ? read.sebab : 'bukan-teks';
  const { path } = walk;
  return walk.push(numberIssue({ sebab }, { asal: 'definisi', path }, value, label ?? `${path.at(-1)}`));
}
