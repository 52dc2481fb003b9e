import { lockedFile, oldFile, unknownFile } from '../../issue/files.js';
import { refuseDamaged, refuseFile } from './refuseFile.js';

/** The first bytes of the files of Word and Excel before 2007, and of new ones that have a password. */
const OLE = 0xd0cf11e0;
const ZIP = 0x504b0304;

/** Names of streams in such a file, which tell what it is; they stand in it two bytes a letter. */
const streams = [
  ['EncryptedPackage', 'sandi'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
] as const;

/** Ends the reading of a file that is no zip, and says what it is. */
export function refuseNoZip(bytes: Uint8Array): never {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sign = bytes.length < 4 ? 0 : view.getUint32(0);
  // Its directory stands at its end.
  if (sign === ZIP) refuseDamaged('terpotong');
  if (sign !== OLE) refuseFile(unknownFile, { jenis: kindOf(bytes) });
  const jenis = streams.find(([name]) => holds(bytes, name))?.[1];
  if (jenis === 'sandi') refuseFile(lockedFile, {});
  if (jenis === undefined || jenis === 'ppt')
    refuseFile(unknownFile, { jenis: jenis === undefined ? '' : 'powerpoint' });
  refuseFile(oldFile, { jenis, simpan: `${jenis}x` });
}

/** How texts of other kinds begin. Applications of offices often give away a page of HTML as .xls. */
const beginnings = [
  [/^%PDF/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
  [/^<(?:!doctype html|html|head|meta|style|table)\b/i, 'html'],
  [/^<\?xml\b|^<(?:pkg:|\w{0,10}:?Workbook)/, 'xml'],
] as const;

/** What a file is that is neither a zip nor one of before 2007; empty where nothing says it. */
function kindOf(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'kosong';
  const begin = new TextDecoder().decode(bytes.subarray(0, 400)).trimStart();
  return beginnings.find(([pattern]) => pattern.test(begin))?.[1] ?? '';
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  // The names of streams begin at even places.
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
