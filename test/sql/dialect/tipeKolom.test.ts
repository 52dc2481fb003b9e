import { expect, it } from 'vitest';
import { readColumnType, scaleOf } from '../../../src/sql/dialect/tipeKolom.js';

it.each([
  ['smallint', { kind: 'integer', bits: 16 }, 0],
  ['integer', { kind: 'integer', bits: 32 }, 0],
  ['int', { kind: 'integer', bits: 32 }, 0],
  ['bigint', { kind: 'integer', bits: 64 }, 0],
  ['decimal(12,2)', { kind: 'decimal', digits: 12, decimals: 2 }, 2],
  ['decimal(38, 38)', { kind: 'decimal', digits: 38, decimals: 38 }, 38],
  ['double(4)', { kind: 'double', decimals: 4 }, 4],
  ['double', { kind: 'double', decimals: 6 }, 6],
  ['text(18,0)', { kind: 'text', digits: 18, decimals: 0 }, 0],
] as const)('[Q2] reads %s', (tipe, type, scale) => {
  expect(readColumnType(tipe)).toEqual(type);
  expect(scaleOf(type)).toBe(scale);
});

it.each([
  ...[
    'text',
    'decimal',
    'decimal(12)',
    'decimal(0,0)',
    'decimal(39,0)',
    'decimal(2,3)',
    'double(16)',
    'double(15,3)',
  ],
  ...[
    'INTEGER',
    'toString',
    ' bigint',
    'decimal(12,2) ',
    'decimal(-1,0)',
    'x'.repeat(1000),
    64,
    null,
    undefined,
    {},
  ],
])('refuses %j', (tipe) => {
  expect(readColumnType(tipe)).toBeUndefined();
});
