import fc from 'fast-check';
import { parseTarget, safeParseIndikator } from 'indikator';
import { describe, expect, it } from 'vitest';
import { pmks } from '../fixtures/pmks.js';

describe('reads', () => {
  it.each([
    ['94,33', { jenis: 'angka', nilai: '94.33' }],
    ['78 (BB)', { jenis: 'angka', nilai: '78', predikat: 'BB' }],
    ['81 (A)', { jenis: 'angka', nilai: '81', predikat: 'A' }],
    ['BB (78)', { jenis: 'angka', nilai: '78', predikat: 'BB' }],
    ['78/BB', { jenis: 'angka', nilai: '78', predikat: 'BB' }],
    ['BB', { jenis: 'predikat', predikat: 'BB' }],
    ['WTP', { jenis: 'predikat', predikat: 'WTP' }],
    ['Sangat Baik', { jenis: 'predikat', predikat: 'Sangat Baik' }],
    ['80 - 90%', { jenis: 'rentang', bawah: '80', atas: '90' }, '%'],
    ['80%-90%', { jenis: 'rentang', bawah: '80', atas: '90' }, '%'],
    ['7 s/d 8 bulan', { jenis: 'rentang', bawah: '7', atas: '8' }, 'bulan'],
    ['>90', { jenis: 'batas', arah: '>', nilai: '90' }],
    ['>= 90', { jenis: 'batas', arah: '>=', nilai: '90' }],
    ['≥ 90,5%', { jenis: 'batas', arah: '>=', nilai: '90.5' }, '%'],
    ['< 5', { jenis: 'batas', arah: '<', nilai: '5' }],
    ['≤ 5 hari', { jenis: 'batas', arah: '<=', nilai: '5' }, 'hari'],
    ['Minimal 80', { jenis: 'batas', arah: '>=', nilai: '80' }],
    ['maks. 3 kali', { jenis: 'batas', arah: '<=', nilai: '3' }, 'kali'],
    ['lebih dari 75%', { jenis: 'batas', arah: '>', nilai: '75' }, '%'],
    ['kurang dari 10', { jenis: 'batas', arah: '<', nilai: '10' }],
    ['2 hari', { jenis: 'angka', nilai: '2' }, 'hari'],
    ['100 dari 110 Organisasi', { jenis: 'angka', nilai: '100' }, 'Organisasi'],
    ['Level 3', { jenis: 'angka', nilai: '3' }, 'Level'],
    ['100%', { jenis: 'angka', nilai: '100' }, '%'],
  ])('%j', (text, isi, satuan?: string) => {
    const value = { ...isi, asli: text };
    expect(parseTarget(text)).toEqual({ ok: true, value, ...(satuan === undefined ? {} : { satuan }) });
  });

  it.each(['-', 'n/a', 'NA', '', '......', ' – '])('%j as none', (text) => {
    expect(parseTarget(text)).toEqual({ ok: true, value: 'none' });
  });

  it('1.500bh only with a locale', () => {
    expect(parseTarget('1.500bh', { locale: 'id' })).toEqual({
      ok: true,
      value: { jenis: 'angka', nilai: '1500', asli: '1.500bh' },
      satuan: 'bh',
    });
    expect(parseTarget('1.500bh')).toMatchObject({ ok: false, issues: [{ code: 'ambiguous-number' }] });
  });
});

describe('reports', () => {
  it.each([
    ['menyesuaikan anggaran', 'unreadable-target'],
    ['90 - 80', 'reversed'],
    ['80 - 1.500', 'ambiguous-number'],
    ['> BB', 'unreadable-number'],
    ['1.50.0', 'unreadable-number'],
  ])('%j', (text, code) => {
    expect(parseTarget(text)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it('a period that is none', () => {
    expect(parseTarget('5', { periode: '22' })).toMatchObject({
      ok: false,
      issues: [{ code: 'bad-format', path: ['periode'] }],
    });
  });
});

it('what is read with a period is a target of a definition', () => {
  const text = fc.oneof(
    fc.constantFrom('94,33', '78 (BB)', 'BB', '80 - 90%', '>90', '2 hari', '100 dari 110 Organisasi'),
    fc.stringMatching(/^[-<>=0-9., %()A-Ca-c]{0,12}$/),
  );
  fc.assert(
    fc.property(text, (any) => {
      const read = parseTarget(any, { periode: '2022', locale: 'id' });
      if (!read.ok || read.value === 'none') return;
      expect(safeParseIndikator({ ...pmks, target: [read.value] })).toMatchObject({ ok: true });
    }),
    { numRuns: 1000 },
  );
});
