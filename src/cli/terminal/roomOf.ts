import type { Output } from './io.js';

const USUAL = 80;
/** Lines of text that are longer than this are hard to read. */
const MOST = 120;

/** How many columns output may take: those of the terminal, within what is readable; 80 where there is none. */
export function roomOf({ columns }: Output): number {
  return columns === undefined || columns < 20 ? USUAL : Math.min(columns, MOST);
}
