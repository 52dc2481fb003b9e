/** The text with spaces of every kind, and control characters, as one plain space each run; none at its ends. */
export function collapse(text: string): string {
  return text.replace(/(?:\p{Z}|\p{Cc}|\uFEFF)+/gu, ' ').trim();
}
