import { missingField, unknownVariable } from '../issue/definition.js';
import { describeNames } from '../issue/describe.js';
import type { Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import type { Plain } from './copyPlain.js';
import { asObject, fieldOf, itemsOf } from './plain.js';

/** The inputs of an example are exactly the variables of its indicator. Whether it comes out: `checkContoh`. */
export function checkExamples(indikator: Plain, path: Path, report: Report): void {
  const variabel = asObject(fieldOf(indikator, 'variabel'));
  if (variabel === undefined) return;
  const dikenal = describeNames(Object.keys(variabel));
  for (const [i, contoh] of itemsOf(fieldOf(indikator, 'contoh')).entries()) {
    const data = asObject(fieldOf(contoh, 'data'));
    if (data === undefined) continue;
    const way = [...path, 'contoh', i, 'data'];
    for (const id of Object.keys(data)) {
      if (!Object.hasOwn(variabel, id)) {
        report.add(unknownVariable, [...way, id], data[id], { variabel: id, dikenal });
      }
    }
    for (const kunci of Object.keys(variabel)) {
      if (!Object.hasOwn(data, kunci)) report.add(missingField, [...way, kunci], undefined, { kunci });
    }
  }
}
