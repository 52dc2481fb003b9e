import type { Bilingual } from '../terminal/bilingual.js';

/** The command line was used wrongly: an option that does not exist, a file that is not there. It ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly words: Bilingual;

  constructor(words: Bilingual) {
    super(words.id);
    this.words = words;
  }
}

/** Ends the work with a sentence about how the command line was used. */
export function refuseUsage(id: string, en: string): never {
  throw new UsageError({ id, en });
}
