import { missingField, unknownVariable } from '../issue/definition.js';
import { describeNames } from '../issue/describe.js';
import type { Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import type { Plain, PlainObject } from './copyPlain.js';
import { asObject, fieldOf, itemsOf } from './plain.js';

/** The inputs of an example are exactly the variables of its indicator. Whether it comes out: `checkContoh`. */
export function checkExamples(indikator: Plain, path: Path, report: Report): void {
  const variabel = asObject(fieldOf(indikator, 'variabel'));
  if (variabel === undefined) return;
  for (const [i, contoh] of itemsOf(fieldOf(indikator, 'contoh')).entries()) {
    const data = asObject(fieldOf(contoh, 'data'));
    if (report.isFull) return;
    if (data !== undefined) checkInputs(data, variabel, [...path, 'contoh', i, 'data'], report);
  }
}

function checkInputs(data: PlainObject, variabel: PlainObject, path: Path, report: Report): void {
  const dikenal = describeNames(Object.keys(variabel));
  for (const id of Object.keys(data)) {
    if (Object.hasOwn(variabel, id)) continue;
    report.add(unknownVariable, [...path, id], data[id], { variabel: id, dikenal });
  }
  for (const kunci of Object.keys(variabel)) {
    if (!Object.hasOwn(data, kunci)) report.add(missingField, [...path, kunci], undefined, { kunci });
  }
}
