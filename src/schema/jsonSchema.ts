import { type core, registry, toJSONSchema } from 'zod/mini';
import type { ShapeNode } from '../definition/shape.js';
import { schemaOf } from '../definition/zodOf.js';
import { keterangan, type NamaKata } from './keterangan.js';
import { shapes } from './shapes.js';

/** JSON Schema, draft 2020-12. */
type JsonSchema = core.JSONSchema.BaseSchema;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The end of every `$id`: goes up when data that was valid no longer is, or means something else. */
const VERSION = 1;

/**
 * The JSON Schema of every noun by file name (`dokumenIku`), made from the zod schemas. Each stands alone: what it refers
 * to is in its `$defs`. Only the build calls this: neither the words nor `toJSONSchema` are in a bundle.
 */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const metadata = registry<Record<string, unknown>>();
  for (const [nama, shape] of Object.entries(shapes)) {
    metadata.add(schemaOf(shape), { id: nama });
    addSizes(shape, metadata);
  }
  return Object.fromEntries(
    Object.entries(shapes).map(([nama, shape]) => {
      const { $schema: _, ...json } = toJSONSchema(schemaOf(shape), { metadata });
      for (const [part, schema] of Object.entries(json.$defs ?? {})) describe(schema, part);
      const file = nama.charAt(0).toLowerCase() + nama.slice(1);
      return [file, { $schema: DRAFT, $id: `urn:indikator:schema:${file}:${VERSION}`, title: nama, ...json }];
    }),
  );
}

/** zod has no check for the number of keys that JSON Schema would know. */
function addSizes(shape: ShapeNode, metadata: core.$ZodRegistry<Record<string, unknown>>): void {
  if (shape.kind !== 'object') return;
  for (const field of Object.values(shape.fields)) {
    if (field.kind === 'record') {
      metadata.add(schemaOf(field), { minProperties: field.least, maxProperties: field.most });
    }
  }
}

function describe(schema: JsonSchema, nama: string): void {
  const words = keterangan[nama as NamaKata];
  schema.title = nama;
  schema.description = words.ini;
  if ('bidang' in words) describeFields(schema, words.bidang);
  if ('jenis' in words) describeKinds(schema, words.jenis);
}

function describeFields(schema: JsonSchema, bidang: Readonly<Record<string, string>>): void {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const words = bidang[key];
    if (typeof field === 'object' && words !== undefined) field.description = words;
  }
}

interface Words {
  readonly ini: string;
  readonly bidang: Readonly<Record<string, string>>;
}

function describeKinds(schema: JsonSchema, jenis: Readonly<Record<string, Words>>): void {
  for (const kind of schema.oneOf ?? schema.anyOf ?? []) {
    const tag = kind.properties?.['jenis'];
    const words = typeof tag === 'object' ? jenis[`${tag.const}`] : undefined;
    if (words === undefined) continue;
    kind.description = words.ini;
    describeFields(kind, words.bidang);
  }
}
