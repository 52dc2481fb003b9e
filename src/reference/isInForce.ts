import type { Berlaku } from '../definition/berlaku.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import { isChecked, requireChecked } from '../definition/isChecked.js';
import type { Skala } from '../definition/skala.js';
import { orRaise } from '../issue/orRaise.js';
import { type Day, dayOf } from '../period/dayOf.js';

/**
 * Whether a definition is in force on a day, by its own `berlaku`: true, false, or undefined where it does not say. That is so
 * without `berlaku`, and within a month or year that is all it knows: of what is in force since June 2026, nobody can say whether
 * it is on 15 June.
 *
 * It repeats what the definition says; how sure that is, its `rujukan` say.
 *
 * A definition that was not checked, and a date that is none, throws {@link IndikatorError}.
 *
 * @param definisi - The indicator, document or scale.
 * @param tanggal - A `Date`, or text that begins with a date in ISO form, as {@link periodeOf} takes it.
 *
 * @example
 * ```ts
 * ['2026-05-31', '2026-06-15', '2026-07-01'].map((hari) => isInForce(skalaPemdi, hari)); // => [false, undefined, true]
 * isInForce(skalaIkm, '2026-07-01'); // => undefined
 * ```
 */
export function isInForce(
  definisi: Indikator | DokumenIku | Skala,
  tanggal: Date | string,
): boolean | undefined {
  const { berlaku } = requireDefinition(definisi);
  const day = textOf(dayOf(tanggal));
  return berlaku === undefined ? undefined : isWithin(berlaku, day);
}

function requireDefinition(definisi: Indikator | DokumenIku | Skala): { readonly berlaku?: Berlaku } {
  for (const noun of ['dokumen', 'skala'] as const) if (isChecked(noun, definisi)) return definisi;
  return orRaise(requireChecked('indikator', definisi));
}

function textOf({ year, month, day }: Day): string {
  const digits = (value: number, count: number) => `${value}`.padStart(count, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** A date that says less than a day is compared by what it says: equal then means that the day itself is not known. */
function isWithin({ sejak, sampai }: Berlaku, day: string): boolean | undefined {
  const from = day.slice(0, sejak.length);
  const to = sampai === undefined ? '' : day.slice(0, sampai.length);
  if (from < sejak || (sampai !== undefined && to > sampai)) return false;
  const isVague = (from === sejak && sejak !== day) || (to === sampai && sampai !== day);
  return isVague ? undefined : true;
}
