import type { Indikator } from '../../definition/indikator.js';
import type { Sound } from '../../definition/sound.js';
import { missingField, unknownVariable } from '../../issue/definition.js';
import { describeNames } from '../../issue/describe.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';

/** The inputs of an example are exactly the variables of its indicator. Whether it comes out: `checkContoh`. */
export function checkExamples({ variabel, contoh = [] }: Sound<Indikator>, path: Path, issues: Issues): void {
  if (variabel === undefined) return;
  for (const [i, example] of contoh.entries()) {
    if (issues.isFull) return;
    if (example?.data !== undefined)
      checkInputs(example.data, variabel, [...path, 'contoh', i, 'data'], issues);
  }
}

function checkInputs(
  data: Readonly<Record<string, unknown>>,
  variabel: object,
  path: Path,
  issues: Issues,
): void {
  const ids = Object.keys(variabel);
  for (const [id, nilai] of Object.entries(data)) {
    if (Object.hasOwn(variabel, id)) continue;
    issues.add(unknownVariable, [...path, id], nilai, { variabel: id, dikenal: describeNames(ids) });
  }
  for (const kunci of ids) {
    if (!Object.hasOwn(data, kunci)) issues.add(missingField, [...path, kunci], undefined, { kunci });
  }
}
