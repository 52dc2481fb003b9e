import { readExact } from '../decimal/angka.js';
import { readConstant } from '../decimal/constant.js';
import { numberIssue } from '../decimal/numberIssue.js';
import { isId } from '../definition/id.js';
import type { ObjectNode, ShapeNode, Size } from '../definition/shape.js';
import {
  badFormat,
  badId,
  missingField,
  notInList,
  outOfRange,
  tooFew,
  tooMany,
  unknownKey,
  wrongType,
} from '../issue/definition.js';
import type { Path } from '../issue/path.js';
import type { Report } from '../issue/report.js';
import { checkEkspresi } from './checkEkspresi.js';
import type { Plain, PlainObject } from './copyPlain.js';
import { asObject, fieldOf } from './plain.js';

type Of<K extends ShapeNode['kind']> = Extract<ShapeNode, { readonly kind: K }>;
type Check<K extends ShapeNode['kind']> = (shape: Of<K>, value: Plain, path: Path, report: Report) => void;

/** Checks plain data against a shape and reports everything that differs, each at its own path. */
export function checkShape(shape: ShapeNode, value: Plain, path: Path, report: Report): void {
  // What could not be read has its issue already.
  if (value === undefined) return;
  // The table has for each kind the check of just that kind, and the kind of this shape chooses it.
  const check = checks[shape.kind] as Check<ShapeNode['kind']>;
  check(shape, value, path, report);
}

const checks: { readonly [K in ShapeNode['kind']]: Check<K> } = {
  text(_shape, value, path, report) {
    if (typeof value !== 'string' || value.trim() === '')
      report.add(wrongType, path, value, { diharapkan: 'text' });
  },
  id(_shape, value, path, report) {
    if (!isId(value)) report.add(badId, path, value, {});
  },
  true(_shape, value, path, report) {
    if (value !== true) report.add(wrongType, path, value, { diharapkan: 'true' });
  },
  format({ pattern, contoh }, value, path, report) {
    if (typeof value !== 'string' || !pattern.test(value)) report.add(badFormat, path, value, { contoh });
  },
  number({ fraction }, value, path, report) {
    const read = fraction ? readConstant(value) : readExact(value);
    const label = `${path.at(-1)}`;
    const place = { asal: 'definisi', path } as const;
    // Definitions carry numbers as text: JSON numbers would lose digits on the way.
    if (typeof value !== 'string') report.push(numberIssue({ sebab: 'bukan-teks' }, place, value, label));
    else if (!read.ok) report.push(numberIssue(read, place, value, label));
  },
  integer({ minimum, maksimum }, value, path, report) {
    if (!Number.isInteger(value)) report.add(wrongType, path, value, { diharapkan: 'integer' });
    else if (Number(value) < minimum || Number(value) > maksimum) {
      report.add(outOfRange, path, value, { minimum, maksimum });
    }
  },
  oneOf({ pilihan }, value, path, report) {
    if (!pilihan.some((one) => one === value))
      report.add(notInList, path, value, { pilihan: pilihan.join(', ') });
  },
  list({ of, ...size }, value, path, report) {
    if (!Array.isArray(value)) return report.add(wrongType, path, value, { diharapkan: 'list' });
    checkSize(value.length, size, value, path, report);
    for (const [i, item] of value.entries()) checkShape(of, item, [...path, i], report);
  },
  record({ of, ...size }, value, path, report) {
    const object = requireObject(value, path, report);
    if (object === undefined) return;
    const entries = Object.entries(object);
    checkSize(entries.length, size, value, path, report);
    for (const [key, item] of entries) {
      if (!isId(key)) report.add(badId, [...path, key], key, {});
      checkShape(of, item, [...path, key], report);
    }
  },
  object(shape, value, path, report) {
    const object = requireObject(value, path, report);
    if (object !== undefined) checkKeys(shape, object, path, report);
  },
  tagged({ of }, value, path, report) {
    const object = requireObject(value, path, report);
    if (object === undefined) return;
    const jenis = fieldOf(object, 'jenis');
    const shape = typeof jenis === 'string' && Object.hasOwn(of, jenis) ? of[jenis] : undefined;
    if (shape !== undefined) return checkKeys(shape, object, path, report, ['jenis']);
    if (!Object.hasOwn(object, 'jenis'))
      return report.add(missingField, [...path, 'jenis'], undefined, { kunci: 'jenis' });
    if (jenis !== undefined)
      report.add(notInList, [...path, 'jenis'], jenis, { pilihan: Object.keys(of).join(', ') });
  },
  expression: (_shape, value, path, report) => checkEkspresi(value, path, report),
};

function checkSize(
  jumlah: number,
  { least: minimum, most: maksimum }: Size,
  value: Plain,
  path: Path,
  report: Report,
): void {
  if (jumlah < minimum) report.add(tooFew, path, value, { jumlah, minimum });
  if (jumlah > maksimum) report.add(tooMany, path, value, { jumlah, maksimum });
}

function requireObject(value: Plain, path: Path, report: Report): PlainObject | undefined {
  const object = asObject(value);
  if (object === undefined) report.add(wrongType, path, value, { diharapkan: 'object' });
  return object;
}

/** Every required key is there, every key is known, every value has its shape; `tags` are checked by the caller. */
function checkKeys(
  { fields, required }: ObjectNode,
  object: PlainObject,
  path: Path,
  report: Report,
  tags: readonly string[] = [],
): void {
  for (const kunci of required) {
    if (!Object.hasOwn(object, kunci)) report.add(missingField, [...path, kunci], undefined, { kunci });
  }
  for (const [kunci, value] of Object.entries(object)) {
    if (tags.includes(kunci)) continue;
    const way = [...path, kunci];
    const shape = Object.hasOwn(fields, kunci) ? fields[kunci] : undefined;
    if (shape !== undefined) checkShape(shape, value, way, report);
    else {
      const dikenal = [...tags, ...Object.keys(fields)].join(', ');
      report.add(unknownKey, way, value, { kunci: kunci.slice(0, 40), dikenal });
    }
  }
}
