import { totalWidth } from '../form/columnWidths.js';
import { xmlText } from '../xml/xmlText.js';

/** Letters of one look. */
export function run(text: string, properties = ''): string {
  const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

export function paragraphXml(inner: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** A paragraph for each line of a text. */
export function paragraphs(text: string, properties = '', letters = ''): string {
  return text
    .split('\n')
    .map((line) => paragraphXml(line === '' ? '' : run(line, letters), properties))
    .join('');
}

/** A number that Word writes itself, such as that of the page. */
export function field(code: string): string {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${char('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${char('separate')}${run('1')}${char('end')}`;
}

/** A cell of a table, so many twentieths of a point wide. */
export function cellXml(inner: string, width: number, properties = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${inner}</w:tc>`;
}

/** A row of a table, never broken over two pages. */
export function rowXml(cells: readonly string[], isHeading = false): string {
  return `<w:tr><w:trPr><w:cantSplit/>${isHeading ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

/** What stands free on the left and the right of a cell, in twentieths of a point. */
export const CELL_MARGIN = 70;

/** A table of columns so many twentieths of a point wide, with so much free on the left and the right of each cell. */
export function tableXml(
  widths: readonly number[],
  rows: readonly string[],
  hasBorders: boolean,
  margin = CELL_MARGIN,
): string {
  const border = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${totalWidth(widths)}" w:type="dxa"/>`,
    hasBorders ? `<w:tblBorders>${borders}</w:tblBorders>` : '',
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...rows,
    '</w:tbl>',
  ].join('');
}
