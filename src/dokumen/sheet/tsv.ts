import type { Format } from './format.js';
import { joinText } from './joinText.js';
import { splitText } from './splitText.js';

/** Text separated by tabs, as cells are when they are copied from Word or Excel. */
export const tsv: Format<string> = {
  read: (text) => splitText(text, '\t'),
  write: (table) => joinText(table, '\t'),
};
