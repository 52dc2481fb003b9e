/** What leads to a note below a table: `1)`, `*)`, `a)`, `**`, `[1]`. */
const MARK = /^\[\d{1,3}\]$|^\(?(?:\d{1,2}(?:, ?\d{1,2})*|[a-z])\)$|^\*{1,3}\)?$/i;

/**
 * What stands for raised letters behind a text; *undefined* for what leads to a note, also a number behind a word or a percent sign:
 * only units have powers, and those are short, but for the meter. Behind a number raised digits are no part of it: "85" with a note "1".
 */
export function raisedText(raised: string, before: string): string | undefined {
  const mark = raised.trim();
  if (MARK.test(mark)) return undefined;
  if (/^\d{1,2}$/.test(mark) && /(?:\p{L}{4}|%)$/u.test(before) && !/meter$/i.test(before)) return undefined;
  return /\d$/.test(before) && /^\d/.test(raised) ? `^${raised}` : raised;
}
