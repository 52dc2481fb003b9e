import type { Periode } from '../definition/periode.js';
import { distance } from './distance.js';
import { byHeading, type Kolom, targets } from './judulKolom.js';
import { periodIn } from './periodIn.js';

const names: readonly string[] = [...byHeading.keys()];

/** Longest text that is looked at as a heading. */
const MAX_HEADING = 200;

/** What a heading says; nothing when it is none that is known letter by letter. */
export function kolomOf(judul: string): Kolom | undefined {
  if (judul.length > MAX_HEADING) return undefined;
  const period = periodIn(judul);
  const words = wordsOf(period.rest);
  if (words === '' && period.periode !== undefined) return { isi: 'target', ...period.found };
  const known = byHeading.get(words) ?? byHeading.get(words.replace(/ (?:tahun|pada|th)$/, ''));
  return known === undefined ? undefined : withPeriod(known, period.found);
}

/** What a heading with a misprint says: one letter in six may be wrong. */
export function kolomNear(judul: string): Kolom | undefined {
  if (judul.length > MAX_HEADING) return undefined;
  const period = periodIn(judul);
  const words = wordsOf(period.rest);
  if (words.length < 4) return undefined;
  const most = Math.floor(words.length / 6) + (words.length < 6 ? 1 : 0);
  const near = names.find((name) => name.length > 3 && distance(words, name, most) <= most);
  const known = near === undefined ? undefined : byHeading.get(near);
  if (known !== undefined) return withPeriod(known, period.found);
  // "Sasaran Bupati": a level that is not in the list.
  const tingkat = /^sasaran (.+)$/.exec(words)?.[1]?.replaceAll(' ', '-');
  return tingkat === undefined ? undefined : { isi: 'sasaran', tingkat };
}

function withPeriod(kolom: Kolom, found: { readonly periode?: Periode; readonly kumulatif?: true }): Kolom {
  return kolom.isi in targets ? ({ ...kolom, ...found } as Kolom) : kolom;
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
