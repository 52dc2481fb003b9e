import type { Naskah } from '../naskah.js';
import { generated } from './generated.js';
import { kantor } from './kantor.js';
import { kantorLain } from './kantorLain.js';
import { laporan } from './laporan.js';
import { peraturan } from './peraturan.js';
import { susunan } from './susunan.js';
import { written } from './written.js';

/** The documents of the corpus. */
export const corpus: readonly Naskah[] = [
  ...generated,
  ...written,
  ...kantor,
  ...kantorLain,
  ...laporan,
  ...peraturan,
  ...susunan,
];
