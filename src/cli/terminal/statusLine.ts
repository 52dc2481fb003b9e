import type { Bahasa } from '../../index.js';
import type { Bilingual } from './bilingual.js';
import { cutToWidth } from './charactersWide.js';
import type { Io, Output } from './io.js';
import { printable } from './printable.js';
import { roomOf } from './roomOf.js';
import { styleOf } from './styleOf.js';

/** Before this, nothing is said: most work is done by then. */
const QUIET = 1_000;
/** How often the line is written anew. */
const STEP = 200;
const ERASE = '\r\u001b[K';

/** The last line of a terminal, which says how far long work has come. Into a pipe it says nothing. */
export class StatusLine {
  readonly #io: Io;
  readonly #bahasa: Bahasa;
  readonly #start: number;
  #said = 0;
  #isShown = false;

  constructor(io: Io, bahasa: Bahasa) {
    this.#io = io;
    this.#bahasa = bahasa;
    this.#start = io.now();
  }

  /** Tells how far the work is, when it is time to. */
  async tell(words: Bilingual): Promise<void> {
    if (!this.#io.stderr.isTerminal) return;
    const now = this.#io.now();
    if (now - this.#start < QUIET || (this.#isShown && now - this.#said < STEP)) return;
    await this.announce(words);
  }

  /** Tells at once what is about to take long, and cannot tell by itself how far it is. */
  async announce(words: Bilingual): Promise<void> {
    const { stderr, env } = this.#io;
    if (!stderr.isTerminal) return;
    this.#said = this.#io.now();
    this.#isShown = true;
    const text = cutToWidth(printable(words[this.#bahasa]), roomOf(stderr) - 1);
    await stderr.write(`${ERASE}${styleOf(stderr, env).dim(text)}`);
  }

  /** Takes the line away. */
  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    await this.#io.stderr.write(ERASE);
  }

  /** An output before whose text the line is taken away, so that neither stands in the other. */
  above(output: Output): Output {
    return {
      ...output,
      write: async (content) => {
        if (output.isTerminal) await this.clear();
        await output.write(content);
      },
    };
  }
}
