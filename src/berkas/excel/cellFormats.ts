import { readXml } from '../xml/readXml.js';
import type { ZipFile } from '../zip/zipFile.js';
import { builtInFormats } from './builtInFormats.js';

/** The format code of each style of cells, by its number; none without such a part. */
export function cellFormats(zip: ZipFile, part: string | undefined): readonly string[] {
  const codes = new Map(Object.entries(builtInFormats));
  const formats: string[] = [];
  if (part === undefined) return formats;
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
