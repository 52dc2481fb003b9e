/** A decimal without zeros at its end, and without a mark that nothing follows: `0.50` is `0.5`. Whole numbers stay. */
export function withoutEndZeros(plain: string): string {
  if (!plain.includes('.')) return plain;
  let end = plain.length;
  // A regular expression would begin anew at each of many zeros.
  while (plain.charAt(end - 1) === '0') end -= 1;
  return plain.slice(0, plain.charAt(end - 1) === '.' ? end - 1 : end);
}
