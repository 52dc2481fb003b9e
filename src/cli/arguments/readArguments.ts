import { parseArgs } from 'node:util';
import { refuseUsage } from '../problem/usageError.js';
import { nearestName } from './nearestName.js';
import { everywhere, type Option, type OptionName, optionOf, options } from './options.js';
import { placeholders } from './placeholders.js';
import { Values } from './values.js';

/** What stands behind a command. */
export interface Arguments {
  readonly values: Values;
  readonly positionals: readonly string[];
}

/** What a command takes. */
export interface TakenOptions {
  readonly options: readonly OptionName[];
  /** Most arguments; undefined: any number. */
  readonly most?: number;
}

/** Takes a command line apart; what a command does not take ends it with the sentence that says so. */
export function readArguments(argv: readonly string[], command: TakenOptions): Arguments {
  const names = [...command.options, ...everywhere];
  const known = new Map(names.map((name): [string, Option] => [name, optionOf(name)]));
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries([...known].map(([name, option]) => [name, declared(option)])),
    allowPositionals: true,
    // What is wrong is said in sentences of our own, in both languages.
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const value = checkedValue(token.name, token.rawName, token.value, known);
    const before = given.get(token.name) ?? [];
    if (known.get(token.name)?.isMany !== true && before.some((one) => one !== value))
      refuseTwice(token.rawName);
    given.set(token.name, [...before, value]);
  }
  const extra = command.most === undefined ? undefined : positionals[command.most];
  if (extra !== undefined)
    refuseUsage(`"${extra}" tidak diharapkan di sini`, `"${extra}" is not expected here`);
  return { values: new Values(given), positionals };
}

function declared({ value, short }: Option) {
  return {
    type: value === undefined ? ('boolean' as const) : ('string' as const),
    ...(short === undefined ? {} : { short }),
  };
}

function checkedValue(
  name: string,
  raw: string,
  value: string | undefined,
  known: ReadonlyMap<string, Option>,
): string {
  const option = known.get(name);
  if (option === undefined) refuseUnknown(raw, [...known.keys()]);
  if (option.value === undefined) {
    if (value !== undefined)
      refuseUsage(`pilihan ${raw} tidak memakai nilai`, `option ${raw} takes no value`);
    return '';
  }
  // `--ke --json`: the name of an option is no value, unless it is put behind `=`.
  if (value === undefined || value === '' || (value.startsWith('--') && known.has(value.slice(2))))
    refuseUsage(
      `pilihan ${raw} memerlukan nilai: ${raw} ${option.value}`,
      `option ${raw} needs a value: ${raw} ${placeholders(option.value, 'en')}`,
    );
  if (option.choices !== undefined && !option.choices.includes(value)) {
    const choices = option.choices.join(', ');
    refuseUsage(
      `${raw} "${value}" tidak dikenal; pilih salah satu: ${choices}`,
      `${raw} "${value}" is not known; choose one of: ${choices}`,
    );
  }
  return value;
}

function refuseTwice(raw: string): never {
  refuseUsage(
    `pilihan ${raw} disebut dua kali dengan nilai yang berbeda; sebut satu saja`,
    `option ${raw} is given twice with different values; give one`,
  );
}

function refuseUnknown(raw: string, names: readonly string[]): never {
  const typed = raw.replace(/^-+/, '');
  if (Object.hasOwn(options, typed))
    refuseUsage(`pilihan ${raw} tidak dipakai di sini`, `option ${raw} is not taken here`);
  const meant = nearestName(typed, names);
  refuseUsage(
    `pilihan ${raw} tidak dikenal${meant === undefined ? '' : `; maksudnya --${meant}?`}`,
    `unknown option ${raw}${meant === undefined ? '' : `; did you mean --${meant}?`}`,
  );
}

/** The names of options that a command line may have before its command. */
export const beforeCommand: readonly OptionName[] = ['version'];
