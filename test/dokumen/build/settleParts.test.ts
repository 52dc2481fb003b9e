import { expect, it } from 'vitest';
import { type PlacedTarget, settleParts } from '../../../src/dokumen/build/settleParts.js';
import { readTarget } from '../../../src/read/readTarget.js';
import { collector, fieldOf } from './fields.js';

/** Targets of 2026 by the part of the year; the year itself is `''`. */
function settled(texts: Readonly<Record<string, string>>, unread: readonly string[] = []) {
  const list = Object.entries(texts).flatMap(([part, asli], i): PlacedTarget[] => {
    const read = readTarget(asli, { periode: part === '' ? '2026' : `2026-${part}` });
    return read.ok && read.value !== 'none'
      ? [{ target: read.value, field: fieldOf('target', asli, i + 1) }]
      : [];
  });
  const { findings, codes } = collector();
  const target = settleParts(list, list, new Set(unread), findings);
  const kumulatif = target
    .filter((one) => one.kumulatif)
    .map(({ periode }) => periode.slice(5))
    .sort();
  const [issue] = findings.issues;
  return { kumulatif, codes: codes(), tingkat: issue?.tingkat };
}

const quarters = (year: string, ...[a = '', b = '', c = '', d = '']: readonly string[]) => ({
  ...(year === '' ? {} : { '': year }),
  ...{ T1: a, T2: b, T3: c, T4: d },
});

it('twelve months that are not clear are told of once, at their row', () => {
  const months = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`${i + 1}`.padStart(2, '0'), `${i + 1}`]),
  );
  expect(settled(months).codes).toEqual(['part-targets baris 1 tidak-jelas']);
});

it.each([
  ['the parts add up', quarters('100', '25', '25', '25', '25')],
  ['they add up, and the last is the year', quarters('100', '0', '0', '0', '100')],
  ['only one is there', quarters('100', '-', '-', '-', '100')],
  ['no year, and they do not rise', quarters('', '10', '5', '7', '9')],
  ['semesters add up', { '': '90', S1: '45', S2: '45' }],
  ['grades', quarters('BB', 'B', 'B', 'BB', 'BB')],
])('[W33] apart: %s', (_, texts) => {
  expect(settled(texts)).toEqual({ kumulatif: [], codes: [], tingkat: undefined });
});

it.each([
  ['quarters', quarters('90', '22', '45', '70', '90'), ['T1', 'T2', 'T3', 'T4'], 2],
  ['semesters', { '': '90', S1: '45', S2: '90' }, ['S1', 'S2'], 2],
  ['some of the quarters', { '': '100', T2: '50', T4: '100' }, ['T2', 'T4'], 2],
  ['bounds', quarters('>90', '>22', '>45', '>70', '>90'), ['T1', 'T2', 'T3', 'T4'], 2],
  ['months', { '': '3', '01': '1', '06': '2', '12': '3' }, ['01', '06', '12'], 3],
  ['fractions, exactly', quarters('0,3', '0,1', '0,15', '0,2', '0,3'), ['T1', 'T2', 'T3', 'T4'], 2],
] as const)('cumulative: %s', (_, texts, kumulatif, column) => {
  expect(settled(texts)).toEqual({
    kumulatif,
    codes: [`part-targets baris 1 kolom ${column} kumulatif`],
    tingkat: 'catatan',
  });
});

it.each([
  ['neither the sum nor the last is the year', quarters('100', '10', '20', '30', '50'), [1, 2, 3, 4]],
  ['they stay the same', quarters('100', '20', '20', '20', '20'), [1, 2, 3, 4]],
  ['they rise, and no year is told', quarters('', '22', '45', '70', '90'), [0, 1, 2, 3]],
  ['they rise, and the last cannot be read either', { T1: '295', T2: '590', T3: '885' }, [0, 1, 2]],
])('not clear, and each of the parts says so: %s', (_, texts, columns) => {
  expect(settled(texts)).toEqual({
    kumulatif: [],
    codes: columns.map((column) => `part-targets baris 1 kolom ${column} tidak-jelas`),
    tingkat: 'salah',
  });
});

it('parts that are all the same are not clear where the target of the year cannot be read', () => {
  const parts = { T1: '80', T2: '80', T3: '80', T4: '80' };
  expect(settled(parts).codes).toEqual([]);
  expect(settled(parts, ['2026']).codes).toEqual(
    [0, 1, 2, 3].map((column) => `part-targets baris 1 kolom ${column} tidak-jelas`),
  );
});

it('a part alone is not clear where others of its year cannot be read', () => {
  expect(settled({ T1: '723' }).codes).toEqual([]);
  expect(settled({ T1: '723' }, ['2026', '2026-T2', '2026-T3']).codes).toEqual([
    'part-targets baris 1 kolom 0 tidak-jelas',
  ]);
});

it('what a heading calls cumulative is not asked about', () => {
  const field = fieldOf('target', '1');
  const list: PlacedTarget[] = ['T1', 'T2'].map((part, i) => ({
    target: { jenis: 'angka', periode: `2026-${part}`, nilai: `${i + 1}`, asli: `${i + 1}`, kumulatif: true },
    field,
  }));
  const { findings } = collector();
  expect(settleParts(list, list, new Set(), findings)).toEqual(list.map(({ target }) => target));
  expect(findings.issues).toEqual([]);
});

it.each([
  // Two of four quarters add up by chance.
  ['they rise', { '': '60', T2: '20', T4: '40' }, ['tidak-jelas', 'tidak-jelas']],
  ['they do not', { '': '100', T2: '50', T4: '40' }, []],
  ['they stay the same', { '': '100', T2: '40', T4: '40' }, []],
  ['the last of the year is not there', { '': '60', T1: '30', T2: '30' }, []],
])('some of the quarters, not the last of which is the year: %s', (_, texts, causes) => {
  expect(settled(texts).codes.map((code) => code.split(' ').at(-1))).toEqual(causes);
});

it('more than four that are cumulative are told of at the second', () => {
  const months = { '': '6', '01': '1', '02': '2', '03': '3', '06': '4', '09': '5', '12': '6' };
  expect(settled(months)).toEqual({
    kumulatif: ['01', '02', '03', '06', '09', '12'],
    codes: ['part-targets baris 1 kolom 3 kumulatif'],
    tingkat: 'catatan',
  });
});

it('the order is that of time, whatever that of the columns', () => {
  expect(settled({ T4: '90', T3: '70', T2: '45', T1: '22', '': '90' })).toEqual({
    kumulatif: ['T1', 'T2', 'T3', 'T4'],
    codes: ['part-targets baris 1 kolom 2 kumulatif'],
    tingkat: 'catatan',
  });
});

it('parts of which some are grades, or called cumulative, are not asked about', () => {
  expect(settled(quarters('90', 'B', '45', '70', '90')).codes).toEqual([]);
});
