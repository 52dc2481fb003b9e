import { readConstant } from '../decimal/constant.js';
import { numberIssue } from '../decimal/numberIssue.js';
import { MAX_DEPTH, mostOperands } from '../definition/ekspresi.js';
import { isId } from '../definition/id.js';
import {
  badId,
  missingField,
  notInList,
  tooFew,
  tooMany,
  unknownKey,
  wrongType,
} from '../issue/definition.js';
import { tooDeep } from '../issue/input.js';
import type { Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import type { Plain, PlainObject } from './copyPlain.js';
import { asObject, fieldOf, itemsOf } from './plain.js';

/**
 * Checks an expression node by node with a walk of our own, so that every problem has its own path; a schema
 * library reports a failed union as one issue and runs out of stack on a deep tree.
 */
export function checkEkspresi(value: Plain, path: Path, report: Report, depth = 1): void {
  if (value === undefined) return;
  if (depth > MAX_DEPTH) return report.add(tooDeep, path, value, { batas: MAX_DEPTH });
  if (typeof value === 'string') {
    if (!isId(value)) report.add(badId, path, value, {});
    return;
  }
  const node = asObject(value);
  if (node === undefined) return report.add(wrongType, path, value, { diharapkan: 'expression' });
  const jenis = fieldOf(node, 'jenis');
  if (!Object.hasOwn(node, 'jenis'))
    return report.add(missingField, [...path, 'jenis'], undefined, { kunci: 'jenis' });
  if (jenis === 'konstanta') return checkKonstanta(node, path, report);
  if (isOperation(jenis)) return checkOperation(jenis, node, path, report, depth);
  if (jenis !== undefined)
    report.add(notInList, [...path, 'jenis'], jenis, {
      pilihan: ['konstanta', ...Object.keys(mostOperands)].join(', '),
    });
}

type Operation = keyof typeof mostOperands;

function isOperation(jenis: Plain): jenis is Operation {
  return typeof jenis === 'string' && Object.hasOwn(mostOperands, jenis);
}

function checkKonstanta(node: PlainObject, path: Path, report: Report): void {
  checkKeys(node, 'nilai', path, report);
  const nilai = fieldOf(node, 'nilai');
  if (nilai === undefined) return;
  const read = readConstant(nilai);
  const way = [...path, 'nilai'];
  if (!read.ok) report.push(numberIssue(read, { asal: 'definisi', path: way }, nilai, 'konstanta'));
}

function checkOperation(
  jenis: Operation,
  node: PlainObject,
  path: Path,
  report: Report,
  depth: number,
): void {
  checkKeys(node, 'operan', path, report);
  const operan = fieldOf(node, 'operan');
  if (operan === undefined) return;
  const way = [...path, 'operan'];
  if (!Array.isArray(operan)) return report.add(wrongType, way, operan, { diharapkan: 'list' });
  const jumlah = operan.length;
  const maksimum = mostOperands[jenis];
  if (jumlah < 2) report.add(tooFew, way, operan, { jumlah, minimum: 2 });
  if (jumlah > maksimum) report.add(tooMany, way, operan, { jumlah, maksimum });
  for (const [i, part] of itemsOf(operan).entries()) checkEkspresi(part, [...way, i], report, depth + 1);
}

function checkKeys(node: PlainObject, key: string, path: Path, report: Report): void {
  if (!Object.hasOwn(node, key)) report.add(missingField, [...path, key], undefined, { kunci: key });
  for (const kunci of Object.keys(node)) {
    if (kunci !== 'jenis' && kunci !== key) {
      report.add(unknownKey, [...path, kunci], node[kunci], {
        kunci: kunci.slice(0, 40),
        dikenal: `jenis, ${key}`,
      });
    }
  }
}
