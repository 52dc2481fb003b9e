import type { DokumenIku } from '../definition/dokumenIku.js';
import { freeze } from '../definition/freeze.js';
import { requireChecked } from '../definition/isChecked.js';
import type { Unchecked } from '../definition/unchecked.js';
import { evaluateAll } from './evaluateAll.js';
import type { Hasil } from './hasil.js';
import type { Realisasi } from './realisasi.js';

/**
 * Evaluates every indicator of a document, in document order, from one set of values: a variable that several
 * indicators share is given once.
 *
 * A variable that takes the result of another indicator is computed, not given: a value for it is the issue `computed-variable`, and
 * where that other one has no result, the issue `indicator-failed` names it.
 *
 * Each result stands for itself: one that lacks a value does not keep the others from theirs. A document that is
 * not checked gives one result, with its issues.
 *
 * @param dokumen - The document.
 * @param data - The value of each variable of all indicators that takes no result, by id.
 *
 * @example
 * ```ts
 * const data = { pmksPerlindungan: 1250, pmksRehabilitasi: 310, pmksSeluruh: 4120, psksBerperan: 141, psksSeluruh: 147 };
 * evaluateDokumen(dinsosTapin2020, data).map((hasil) => (hasil.ok ? hasil.teks : hasil.issues));
 * // => ['30,34%', '7,52%', '95,92%']
 * ```
 */
export function evaluateDokumen<By = unknown>(
  dokumen: DokumenIku | Unchecked<By, 'Dokumen'>,
  data: Realisasi,
): readonly Hasil[] {
  const checked = requireChecked('dokumen', dokumen);
  if (!checked.ok) return freeze([checked]);
  const semua = checked.value.sasaran.flatMap(({ indikator }) => indikator);
  const outcomes = evaluateAll(semua, data);
  // No figure was known before, so that each outcome is a result.
  return freeze(semua.map(({ id }) => outcomes.get(id) as Hasil));
}
