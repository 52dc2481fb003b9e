import { raise } from './indikatorError.js';
import type { Parsed } from './parsed.js';

/** The value of what was read; or the one error with its issues, which names the definition where its id is known. */
export function orRaise<T>(parsed: Parsed<T>, definisi?: string): T {
  return parsed.ok ? parsed.value : raise(parsed.issues, definisi);
}
