import { parentCycle, unknownParent } from '../issue/definition.js';
import type { Report } from '../issue/report.js';
import type { Plain } from './copyPlain.js';
import { findCycles } from './findCycles.js';
import { fieldOf, itemsOf, textOf } from './plain.js';
import { reportDuplicates } from './reportDuplicates.js';

/** Every sasaran has its own id; a parent is in the list, and none is its own parent. */
export function checkSasaran(dokumen: Plain, report: Report): void {
  const semua = itemsOf(fieldOf(dokumen, 'sasaran'));
  reportDuplicates(
    semua.map((sasaran, i) => ({ id: textOf(sasaran, 'id'), path: ['sasaran', i, 'id'] })),
    'id',
    report,
  );
  const parents = new Map(semua.map((sasaran) => [textOf(sasaran, 'id') ?? '', textOf(sasaran, 'induk')]));
  const cycles = findCycles(parents);
  for (const [i, sasaran] of semua.entries()) {
    const [id, induk] = [textOf(sasaran, 'id'), textOf(sasaran, 'induk')];
    if (induk === undefined) continue;
    const path = ['sasaran', i, 'induk'];
    if (!parents.has(induk)) report.add(unknownParent, path, induk, {});
    else if (id !== undefined && cycles.has(id)) report.add(parentCycle, path, induk, { id });
  }
}
