import type { Bahasa } from '../../index.js';
import type { Bilingual } from '../terminal/bilingual.js';
import type { Io } from '../terminal/io.js';
import type { StatusLine } from '../terminal/statusLine.js';
import type { Style } from '../terminal/styleOf.js';
import type { Values } from './values.js';

/** One run of a command: what it was asked, and whom it talks to. */
export interface Session {
  readonly io: Io;
  readonly bahasa: Bahasa;
  readonly values: Values;
  /** What stands behind the command beside its options: files, or words. */
  readonly arguments: readonly string[];
  /** How to mark text on standard output. */
  readonly style: Style;
  /** Where long work says how far it is. */
  readonly status: StatusLine;
  /** The sentence in the language of this run. */
  say(words: Bilingual): string;
}

/** What a command does; the exit code when it is done: 0, or 1 where something is wrong with what was read. */
export type Run = (session: Session) => Promise<number>;
