const segments = new Intl.Segmenter('id', { granularity: 'grapheme' });
/** Letters of East Asia, and pictures, take two columns. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: text of these characters alone has a column for each.
const ASCII = /^[\u0000-\u007f]*$/;

/** How many columns of a terminal a text takes, which is one line. */
export function charactersWide(text: string): number {
  if (ASCII.test(text)) return text.length;
  let wide = 0;
  for (const { segment } of segments.segment(text)) wide += WIDE.test(segment) ? 2 : 1;
  return wide;
}

/** The beginning of a text that takes at most so many columns, at least one character of it. */
export function cutToWidth(text: string, columns: number): string {
  if (ASCII.test(text)) return text.slice(0, Math.max(1, columns));
  let cut = '';
  let wide = 0;
  for (const { segment } of segments.segment(text)) {
    wide += charactersWide(segment);
    if (cut !== '' && wide > columns) break;
    cut += segment;
  }
  return cut;
}
