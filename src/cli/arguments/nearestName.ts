/** The name that a mistyped one was probably meant to be; undefined when none is near. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  // More than what was typed can be is not compared: a command line may be long.
  const word = typed.slice(0, 40).toLowerCase();
  const [best] = names
    .map((name) => ({ name, distance: distanceBetween(word, name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3))
    ? best.name
    : undefined;
}

/** How many letters must be put in, left out or changed. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i += 1) {
    const above = row;
    row = [i];
    for (let k = 1; k <= b.length; k += 1) {
      const same = (above[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1);
      row.push(Math.min(same, (above[k] ?? 0) + 1, (row[k - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}
