import { escapeHtml } from './escapeHtml.js';

/** A page to be printed: its title, which programs show as its name, and how it lies on the paper. */
interface Page {
  readonly title: string;
  /** Size and orientation of the paper, as CSS names them: `A4 landscape`. */
  readonly paper: string;
  /** Further rules of its style sheet. */
  readonly style?: string;
  /** What stands in it, as HTML, an element a line. */
  readonly body: readonly string[];
}

/** What lies on each side of a printed page, in millimetres. */
export const MARGIN = 12;

// Words and numbers stay whole: a table that is too wide for a window moves in a box of its own.
const styleOf = (paper: string) => `
@page { size: ${paper}; margin: ${MARGIN}mm; }
body { font: 10pt/1.35 "Liberation Sans", Arial, sans-serif; }
h1 { font-size: 12pt; text-align: center; }
.tabel { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #000; padding: .3em .4em; vertical-align: top; }
th { background: #eee; font-size: .9em; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
@media print { .tabel { overflow: visible; } }
`;

/** A page in Indonesian of its own that prints. */
export function pageOf({ title, paper, style = '', body }: Page): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="id">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title><style>${styleOf(paper)}${style}</style></head>`,
    '<body><main>',
    ...body,
    '</main></body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * A table in a box of its own, in which it moves where it is wider than the window. The headings are printed again on each
 * page; `classes` says for each column how wide it is at least.
 */
export function tableBox(
  headings: readonly string[],
  rows: readonly string[],
  classes: readonly string[] = [],
): readonly string[] {
  const head = headings.map((one, i) => `<th${attribute(classes[i])}>${escapeHtml(one)}</th>`);
  return [
    // Who moves by keyboard must be able to reach what moves.
    '<div class="tabel" role="region" aria-label="Tabel" tabindex="0">',
    '<table>',
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
    '</div>',
  ];
}

/** A cell with HTML in it. */
export function cellHtml(inside: string, name?: string): string {
  return `<td${attribute(name)}>${inside}</td>`;
}

function attribute(name = ''): string {
  return name === '' ? '' : ` class="${name}"`;
}
