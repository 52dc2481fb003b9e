import type { Terperiksa } from './terperiksa.js';

/**
 * What a parameter takes beside a checked definition: never, when the argument bears the mark of the right function `By`;
 * else a sentence, which the first line of the compiler's message then holds.
 *
 * The branch for `never` is for no argument. It is there for the compiler to infer `By` from: the function in the mark of
 * the argument, or its `ok`, when it is what a `safeParse` function gave.
 */
export type Unchecked<By, Noun extends 'Indikator' | 'Dokumen' | 'Skala'> = [By] extends [`define${Noun}`]
  ? never
  : [By] extends [boolean]
    ? 'periksa .ok dahulu, lalu beri .value'
    : [By] extends [never]
      ?
          | Terperiksa<By>
          | {
              /** Whether the reading succeeded. */
              readonly ok: By;
            }
      : `bukan hasil define${Noun} atau parse${Noun}`;
