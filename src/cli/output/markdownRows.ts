/** The lines of a table in Markdown; the headings too where they are given. */
export function markdownRows(
  rows: readonly (readonly string[])[],
  headings?: readonly { readonly heading: string; readonly isNumber?: boolean }[],
): string {
  const lines = rows.map(lineOf);
  if (headings === undefined) return lines.join('');
  const rule = headings.map(({ isNumber }) => (isNumber === true ? '---:' : '---'));
  return [lineOf(headings.map(({ heading }) => heading)), lineOf(rule), ...lines].join('');
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => inOneLine(cell)).join(' | ')} |\n`;
}

function inOneLine(cell: string): string {
  const lines = cell.split('\n').map((line) => line.trim());
  return lines.join(' ').replace(/[\\|]/g, '\\$&');
}
