import { hasTable } from './find/findRecords.js';
import type { FormatTabel } from './formatTabel.js';
import { csvOf } from './sheet/csvOf.js';
import type { Format } from './sheet/format.js';
import { html } from './sheet/html.js';
import { markdown } from './sheet/markdown.js';
import { tsv } from './sheet/tsv.js';

/** The formats of text, by their name. */
export const formats: Readonly<Record<FormatTabel, Format<string>>> = {
  tsv,
  markdown,
  csv: csvOf(hasTable),
  html,
};
