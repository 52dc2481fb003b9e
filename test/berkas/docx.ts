import { type TestPart, zipWith } from './zip/files.js';

// Small files of Word for tests, written by hand: nothing of the library's own writer is in them.

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const M = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** What a test makes of a file beside its body. */
export interface DocxOptions {
  /** What stands inside of `w:numbering`, of `w:styles`. */
  readonly numbering?: string;
  readonly styles?: string;
  /** Further parts, each with the type of its relation and its content. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly namespace?: string;
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A file of Word with this body. */
export function docxWith(body: string, options: DocxOptions = {}): Uint8Array {
  const { numbering, styles, parts = {}, type = MAIN, namespace = W } = options;
  const all: Record<string, string> = {
    ...(numbering === undefined
      ? {}
      : { numbering: `<w:numbering ${names(namespace)}>${numbering}</w:numbering>` }),
    ...(styles === undefined ? {} : { styles: `<w:styles ${names(namespace)}>${styles}</w:styles>` }),
    ...parts,
  };
  const relations = Object.keys(all)
    .map(
      (name, i) =>
        `<Relationship Id="rId${i + 1}" Type="${R}/${name.replace(/\d+$/, '')}" Target="${name}.xml"/>`,
    )
    .join('');
  const document = `<w:document ${names(namespace)}><w:body>${body}</w:body></w:document>`;
  return zipWith([
    ...packageParts('word/document.xml', type),
    { name: 'word/document.xml', content: document },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="${RELS}">${relations}</Relationships>`,
    },
    ...Object.entries(all).map(([name, content]): TestPart => ({ name: `word/${name}.xml`, content })),
  ]);
}

/** What makes a zip a file of an office: the kinds of its parts, and which one it is about. */
export function packageParts(main: string, type: string): readonly TestPart[] {
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${R}/officeDocument" Target="${main}"/></Relationships>`,
    },
  ];
}

/** The namespaces of a part of Word. */
export function names(namespace = W): string {
  return `xmlns:w="${namespace}" xmlns:m="${M}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A run of text, with properties. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph: of text, or of elements. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : content === '' ? '' : r(content)}</w:p>`;

/** A cell: of text, one paragraph for each line, or of elements. */
export const tc = (content: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${
    content.startsWith('<w:')
      ? content
      : content
          .split('\n')
          .map((line) => p(line))
          .join('')
  }</w:tc>`;

/** A row of cells: texts, or elements. */
export const tr = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((one) => (/^<w:(?:tc|sdt|trPr|ins)\b/.test(one) ? one : tc(one))).join('')}</w:tr>`;

export const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A content control. */
export const sdt = (content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** A formula of Word. */
export const math = (content: string): string => `<m:oMath>${content}</m:oMath>`;
export const mr = (text: string, properties = ''): string =>
  `<m:r>${properties === '' ? '' : `<m:rPr>${properties}</m:rPr>`}<m:t>${escaped(text)}</m:t></m:r>`;
