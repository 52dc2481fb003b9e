/**
 * How many letters two texts differ in, where two letters that changed places count once. Counts up to `most`: texts that
 * differ in more give any larger number.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const current = rowOf(a, b, i, before, previous);
    if (least(current) > most + 1) return most + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}

/** The distances of the first `i` letters of `a` to the beginnings of `b`, from those for `i - 2` and `i - 1` letters. */
function rowOf(
  a: string,
  b: string,
  i: number,
  before: readonly number[],
  previous: readonly number[],
): number[] {
  const [own, last] = [a.charCodeAt(i - 1), a.charCodeAt(i - 2)];
  const row = [i];
  let left = i;
  for (let j = 1; j <= b.length; j += 1) {
    const other = b.charCodeAt(j - 1);
    let away = (previous[j - 1] ?? 0) + (own === other ? 0 : 1);
    if ((previous[j] ?? 0) < away) away = (previous[j] ?? 0) + 1;
    if (left < away) away = left + 1;
    const isSwap = i > 1 && j > 1 && last === other && own === b.charCodeAt(j - 2);
    if (isSwap) away = Math.min(away, (before[j - 2] ?? 0) + 1);
    row.push(away);
    left = away;
  }
  return row;
}

function least(row: readonly number[]): number {
  let found = Number.POSITIVE_INFINITY;
  for (const one of row) if (one < found) found = one;
  return found;
}
