import { Inflate } from 'fflate/browser';
import { fileTooLarge, lockedFile } from '../../issue/files.js';
import { IndikatorError } from '../../issue/indikatorError.js';
import { crc32 } from './crc32.js';
import { directoryOf, type Entry, partName } from './directory.js';
import { CLOSELY_PACKED, MAX_FILE, MAX_PART, MAX_RATIO, MAX_UNPACKED } from './limits.js';
import { refuseDamaged, refuseFile } from './refuseFile.js';
import { refuseNoZip } from './refuseNoZip.js';

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * So many bytes are unpacked before the limits are looked at again: what comes out of them is at most some thousand times as much.
 */
const STEP = 4_096;

/** A zip whose parts are unpacked one by one, under limits, with their sizes and checksums held against the directory. */
export class ZipFile {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;
  /** How many bytes were unpacked so far. */
  #unpacked = 0;

  constructor(bytes: Uint8Array) {
    if (bytes.length > MAX_FILE) refuseFile(fileTooLarge, { apa: 'berkas', batas: MAX_FILE });
    this.#bytes = bytes;
    this.#entries = directoryOf(bytes) ?? refuseNoZip(bytes);
  }

  /** The names of all parts, in small letters. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(partName(name));
  }

  /** Hands out a part piece by piece, so that none is held as a whole; false when there is no such part. */
  stream(name: string, take: (piece: Uint8Array) => void): boolean {
    const entry = this.#entries.get(partName(name));
    if (entry === undefined) return false;
    if (entry.isEncrypted) refuseFile(lockedFile, {});
    if (entry.unpacked === 0xffffffff || entry.packed === 0xffffffff) refuseDamaged('zip64', name);
    checkSize(entry.unpacked, entry.packed);
    let [crc, size] = [0, 0];
    unpack(entry.method, this.#packed(entry, name), name, (piece, taken) => {
      size += piece.length;
      this.#unpacked += piece.length;
      if (size > entry.unpacked) refuseDamaged('ukuran', name);
      checkSize(size, taken);
      if (this.#unpacked > MAX_UNPACKED) refuseFile(fileTooLarge, { apa: 'isi', batas: MAX_UNPACKED });
      crc = crc32(piece, crc);
      take(piece);
    });
    if (size !== entry.unpacked) refuseDamaged('ukuran', name);
    if (crc !== entry.crc) refuseDamaged('jumlah', name);
    return true;
  }

  #packed({ at, packed }: Entry, name: string): Uint8Array {
    const bytes = this.#bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) refuseDamaged('direktori', name);
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + packed > bytes.length) refuseDamaged('terpotong', name);
    return bytes.subarray(start, start + packed);
  }
}

/** Refuses more bytes than a part may have that is packed, or so far was packed, in so many. */
function checkSize(unpacked: number, packed: number): void {
  const most = Math.min(MAX_PART, Math.max(CLOSELY_PACKED, MAX_RATIO * packed));
  if (unpacked > most) refuseFile(fileTooLarge, { apa: 'isi-bagian', batas: most });
}

/** Unpacks bytes piece by piece; `taken`: how many of them were read so far. */
function unpack(
  method: number,
  data: Uint8Array,
  name: string,
  give: (piece: Uint8Array, taken: number) => void,
): void {
  let taken = 0;
  if (method === STORED) {
    for (; taken < data.length; taken += STEP) give(data.subarray(taken, taken + STEP), taken + STEP);
    return;
  }
  if (method !== DEFLATED) refuseDamaged('metode', name);
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) give(piece, taken);
  });
  try {
    for (let at = 0; at < data.length; at += STEP) {
      taken = Math.min(at + STEP, data.length);
      inflate.push(data.subarray(at, at + STEP), taken === data.length);
    }
  } catch (error) {
    // What the limits refused is passed on; all else is a fault of the packed bytes.
    if (error instanceof IndikatorError) throw error;
    refuseDamaged('isi', name);
  }
}
