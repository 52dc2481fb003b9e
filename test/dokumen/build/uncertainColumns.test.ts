import { expect, it } from 'vitest';
import { UncertainColumns } from '../../../src/dokumen/build/uncertainColumns.js';
import { collector } from './fields.js';

const placeOf = (heading: string, column: number, below = 3) => ({ row: 5, column, heading, below });

it('a column alone is told of at its heading', () => {
  const { findings, codes } = collector();
  const columns = new UncertainColumns();
  columns.add('akhir', placeOf('Kondisi Akhir', 6));
  columns.report(findings);
  expect(codes()).toEqual(['unknown-period baris 2 kolom 5 akhir']);
  expect(findings.issues[0]?.kalimat).toContain('periode kolom ini tidak dapat dipastikan');
});

it('several for one cause are one issue, at the row of their headings, which names them all', () => {
  const { findings, codes } = collector();
  const columns = new UncertainColumns();
  for (const [i, heading] of ['Tahun ke-1', 'Tahun ke-2', 'Tahun ke-3'].entries())
    columns.add('tahun-ke', placeOf(heading, 5 + i));
  columns.add('akhir', placeOf('Kondisi Akhir', 8));
  columns.add('tahun-ke', placeOf('Tahun ke-1', 5, 20));
  columns.report(findings);
  expect(codes()).toEqual([
    'unknown-period baris 2 tahun-ke',
    'unknown-period baris 2 kolom 7 akhir',
    'unknown-period baris 19 kolom 4 tahun-ke',
  ]);
  expect(findings.issues[0]?.kalimat).toContain(
    'periode kolom "Tahun ke-1", "Tahun ke-2", "Tahun ke-3" tidak dapat dipastikan',
  );
});
