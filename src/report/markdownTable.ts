/** Makes Markdown show a text as it is: on one line, with every sign escaped that has a meaning there. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~$]/g, (sign) => `\\${sign}`);
}

/** A table; cells are text as people write it. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = `| ${head.map(() => '---').join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** A numbered list. */
export function markdownSteps(steps: readonly string[]): string {
  return steps.map((step, i) => `${i + 1}. ${escapeMarkdown(step)}`).join('\n');
}
