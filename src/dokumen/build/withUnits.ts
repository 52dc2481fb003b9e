import type { Variabel } from '../../definition/variabel.js';
import type { Field } from '../find/tableRecord.js';

/** Variables with the units that a list of the data to be collected gives them, and its lines that are of no variable. */
export interface WithUnits<V> {
  readonly variabel: V;
  readonly kept: readonly string[];
}

/** Takes the units of variables from the cells that list them, line by line: `Lansia terlayani (orang)`. */
export function withUnits<V extends Readonly<Record<string, Pick<Variabel, 'label'>>>>(
  fields: readonly Field[],
  variabel: V,
): WithUnits<V> {
  const ids = new Map(Object.entries(variabel).map(([id, { label }]) => [label.toLowerCase(), id]));
  const units = new Map<string, string>();
  const kept: string[] = [];
  for (const { text, place } of fields) {
    for (const line of text.split('\n')) {
      const [, label = line, unit] = /^(.*\S) \(([^()]+)\)$/.exec(line) ?? [];
      const own = ids.get(label.toLowerCase());
      if (own !== undefined && unit !== undefined) units.set(own, unit);
      else if (!ids.has(line.toLowerCase())) kept.push(`${place.heading}: ${line}`);
    }
  }
  if (units.size === 0) return { variabel, kept };
  const all = Object.entries(variabel).map(([id, one]) => {
    const satuan = units.get(id);
    return [id, satuan === undefined ? one : { ...one, satuan }] as const;
  });
  // The same ids, each with a definition of the same kind.
  return { variabel: Object.fromEntries(all) as V, kept };
}
