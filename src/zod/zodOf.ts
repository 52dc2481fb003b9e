import * as z from 'zod/mini';
import { readExact } from '../decimal/angka.js';
import { readConstant } from '../decimal/constantOf.js';
import { mostOperands } from '../definition/ekspresi.js';
import { ID_PATTERN } from '../definition/isId.js';
import type { ObjectNode, Shape, ShapeNode, Size } from '../definition/shape.js';

/**
 * The zod schema of a shape, put together when it is first used: all of them at once would take longer than all else that
 * importing this library does. It takes the same data as parse/checkShape: test/zod/schemas.
 */
/* @__NO_SIDE_EFFECTS__ */
export function zodOf<T>(shape: Shape<T>): z.ZodMiniType<T> {
  return z.lazy(() => schemaOf(shape) as z.ZodMiniType<T>);
}

const made = /* @__PURE__ */ new WeakMap<ShapeNode, z.ZodMiniType>();

/** The schema itself. A part that several nouns share is one schema, so that JSON Schema can name it once. */
export function schemaOf(shape: ShapeNode): z.ZodMiniType {
  const known = made.get(shape);
  if (known !== undefined) return known;
  const schema = makeSchema(shape);
  made.set(shape, schema);
  return schema;
}

function makeSchema(shape: ShapeNode): z.ZodMiniType {
  switch (shape.kind) {
    case 'text':
      return z.string().check(z.regex(/\S/));
    case 'id':
      return idSchema();
    case 'true':
      return z.literal(true);
    case 'format':
      return z.string().check(z.regex(shape.pattern));
    case 'number':
      return numberSchema(shape.fraction);
    case 'integer':
      return z.int().check(z.gte(shape.minimum), z.lte(shape.maksimum));
    case 'oneOf':
      return z.enum([...shape.pilihan]);
    case 'either':
      return z.union([schemaOf(shape.word), schemaOf(shape.object)]);
    case 'list':
      return z.array(schemaOf(shape.of)).check(z.minLength(shape.least), z.maxLength(shape.most));
    case 'record':
      return z
        .record(idSchema(), schemaOf(shape.of))
        .check(z.refine((value) => isWithin(Object.keys(value).length, shape)));
    case 'object':
      return z.strictObject(fieldsOf(shape));
    case 'tagged':
      return taggedSchema(shape.of);
    case 'expression':
      return expressionSchema();
  }
}

function fieldsOf({ fields, required }: ObjectNode): Record<string, z.ZodMiniType> {
  const schemas = Object.entries(fields).map(([key, shape]) => {
    const schema = schemaOf(shape);
    return [key, required.includes(key) ? schema : z.optional(schema)] as const;
  });
  return Object.fromEntries(schemas);
}

function taggedSchema(of: Readonly<Record<string, ObjectNode>>): z.ZodMiniType {
  const [first, ...rest] = Object.entries(of).map(([jenis, shape]) =>
    z.strictObject({ jenis: z.literal(jenis), ...fieldsOf(shape) }),
  );
  return first === undefined ? z.never() : z.discriminatedUnion('jenis', [first, ...rest]);
}

function isWithin(count: number, { least, most }: Size): boolean {
  return count >= least && count <= most;
}

function idSchema(): z.ZodMiniString<string> {
  return z.string().check(z.regex(ID_PATTERN));
}

/**
 * The pattern is for readers of the schema; only the reader of numbers knows the limit on digits. It says [0-9], because
 * the `\d` of other languages that read the JSON Schema takes more.
 */
function numberSchema(fraction: boolean): z.ZodMiniType {
  const pattern = fraction ? /^-?[0-9]+(\.[0-9]+|\/0*[1-9][0-9]*)?$/ : /^-?[0-9]+(\.[0-9]+)?$/;
  const read = fraction ? readConstant : readExact;
  return z.string().check(
    z.regex(pattern),
    z.refine((text) => read(text).ok),
  );
}

function expressionSchema(): z.ZodMiniType {
  const expression: z.ZodMiniType = z.lazy(() => z.union([idSchema(), konstanta, ...operations]));
  const konstanta = z.strictObject({ jenis: z.literal('konstanta'), nilai: numberSchema(true) });
  const operations = Object.entries(mostOperands).map(([jenis, maksimum]) =>
    z.strictObject({
      jenis: z.literal(jenis),
      operan: z.array(expression).check(z.minLength(2), ...(maksimum === 2 ? [z.maxLength(2)] : [])),
    }),
  );
  return expression;
}
