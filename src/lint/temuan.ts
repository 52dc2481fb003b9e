import type { Rujukan } from '../definition/rujukan.js';
import type { Fakta } from '../issue/issue.js';
import type { Path } from '../issue/path.js';
import type { KodeLint } from './kodeLint.js';

/** One finding of {@link lint}: something that is allowed but poor. {@link formatLint} prints them, in English too. */
export interface Temuan {
  /** The code of the rule: stable, and listed in docs/spec.md. `pengecualian` of an indicator names it. */
  readonly code: KodeLint;
  /** The path to the value, counted from what was passed in. */
  readonly path: Path;
  /** The indicator that it is about: its id. */
  readonly indikator: string;
  /** The name of that indicator. */
  readonly nama: string;
  /** The sentence in Indonesian, without the place, made from the facts. */
  readonly kalimat: string;
  /** The message: the place, then the sentence. */
  readonly message: string;
  /** The reason why it matters, in Indonesian. */
  readonly alasan: string;
  /** The reference that lays it down; undefined: it is plain sense. */
  readonly rujukan?: Rujukan;
  /** The facts that the sentence is made from. */
  readonly fakta: Fakta;
}
