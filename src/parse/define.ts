import type { DefinedDokumen, DefinedSkala } from '../definition/definedDokumen.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Given } from '../definition/given.js';
import type { Indikator, MasukanIndikator } from '../definition/indikator.js';
import { idOf } from '../definition/isId.js';
import type { Masukan } from '../definition/masukan.js';
import type { Missing } from '../definition/missing.js';
import type { Skala } from '../definition/skala.js';
import { orRaise } from '../issue/orRaise.js';
import { checkAsDokumen, checkAsIndikator, checkAsSkala } from './check.js';

/** In a program `90` may stand for `'90'`: no JSON lies between that could have lost digits. */
const written = { takesIntegers: true };

/**
 * Defines an indicator. The compiler infers its variables: a formula, `bagianDari` or example that names
 * another does not compile. What the compiler cannot see (JavaScript, wide types) is checked when it runs.
 *
 * Returns a frozen copy, or a checked indicator as it is; throws {@link IndikatorError} with every problem.
 *
 * @param indikator - The indicator, as plain data.
 *
 * @example
 * ```ts
 * const layanan = defineIndikator({
 *   id: 'layanan',
 *   nama: 'Persentase lansia terlayani',
 *   satuan: 'persen',
 *   variabel: { terlayani: { label: 'Lansia terlayani' }, seluruh: { label: 'Seluruh lansia' } },
 *   formula: persentase('terlayani', 'seluruh'),
 * });
 * const hasil = evaluate(layanan, { terlayani: '141', seluruh: '147' });
 * hasil.ok && hasil.teks; // => '95,92%'
 * ```
 */
export function defineIndikator<
  const V extends string,
  Named extends string = V,
  Key extends PropertyKey = PropertyKey,
>(indikator: MasukanIndikator<V, Named> | Missing<MasukanIndikator, Key>): Indikator<V> {
  // What comes back says the same as what was given.
  return orRaise(checkAsIndikator(indikator, written), idOf(indikator)) as Indikator<V>;
}

/**
 * Defines a document. Its type keeps every indicator with its own variables, so that `evaluate` on one of them
 * asks for just those.
 *
 * Returns a frozen copy, or a checked document as it is; throws {@link IndikatorError} with every problem.
 *
 * @param dokumen - The document, as plain data.
 *
 * @example
 * ```ts
 * const dokumen = defineDokumen({
 *   id: 'contoh',
 *   judul: 'IKU contoh',
 *   instansi: { nama: 'Dinas Contoh' },
 *   tahun: 2026,
 *   sasaran: [{ id: 's1', uraian: 'PMKS tertangani', indikator: [pmks] }],
 * });
 * evaluateDokumen(dokumen, { terlayani: 23, seluruh: 160 }).map((hasil) => hasil.ok && hasil.teks); // => ['14,38%']
 * ```
 */
export function defineDokumen<const D>(
  dokumen: Masukan<DokumenIku> | Given<D> | Missing<Masukan<DokumenIku>, keyof D>,
): DefinedDokumen<D> {
  // What comes back says the same as what was given.
  return orRaise(checkAsDokumen(dokumen, written), idOf(dokumen)) as unknown as DefinedDokumen<D>;
}

/**
 * Defines a grading scale; a gap or an overlap between its classes is refused.
 *
 * Returns a frozen copy, or a checked scale as it is; throws {@link IndikatorError} with every problem.
 *
 * @param skala - The scale, as plain data.
 *
 * @example
 * ```ts
 * defineSkala({
 *   id: 'lulus',
 *   nama: 'Kelulusan',
 *   kelas: [{ predikat: 'Ya', bawah: { nilai: '70' }, atas: { nilai: '100' } }],
 * }).kelas[0]?.predikat; // => 'Ya'
 * ```
 */
export function defineSkala<const S>(
  skala: Masukan<Skala> | Given<S> | Missing<Masukan<Skala>, keyof S>,
): DefinedSkala<S> {
  // What comes back says the same as what was given.
  return orRaise(checkAsSkala(skala, written), idOf(skala)) as unknown as DefinedSkala<S>;
}
