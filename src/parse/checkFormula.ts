import { readConstant } from '../decimal/constant.js';
import { isZero } from '../decimal/rational.js';
import { MAX_NODES } from '../definition/ekspresi.js';
import { isId } from '../definition/id.js';
import { notPositive, unknownVariable, unusedVariable, zeroDivisor } from '../issue/definition.js';
import { describeNames } from '../issue/describe.js';
import { tooLarge } from '../issue/input.js';
import type { Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import { checkSkala } from './checkSkala.js';
import { contentsOf, type Part } from './contentsOf.js';
import type { Plain } from './copyPlain.js';
import { asObject, fieldOf } from './plain.js';

/** A formula names only declared variables, every declared variable is named, and it can have a result. */
export function checkFormula(indikator: Plain, path: Path, report: Report): void {
  const formula = fieldOf(indikator, 'formula');
  const way = [...path, 'formula'];
  const { variables, divisors, nodes } = contentsOf(formula, way);
  if (nodes > MAX_NODES) report.add(tooLarge, way, formula, { batas: MAX_NODES });
  for (const divisor of divisors) checkDivisor(divisor, report);
  checkPengali(fieldOf(formula, 'pengali'), [...way, 'pengali'], report);
  const skala = fieldOf(formula, 'skala');
  if (skala !== undefined) checkSkala(skala, [...way, 'skala'], report);

  const variabel = asObject(fieldOf(indikator, 'variabel'));
  if (variabel === undefined || asObject(formula) === undefined) return;
  const dikenal = describeNames(Object.keys(variabel));
  for (const { id, path: where } of variables) {
    if (isId(id) && !Object.hasOwn(variabel, id)) {
      report.add(unknownVariable, where, id, { variabel: id, dikenal });
    }
  }
  const used = new Set(variables.map((variable) => variable.id));
  for (const id of Object.keys(variabel)) {
    if (!used.has(id)) report.add(unusedVariable, [...path, 'variabel', id], variabel[id], { variabel: id });
  }
}

function checkPengali(pengali: Plain, path: Path, report: Report): void {
  const read = readConstant(pengali);
  if (read.ok && read.nilai.numerator <= 0n) report.add(notPositive, path, pengali, {});
}

/** A constant zero below the line can never give a result. */
function checkDivisor({ value, path }: Part, report: Report): void {
  if (fieldOf(value, 'jenis') !== 'konstanta') return;
  const nilai = fieldOf(value, 'nilai');
  const read = readConstant(nilai);
  if (read.ok && isZero(read.nilai)) report.add(zeroDivisor, path, nilai, {});
}
