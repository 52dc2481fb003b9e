import { unknownFile } from '../issue/files.js';
import type { FormatBerkas } from './formatBerkas.js';
import { attributeOf, readXml } from './xml/readXml.js';
import { mainPartOf } from './xml/relations.js';
import { refuseDamaged, refuseFile } from './zip/refuseFile.js';
import { ZipFile } from './zip/zipFile.js';

/** A file of Word or Excel, opened. */
export interface OpenedFile {
  readonly format: FormatBerkas;
  readonly zip: ZipFile;
  /** The name of the part that the file is about. */
  readonly main: string;
}

/** What the kind of a main part says of its file; templates and files with macros are read as documents are. */
const kinds = [
  [/wordprocessingml|ms-word/i, 'docx'],
  [/sheet\.binary/i, 'xlsb'],
  [/spreadsheetml|ms-excel/i, 'xlsx'],
  [/presentationml|ms-powerpoint/i, 'powerpoint'],
] as const;

/** Opens a file and says of what kind it is, by what stands in it; all others are refused. */
export function openFile(bytes: Uint8Array): OpenedFile {
  const zip = new ZipFile(bytes);
  if (zip.has('mimetype') && zip.has('content.xml')) refuseFile(unknownFile, { jenis: 'opendocument' });
  const main = mainPartOf(zip);
  if (main === undefined) refuseFile(unknownFile, { jenis: zip.names.some(isOfOffice) ? 'arsip' : 'zip' });
  if (!zip.has(main)) refuseDamaged('bagian', main);
  const type = typeOf(zip, main);
  const kind = kinds.find(([pattern]) => pattern.test(type))?.[1];
  if (kind === 'docx' || kind === 'xlsx') return { format: kind, zip, main };
  refuseFile(unknownFile, { jenis: kind ?? 'zip' });
}

/** True for the name of a file of Word or Excel: a zip of such files is none itself. */
function isOfOffice(name: string): boolean {
  return /\.(?:docx?|xlsx?)$/.test(name);
}

/** The type of a part, as the list of contents of the file says it; empty when it says nothing. */
function typeOf(zip: ZipFile, part: string): string {
  const wanted = `/${part}`.toLowerCase();
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  let usual = '';
  let own = '';
  readXml(zip, '[Content_Types].xml', {
    open(_, attributes) {
      const type = attributeOf(attributes, 'ContentType') ?? '';
      if (attributeOf(attributes, 'PartName')?.toLowerCase() === wanted) own = type;
      if (attributeOf(attributes, 'Extension')?.toLowerCase() === ending) usual = type;
    },
    close() {},
  });
  return own || usual;
}
