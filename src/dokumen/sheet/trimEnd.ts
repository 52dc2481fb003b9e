/**
 * A text without spaces and without the given marks at its end. A loop, because a pattern would try again at each place
 * where a run of them begins.
 */
export function trimEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && isTrimmed(text.charAt(end - 1), marks)) end -= 1;
  return text.slice(0, end);
}

function isTrimmed(sign: string, marks: string): boolean {
  return marks.includes(sign) || sign.trim() === '';
}
