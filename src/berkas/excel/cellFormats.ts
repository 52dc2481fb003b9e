import { readXml } from '../xml/readXml.js';
import type { ZipFile } from '../zip/zipFile.js';
import { builtInFormats } from './builtInFormats.js';
import { type FormatSection, formatSections } from './numberFormat.js';

/** The format of the cells of a style, by its number; that of a style which the file does not have is `General`. */
export type CellFormats = (style: number) => readonly FormatSection[];

/** The formats of a workbook; each code is read once, when a cell has it. */
export function cellFormats(zip: ZipFile, part: string | undefined): CellFormats {
  const codes = part === undefined ? [] : codesIn(zip, part);
  const known = new Map<string, readonly FormatSection[]>();
  return (style) => {
    const code = codes[style] ?? 'General';
    const sections = known.get(code) ?? formatSections(code);
    known.set(code, sections);
    return sections;
  };
}

/** The format code of each style of cells. */
function codesIn(zip: ZipFile, part: string): readonly string[] {
  const codes = new Map(Object.entries(builtInFormats));
  const formats: string[] = [];
  let isCellStyle = false;
  readXml(zip, part, {
    open(name, { numFmtId = '0', formatCode = 'General' }) {
      if (name === 's:numFmt') codes.set(numFmtId, formatCode);
      if (name === 's:cellXfs') isCellStyle = true;
      if (name === 's:xf' && isCellStyle) formats.push(codes.get(numFmtId) ?? 'General');
    },
    close(name) {
      if (name === 's:cellXfs') isCellStyle = false;
    },
  });
  return formats;
}
