import type { Indikator } from '../../definition/indikator.js';
import type { Sound } from '../../definition/sound.js';
import { missingField, partCycle, unknownVariable } from '../../issue/definition.js';
import { describeNames } from '../../issue/describe.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { checkOrder } from './checkOrder.js';
import { findCycles } from './findCycles.js';

/**
 * Bounds are in order; a part names another variable, and no variable is a part of itself. What says how a result is taken says of
 * which indicator.
 */
export function checkVariabel({ variabel = {} }: Sound<Indikator>, path: Path, issues: Issues): void {
  const all = Object.entries(variabel);
  const cycles = findCycles(new Map(all.map(([id, own]) => [id, own?.bagianDari])));
  for (const [id, { indikator, dasar, minimum, maksimum, bagianDari } = {}] of all) {
    const way = [...path, 'variabel', id];
    if (dasar !== undefined && indikator === undefined && !issues.hasAt([...way, 'indikator'])) {
      issues.add(missingField, [...way, 'indikator'], undefined, { kunci: 'indikator' });
    }
    checkOrder(minimum, maksimum, [...way, 'minimum'], issues);
    if (bagianDari === undefined) continue;
    const where = [...way, 'bagianDari'];
    if (!Object.hasOwn(variabel, bagianDari)) {
      const dikenal = describeNames(Object.keys(variabel));
      issues.add(unknownVariable, where, bagianDari, { variabel: bagianDari, dikenal });
    } else if (cycles.has(id)) issues.add(partCycle, where, bagianDari, { variabel: id });
  }
}
