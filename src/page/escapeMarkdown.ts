/** Makes Markdown show a text as it is: on one line, with every sign escaped that has a meaning there. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~$]/g, (sign) => `\\${sign}`);
}
