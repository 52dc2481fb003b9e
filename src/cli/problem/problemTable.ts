import type { Bilingual } from '../terminal/bilingual.js';
import type { Layout } from '../terminal/layout.js';
import { printable } from '../terminal/printable.js';
import { TextTable } from '../terminal/textTable.js';
import { formatProblem, type Problem } from './problem.js';

/** How problems are shown: how the output is laid out, and what they were found in. */
export interface ProblemLayout extends Layout {
  readonly source?: string | undefined;
}

const levels = {
  salah: { id: 'salah', en: 'error' },
  catatan: { id: 'catatan', en: 'note' },
} as const satisfies Readonly<Record<Problem['tingkat'], Bilingual>>;

const headings = {
  level: { id: 'Tingkat', en: 'Level' },
  code: { id: 'Kode', en: 'Code' },
  message: { id: 'Masalah', en: 'Issue' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Problems as a table: errors first, each with its code and its sentence; an empty text when there are none. */
export function problemTable(problems: readonly Problem[], layout: ProblemLayout): string {
  if (problems.length === 0) return '';
  const { bahasa, columns, style, source } = layout;
  const table = new TextTable(
    [
      {
        heading: headings.level[bahasa],
        mark: (text) => (text === levels.salah[bahasa] ? style.red(text) : style.yellow(text)),
      },
      { heading: headings.code[bahasa], isWhole: true, mark: (text) => style.dim(text) },
      { heading: headings.message[bahasa] },
    ],
    columns,
    style,
  );
  const sorted = [...problems].sort((a, b) => rankOf(a) - rankOf(b));
  const rows = sorted.map((one) => [levels[one.tingkat][bahasa], one.code, formatProblem(one, bahasa)]);
  return (source === undefined ? '' : `${style.bold(printable(source))}\n`) + table.print(rows);
}

function rankOf({ tingkat }: Problem): number {
  return tingkat === 'salah' ? 0 : 1;
}
