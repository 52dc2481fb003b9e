import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Subject } from '../../dokumen/layout/column.js';
import { subjectsOf } from '../../dokumen/layout/subjectsOf.js';
import type { FormCell, FormColumn } from './form.js';

/** A column of a table of indicators, and what it holds for each of them. */
export interface IndikatorColumn extends FormColumn {
  readonly cell: (indikator: Indikator) => FormCell;
}

/** A column of texts. */
export function texts(column: FormColumn, text: (indikator: Indikator) => string): IndikatorColumn {
  return { ...column, cell: (indikator) => ({ text: text(indikator) }) };
}

/** A table of all indicators of a document: number, sasaran and name, and what the columns add. */
export function indikatorTable(
  dokumen: DokumenIku,
  columns: readonly IndikatorColumn[],
): { readonly columns: readonly FormColumn[]; readonly rows: readonly (readonly FormCell[])[] } {
  const subjects = subjectsOf(dokumen).flatMap((subject) =>
    subject.indikator === undefined ? [] : [subject],
  );
  const leading: readonly FormColumn[] = [
    { heading: 'No.', isCentred: true },
    { heading: 'Sasaran Strategis', isMerged: true },
    { heading: 'Indikator Kinerja' },
  ];
  const numbers = numbersOf(subjects);
  const rows = subjects.flatMap(({ sasaran: own, indikator: one }, i): readonly (readonly FormCell[])[] => {
    if (one === undefined) return [];
    return [
      [
        { text: numbers[i] ?? '' },
        { text: own.uraian },
        { text: one.nama },
        ...columns.map(({ cell }) => cell(one)),
      ],
    ];
  });
  return { columns: [...leading, ...columns.map(({ cell: _, ...column }) => column)], rows };
}

/** The numbers of the rows: those of the document where every indicator has one, else counted. */
function numbersOf(subjects: readonly Subject[]): readonly string[] {
  const own = subjects.map(({ indikator }) => indikator?.kode);
  return own.every((kode) => kode !== undefined) ? own : subjects.map((_, i) => `${i + 1}`);
}
