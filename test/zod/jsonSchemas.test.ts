import { Ajv2020 } from 'ajv/dist/2020.js';
import * as katalog from 'indikator/katalog';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/zod/jsonSchemas.js';
import { nouns } from '../../src/zod/nouns.js';
import { someOf } from '../properties/seed.js';
import { changesOf, everyNoun, hasShape } from './nouns.js';

const schemas = jsonSchemas();
const ajv = new Ajv2020({ strict: true, schemas: Object.values(schemas) });

function validatorOf(nama: string) {
  const validate = ajv.getSchema(`urn:indikator:schema:${nama.charAt(0).toLowerCase()}${nama.slice(1)}:1`);
  if (validate === undefined) throw new Error(`no schema for ${nama}`);
  return validate;
}

/** Numbers of over 1,000 digits, which no pattern counts across the point or the stroke. */
const beyondSchema = (value: unknown): boolean => /[0-9]{1001}/.test(JSON.stringify(value));

describe('the JSON Schemas', () => {
  it('are valid draft 2020-12, each with an address of its own', () => {
    for (const [file, schema] of Object.entries(schemas)) {
      expect(ajv.validateSchema(schema), file).toBe(true);
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema.$id).toBe(`urn:indikator:schema:${file}:1`);
    }
  });

  it('survive JSON', () => {
    expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas);
  });

  it('are there for every noun of the table', () => {
    expect(Object.values(schemas).map(({ title }) => title)).toEqual(Object.keys(nouns));
  });

  it('have Indonesian words for every noun, kind and field', () => {
    const silent: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const described = /\/(\$defs|properties)\/[^/]+$|\/oneOf\/[0-9]+$/.test(path);
      if (described && !('description' in node)) silent.push(path);
      for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
    };
    walk(schemas, '');
    expect(silent).toEqual([]);
  });

  it('stand alone: they refer only to what they carry', () => {
    for (const schema of Object.values(schemas)) {
      const references = JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g);
      for (const [, target = ''] of references) {
        expect(target.startsWith('#/$defs/')).toBe(true);
        expect(Object.keys(schema.$defs ?? {})).toContain(target.slice('#/$defs/'.length));
      }
    }
  });
});

function nounOf(value: object): string {
  if ('sasaran' in value) return 'DokumenIku';
  return 'formula' in value ? 'Indikator' : 'Skala';
}

describe('take the catalogue', () => {
  for (const [nama, value] of Object.entries(katalog).filter(([, one]) => !('butir' in one))) {
    it(nama, () => {
      const validate = validatorOf(nounOf(value));
      validate(JSON.parse(JSON.stringify(value)));
      expect(validate.errors).toBeNull();
    });
  }
});

/** Where the JSON Schema answers otherwise than our own check, as the zod schemas are held against it too; and how often it refused. */
function compare(noun: (typeof everyNoun)[number]) {
  const validate = validatorOf(noun.nama);
  const answers = someOf(changesOf(noun)).map(({ apa, hasil }) => ({
    apa,
    hasil,
    ours: hasShape(noun.shape, hasil),
    json: validate(hasil),
  }));
  return {
    wrong: answers.filter(({ ours, json, hasil }) => ours !== json && !beyondSchema(hasil)),
    refused: answers.filter(({ ours }) => !ours).length,
  };
}

describe('take just what the check takes, however a definition is changed', () => {
  it.each(everyNoun)('$nama', (noun) => {
    const { wrong, refused } = compare(noun);
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(10);
  });
});

it('bad definitions are refused with the place and the rule', () => {
  const validate = validatorOf('Variabel');
  const reasonOf = (data: unknown) => {
    validate(data);
    return validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
  expect(reasonOf({})).toEqual([' required']);
  expect(reasonOf({ label: ' ' })).toEqual(['/label pattern']);
  expect(reasonOf({ label: 'A', minimum: '94,33' })).toEqual(['/minimum pattern']);
  expect(reasonOf({ label: 'A', jenis: 'bulat' })).toEqual(['/jenis enum']);
  expect(reasonOf({ label: 'A', singkatan: 'a' })).toEqual([' additionalProperties']);
});

it('the number of keys is bounded where the noun bounds it', () => {
  const indikator = validatorOf('Indikator');
  const [satu] = everyNoun.filter(({ nama }) => nama === 'Indikator').flatMap(({ contoh }) => contoh);
  const variabel = (jumlah: number) =>
    Object.fromEntries(Array.from({ length: jumlah }, (_, i) => [`v${i}`, { label: 'V' }]));
  for (const [jumlah, taken] of [
    [0, false],
    [1, true],
    [1000, true],
    [1001, false],
  ] as const) {
    expect(indikator({ ...Object(satu), variabel: variabel(jumlah) }), `${jumlah}`).toBe(taken);
  }
});
