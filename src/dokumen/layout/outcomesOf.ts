import type { Capaian } from '../../achieve/capaian.js';
import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Outcomes, PrintedResult } from './column.js';

/** Results and achievements by their indicators, those of lists: by their id, else by their place. */
export function outcomesOf(
  { sasaran }: DokumenIku,
  hasil: readonly PrintedResult[] | undefined,
  capaian: readonly Capaian[] | undefined,
): Outcomes {
  const ids = sasaran.flatMap(({ indikator }) => indikator.map(({ id }) => id));
  return { hasil: byId(hasil, ids), capaian: byId(capaian, ids) };
}

/** Outcomes by the id of their indicator, which is `ids` at the same place where an outcome does not say it. */
function byId<T extends PrintedResult | Capaian>(
  outcomes: readonly T[] | undefined,
  ids: readonly string[],
): ReadonlyMap<string, T> | undefined {
  if (outcomes === undefined) return undefined;
  const found = new Map<string, T>();
  for (const [i, outcome] of outcomes.entries()) {
    const id = idOf(outcome) ?? ids[i];
    if (id !== undefined && !found.has(id)) found.set(id, outcome);
  }
  return found;
}

/** The id that an outcome says itself; of a failure that is not checked there is none. */
function idOf(outcome: { readonly id?: string } | { readonly ok: false }): string | undefined {
  return 'id' in outcome ? outcome.id : undefined;
}
