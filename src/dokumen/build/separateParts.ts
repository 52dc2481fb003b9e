import { MAX_TEXT_LENGTH } from '../../decimal/exceedsLimit.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Isi } from '../../definition/isi.js';
import type { Names } from '../../read/formula/names.js';
import { withoutUndefined } from '../find/withoutUndefined.js';
import type { Bagian } from './draftIndikator.js';
import { renamed } from './relabel.js';

/** An indicator that was read, and what it is a part of; undefined: nothing. */
export interface PossiblePart {
  readonly indikator: Isi<Indikator>;
  readonly bagian: Bagian | undefined;
}

/**
 * The indicators of a sasaran, where parts with one formula have variables of their own: what is counted for `SD/MI` is not what is
 * counted for `SMP/MTs`, though the table prints the formula of both once.
 */
export function separateParts(all: readonly PossiblePart[], names: Names): readonly Isi<Indikator>[] {
  const counts = new Map<string, number>();
  const keys = all.map(
    ({ indikator, bagian }) => `${bagian?.dari ?? indikator.nama}\n${formulaKey(indikator)}`,
  );
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return all.map(({ indikator, bagian }, i) =>
    bagian !== undefined && (counts.get(keys[i] ?? '') ?? 0) > 1
      ? ofItsOwn(indikator, bagian.label, names)
      : indikator,
  );
}

function formulaKey({ formula }: Isi<Indikator>): string {
  return JSON.stringify(formula);
}

function ofItsOwn(indikator: Isi<Indikator>, part: string, names: Names): Isi<Indikator> {
  const { formula, variabel, contoh } = indikator;
  const all = Object.entries(variabel).map(([id, one]) => {
    const label = `${one.label} (${part})`;
    return label.length > MAX_TEXT_LENGTH
      ? { id, own: id, one }
      : { id, own: names.idOf(label), one: { ...one, label } };
  });
  const ids = new Map(all.map(({ id, own }) => [id, own]));
  const to = (id: string) => ids.get(id) ?? id;
  return withoutUndefined({
    ...indikator,
    variabel: Object.fromEntries(all.map(({ own, one }) => [own, one])),
    formula: renamed(formula, to),
    contoh: contoh?.map((one) => ({ ...one, data: renamedKeys(one.data, to) })),
  });
}

function renamedKeys<T>(data: Readonly<Record<string, T>>, to: (id: string) => string) {
  return Object.fromEntries(Object.entries(data).map(([id, value]) => [to(id), value]));
}
