/** The text with the wide forms of digits and signs, `８０％`, and the hyphens of word processors as plain ones; each stays one character. */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010\u2011\uFE63]/gu, '-');
}
