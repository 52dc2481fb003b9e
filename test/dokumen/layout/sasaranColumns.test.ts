import { defineIndikator, type Sasaran } from 'indikator';
import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../src/dokumen/layout/column.js';
import {
  endsGroup,
  groupColumn,
  sasaranColumns,
  withGroups,
} from '../../../src/dokumen/layout/sasaranColumns.js';
import { pmks } from '../../fixtures/pmks.js';

const coded = defineIndikator({ ...pmks, kode: '1' });
const sasaranOf = (id: string, rest: Partial<Sasaran> = {}): Sasaran => ({
  id,
  uraian: id,
  tingkat: 'perangkat-daerah',
  indikator: [],
  ...rest,
});
const subjectOf = (sasaran: Sasaran, ...above: readonly Sasaran[]): Subject => ({
  path: [...above, sasaran],
  sasaran,
  indikator: sasaran.indikator[0],
});

/** The headings of the columns, and what they have in each row. */
function table(...subjects: readonly Subject[]) {
  const columns = sasaranColumns(subjects);
  return [
    columns.map(({ heading }) => heading),
    ...subjects.map((subject) => columns.map(({ cell }) => cell(subject).text)),
  ];
}

describe('sasaranColumns', () => {
  it('one level has the plain heading', () => {
    expect(table(subjectOf(sasaranOf('s', { indikator: [coded] })))).toEqual([
      ['No.', 'Sasaran Strategis'],
      ['1', 's'],
    ]);
  });

  it('more levels have a column each, headed by their level', () => {
    const above = sasaranOf('a', { tingkat: 'bupati' });
    const middle = sasaranOf('b', { tingkat: 'daerah' });
    expect(table(subjectOf(above), subjectOf(sasaranOf('c'), above, middle))).toEqual([
      ['No.', 'Sasaran Bupati', 'Sasaran Strategis Daerah', 'Sasaran OPD'],
      ['', 'a', '', ''],
      ['', 'a', 'b', 'c'],
    ]);
  });

  it('codes of sasaran have a column where one has a code', () => {
    expect(table(subjectOf(sasaranOf('a', { kode: 'S1' })), subjectOf(sasaranOf('b')))).toEqual([
      ['No.', 'Kode Sasaran', 'Sasaran Strategis'],
      ['', 'S1', 'a'],
      ['', '', 'b'],
    ]);
  });

  it('and where a number that only the first indicator has would be taken for one', () => {
    const hasCodes = (...indikator: Sasaran['indikator']) =>
      table(subjectOf(sasaranOf('a', { indikator })))[0]?.includes('Kode Sasaran');
    expect(hasCodes(coded, pmks)).toBe(true);
    expect(hasCodes(coded)).toBe(false);
    expect(hasCodes(coded, coded)).toBe(false);
    expect(hasCodes(pmks, coded)).toBe(false);
    expect(hasCodes(pmks, pmks)).toBe(false);
  });
});

describe('groups', () => {
  const [a, b, none] = [
    subjectOf(sasaranOf('a', { kelompok: 'A' })),
    subjectOf(sasaranOf('b', { kelompok: 'B' })),
    subjectOf(sasaranOf('n')),
  ];
  const cell = (text: string) => [{ text }, { text: 'x' }];

  it('a row of one cell begins each', () => {
    const rows = [none, a, a, b, a].map(({ sasaran }) => cell(sasaran.id));
    expect(withGroups([none, a, a, b, a], rows).map((row) => row.map(({ text }) => text))).toEqual([
      ['n', 'x'],
      ['A'],
      ['a', 'x'],
      ['a', 'x'],
      ['B'],
      ['b', 'x'],
      ['A'],
      ['a', 'x'],
    ]);
  });

  it.each([
    [[], false],
    [[none], false],
    [[none, a, b], false],
    [[a, none], true],
    [[none, a, b, none, a], true],
  ])('%#: a group ends', (subjects, expected) => {
    expect(endsGroup(subjects)).toBe(expected);
  });

  it('a column says them row by row, with a dash for none', () => {
    expect(groupColumn.heading).toBe('Kelompok');
    expect([a, none].map((subject) => groupColumn.cell(subject).text)).toEqual(['A', '-']);
  });
});
