import { formulaText } from '../../dokumen/sheet/formulaText.js';
import { linesOf } from '../../dokumen/sheet/table.js';
import type { Form } from '../form/form.js';
import { storable } from '../form/storable.js';
import { type PackagePart, packageOf } from '../xml/packageOf.js';
import { CellLooks, decimals } from './cellLook.js';
import { DATA, dataSheet } from './dataSheet.js';
import { FormRows, type PlacedCell } from './formRows.js';
import { LiveCells, type LiveSource } from './liveCells.js';
import { EXCEL_NAMESPACES, type SheetCell, SheetPart } from './sheetPart.js';

/** What a workbook works with: all but where the values are filled in, which is a sheet of its own. */
export interface ExcelData extends Omit<LiveSource, 'inputOf'> {
  /** The values that are filled in already, as plain decimal text. */
  readonly values: Readonly<Record<string, string>>;
}

const KIND = 'spreadsheetml';

/** Writes a form as a workbook: a sheet of that name, and one in which values are filled in. */
export function writeExcel(form: Form, name: string, data: ExcelData): Uint8Array {
  const looks = new CellLooks();
  const rows = new FormRows(form);
  const input = dataSheet(data.dokumen, data.values, looks, rows.isComputed);
  const live = new LiveCells({ ...data, inputOf: input.addressOf }, (cell) => rows.addressOf(cell));
  const sheets = [
    { name, part: formSheet(rows, live, looks, form.orientation) },
    { name: DATA, part: input.part },
  ];
  const parts = sheets.map(
    ({ part }, i): PackagePart => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      kind: `${KIND}.worksheet`,
      xml: part.xml(i === 0),
    }),
  );
  const styles: PackagePart = { name: 'xl/styles.xml', kind: `${KIND}.styles`, xml: looks.xml() };
  return packageOf(form.title, [workbookPart(sheets, titlesOf(name, rows)), ...parts, styles]);
}

function workbookPart(sheets: readonly { readonly name: string }[], titles: string): PackagePart {
  const each = sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return {
    name: 'xl/workbook.xml',
    kind: `${KIND}.sheet.main`,
    xml: `<workbook ${EXCEL_NAMESPACES}><sheets>${each.join('')}</sheets>${titles}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    relations: [
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ],
  };
}

/** The rows of headings, which are printed on each page. */
function titlesOf(name: string, { headings }: FormRows): string {
  if (headings === undefined) return '';
  const [first, last] = headings;
  return `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${name}'!$${first}:$${last}</definedName></definedNames>`;
}

function formSheet(
  rows: FormRows,
  live: LiveCells,
  looks: CellLooks,
  orientation: Form['orientation'],
): SheetPart {
  const part = new SheetPart(looks, rows.widths);
  for (const cells of rows.rows)
    part.add(cells.map((cell) => (cell === undefined ? undefined : sheetCell(cell, live))));
  part.pageEnds = rows.pageEnds;
  part.orientation = orientation;
  part.frozen = rows.headings?.[1] ?? 0;
  return part;
}

function sheetCell(cell: PlacedCell, live: LiveCells): SheetCell {
  const { look, span = 1, rows = 1 } = cell;
  const covers = span * rows === 1 ? {} : { columns: span, rows };
  const worked = cell.live === undefined ? undefined : live.valueOf(cell.live);
  if (worked !== undefined)
    return {
      look: { ...look, number: worked.number },
      ...(worked.value === undefined ? {} : { value: worked.value }),
    };
  const text = cell.formula === undefined ? cell.text : linesOf(cell, formulaText).join('\n');
  const number = cell.isNumber === true ? storable(text) : undefined;
  if (number === undefined) return { look, value: { text }, ...covers };
  return { look: { ...look, number: decimals(number.split('.')[1]?.length ?? 0) }, value: { number } };
}
