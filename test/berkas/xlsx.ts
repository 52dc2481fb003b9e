import { packageParts } from './docx.js';
import { type TestPart, zipWith } from './zip/files.js';

// Small files of Excel for tests, written by hand: nothing of the library's own writer is in them.

export const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A sheet of a workbook. */
export interface TestSheet {
  readonly nama?: string;
  readonly state?: string;
  /** What stands inside of `sheetData`. */
  readonly data: string;
  readonly before?: string;
  readonly behind?: string;
  /** What the sheet refers to: the type of the relation, with the content of the part. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** What the sheets of a workbook share. */
export interface XlsxOptions {
  /** Each text, or what stands inside of its `si`. */
  readonly strings?: readonly string[];
  /** Format codes; the style of a cell is the place of its code, counted from 1. */
  readonly formats?: readonly string[];
  /** What stands inside of each font but the first; the style of a cell has that of its own number. */
  readonly fonts?: readonly string[];
  readonly is1904?: boolean;
  readonly type?: string;
  readonly namespace?: string;
}

/** A workbook with these sheets. */
export function xlsxWith(sheets: readonly TestSheet[], options: XlsxOptions = {}): Uint8Array {
  const { strings = [], formats = [], fonts = [], is1904 = false, type = MAIN, namespace = S } = options;
  const xmlns = `xmlns="${namespace}" xmlns:r="${R}"`;
  const list = sheets
    .map(
      ({ nama = `Sheet${0}`, state }, i) =>
        `<sheet name="${nama}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`,
    )
    .join('');
  const relations = [
    ...sheets.map(
      (_, i) =>
        `<Relationship Id="rId${i + 1}" Type="${R}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    ),
    `<Relationship Id="a" Type="${R}/sharedStrings" Target="sharedStrings.xml"/>`,
    `<Relationship Id="b" Type="${R}/styles" Target="styles.xml"/>`,
  ];
  return zipWith([
    ...packageParts('xl/workbook.xml', type),
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${xmlns}><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${list}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${RELS}">${relations.join('')}</Relationships>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst ${xmlns}>${strings.map((one) => `<si>${one.startsWith('<') ? one : `<t>${one}</t>`}</si>`).join('')}</sst>`,
    },
    { name: 'xl/styles.xml', content: stylesOf(formats, fonts, xmlns) },
    ...sheets.flatMap((sheet, i) => sheetParts(sheet, i + 1, xmlns)),
  ]);
}

function sheetParts(
  { data, before = '', behind = '', parts = {} }: TestSheet,
  number: number,
  xmlns: string,
): readonly TestPart[] {
  const own = Object.entries(parts);
  const relations = own.map(
    ([type], i) => `<Relationship Id="rId${i + 1}" Type="${R}/${type}" Target="../${type}${number}.xml"/>`,
  );
  return [
    {
      name: `xl/worksheets/sheet${number}.xml`,
      content: `<worksheet ${xmlns}>${before}<sheetData>${data}</sheetData>${behind}</worksheet>`,
    },
    ...(own.length === 0
      ? []
      : [
          {
            name: `xl/worksheets/_rels/sheet${number}.xml.rels`,
            content: `<Relationships xmlns="${RELS}">${relations.join('')}</Relationships>`,
          },
        ]),
    ...own.map(([type, content]) => ({ name: `xl/${type}${number}.xml`, content })),
  ];
}

function stylesOf(formats: readonly string[], fonts: readonly string[], xmlns: string): string {
  const codes = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escapedCode(code)}"/>`);
  const cells = formats.map((_, i) => `<xf numFmtId="${200 + i}" fontId="${i + 1}"/>`);
  const letters = ['', ...fonts].map((one) => `<font>${one}</font>`);
  return `<styleSheet ${xmlns}><numFmts>${codes.join('')}</numFmts><fonts>${letters.join('')}</fonts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}

const escapedCode = (code: string): string =>
  code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A cell of text that stands in the cell itself. */
export const text = (address: string, content: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapedCode(content)}</t></is></c>`;

/** A cell of a number, in a style. */
export const number = (address: string, value: number | string, style = 0): string =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`;

export const row = (at: number, ...cells: readonly string[]): string =>
  `<row r="${at}">${cells.join('')}</row>`;

/** Rows of texts from the first row down; a number is a number. */
export function rowsOf(table: readonly (readonly (string | number)[])[], first = 1): string {
  return table
    .map((cells, y) =>
      row(
        first + y,
        ...cells.map((one, x) => {
          const address = `${String.fromCharCode(65 + x)}${first + y}`;
          return typeof one === 'number' ? number(address, one) : one === '' ? '' : text(address, one);
        }),
      ),
    )
    .join('');
}
