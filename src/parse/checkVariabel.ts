import { isId } from '../definition/id.js';
import { partCycle, reversed, unknownVariable } from '../issue/definition.js';
import { describeNames } from '../issue/describe.js';
import type { Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import type { Plain } from './copyPlain.js';
import { findCycles } from './findCycles.js';
import { isReversed } from './isReversed.js';
import { asObject, entriesOf, textOf } from './plain.js';

/** Bounds are in order; a part names another variable, and no variable is a part of itself. */
export function checkVariabel(indikator: Plain, path: Path, report: Report): void {
  const variabel = asObject(asObject(indikator)?.variabel);
  if (variabel === undefined) return;
  const dikenal = describeNames(Object.keys(variabel));
  const cycles = findCycles(
    new Map(entriesOf(variabel).map(([id, satu]) => [id, textOf(satu, 'bagianDari')])),
  );
  for (const [id, satu] of entriesOf(variabel)) {
    const way = [...path, 'variabel', id];
    const [minimum, maksimum] = [textOf(satu, 'minimum'), textOf(satu, 'maksimum')];
    if (minimum !== undefined && maksimum !== undefined && isReversed(minimum, maksimum)) {
      report.add(reversed, [...way, 'minimum'], minimum, { bawah: minimum, atas: maksimum });
    }
    const whole = textOf(satu, 'bagianDari');
    if (whole === undefined || !isId(whole)) continue;
    const where = [...way, 'bagianDari'];
    if (!Object.hasOwn(variabel, whole)) {
      report.add(unknownVariable, where, whole, { variabel: whole, dikenal });
    } else if (cycles.has(id)) {
      report.add(partCycle, where, whole, { variabel: id });
    }
  }
}
