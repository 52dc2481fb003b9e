import { describe, expect, it } from 'vitest';
import { reportPeriods, yearsOf } from '../../../src/dokumen/build/yearsOf.js';
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

describe('reportPeriods', () => {
  const report = (years: Parameters<typeof reportPeriods>[1], ...targets: readonly string[]) => {
    const { findings } = collector();
    reportPeriods(pageOf(...targets), years, findings);
    return findings.issues.map(({ code, tingkat, path, fakta }) => [code, tingkat, path.join(' '), fakta]);
  };

  it('a column whose period cannot be told is reported once, at its heading', () => {
    expect(report({ tahun: 2021, counted: 2 }, 'Target Tahun ke-1', 'Target Tahun ke-2')).toEqual([
      ['unknown-period', 'salah', 'baris 0 kolom 3', expect.objectContaining({ sebab: 'tahun-ke' })],
      ['unknown-period', 'salah', 'baris 0 kolom 4', expect.objectContaining({ sebab: 'tahun-ke' })],
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
