import type { Lexeme } from './token.js';

/** What can say that a formula follows. */
export type Meant = 'equation' | 'heading';

/** What has to be known of a whole formula before its single words can be told apart. */
export interface Survey {
  readonly source: string;
  readonly lexemes: readonly Lexeme[];
  readonly isLatex: boolean;
  /** What said that a formula follows: an equals sign, or a heading such as "Rumus:"; undefined where nothing did. */
  readonly meant: Meant | undefined;
  /** For each opening bracket, where it is closed. */
  readonly closedBy: ReadonlyMap<number, number>;
  /** The slashes and words between names, such as "per", that are a division of this formula. */
  readonly divides: ReadonlySet<number>;
  /** Where the formula begins: behind a heading such as "Persentase A:". */
  readonly begins: number;
  /** True when the formula has a division that cannot be taken for anything else. */
  readonly hasDivision: boolean;
  /** True when it says "dengan" somewhere. */
  readonly compares: boolean;
  /** True when the formula is times 100, 1.000 and so on. */
  readonly isScaled: boolean;
}
