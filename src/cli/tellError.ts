import { IndikatorError } from '../index.js';
import { problemTable } from './problem/problemTable.js';
import { ReadFailure } from './problem/readFailure.js';
import { systemReason } from './problem/systemReason.js';
import { UsageError } from './problem/usageError.js';
import type { Bilingual } from './terminal/bilingual.js';
import type { Io } from './terminal/io.js';
import type { Layout } from './terminal/layout.js';
import { printable } from './terminal/printable.js';
import { wrapText } from './terminal/wrapText.js';

/** Tells what ended the work, in words and never with the place in the code; returns the exit code. */
export async function tellError(
  error: unknown,
  layout: Layout,
  { stderr }: Io,
  command: string | undefined,
): Promise<number> {
  if (error instanceof UsageError) {
    const help = ['indikator', ...(command === undefined ? [] : [command]), '--help'].join(' ');
    await stderr.write(`${told(error.words, layout)}${seeHelp[layout.bahasa]}: ${help}\n`);
    return 2;
  }
  if (error instanceof ReadFailure || error instanceof IndikatorError) {
    const problems = error instanceof ReadFailure ? error.problems : error.issues;
    const source = error instanceof ReadFailure ? error.source : undefined;
    await stderr.write(problemTable(problems, { ...layout, source }));
    return 1;
  }
  const words = systemReason(error);
  if (words !== undefined) {
    await stderr.write(told({ id: `keluaran ${words.id}`, en: `the output ${words.en}` }, layout));
    return 2;
  }
  const unexpected = error instanceof Error ? error.message : String(error);
  await stderr.write(
    told({ id: `kesalahan tak terduga: ${unexpected}`, en: `unexpected error: ${unexpected}` }, layout),
  );
  return 1;
}

const seeHelp: Bilingual = {
  id: 'Bantuan',
  en: 'Help',
};

/** Nobody reads a word of so many characters, such as the name of a file that was a whole file. */
const ENDLESS = 300;
const MOST_SHOWN = 60;

function told(words: Bilingual, { bahasa, columns, style }: Layout): string {
  const text = printable(words[bahasa]).replace(/\S+/g, (word) =>
    word.length < ENDLESS ? word : `${word.slice(0, MOST_SHOWN)}…`,
  );
  const [first = '', ...rest] = wrapText(text, columns - 'indikator: '.length);
  return `${style.red('indikator:')} ${[first, ...rest].join('\n           ')}\n`;
}
