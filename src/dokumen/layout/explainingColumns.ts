import type { Indikator } from '../../definition/indikator.js';
import { formulaToProse } from '../../formula/formulaToProse.js';
import type { TableCell } from '../sheet/table.js';
import { type Column, indikatorColumn, indikatorShown, type Subject } from './column.js';
import { listText } from './listText.js';

/** What an indicator means and how it is computed; its sources and owners where one has any. */
export function explainingColumns(subjects: readonly Subject[]): readonly Column[] {
  const all = indikatorShown(subjects);
  const has = (key: 'sumberData' | 'penanggungJawab') =>
    all.some((indikator) => (indikator[key] ?? []).length > 0);
  return [
    {
      heading: 'Penjelasan (Makna, Alasan, Cara Perhitungan)',
      look: 'plain',
      cell: ({ indikator }) => (indikator === undefined ? { text: '' } : explanationOf(indikator)),
    },
    ...(has('sumberData') ? [indikatorColumn('Sumber Data', ({ sumberData }) => listText(sumberData))] : []),
    ...(has('penanggungJawab')
      ? [indikatorColumn('Penanggung Jawab', ({ penanggungJawab }) => listText(penanggungJawab))]
      : []),
  ];
}

function explanationOf(indikator: Indikator): TableCell {
  const { makna, alasan, caraPerhitungan, formula } = indikator;
  const parts = [
    ...(makna === undefined ? [] : [`Makna: ${makna}`]),
    ...(alasan === undefined ? [] : [`Alasan: ${alasan}`]),
    ...(caraPerhitungan === undefined ? [] : [`Cara Perhitungan: ${caraPerhitungan}`]),
  ];
  // A score has no formula that could be drawn: who gives it is told in words.
  if (formula.jenis === 'penilaian')
    return { text: [...parts, `Rumus: ${formulaToProse(indikator)}`].join('\n') };
  return { text: parts.join('\n'), formula: indikator };
}
