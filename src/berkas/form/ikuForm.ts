import type { DokumenIku } from '../../definition/dokumenIku.js';
import type { Indikator } from '../../definition/indikator.js';
import type { Outcomes } from '../../dokumen/layout/column.js';
import { subjectsOf } from '../../dokumen/layout/subjectsOf.js';
import { tableOf } from '../../dokumen/layout/tableOf.js';
import type { ColumnLook, Table } from '../../dokumen/sheet/table.js';
import { ownTarget } from './figures.js';
import type { Form, FormBlock, FormCell, FormColumn } from './form.js';
import { storable } from './storable.js';

/**
 * The table of a decree on indicators, as `writeDokumen` writes it, so that it can be read back. `isLive`: a workbook, which
 * works out results and achievements itself.
 */
export function ikuForm(dokumen: DokumenIku, outcomes: Outcomes, isLive: boolean): Form {
  const table = tableOf(dokumen, isLive ? { hasil: undefined, capaian: undefined } : outcomes, true);
  const [title = dokumen.judul, ...lines] = table.lines;
  return {
    title: dokumen.judul,
    orientation: 'landscape',
    blocks: [
      { jenis: 'title', text: title },
      ...lines.map((text): FormBlock => ({ jenis: 'text', text })),
      {
        jenis: 'table',
        columns: [
          // Two sasaran may have one code: their cells are not one.
          ...table.headings.map((heading, i) =>
            formColumn(heading, heading === 'Kode Sasaran' ? 'short' : table.looks?.[i]),
          ),
          ...(isLive ? liveColumns : []),
        ],
        isNumbered: true,
        rows: rowsOf(dokumen, table, isLive),
      },
    ],
  };
}

const liveColumns: readonly FormColumn[] = [
  { heading: 'Realisasi', isCentred: true },
  { heading: 'Capaian (%)', isCentred: true },
];

export function formColumn(heading: string, look: ColumnLook = 'plain'): FormColumn {
  switch (look) {
    case 'plain':
      return { heading };
    case 'short':
      return { heading, isCentred: true };
    case 'figure':
      return { heading, isCentred: true, isNumber: true };
    case 'repeated':
      return { heading, isMerged: true };
  }
}

/** The rows of the table; the heading of a group goes over the whole width. */
function rowsOf(dokumen: DokumenIku, table: Table, isLive: boolean): readonly (readonly FormCell[])[] {
  const subjects = subjectsOf(dokumen)[Symbol.iterator]();
  const width = table.headings.length + (isLive ? liveColumns.length : 0);
  return table.rows.map((cells): readonly FormCell[] => {
    const [only] = cells;
    if (only !== undefined && cells.length === 1 && width > 1)
      return [{ ...only, span: width, isBold: true }];
    const indikator = subjects.next().value?.indikator;
    if (!isLive) return cells;
    if (indikator === undefined) return [...cells, { text: '' }, { text: '' }];
    const { id } = indikator;
    const column = targetColumn(table, cells, indikator, dokumen);
    return [
      ...cells.map((cell, i): FormCell => (i === column ? { ...cell, live: { jenis: 'target', id } } : cell)),
      { text: '', live: { jenis: 'realisasi', id } },
      { text: '', live: { jenis: 'capaian', id } },
    ];
  });
}

/** The column of the target that an achievement is held against, where its cell is stored as a number. */
function targetColumn(
  { headings }: Table,
  cells: readonly FormCell[],
  indikator: Indikator,
  dokumen: DokumenIku,
): number | undefined {
  const target = ownTarget(indikator, dokumen);
  if (target === undefined) return undefined;
  const heading = indikator.targetPerubahan?.includes(target) === true ? 'Target Perubahan' : 'Target';
  const column = headings.findIndex((one) => one === heading || one === `${heading} ${target.periode}`);
  return storable(cells[column]?.text ?? '') === undefined ? undefined : column;
}
