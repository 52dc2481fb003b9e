import { expect, it } from 'vitest';
import type { Heading } from '../../../src/dokumen/find/heading.js';
import { recordOf } from '../../../src/dokumen/find/tableRecord.js';
import { withoutMath } from '../../../src/dokumen/find/withoutMath.js';

/** A cell below a heading, with equations from and to these characters, once it is plain. */
function read(jenis: 'indikator' | 'satuan' | 'target' | 'formula', text: string, dollars: 0 | 1 = 0) {
  const heading: Heading = { jenis };
  const header = { headings: [heading], texts: ['x'], row: 1, height: 1, merged: [false], notes: [] };
  const from = Math.max(0, text.search(/[\\^_≥$]|\d/));
  const cell = { text, formulas: [{ from, to: text.length, dollars }] } as const;
  const record = recordOf({ number: 2, table: 1, cells: [cell] }, header);
  const [field] = withoutMath(record).fields;
  return [field?.text, field?.formulas?.length ?? 0];
}

it.each([
  ['target', '80\\%', '80%'],
  ['target', '≥80', '≥80'],
  ['target', '80^{*}', '80^*'],
  ['target', '72/80\\times 100=90', '72/80x 100=90'],
  ['satuan', 'm^{2}', 'm2'],
  ['indikator', 'Luas lahan \\frac{1}{2} jadi', 'Luas lahan 1/2 jadi'],
  ['indikator', 'Emisi \\text{CO}_{2} turun', 'Emisi CO2 turun'],
] as const)('in a column %s, %s is %s', (jenis, text, expected) => {
  expect(read(jenis, text)).toEqual([expected, 0]);
});

it.each([
  ['formula', 'A \\times 100\\%', 0],
  ['indikator', 'Rasio $\\frac{1}{2}$', 1],
] as const)('in a column %s, %s stays, with %d signs around it', (jenis, text, dollars) => {
  expect(read(jenis, text, dollars)).toEqual([text, 1]);
});
