import { readKonstanta } from '../decimal/konstanta.js';
import { MAX_NODES } from '../definition/ekspresi.js';
import { isId } from '../definition/id.js';
import { notPositive, unknownVariable, unusedVariable } from '../issue/definition.js';
import { describeNames } from '../issue/describe.js';
import { tooLarge } from '../issue/input.js';
import type { Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import { checkDivisor } from './checkEkspresi.js';
import { checkSkala } from './checkSkala.js';
import type { Plain } from './copyPlain.js';
import { asObject, fieldOf } from './plain.js';
import { variablesIn } from './variablesIn.js';

/** A formula names only declared variables, every declared variable is named, and it can have a result. */
export function checkFormula(indikator: Plain, path: Path, report: Report): void {
  const formula = fieldOf(indikator, 'formula');
  const way = [...path, 'formula'];
  const { mentions, nodes } = variablesIn(formula, way);
  if (nodes > MAX_NODES) report.add(tooLarge, way, formula, { batas: MAX_NODES });
  checkDivisor(fieldOf(formula, 'penyebut'), [...way, 'penyebut'], report);
  checkPengali(fieldOf(formula, 'pengali'), [...way, 'pengali'], report);
  const skala = fieldOf(formula, 'skala');
  if (skala !== undefined) checkSkala(skala, [...way, 'skala'], report);

  const variabel = asObject(fieldOf(indikator, 'variabel'));
  if (variabel === undefined || asObject(formula) === undefined) return;
  const dikenal = describeNames(Object.keys(variabel));
  for (const { id, path: where } of mentions) {
    if (isId(id) && !Object.hasOwn(variabel, id)) {
      report.add(unknownVariable, where, id, { variabel: id, dikenal });
    }
  }
  const used = new Set(mentions.map((mention) => mention.id));
  for (const id of Object.keys(variabel)) {
    if (!used.has(id)) report.add(unusedVariable, [...path, 'variabel', id], variabel[id], { variabel: id });
  }
}

function checkPengali(pengali: Plain, path: Path, report: Report): void {
  const read = readKonstanta(pengali);
  if (read.ok && read.nilai.pembilang <= 0n) report.add(notPositive, path, pengali, {});
}
