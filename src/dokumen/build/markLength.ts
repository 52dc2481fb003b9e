/** The mark of an item before a line: `1.`, `2)`, `a.`, `•`. */
const MARK = /^(?:\(?\d{1,2}[.)] (?=\D)|[a-z][.)] (?=\S{2})|[•·▪➢✓] ?)/u;

/** How many characters the mark of an item takes at the beginning of a line; a dash is one only in a list of dashes. */
export function markLength(line: string, isDashed: boolean): number {
  const mark = MARK.exec(line)?.[0].length ?? 0;
  if (mark > 0) return mark;
  return isDashed && line.startsWith('- ') ? 2 : 0;
}
