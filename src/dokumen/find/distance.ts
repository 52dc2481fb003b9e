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
    if (Math.min(...current) > most + 1) return most + 1;
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
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const isSame = a[i - 1] === b[j - 1];
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const change = (previous[j - 1] ?? 0) + (isSame ? 0 : 1);
    const swap = isSwap ? (before[j - 2] ?? 0) + 1 : change;
    row.push(Math.min(change, swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
  }
  return row;
}
