import { everywhere, type OptionName, optionOf } from './arguments/options.js';
import { placeholders } from './arguments/placeholders.js';
import type { Command } from './command.js';
import { commands } from './commands.js';
import type { Bilingual } from './terminal/bilingual.js';
import { charactersWide } from './terminal/charactersWide.js';
import type { Layout } from './terminal/layout.js';
import { wrapText } from './terminal/wrapText.js';

const titles = {
  usage: { id: 'Pemakaian', en: 'Usage' },
  commands: { id: 'Perintah', en: 'Commands' },
  options: { id: 'Pilihan', en: 'Options' },
  examples: { id: 'Contoh', en: 'Examples' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const introduction: Bilingual = {
  id: 'Indikator kinerja pemerintah: definisi, perhitungan, laporan.',
  en: 'Indicators of government performance: definitions, figures, reports.',
};
const more: Bilingual = {
  id: 'Rincian: indikator PERINTAH --help. BERKAS boleh - atau dari pipa. Selesai dengan 0; 1 bila ada masalah; 2 bila salah pakai.',
  en: 'More: indikator COMMAND --help. FILE may be - or a pipe. Ends with 0; 1 with issues; 2 when used wrongly.',
};

/** The help of all commands. */
export function helpText(layout: Layout): string {
  const { bahasa, columns } = layout;
  return [
    ...wrapText(introduction[bahasa], columns),
    '',
    title(titles.usage, layout),
    usage('PERINTAH [BERKAS]', layout),
    '',
    title(titles.commands, layout),
    ...pairs(
      commands.map(({ name, summary }) => [name, summary[bahasa]]),
      layout,
    ),
    '',
    title(titles.options, layout),
    ...optionLines([...everywhere, 'version'], layout),
    '',
    ...wrapText(more[bahasa], columns),
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command, layout: Layout): string {
  const { bahasa, columns } = layout;
  const { name, summary, examples } = command;
  return [
    ...wrapText(`${summary[bahasa]}.`, columns),
    '',
    title(titles.usage, layout),
    usage(`${name} ${command.arguments}`, layout),
    '',
    title(titles.options, layout),
    ...optionLines([...command.options, ...everywhere], layout, command),
    '',
    title(titles.examples, layout),
    ...examples.map((example) => `  indikator ${example}`),
    '',
  ].join('\n');
}

function title(words: Bilingual, { bahasa, style }: Layout): string {
  return style.bold(`${words[bahasa]}:`);
}

function usage(line: string, { bahasa }: Layout): string {
  return `  indikator ${placeholders(`${line} [--PILIHAN]`, bahasa)}`;
}

function optionLines(
  names: readonly OptionName[],
  layout: Layout,
  { formats, meanings = {} }: Pick<Command, 'formats' | 'meanings'> = { formats: [] },
): readonly string[] {
  return pairs(
    names.map((name) => {
      const { short, value, choices = name === 'keluar' ? formats : [], words } = optionOf(name);
      const letter = short === undefined ? '    ' : `-${short}, `;
      const says = (meanings[name] ?? words)[layout.bahasa];
      // Some options say in words what each choice means.
      const listed = choices.every((one) => says.includes(one)) ? '' : ` (${choices.join(', ')})`;
      const typed = value === undefined ? '' : ` ${placeholders(value, layout.bahasa)}`;
      return [`${letter}--${name}${typed}`, says + listed];
    }),
    layout,
  );
}

/** Two columns: names, and what they are, wrapped beside them. */
function pairs(rows: readonly (readonly [string, string])[], { columns }: Layout): readonly string[] {
  const wide = Math.max(...rows.map(([name]) => charactersWide(name)));
  return rows.flatMap(([name, says]) =>
    wrapText(says, Math.max(20, columns - wide - 4)).map((line, i) =>
      i === 0 ? `  ${name.padEnd(wide)}  ${line}` : `  ${' '.repeat(wide)}  ${line}`,
    ),
  );
}
