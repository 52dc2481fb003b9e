const NARROW = /[ijlftrI.,:;'|!()[\]/-]/g;
const WIDE = /[mwMW%@]/g;
const DIGIT = /\d/g;
const CAPITAL = /[A-HJ-LN-VX-Z&]/g;

/** About how wide a text is, in em: a little wider than most sans-serif letters are. */
export function textWidth(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    0.58 * text.length -
    0.22 * count(NARROW) +
    0.3 * count(WIDE) +
    0.14 * count(CAPITAL) +
    0.06 * count(DIGIT)
  );
}
