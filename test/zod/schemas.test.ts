import { bagi, defineDokumen, konstanta, parseIndikator, safeParseIndikator } from 'indikator';
import * as schemas from 'indikator/zod';
import {
  ekspresiSchema,
  indikatorSchema,
  pembulatanSchema,
  skalaSchema,
  variabelSchema,
} from 'indikator/zod';
import { describe, expect, it } from 'vitest';
import type { ZodMiniType } from 'zod/mini';
import { toJSONSchema } from 'zod/mini';
import { indikatorShape } from '../../src/definition/indikator.js';
import { expression, type ShapeNode } from '../../src/definition/shape.js';
import { skalaShape } from '../../src/definition/skala.js';
import type { Mutation } from '../definition/mutations.js';
import { dokumenLengkap, lengkap } from '../definition/nouns.js';
import { someOf } from '../properties/seed.js';
import { changesOf, everyNoun, hasShape } from './nouns.js';

const copy = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

function disagreements(schema: ZodMiniType, shape: ShapeNode, mutations: Iterable<Mutation>): string[] {
  const found: string[] = [];
  for (const { apa, hasil } of mutations) {
    const ours = hasShape(shape, hasil);
    if (schema.safeParse(hasil).success !== ours) found.push(`${apa}: ${ours ? 'only ours' : 'only zod'}`);
  }
  return found;
}

describe.each(everyNoun)('$nama', (noun) => {
  const { schema, shape, contoh } = noun;

  it('has valid examples that survive JSON', () => {
    for (const satu of contoh) {
      const read = copy(satu);
      expect(read).toEqual(satu);
      expect(hasShape(shape, read)).toBe(true);
      const parsed = schema.safeParse(read);
      expect(parsed.success && parsed.data).toEqual(satu);
    }
  });

  it('has a schema that takes just what our own check takes, however the data is changed', () => {
    expect(disagreements(schema, shape, someOf(changesOf(noun)))).toEqual([]);
  });

  it('has a schema that writes itself as JSON Schema', () => {
    const json = toJSONSchema(schema);
    expect(json.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(copy(json)).toEqual(json);
  });
});

describe('schemas', () => {
  it('are exported for every noun of the table, and for nothing else', () => {
    expect(Object.keys(schemas).sort()).toEqual(everyNoun.map(({ name }) => name).sort());
  });

  it('take what the whole check of an indicator takes', () => {
    expect(parseIndikator(copy(lengkap))).toEqual(lengkap);
    expect(defineDokumen(dokumenLengkap)).toEqual(dokumenLengkap);
  });

  it('are held against thousands of mutations', () => {
    expect(everyNoun.flatMap(changesOf).length).toBeGreaterThan(10_000);
  });

  it('take lists of the same sizes as our own check', () => {
    const kelas = Array.from({ length: 101 }, (_, i) => ({
      predikat: `${i}`,
      bawah: { nilai: `${i}` },
      atas: { nilai: `${i + 1}`, terbuka: true },
    }));
    const indikator = copy(lengkap);
    const contoh = (jumlah: number) => new Array(jumlah).fill(lengkap.contoh[0]);
    const variabel = (jumlah: number) =>
      Object.fromEntries(Array.from({ length: jumlah }, (_, i) => [`v${i}`, { label: 'V' }]));
    const sizes: readonly (readonly [ZodMiniType, ShapeNode, unknown, boolean])[] = [
      [skalaSchema, skalaShape, { id: 's', nama: 'S', kelas: kelas.slice(0, 100) }, true],
      [skalaSchema, skalaShape, { id: 's', nama: 'S', kelas }, false],
      [skalaSchema, skalaShape, { id: 's', nama: 'S', kelas: [] }, false],
      [indikatorSchema, indikatorShape, { ...Object(indikator), contoh: contoh(1000) }, true],
      [indikatorSchema, indikatorShape, { ...Object(indikator), contoh: contoh(1001) }, false],
      [indikatorSchema, indikatorShape, { ...Object(indikator), variabel: variabel(1000) }, true],
      [indikatorSchema, indikatorShape, { ...Object(indikator), variabel: variabel(1001) }, false],
      [indikatorSchema, indikatorShape, { ...Object(indikator), variabel: {} }, false],
    ];
    for (const [schema, shape, value, taken] of sizes) {
      expect([schema.safeParse(value).success, hasShape(shape, value)]).toEqual([taken, taken]);
    }
  });

  it('leave a zero divisor to the rules, as our own structural check does', () => {
    const nol = bagi('a', konstanta('0'));
    expect(ekspresiSchema.safeParse(nol).success).toBe(hasShape(expression, nol));
  });

  it('hold no rules between parts: those are for safeParseIndikator', () => {
    const salah = { ...lengkap, variabel: { ...lengkap.variabel, lain: { label: 'Lain' } } };
    expect(variabelSchema.safeParse(salah.variabel.lain).success).toBe(true);
    expect(safeParseIndikator(salah).ok).toBe(false);
  });

  it('become JSON Schema with required keys, bounds and lists, and no other keys', () => {
    const { $schema: _, ...json } = toJSONSchema(pembulatanSchema);
    expect(json).toEqual({
      type: 'object',
      properties: {
        digit: { type: 'integer', minimum: 0, maximum: 20 },
        mode: { type: 'string', enum: ['half-up', 'half-down', 'half-even', 'up', 'down', 'ceil', 'floor'] },
      },
      required: ['digit', 'mode'],
      additionalProperties: false,
    });
  });

  it('become JSON Schema that says what a number and an id look like', () => {
    const { $schema: _, ...json } = toJSONSchema(variabelSchema);
    expect(json).toEqual({
      type: 'object',
      properties: {
        label: { type: 'string', pattern: '\\S' },
        indikator: { type: 'string', pattern: '^[a-z][A-Za-z0-9_]{0,63}$' },
        dasar: { type: 'string', enum: ['tercetak', 'eksak'] },
        satuan: { type: 'string', pattern: '\\S' },
        jenis: { type: 'string', enum: ['cacah', 'ukuran'] },
        minimum: { type: 'string', pattern: '^-?[0-9]+(\\.[0-9]+)?$' },
        maksimum: { type: 'string', pattern: '^-?[0-9]+(\\.[0-9]+)?$' },
        bagianDari: { type: 'string', pattern: '^[a-z][A-Za-z0-9_]{0,63}$' },
        gabungPeriode: { type: 'string', enum: ['jumlah', 'terakhir', 'rata-rata'] },
        gabungWilayah: { type: 'string', enum: ['jumlah'] },
      },
      required: ['label'],
      additionalProperties: false,
    });
  });
});
