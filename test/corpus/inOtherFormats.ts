import type { Kasus } from './kasus.js';

/** A case of a table of tabs, written in the other formats: a kind of fault is none of a format. */
export function inOtherFormats(kasus: Kasus): readonly Kasus[] {
  if (kasus.cara !== 'tsv') return [];
  const lines = recordsOf(kasus.masukan).map((line) => ({ cells: line, isTable: line.length > 1 }));
  return (['csv', 'markdown', 'html'] as const).map((cara): Kasus => {
    return { ...kasus, id: `${kasus.id} (${cara})`, cara, masukan: writers[cara](lines) };
  });
}

interface Line {
  readonly cells: readonly string[];
  readonly isTable: boolean;
}

/** The cells of each row of a text of tabs; a quoted one may hold lines, but no tab: a lone quote is a text. */
function recordsOf(text: string): readonly (readonly string[])[] {
  const joined = text.replace(/(?<![^\t\n])"((?:[^"\t]|"")*)"(?![^\t\n])/g, (_, inside: string) =>
    inside.replaceAll('""', '"').replaceAll('\n', '\u0001'),
  );
  return joined.split('\n').map((line) => line.split('\t').map((one) => one.replaceAll('\u0001', '\n')));
}

const writers: Readonly<Record<'csv' | 'markdown' | 'html', (lines: readonly Line[]) => string>> = {
  csv: (lines) =>
    lines
      .map(({ cells }) =>
        cells.map((one) => (/[";\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join(';'),
      )
      .join('\n'),
  markdown: (lines) =>
    lines
      .flatMap(({ cells, isTable }, i) => {
        if (!isTable) return cells;
        const texts = cells.map((one) => one.replaceAll('|', '\\|').replaceAll('\n', '<br>'));
        const isFirst = lines[i - 1]?.isTable !== true;
        return [`| ${texts.join(' | ')} |`, ...(isFirst ? [`|${' --- |'.repeat(cells.length)}`] : [])];
      })
      .join('\n'),
  html: (lines) =>
    lines
      .map(({ cells, isTable }, i) => {
        const texts = cells.map((one) =>
          one
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;')
            .replaceAll('>', '&gt;')
            .replaceAll('\n', '<br>'),
        );
        if (!isTable) return `<p>${texts.join('')}</p>`;
        const row = `<tr>${texts.map((one) => `<td>${one}</td>`).join('')}</tr>`;
        const [begins, ends] = [lines[i - 1]?.isTable !== true, lines[i + 1]?.isTable !== true];
        return `${begins ? '<table>' : ''}${row}${ends ? '</table>' : ''}`;
      })
      .join('\n'),
};
