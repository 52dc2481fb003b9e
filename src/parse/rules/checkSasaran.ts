import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Sound } from '../../definition/sound.js';
import { parentCycle, unknownParent } from '../../issue/definition.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { findCycles } from './findCycles.js';
import { reportDuplicates } from './reportDuplicates.js';

/** Every sasaran has its own id; a parent is in the list, and none is its own parent. */
export function checkSasaran({ sasaran = [] }: Sound<DokumenIku>, path: Path, issues: Issues): void {
  const way = [...path, 'sasaran'];
  reportDuplicates(
    sasaran.map((one, i) => ({ id: one?.id, path: [...way, i, 'id'] })),
    'id',
    issues,
  );
  const parents = new Map(sasaran.map((one) => [one?.id ?? '', one?.induk]));
  const cycles = findCycles(parents);
  for (const [i, { id, induk } = {}] of sasaran.entries()) {
    if (induk === undefined) continue;
    const where = [...way, i, 'induk'];
    if (!parents.has(induk)) issues.add(unknownParent, where, induk, {});
    else if (id !== undefined && cycles.has(id)) issues.add(parentCycle, where, induk, { id });
  }
}
