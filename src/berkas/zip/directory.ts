import { fileTooLarge } from '../../issue/files.js';
import { MAX_PARTS } from './limits.js';
import { refuseDamaged, refuseFile } from './refuseFile.js';

/** What the directory of a zip says of one part. */
export interface Entry {
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly at: number;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
/** The comment behind the end of a directory is no longer than this. */
const MAX_COMMENT = 0xffff;

/**
 * The parts of a zip, by name, from the directory at its end; *undefined* when there is none. Names differ by more than case, as Word
 * and Excel demand: with two of one name two readers could see two documents.
 */
export function directoryOf(bytes: Uint8Array): ReadonlyMap<string, Entry> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) refuseDamaged('zip64');
  if (count > MAX_PARTS) refuseFile(fileTooLarge, { apa: 'bagian', batas: MAX_PARTS });
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) refuseDamaged('direktori');
    const name = partName(decoder.decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))));
    if (entries.has(name)) refuseDamaged('nama-ganda', name);
    entries.set(name, entryAt(view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const decoder = /* @__PURE__ */ new TextDecoder('utf-8');

/** A name as parts are looked up: small letters, slashes, none in front. */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function entryAt(view: DataView, at: number): Entry {
  return {
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

/** Where the end of the directory begins. */
function endOf(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
