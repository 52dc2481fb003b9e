/** Words of plain letters and signs with one plain space between them, as most texts are. */
const COLLAPSED = /^[!-~]+(?: [!-~]+)*$/;

/** The text with spaces of every kind, and control characters, as one plain space each run; none at its ends. */
export function collapse(text: string): string {
  if (COLLAPSED.test(text)) return text;
  return text.replace(/(?:\p{Z}|\p{Cc}|\uFEFF)+/gu, ' ').trim();
}
