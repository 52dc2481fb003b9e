import type { Format } from './format.js';
import { readHtml } from './readHtml.js';
import { writeHtml } from './writeHtml.js';

/** Web pages, as Word and Excel save them too: formulas are MathML. */
export const html: Format<string> = { read: readHtml, write: writeHtml };
