import { readExact } from '../../decimal/angka.js';
import { compare } from '../../decimal/rational.js';
import { reversed } from '../../issue/definition.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';

/** True when both are numbers and the first is the larger. */
export function isReversed(bawah: string, atas: string): boolean {
  const [low, high] = [readExact(bawah), readExact(atas)];
  return low.ok && high.ok && compare(low.nilai, high.nilai) > 0;
}

/** Reports a lower bound that lies above the upper one; `path` leads to the lower. */
export function checkOrder(
  bawah: string | undefined,
  atas: string | undefined,
  path: Path,
  issues: Issues,
): void {
  if (bawah === undefined || atas === undefined || !isReversed(bawah, atas)) return;
  issues.add(reversed, path, bawah, { bawah, atas });
}
