import { lockedFile, oldFile, unknownFile } from '../../issue/files.js';
import { refuseDamaged, refuseFile } from './refuseFile.js';

/** The first bytes of the files of Word and Excel before 2007, and of new ones that have a password. */
const OLE = 0xd0cf11e0;
const PDF = 0x25504446;
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
  if (sign === PDF) refuseFile(unknownFile, { jenis: 'pdf' });
  if (sign !== OLE) refuseFile(unknownFile, { jenis: bytes.length === 0 ? 'kosong' : '' });
  const jenis = streams.find(([name]) => holds(bytes, name))?.[1];
  if (jenis === 'sandi') refuseFile(lockedFile, {});
  if (jenis === undefined || jenis === 'ppt')
    refuseFile(unknownFile, { jenis: jenis === undefined ? '' : 'powerpoint' });
  refuseFile(oldFile, { jenis, simpan: `${jenis}x` });
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  // The names of streams begin at even places.
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
