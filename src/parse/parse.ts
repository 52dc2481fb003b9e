import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import { idOf } from '../definition/isId.js';
import type { Skala } from '../definition/skala.js';
import { orRaise } from '../issue/orRaise.js';
import type { Parsed } from '../issue/parsed.js';
import { checkAsDokumen, checkAsIndikator, checkAsSkala } from './check.js';

/**
 * Checks data of unknown origin (JSON from a file, a database, a stranger) as an indicator.
 *
 * Returns the frozen indicator, or every problem at once: each with its path, also inside expressions, and an
 * Indonesian sentence. Never throws.
 *
 * @param value - Data of unknown origin.
 *
 * @example
 * ```ts
 * const parsed = safeParseIndikator({ ...pmks, satuan: 5, formula: persentase('terlayani', 'semua') });
 * parsed.ok ? [] : parsed.issues.map((issue) => `${issue.code} ${issue.path.join('.')}`);
 * // => ['wrong-type satuan', 'unknown-variable formula.penyebut', 'unused-variable variabel.seluruh']
 * ```
 */
export function safeParseIndikator(value: unknown): Parsed<Indikator> {
  return checkAsIndikator(value);
}

/**
 * As {@link safeParseIndikator}, but returns the indicator itself and throws {@link IndikatorError} when there
 * is any problem.
 *
 * @param value - Data of unknown origin.
 *
 * @example
 * ```ts
 * parseIndikator(JSON.parse(JSON.stringify(pmks))).nama; // => 'Persentase PMKS tertangani'
 * ```
 */
export function parseIndikator(value: unknown): Indikator {
  return orRaise(checkAsIndikator(value), idOf(value));
}

/**
 * Checks data of unknown origin as a document: the rules of every indicator, and those between them (ids are
 * used once, a variable id has one definition, parents of sasaran exist and form no cycle).
 *
 * Returns the frozen document, or every problem at once. Never throws.
 *
 * @param value - Data of unknown origin.
 *
 * @example
 * ```ts
 * const parsed = safeParseDokumen({ ...dinsosTapin2020, tahun: '2020' });
 * parsed.ok ? '' : parsed.issues[0]?.message; // => 'tahun: ditemukan "2020"; diharapkan bilangan bulat'
 * ```
 */
export function safeParseDokumen(value: unknown): Parsed<DokumenIku> {
  return checkAsDokumen(value);
}

/**
 * As {@link safeParseDokumen}, but returns the document itself and throws {@link IndikatorError} when there is
 * any problem.
 *
 * @param value - Data of unknown origin.
 *
 * @example
 * ```ts
 * parseDokumen(JSON.parse(JSON.stringify(dinsosTapin2020))).tahun; // => 2020
 * ```
 */
export function parseDokumen(value: unknown): DokumenIku {
  return orRaise(checkAsDokumen(value), idOf(value));
}

/**
 * Checks data of unknown origin as a grading scale. A gap or overlap between classes is a problem that names the
 * numbers concerned.
 *
 * Returns the frozen scale, or every problem at once. Never throws.
 *
 * @param value - Data of unknown origin.
 *
 * @example
 * ```ts
 * const parsed = safeParseSkala({
 *   id: 'lulus',
 *   nama: 'Kelulusan',
 *   kelas: [
 *     { predikat: 'Tidak', bawah: { nilai: '0' }, atas: { nilai: '69' } },
 *     { predikat: 'Ya', bawah: { nilai: '70' }, atas: { nilai: '100' } },
 *   ],
 * });
 * parsed.ok ? '' : parsed.issues[0]?.message;
 * // => 'kelas[1].bawah: tidak ada kelas untuk nilai antara 69 dan 70; sambung ujung kedua kelas'
 * ```
 */
export function safeParseSkala(value: unknown): Parsed<Skala> {
  return checkAsSkala(value);
}

/**
 * As {@link safeParseSkala}, but returns the scale itself and throws {@link IndikatorError} when there is any problem.
 *
 * @param value - Data of unknown origin.
 *
 * @example
 * ```ts
 * parseSkala(JSON.parse(JSON.stringify(skalaSakip))).kelas.length; // => 7
 * ```
 */
export function parseSkala(value: unknown): Skala {
  return orRaise(checkAsSkala(value), idOf(value));
}
