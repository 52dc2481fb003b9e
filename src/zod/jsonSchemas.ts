import { type core, registry, toJSONSchema } from 'zod/mini';
import type { ShapeNode } from '../definition/shape.js';
import type { Noun, Words } from './noun.js';
import { nouns } from './nouns.js';
import { schemaOf } from './zodOf.js';

/** JSON Schema, draft 2020-12. */
type JsonSchema = core.JSONSchema.BaseSchema;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The version at the end of every `$id`: goes up when valid data becomes invalid or changes its meaning. */
const VERSION = 1;

/**
 * The JSON Schema of every noun by file name (`dokumenIku`), made from the zod schemas. Each stands alone: what it refers
 * to is in its `$defs`. Only the build calls this: neither the words nor `toJSONSchema` are in a bundle.
 */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const table: ReadonlyMap<string, Noun> = new Map(Object.entries(nouns));
  const metadata = registry<Record<string, unknown>>();
  for (const [name, { shape }] of table) {
    metadata.add(schemaOf(shape), { id: name });
    addSizes(shape, metadata);
  }
  return Object.fromEntries(
    [...table].map(([name, { shape }]) => {
      const { $schema: _, ...json } = toJSONSchema(schemaOf(shape), { metadata });
      for (const [part, schema] of Object.entries(json.$defs ?? {})) {
        schema.title = part;
        describe(schema, table.get(part)?.words);
      }
      const file = name.charAt(0).toLowerCase() + name.slice(1);
      return [file, { $schema: DRAFT, $id: `urn:indikator:schema:${file}:${VERSION}`, title: name, ...json }];
    }),
  );
}

/** Adds the limits on the number of keys, which zod has no check for that becomes JSON Schema. */
function addSizes(shape: ShapeNode, metadata: core.$ZodRegistry<Record<string, unknown>>): void {
  if (shape.kind !== 'object') return;
  for (const field of Object.values(shape.fields)) {
    if (field.kind === 'record') {
      metadata.add(schemaOf(field), { minProperties: field.least, maxProperties: field.most });
    }
  }
}

/** Writes the words of a noun, or of one of its kinds, into its schema. */
function describe(schema: JsonSchema, words: Words | undefined): void {
  if (words === undefined) return;
  schema.description = words.what;
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const text = words.fields?.[key];
    if (typeof field === 'object' && text !== undefined) field.description = text;
  }
  for (const kind of schema.oneOf ?? schema.anyOf ?? []) {
    const tag = kind.properties?.['jenis'];
    if (typeof tag === 'object') describe(kind, words.kinds?.[`${tag.const}`]);
  }
}
