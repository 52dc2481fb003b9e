import { isId } from '../definition/isId.js';
import type { ObjectNode, Shape, ShapeNode, Size } from '../definition/shape.js';
import type { Sound } from '../definition/sound.js';
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
import { asObject } from './asObject.js';
import { checkEkspresi } from './checkEkspresi.js';
import { checkNumber } from './checkNumber.js';
import type { Plain, PlainObject } from './copyPlain.js';
import type { Walk } from './walk.js';

type Of<K extends ShapeNode['kind']> = Extract<ShapeNode, { readonly kind: K }>;
/** Reports every part that differs from its shape, and gives the other parts. */
type Check<K extends ShapeNode['kind']> = (shape: Of<K>, value: Plain, walk: Walk) => Plain;

/**
 * Checks plain data against a shape. Everything that differs is reported, each at its own path; what is given back is the
 * rest. Data without a fault comes back as the very same object.
 */
export function checkShape<T>(shape: Shape<T>, value: Plain, walk: Walk): Sound<T> | undefined {
  // Each check gives data of the type that its shape describes.
  return soundPart(shape, value, walk) as Sound<T> | undefined;
}

function soundPart(shape: ShapeNode, value: Plain, walk: Walk): Plain {
  // Undefined stands for what could not be read, which has its issue already.
  if (value === undefined) return undefined;
  // The table has for each kind the check of just that kind, and the kind of this shape chooses it.
  const check = checks[shape.kind] as Check<ShapeNode['kind']>;
  return check(shape, value, walk);
}

const checks: { readonly [K in ShapeNode['kind']]: Check<K> } = {
  text(_shape, value, walk) {
    if (typeof value === 'string' && value.trim() !== '') return value;
    return walk.add(wrongType, value, { diharapkan: 'text' });
  },
  id(_shape, value, walk) {
    return isId(value) ? value : walk.add(badId, value, {});
  },
  true(_shape, value, walk) {
    return value === true ? value : walk.add(wrongType, value, { diharapkan: 'true' });
  },
  format({ pattern, contoh }, value, walk) {
    if (typeof value === 'string' && pattern.test(value)) return value;
    return walk.add(badFormat, value, { contoh });
  },
  number: ({ fraction }, value, walk) => checkNumber(value, fraction, walk),
  integer({ minimum, maksimum }, value, walk) {
    if (!Number.isInteger(value)) return walk.add(wrongType, value, { diharapkan: 'integer' });
    if (Number(value) >= minimum && Number(value) <= maksimum) return value;
    return walk.add(outOfRange, value, { minimum, maksimum });
  },
  oneOf({ pilihan }, value, walk) {
    if (pilihan.some((one) => one === value)) return value;
    return walk.add(notInList, value, { pilihan: pilihan.join(', ') });
  },
  either({ word, object }, value, walk) {
    return soundPart(asObject(value) === undefined ? word : object, value, walk);
  },
  list({ of, least, most }, value, walk) {
    if (!Array.isArray(value)) return walk.add(wrongType, value, { diharapkan: 'list' });
    checkSize(value.length, { least, most }, value, walk);
    return soundItems(of, value, walk);
  },
  record(shape, value, walk) {
    const object = requireObject(value, walk);
    if (object === undefined) return undefined;
    checkSize(Object.keys(object).length, shape, value, walk);
    return soundParts(object, walk, (key) => {
      if (!isId(key)) walk.add(badId, key, {}, key);
      return shape.of;
    });
  },
  object(shape, value, walk) {
    const object = requireObject(value, walk);
    return object === undefined ? undefined : soundObject(shape, object, [], walk);
  },
  tagged({ of }, value, walk) {
    const object = requireObject(value, walk);
    if (object === undefined) return undefined;
    if (!Object.hasOwn(object, 'jenis'))
      return walk.add(missingField, undefined, { kunci: 'jenis' }, 'jenis');
    const { jenis } = object;
    const shape = typeof jenis === 'string' && Object.hasOwn(of, jenis) ? of[jenis] : undefined;
    if (shape !== undefined) return soundObject(shape, object, ['jenis'], walk);
    if (jenis === undefined) return undefined;
    return walk.add(notInList, jenis, { pilihan: Object.keys(of).join(', ') }, 'jenis');
  },
  expression: (_shape, value, walk) => checkEkspresi(value, walk),
};

function checkSize(jumlah: number, { least: minimum, most: maksimum }: Size, value: Plain, walk: Walk): void {
  if (jumlah < minimum) walk.add(tooFew, value, { jumlah, minimum });
  if (jumlah > maksimum) walk.add(tooMany, value, { jumlah, maksimum });
}

function requireObject(value: Plain, walk: Walk): PlainObject | undefined {
  return asObject(value) ?? walk.add(wrongType, value, { diharapkan: 'object' });
}

function soundItems(of: ShapeNode, list: readonly Plain[], walk: Walk): readonly Plain[] {
  let copy: Plain[] | undefined;
  for (let i = 0; i < list.length; i += 1) {
    walk.enter(i);
    const sound = soundPart(of, list[i], walk);
    walk.leave();
    if (sound === list[i]) continue;
    copy ??= [...list];
    copy[i] = sound;
  }
  return copy ?? list;
}

/** Every required key is there, every key is known, every value has its shape; the caller has checked the `tags`. */
function soundObject(
  { fields, required }: ObjectNode,
  object: PlainObject,
  tags: readonly string[],
  walk: Walk,
): PlainObject {
  for (const kunci of required) {
    if (!Object.hasOwn(object, kunci)) walk.add(missingField, undefined, { kunci }, kunci);
  }
  return soundParts(object, walk, (key) => {
    if (Object.hasOwn(fields, key)) return fields[key];
    if (tags.includes(key)) return undefined;
    const dikenal = [...tags, ...Object.keys(fields)].join(', ');
    return walk.add(unknownKey, object[key], { kunci: key.slice(0, 40), dikenal }, key);
  });
}

/** The object with what is sound of each part that has a shape. */
function soundParts(
  object: PlainObject,
  walk: Walk,
  shapeOf: (key: string) => ShapeNode | undefined,
): PlainObject {
  let copy: Record<string, Plain> | undefined;
  for (const key of Object.keys(object)) {
    const shape = shapeOf(key);
    if (shape === undefined) continue;
    walk.enter(key);
    const sound = soundPart(shape, object[key], walk);
    walk.leave();
    if (sound === object[key]) continue;
    copy ??= { ...object };
    copy[key] = sound;
  }
  return copy ?? object;
}
