import { describe, expect, it } from 'vitest';
import { MAX_CELLS } from '../../../src/dokumen/sheet/limits.js';
import { sheetOf } from '../../../src/dokumen/sheet/sheetOf.js';

const row = (number: number, ...texts: readonly string[]) => ({
  number,
  table: 1,
  cells: texts.map((text) => ({ text })),
});

describe('sheetOf', () => {
  it('holds the rows as they are', () => {
    const rows = [row(1, 'a', 'b'), row(4, 'c')];
    expect(sheetOf(rows)).toEqual({ ok: true, value: { rows } });
    expect(sheetOf([])).toEqual({ ok: true, value: { rows: [] } });
  });

  it('takes as many cells as the limit, and not one more', () => {
    const full = { number: 3, table: 1, cells: Array.from({ length: MAX_CELLS }, () => ({ text: '' })) };
    expect(sheetOf([full]).ok).toBe(true);
    const read = sheetOf([full, row(7, 'x')]);
    expect(read.ok ? [] : read.issues.map(({ code, path, fakta }) => [code, path, fakta])).toEqual([
      ['too-large', ['baris', 6], { batas: 100_000 }],
    ]);
  });

  it('takes a cell of 20,000 characters, and not one more', () => {
    expect(sheetOf([row(1, 'x'.repeat(20_000))]).ok).toBe(true);
    const read = sheetOf([row(1, 'a'), row(5, 'b', 'x'.repeat(20_001))]);
    expect(read.ok ? [] : read.issues.map(({ code, path, fakta }) => [code, path, fakta])).toEqual([
      ['too-long', ['baris', 4, 'kolom', 1], { panjang: 20_001, batas: 20_000 }],
    ]);
  });
});
