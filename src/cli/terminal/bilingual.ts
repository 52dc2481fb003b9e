import type { Bahasa } from '../../index.js';

/** A sentence of the command line in both languages. */
export type Bilingual = Readonly<Record<Bahasa, string>>;
