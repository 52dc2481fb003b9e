import type { Bahasa } from '../index.js';
import { nearestName } from './arguments/nearestName.js';
import { beforeCommand, readArguments } from './arguments/readArguments.js';
import type { Session } from './arguments/session.js';
import { commandOf, commands } from './commands.js';
import { commandHelp, helpText } from './helpText.js';
import { refuseUsage } from './problem/usageError.js';
import { bahasaOf } from './terminal/bahasaOf.js';
import type { Bilingual } from './terminal/bilingual.js';
import { ClosedPipe } from './terminal/closedPipe.js';
import type { Io, Output } from './terminal/io.js';
import { layoutOf } from './terminal/layout.js';
import { StatusLine } from './terminal/statusLine.js';
import { styleOf } from './terminal/styleOf.js';

/**
 * Runs a command line, and returns its exit code: 0 when all is well, 1 when something is wrong with what was read, 2 when the
 * command line itself was used wrongly. Never throws.
 *
 * @param words - The words behind the name of the program.
 * @param io - All that it touches of the machine.
 */
export async function runCli(words: readonly string[], io: Io): Promise<number> {
  const argv = commandFirst(words);
  const bahasa = languageOf(argv, io);
  try {
    return await runCommand(argv, bahasa, io);
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    try {
      // The library itself is loaded for what needs it: help does not.
      const { tellError } = await import('./tellError.js');
      return await tellError(error, layoutOf(io.stderr, io.env, bahasa), io, commandOf(argv[0] ?? '')?.name);
    } catch {
      // Nobody reads standard error either.
      return 1;
    }
  }
}

/** The words of a command line with the command in front, where a language was named before it. */
function commandFirst(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const isApart = first === '--bahasa';
  if (!isApart && !first.startsWith('--bahasa=')) return words;
  const language = isApart ? words.slice(0, 2) : [first];
  const [command, ...others] = isApart ? rest.slice(1) : rest;
  return command === undefined ? words : [command, ...language, ...others];
}

async function runCommand(argv: readonly string[], bahasa: Bahasa, io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name.startsWith('-')) return runWithout(argv, bahasa, io);
  const command = commandOf(name) ?? refuseCommand(name);
  const { values, positionals } = readArguments(rest, command);
  if (values.has('help')) return print(commandHelp(command, layoutOf(io.stdout, io.env, bahasa)), io.stdout);
  const status = new StatusLine(io, bahasa);
  const session: Session = {
    io: { ...io, stdout: status.above(io.stdout), stderr: status.above(io.stderr) },
    status,
    bahasa,
    values,
    arguments: positionals,
    style: styleOf(io.stdout, io.env),
    say: (words: Bilingual) => words[bahasa],
  };
  const runIt = await command.load();
  try {
    return await runIt(session);
  } finally {
    await status.clear();
  }
}

/** Without a command: help that was asked for, the version, or help as an answer to nothing. */
async function runWithout(argv: readonly string[], bahasa: Bahasa, io: Io): Promise<number> {
  const { values } = readArguments(argv, { options: beforeCommand });
  if (values.has('version')) return print(`${io.version}\n`, io.stdout);
  const isAsked = values.has('help');
  const output = isAsked ? io.stdout : io.stderr;
  await print(helpText(layoutOf(output, io.env, bahasa)), output);
  return isAsked ? 0 : 2;
}

async function print(text: string, output: Output): Promise<number> {
  await output.write(text);
  return 0;
}

function refuseCommand(name: string): never {
  const meant = nearestName(
    name,
    commands.map((command) => command.name),
  );
  refuseUsage(
    `perintah "${name}" tidak dikenal${meant === undefined ? '' : `; maksudnya ${meant}?`}`,
    `unknown command "${name}"${meant === undefined ? '' : `; did you mean ${meant}?`}`,
  );
}

/** The language that is asked for, looked for before anything can be said about the rest; else that of the machine. */
function languageOf(argv: readonly string[], { env }: Io): Bahasa {
  const place = argv.findLastIndex((word) => word === '--bahasa' || word.startsWith('--bahasa='));
  const word = argv[place];
  const asked = word === '--bahasa' ? argv[place + 1] : word?.slice('--bahasa='.length);
  return asked === 'id' || asked === 'en' ? asked : bahasaOf(env);
}
