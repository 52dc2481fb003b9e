import { uncheckedDefinition } from '../issue/definition.js';
import { makeIssue } from '../issue/issue.js';
import type { Parsed } from '../issue/parsed.js';
import type { DefinedDokumen, DefinedSkala } from './definedDokumen.js';
import type { DokumenIku } from './dokumenIku.js';
import { freeze } from './freeze.js';
import type { Indikator, MasukanIndikator } from './indikator.js';
import type { KebijakanRerata } from './kebijakanRerata.js';
import type { Masukan } from './masukan.js';
import type { Skala } from './skala.js';
import type { Terperiksa } from './terperiksa.js';

/** The nouns that are checked as a whole. */
export interface Nouns {
  readonly indikator: Indikator;
  readonly dokumen: DokumenIku;
  readonly skala: Skala;
}

/** The frozen values that were checked, each with the noun that it was checked as. No caller can add to it. */
const known = /* @__PURE__ */ new WeakMap<object, keyof Nouns>();

/** True when the value was checked, or written by us, as this noun, and has been frozen since. */
export function isChecked<N extends keyof Nouns>(noun: N, value: unknown): value is Nouns[N] {
  return typeof value === 'object' && value !== null && known.get(value) === noun;
}

/** The functions that make a noun, for the sentence of an issue: `define` for programs, `parse` for data from elsewhere. */
const makers = {
  indikator: { define: 'defineIndikator', parse: 'parseIndikator' },
  dokumen: { define: 'defineDokumen', parse: 'parseDokumen' },
  skala: { define: 'defineSkala', parse: 'parseSkala' },
} as const;

/** Gives a checked definition as it is; for anything else one issue, which says which function to call. */
export function requireChecked<N extends keyof Nouns>(noun: N, value: unknown): Parsed<Nouns[N]> {
  if (isChecked(noun, value)) return { ok: true, value };
  // A document where an indicator belongs was checked, too: it is another noun.
  const other = typeof value === 'object' && value !== null ? known.get(value) : undefined;
  const facts = other === undefined ? makers[noun] : { ...makers[noun], berupa: makers[other].define };
  return {
    ok: false,
    issues: [makeIssue(uncheckedDefinition, { asal: 'definisi', path: [] }, value, facts)],
  };
}

/** Freezes an indicator that is known to be right and remembers it, with the scales in it. */
/* @__NO_SIDE_EFFECTS__ */
export function checkedIndikator<const I extends MasukanIndikator>(
  indikator: I,
): I & Terperiksa<'defineIndikator'> {
  rememberIndikator(freeze(indikator));
  // The mark is for the compiler alone.
  return indikator as I & Terperiksa<'defineIndikator'>;
}

/** Freezes a scale that is known to be right and remembers it. */
/* @__NO_SIDE_EFFECTS__ */
export function checkedSkala<const S extends Masukan<Skala>>(skala: S): DefinedSkala<S> {
  known.set(freeze(skala), 'skala');
  // Numbers are text already, and the mark is for the compiler alone.
  return skala as DefinedSkala<S>;
}

/** Freezes a document that is known to be right and remembers it, its indicators, and the scales in it. */
/* @__NO_SIDE_EFFECTS__ */
export function checkedDokumen<const D extends Masukan<DokumenIku>>(dokumen: D): DefinedDokumen<D> {
  known.set(freeze(dokumen), 'dokumen');
  rememberSkalaOf(dokumen.rerata);
  for (const { indikator, rerata } of dokumen.sasaran) {
    rememberSkalaOf(rerata);
    indikator.forEach(rememberIndikator);
  }
  // Numbers are text already, and the mark is for the compiler alone.
  return dokumen as unknown as DefinedDokumen<D>;
}

// No mark of freedom from side effects on these: minifiers, and Bun as it loads a file, drop a call with that mark when
// nobody takes its value.
function rememberIndikator(indikator: MasukanIndikator): void {
  known.set(indikator, 'indikator');
  const { skala, capaian } = indikator;
  rememberSkala(skala);
  rememberSkala(capaian?.skala);
}

function rememberSkalaOf(rerata: Masukan<KebijakanRerata> | undefined): void {
  rememberSkala(rerata?.skala);
}

/** A scale inside what was checked was checked with it, and is frozen with it. */
function rememberSkala(skala: Masukan<Skala> | undefined): void {
  if (skala !== undefined) known.set(skala, 'skala');
}
