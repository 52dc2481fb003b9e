import { MAX_DEPTH, mostOperands } from '../definition/ekspresi.js';
import { isId } from '../definition/isId.js';
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
import { asObject } from './asObject.js';
import { checkNumber } from './checkNumber.js';
import type { Plain, PlainObject } from './copyPlain.js';
import type { Walk } from './walk.js';

/**
 * Checks an expression node by node with a walk of our own, so that every problem has its own path; a schema
 * library reports a failed union as one issue and runs out of stack on a deep tree. Gives what is sound of it.
 */
export function checkEkspresi(value: Plain, walk: Walk, depth = 1): Plain {
  if (value === undefined) return undefined;
  if (depth > MAX_DEPTH) return walk.add(tooDeep, value, { batas: MAX_DEPTH });
  if (typeof value === 'string') return isId(value) ? value : walk.add(badId, value, {});
  const node = asObject(value);
  if (node === undefined) return walk.add(wrongType, value, { diharapkan: 'expression' });
  if (!Object.hasOwn(node, 'jenis')) return walk.add(missingField, undefined, { kunci: 'jenis' }, 'jenis');
  const { jenis } = node;
  if (jenis === 'konstanta') return checkKonstanta(node, walk);
  if (isOperation(jenis)) return checkOperation(jenis, node, walk, depth);
  if (jenis === undefined) return undefined;
  const pilihan = ['konstanta', ...Object.keys(mostOperands)].join(', ');
  return walk.add(notInList, jenis, { pilihan }, 'jenis');
}

type Operation = keyof typeof mostOperands;

function isOperation(jenis: Plain): jenis is Operation {
  return typeof jenis === 'string' && Object.hasOwn(mostOperands, jenis);
}

function checkKonstanta(node: PlainObject, walk: Walk): Plain {
  checkKeys(node, 'nilai', walk);
  const { nilai } = node;
  if (nilai === undefined) return node;
  walk.enter('nilai');
  const sound = checkNumber(nilai, true, walk, 'konstanta');
  walk.leave();
  return sound === nilai ? node : { jenis: 'konstanta', ...(sound === undefined ? {} : { nilai: sound }) };
}

function checkOperation(jenis: Operation, node: PlainObject, walk: Walk, depth: number): Plain {
  checkKeys(node, 'operan', walk);
  const { operan } = node;
  if (operan === undefined) return { jenis };
  walk.enter('operan');
  const sound = checkOperan(jenis, operan, walk, depth);
  walk.leave();
  return sound === operan ? node : { jenis, operan: sound };
}

function checkOperan(jenis: Operation, operan: Plain, walk: Walk, depth: number): Plain {
  if (!Array.isArray(operan)) return walk.add(wrongType, operan, { diharapkan: 'list' });
  const jumlah = operan.length;
  const maksimum = mostOperands[jenis];
  if (jumlah < 2) walk.add(tooFew, operan, { jumlah, minimum: 2 });
  if (jumlah > maksimum) walk.add(tooMany, operan, { jumlah, maksimum });
  let isWhole = true;
  const parts = operan.map((part: Plain, i) => {
    walk.enter(i);
    const sound = checkEkspresi(part, walk, depth + 1);
    walk.leave();
    isWhole &&= sound === part;
    return sound;
  });
  return isWhole ? operan : parts;
}

function checkKeys(node: PlainObject, key: string, walk: Walk): void {
  if (!Object.hasOwn(node, key)) walk.add(missingField, undefined, { kunci: key }, key);
  for (const kunci of Object.keys(node)) {
    if (kunci === 'jenis' || kunci === key) continue;
    walk.add(unknownKey, node[kunci], { kunci: kunci.slice(0, 40), dikenal: `jenis, ${key}` }, kunci);
  }
}
