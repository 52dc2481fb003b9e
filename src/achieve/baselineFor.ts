import type { Indikator } from '../definition/indikator.js';
import { compareKurun, type Kurun, kurunOf } from '../definition/kurun.js';
import type { NilaiPredikat } from './nilaiPredikat.js';

/** The definition's baseline for a period: the latest that begins before it; of an unknown period the latest; undefined: none. */
export function baselineFor(
  { kondisiAwal = [] }: Indikator,
  kurun: Kurun | undefined,
): string | NilaiPredikat | undefined {
  const before = kondisiAwal
    .flatMap((one) => {
      const own = kurunOf(one.periode);
      return own === undefined || (kurun !== undefined && own.awal >= kurun.awal) ? [] : [{ one, own }];
    })
    .sort((a, b) => compareKurun(a.own, b.own));
  const { nilai, predikat } = before.at(-1)?.one ?? {};
  return nilai ?? (predikat === undefined ? undefined : { predikat });
}
