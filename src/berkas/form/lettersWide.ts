/** About how wide a line of text is, in letters of usual width: capitals are wider, an i, a t or a comma is narrower. */
export function lettersWide(text: string): number {
  const narrow = text.match(/[iljtfrI.,:;'|()[\]! -]/g)?.length ?? 0;
  const wide = text.match(/[A-HJ-Zmw%&@]/g)?.length ?? 0;
  // Counted in tenths of a letter: whole numbers add up exactly.
  return (10 * text.length - 4 * narrow + 3 * wide) / 10;
}
