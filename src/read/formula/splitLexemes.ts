import type { Parsed } from '../../issue/parsed.js';
import type { Lexeme } from './token.js';

/** What a notation knows of its text at one position. */
interface Lexing {
  /** The text there that means nothing, such as spaces; undefined when there is none. */
  readonly skip: (at: number) => string | undefined;
  /** The lexeme that begins there, or the issue of why none does. */
  readonly read: (at: number) => Parsed<Lexeme>;
}

/** Splits a text from `start` to `end` into lexemes; each character is looked at once. Stops at the first issue. */
export function splitLexemes(start: number, end: number, { skip, read }: Lexing): Parsed<readonly Lexeme[]> {
  const lexemes: Lexeme[] = [];
  let at = start;
  while (at < end) {
    const skipped = skip(at);
    if (skipped !== undefined) {
      at += skipped.length;
      continue;
    }
    const lexeme = read(at);
    if (!lexeme.ok) return lexeme;
    lexemes.push(lexeme.value);
    at = lexeme.value.end;
  }
  return { ok: true, value: lexemes };
}
