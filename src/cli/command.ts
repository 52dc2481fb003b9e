import type { OptionName } from './arguments/options.js';
import type { TakenOptions } from './arguments/readArguments.js';
import type { Run } from './arguments/session.js';
import type { Bilingual } from './terminal/bilingual.js';

/** A command of the command line, as data: its code is loaded when it is asked for. */
export interface Command extends TakenOptions {
  readonly name: string;
  readonly summary: Bilingual;
  /** What stands behind the command, as Indonesian help shows it. */
  readonly arguments: string;
  /** What options mean here, where they mean something else than in other commands; undefined: none does. */
  readonly meanings?: Readonly<Partial<Record<OptionName, Bilingual>>>;
  /** The formats of its output, the usual one first; empty: it has one. */
  readonly formats: readonly string[];
  /** Command lines to begin with. */
  readonly examples: readonly string[];
  load(): Promise<Run>;
}
