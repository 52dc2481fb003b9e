import { escapeMarkdown } from './escapeMarkdown.js';

/** Something said, and what is said below it. */
export interface Line {
  /** What stands before the text, set off from it: a code, a mark. */
  readonly lead?: string;
  readonly text: string;
  readonly below?: readonly string[];
}

/** Lines under one heading. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** The ways to print: for a terminal, or for a page that knows Markdown. */
export type PrintFormat = 'teks' | 'markdown';

/** Prints a sentence, then sections of lines. */
export function printSections(first: string, sections: readonly Section[], format: PrintFormat): string {
  const print = format === 'markdown' ? markdown : plain;
  return `${[print.first(first), ...sections.map((section) => sectionText(section, print))].join('\n\n')}\n`;
}

interface Print {
  first(text: string): string;
  heading(text: string): string;
  line(line: Line): string;
  below(text: string): string;
  /** What stands between the heading and its lines. */
  readonly gap: string;
}

/** On one line, so that a name with line breaks cannot look like more than a name. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ');

const plain: Print = {
  first: oneLine,
  heading: oneLine,
  line: ({ lead, text }) => `  ${lead === undefined ? '' : `[${lead}] `}${oneLine(text)}`,
  below: (text) => `      ${oneLine(text)}`,
  gap: '\n',
};

const markdown: Print = {
  first: escapeMarkdown,
  heading: (text) => `### ${escapeMarkdown(text)}`,
  line: ({ lead, text }) =>
    `- ${lead === undefined ? '' : `**${escapeMarkdown(lead)}** `}${escapeMarkdown(text)}`,
  below: (text) => `  - ${escapeMarkdown(text)}`,
  gap: '\n\n',
};

function sectionText({ heading, lines }: Section, print: Print): string {
  const printed = lines.flatMap((line) => [print.line(line), ...(line.below ?? []).map(print.below)]);
  return `${print.heading(heading)}${print.gap}${printed.join('\n')}`;
}
