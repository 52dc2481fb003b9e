import type { Indikator } from '../../definition/indikator.js';
import type { Rujukan } from '../../definition/rujukan.js';
import type { Sasaran } from '../../definition/sasaran.js';
import type { Fakta } from '../../issue/issue.js';
import type { Path } from '../../issue/path.js';

/** What a rule looks at: an indicator, and in a document the sasaran that it measures and the indicators before it. */
export interface Linted {
  readonly indikator: Indikator;
  /** Undefined where the indicator is linted alone. */
  readonly sasaran?: Sasaran;
  /** The earlier indicators of the document, by what their formulas compute; undefined where it is linted alone. */
  readonly earlier?: ReadonlyMap<string, Indikator>;
}

/** A place in the indicator that a rule has something to say about, and what its sentence is made from. */
export interface Found<F extends Fakta> {
  readonly path: Path;
  readonly fakta: F;
}

/** What a kind of note says, in both languages: its sentence and why it matters, and where that is laid down. */
export interface NoteKind<F extends Fakta> {
  readonly code: string;
  readonly kalimat: (fakta: F) => string;
  readonly alasan: string;
  /** The same in English. */
  readonly en: { readonly kalimat: (fakta: F) => string; readonly alasan: string };
  /** Undefined where it is plain sense. */
  readonly rujukan?: Rujukan;
}

/** One rule: a kind of note, and where it is found. */
export interface LintRule<F extends Fakta> extends NoteKind<F> {
  /** True for a rule about what only an office can say: it looks at indicators in a document, never at one alone. */
  readonly needsDokumen?: true;
  readonly find: (linted: Linted) => readonly Found<F>[];
}
