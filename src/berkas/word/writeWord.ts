import { DOTS, type Form, type FormBlock, type Signer } from '../form/form.js';
import { type PackagePart, packageOf } from '../xml/packageOf.js';
import { contentOf, tableBlock } from './tableBlock.js';
import { WORD_NAMESPACES, wordParts } from './wordParts.js';
import { cellXml, paragraphs, paragraphXml, rowXml, run, tableXml } from './wordXml.js';

/** A4 less a margin of 1.5 cm on each side, in twentieths of a point. */
const MARGIN = 850;
const SHORT = 11_906;
const LONG = 16_838;

/** Writes a form as a document of Word. */
export function writeWord({ title, orientation, blocks }: Form): Uint8Array {
  const isLandscape = orientation === 'landscape';
  const [wide, high] = isLandscape ? [LONG, SHORT] : [SHORT, LONG];
  const body = blocks.map((block, i) =>
    blockXml(block, wide - 2 * MARGIN, blocks[i + 1]?.jenis === 'signature'),
  );
  const size = `<w:pgSz w:w="${wide}" w:h="${high}"${isLandscape ? ' w:orient="landscape"' : ''}/>`;
  const margins = `<w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="400" w:footer="400" w:gutter="0"/>`;
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>${size}${margins}</w:sectPr>`;
  const main: PackagePart = {
    name: 'word/document.xml',
    kind: 'wordprocessingml.document.main',
    xml: `<w:document ${WORD_NAMESPACES}><w:body>${body.join('')}${section}</w:body></w:document>`,
    relations: [
      ['styles', 'styles.xml'],
      ['settings', 'settings.xml'],
      ['footer', 'footer1.xml'],
    ],
  };
  return packageOf(title, [main, ...wordParts]);
}

function blockXml(block: FormBlock, width: number, isKept: boolean): string {
  switch (block.jenis) {
    case 'title':
      return paragraphs(block.text, '<w:pStyle w:val="Judul"/>');
    case 'heading':
      return paragraphs(block.text, '<w:pStyle w:val="Subjudul"/>');
    case 'text':
      return paragraphs(block.text, '<w:pStyle w:val="Keterangan"/>');
    case 'entry':
      return entryXml(block.label, block.text);
    case 'table':
      return tableBlock(block, width, isKept) + behindTable(isKept);
    case 'card':
      return cardXml(block.rows, width, isKept) + behindTable(isKept);
    case 'signature':
      return paragraphXml('', '<w:keepNext/>') + signatureXml(block.place, block.signers, width);
    case 'page':
      return paragraphXml('<w:r><w:br w:type="page"/></w:r>');
  }
}

/** Two tables without a paragraph between them would be one. */
function behindTable(isKept: boolean): string {
  return paragraphXml('', isKept ? '<w:keepNext/>' : '');
}

/** A label, a colon at a stop, and what stands behind it. */
function entryXml(label: string, text: string): string {
  const stops = '<w:tabs><w:tab w:val="left" w:pos="1800"/><w:tab w:val="left" w:pos="2000"/></w:tabs>';
  const indent = '<w:ind w:left="2000" w:hanging="2000"/>';
  const tab = '<w:r><w:tab/></w:r>';
  return paragraphXml(
    `${run(label)}${tab}${run(':')}${tab}${run(text)}`,
    `<w:pStyle w:val="Keterangan"/>${stops}${indent}`,
  );
}

/** `isKept`: it stays on the page of what follows. LibreOffice keeps a table so only where each of its rows is. */
function cardXml(
  rows: Extract<FormBlock, { jenis: 'card' }>['rows'],
  width: number,
  isKept: boolean,
): string {
  const left = Math.floor(width * 0.24);
  const style = `<w:pStyle w:val="Sel"/>${isKept ? '<w:keepNext/>' : ''}`;
  const each = rows.map(({ label, cell }) =>
    rowXml([
      cellXml(
        paragraphs(label, style, '<w:b/>'),
        left,
        '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>',
      ),
      cellXml(contentOf(cell, width - left, style), width - left),
    ]),
  );
  return tableXml([left, width - left], each, true);
}

/** Who signs stands side by side, line by line; one alone stands on the right. */
function signatureXml(place: string, signers: readonly Signer[], width: number): string {
  const half = Math.floor(width / 2);
  const last = signers.at(-1);
  const left = signers.length > 1 ? signers[0] : undefined;
  const hasRoles = signers.some(({ role }) => role !== undefined);
  const lines: readonly (readonly [left: string, right: string])[] = [
    ['', place],
    ...(hasRoles ? [[left?.role ?? '', last?.role ?? ''] as const] : []),
    [left?.post ?? '', last?.post ?? ''],
    // Room for signatures and stamps.
    ['\n\n', ''],
    ...[`(${DOTS})`, `NIP. ${DOTS}`].map((line) => [left === undefined ? '' : line, line] as const),
  ];
  const properties = '<w:keepNext/><w:jc w:val="center"/>';
  const rows = lines.map((texts) =>
    rowXml(texts.map((text, i) => cellXml(paragraphs(text, properties), i === 0 ? half : width - half))),
  );
  return tableXml([half, width - half], rows, false) + paragraphXml('');
}
