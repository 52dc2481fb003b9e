import type { Sound } from '../../definition/sound.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';

/**
 * A rule between the parts of a noun: looks at what is sound of one, and reports what breaks the rule. `path` leads to the
 * noun. A rule passes over parts that are missing: their issue has been reported already.
 */
export type Rule<T> = (of: Sound<T>, path: Path, issues: Issues) => void;

/** Holds a noun against each rule of a list, in order. */
export function applyRules<T>(
  rules: readonly Rule<T>[],
  of: Sound<T> | undefined,
  path: Path,
  issues: Issues,
): void {
  if (of === undefined) return;
  for (const rule of rules) rule(of, path, issues);
}
