import { describe, expect, it } from 'vitest';
import { reportPeriods, withoutEarlier, yearsOf } from '../../../src/dokumen/build/yearsOf.js';
import { findRecords } from '../../../src/dokumen/find/findRecords.js';
import { rowsOf } from '../find/rows.js';
import { collector } from './fields.js';

const pageOf = (...targets: readonly string[]) => {
  const rows = rowsOf(
    ['No', 'Indikator', 'Satuan', ...targets],
    ['1', 'I', 'orang', ...targets.map((_, i) => `${i + 10}`)],
    ['2', 'J', 'orang', ...targets.map((_, i) => `${i + 20}`)],
  );
  return findRecords(rows, collector().findings);
};

describe('yearsOf', () => {
  it.each([
    [{ tahun: 2026 }, {}, ['Target 2020'], { tahun: 2026 }],
    [{ tahun: 2026 }, { tahun: 2021, tahunAkhir: 2025 }, [], { tahun: 2026 }],
    [{ tahun: 2021 }, { tahun: 2021, tahunAkhir: 2025 }, [], { tahun: 2021, tahunAkhir: 2025 }],
    [{}, { tahun: 2021 }, ['Target 2022'], { tahun: 2021 }],
    [{}, {}, ['Target 2022'], { tahun: 2022 }],
    [{}, {}, ['2023', '2022', '2024-T1'], { tahun: 2022, tahunAkhir: 2024 }],
    [{}, {}, ['Kondisi Awal 2020', 'Proyeksi 2030', 'Target'], {}],
    [{}, { tahun: 2021 }, ['Target Tahun ke-1', 'Target Tahun ke-2'], { tahun: 2021, counted: 2 }],
    [{}, {}, ['Realisasi 2019'], {}],
  ])('said by the caller: %j, above: %j, headings: %j', (known, above, headings, expected) => {
    expect(yearsOf(known, above, pageOf(...headings))).toEqual(expected);
  });
});

describe('withoutEarlier', () => {
  const kept = (tahun: number | undefined, ...targets: readonly string[]) => {
    const { findings } = collector();
    const { records } = pageOf(...targets);
    const found = withoutEarlier(records, tahun === undefined ? {} : { tahun }, findings);
    return [
      found[0]?.fields.flatMap(({ heading }) => ('periode' in heading ? [heading.periode] : [])),
      findings.issues.map(({ path, fakta }) => [path.join(' '), fakta.sebab]),
    ];
  };

  it('a plain year before the document is no target: it is told once, at the heading', () => {
    const told = [['baris 0 kolom 3', 'sebelum-dokumen']];
    expect(kept(2025, '2024', '2025', '2026')).toEqual([['2025', '2026'], told]);
    expect(kept(2025, 'Tahun 2024', '2025')).toEqual([['2025'], told]);
  });

  it('one whose heading says what it is stays, and so does any where no year is known', () => {
    const headings = ['Target 2024', 'Kondisi Awal 2023', 'Realisasi 2024', '2025'];
    expect(kept(2025, ...headings)).toEqual([['2024', '2023', '2024', '2025'], []]);
    expect(kept(undefined, '2024', '2025')).toEqual([['2024', '2025'], []]);
  });
});

describe('reportPeriods', () => {
  const report = (years: Parameters<typeof reportPeriods>[1], ...targets: readonly string[]) => {
    const { findings } = collector();
    reportPeriods(pageOf(...targets), years, findings);
    return findings.issues.map(({ code, tingkat, path, fakta }) => [code, tingkat, path.join(' '), fakta]);
  };

  it('columns whose period cannot be told for one cause are one issue, at the row of their headings', () => {
    expect(report({ tahun: 2021, counted: 2 }, 'Target Tahun ke-1', 'Target Tahun ke-2')).toEqual([
      [
        'unknown-period',
        'salah',
        'baris 0',
        expect.objectContaining({ sebab: 'tahun-ke', kolom: '"Target Tahun ke-1", "Target Tahun ke-2"' }),
      ],
    ]);
  });

  it('a missing year is one issue, and a note where nothing waits for it', () => {
    expect(report({}, 'Target', 'Target TW I')).toEqual([
      ['missing-year', 'salah', '', expect.objectContaining({ kolom: 2 })],
    ]);
    expect(report({}, 'Kondisi Awal 2020')).toEqual([
      ['missing-year', 'catatan', '', expect.objectContaining({ kolom: 0 })],
    ]);
  });

  it('is silent where all periods are known', () => {
    expect(report({ tahun: 2026 }, 'Target', 'Target TW I', 'Kondisi Awal')).toEqual([]);
  });
});

it('a page without a table is not asked for its year', () => {
  const { findings, codes } = collector();
  reportPeriods({ ...pageOf(), headers: [], records: [] }, {}, findings);
  expect(codes()).toEqual([]);
});
