import type { Session } from '../arguments/session.js';
import type { Bilingual } from '../terminal/bilingual.js';

/** Before this, nothing is said: most work is done by then. */
const QUIET = 1_000;
/** How often the line is written anew. */
const STEP = 200;

/** Says on a terminal how far long work has come; into a pipe it says nothing. */
export class Progress {
  readonly #session: Session;
  readonly #start: number;
  #said = 0;

  constructor(session: Session) {
    this.#session = session;
    this.#start = session.io.now();
  }

  /** Tells how far the work is, when it is time to. */
  async tell(words: Bilingual): Promise<void> {
    const { io } = this.#session;
    if (!io.stderr.isTerminal) return;
    const now = io.now();
    if (now - this.#start < QUIET || now - this.#said < STEP) return;
    this.#said = now;
    await io.stderr.write(`\r\u001b[K${this.#session.errorStyle.dim(this.#session.say(words))}`);
  }

  /** Takes the line away. */
  async end(): Promise<void> {
    if (this.#said !== 0) await this.#session.io.stderr.write('\r\u001b[K');
    this.#said = 0;
  }
}
