// A table for the terminal: cells are wrapped to the width of their column.

/**
 * @param {string} text
 * @param {number} width
 * @returns {string[]}
 */
function wrap(text, width) {
  /** @type {string[]} */
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
}

/**
 * @param {readonly { readonly judul: string, readonly lebar: number }[]} columns
 * @param {readonly (readonly string[])[]} rows
 * @returns {string}
 */
export function table(columns, rows) {
  const rule = `+${columns.map(({ lebar }) => '-'.repeat(lebar + 2)).join('+')}+`;
  /** @param {readonly string[]} cells */
  const row = (cells) => {
    const wrapped = columns.map(({ lebar }, i) => wrap(cells[i] ?? '', lebar));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      const parts = columns.map(({ lebar }, i) => (wrapped[i]?.[line] ?? '').padEnd(lebar));
      return `| ${parts.join(' | ')} |`;
    }).join('\n');
  };
  const head = row(columns.map(({ judul }) => judul));
  return [rule, head, rule, ...rows.flatMap((cells) => [row(cells), rule])].join('\n');
}
