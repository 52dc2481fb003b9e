import { constantOf } from '../../decimal/constantOf.js';
import { MAX_NODES } from '../../definition/ekspresi.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Sound } from '../../definition/sound.js';
import { notPositive, unknownVariable, unusedVariable, zeroDivisor } from '../../issue/definition.js';
import { describeNames } from '../../issue/describe.js';
import { tooLarge } from '../../issue/input.js';
import type { Issues } from '../../issue/issues.js';
import type { Path } from '../../issue/path.js';
import { type Contents, contentsOf } from './contents.js';

/** A formula names only declared variables, every one but a weight is named, and it can have a result. */
export function checkFormula(indikator: Sound<Indikator>, path: Path, issues: Issues): void {
  const { formula, variabel, agregasi } = indikator;
  if (formula === undefined) return;
  const way = [...path, 'formula'];
  const contents = contentsOf(formula, way);
  if (contents.nodes > MAX_NODES) issues.add(tooLarge, way, formula, { batas: MAX_NODES });
  for (const zero of contents.zeroDivisors) issues.add(zeroDivisor, zero, '0', {});
  if (formula.jenis === 'rasio') checkPengali(formula.pengali, [...way, 'pengali'], issues);
  if (variabel !== undefined) checkNames(contents, variabel, agregasi?.bobot, path, issues);
}

function checkPengali(pengali: string | undefined, path: Path, issues: Issues): void {
  if (pengali === undefined || constantOf(pengali).numerator > 0n) return;
  issues.add(notPositive, path, pengali, {});
}

function checkNames(
  { variables, isWhole }: Contents,
  variabel: Readonly<Record<string, unknown>>,
  bobot: string | undefined,
  path: Path,
  issues: Issues,
): void {
  const ids = Object.keys(variabel);
  for (const { id, path: where } of variables) {
    if (Object.hasOwn(variabel, id)) continue;
    issues.add(unknownVariable, where, id, { variabel: id, dikenal: describeNames(ids) });
  }
  // A part that is not sound may have named any variable, so none can be called unused.
  if (!isWhole) return;
  const used = new Set(variables.map(({ id }) => id));
  for (const id of ids) {
    if (!used.has(id) && id !== bobot)
      issues.add(unusedVariable, [...path, 'variabel', id], variabel[id], { variabel: id });
  }
}
