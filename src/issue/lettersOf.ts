/** The letters of a column counted from 1, as spreadsheets name it: `A`, `AB`. */
export function lettersOf(column: number): string {
  const [rest, last] = [Math.floor((column - 1) / 26), (column - 1) % 26];
  return `${rest === 0 ? '' : lettersOf(rest)}${String.fromCharCode(65 + last)}`;
}
