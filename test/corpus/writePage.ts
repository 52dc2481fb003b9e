import type { FormatTabel } from 'indikator/dokumen';
import type { Block } from './page.js';
import { writeHtmlPage } from './writeHtmlPage.js';
import { type LineHabit, writeLines } from './writeLines.js';
import type { Written } from './written.js';

// Pages in every format, by writers of our own that share nothing with those of the library.

/** How a page is written: a format, and the habits of the program that wrote it. */
export type Habit = LineHabit | 'html' | 'word';

export const habits: Readonly<Record<Habit, FormatTabel>> = {
  tsv: 'tsv',
  markdown: 'markdown',
  csv: 'csv',
  excel: 'csv',
  koma: 'csv',
  html: 'html',
  word: 'html',
};

export function writePage(page: readonly Block[], habit: Habit): Written {
  return habit === 'html' || habit === 'word'
    ? writeHtmlPage(page, habit === 'word')
    : writeLines(page, habit);
}
