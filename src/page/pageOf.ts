import { escapeHtml } from './escapeHtml.js';

/** A page to be printed: its title, which programs show as its name, and the way the paper lies. */
interface Page {
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  /** What stands in it, as HTML, an element a line. */
  readonly body: readonly string[];
}

const styleOf = (orientation: Page['orientation']) => `
@page { size: A4 ${orientation}; margin: 12mm; }
body { font: 10pt/1.35 "Liberation Sans", Arial, sans-serif; }
h1 { font-size: 12pt; text-align: center; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #000; padding: 3pt 4pt; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
math { font-size: 90%; }
`;

/** A page in Indonesian of its own that prints on A4. */
export function pageOf({ title, orientation, body }: Page): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="id">',
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${styleOf(orientation)}</style></head>`,
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The headings of a table, which are printed again on each page. */
export function headingRow(headings: readonly string[]): string {
  return `<thead><tr>${headings.map((one) => `<th>${escapeHtml(one)}</th>`).join('')}</tr></thead>`;
}
