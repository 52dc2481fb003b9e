/** About how wide a line of text is, in letters of usual width: capitals are wider, an i, a t or a comma is narrower. */
export function lettersWide(text: string): number {
  const narrow = text.match(/[iljtfrI.,:;'|()[\]! -]/g)?.length ?? 0;
  const wide = text.match(/[A-HJ-Zmw%&@]/g)?.length ?? 0;
  return text.length - 0.4 * narrow + 0.3 * wide;
}
