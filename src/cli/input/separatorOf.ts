import { encodingOf } from './encodingOf.js';

const SIGNS = [';', '\t', ','] as const;
const LOOKED_AT = 50;

/** The sign between the cells of a CSV: the one that most of its first lines have equally often. */
export function separatorOf(head: Uint8Array): string {
  const text = new TextDecoder(encodingOf(head)).decode(head, { stream: true });
  const lines = text
    .split(/\r?\n/, LOOKED_AT)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const [best] = SIGNS.map((sign) => ({ sign, count: linesAlike(lines, sign) })).sort(
    (a, b) => b.count - a.count,
  );
  return best === undefined || best.count === 0 ? ';' : best.sign;
}

/** How many lines have the sign as often as most that have it. */
function linesAlike(lines: readonly string[], sign: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const often = line.split(sign).length - 1;
    if (often > 0) counts.set(often, (counts.get(often) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
