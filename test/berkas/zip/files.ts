import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/berkas/zip/crc32.js';

/** What a test makes wrong in a part of a zip. */
export interface PartFaults {
  readonly method?: number;
  readonly crc?: number;
  readonly unpacked?: number;
  readonly flag?: number;
  readonly packed?: Uint8Array;
}

/** One part of a zip for a test. */
export interface TestPart extends PartFaults {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A zip with these parts, byte by byte, so that each of its numbers can be made wrong. */
export function zipWith(parts: readonly TestPart[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const { name, content, method = 8, flag = 0 } = part;
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const data = Buffer.from(part.packed ?? (method === 8 ? deflateRawSync(bytes) : bytes));
    const sizes = {
      crc: part.crc ?? crc32(bytes),
      packed: data.length,
      unpacked: part.unpacked ?? bytes.length,
    };
    const local = headerOf(0x04034b50, 30, name, { flag, method, ...sizes });
    directory.push(headerOf(0x02014b50, 46, name, { flag, method, ...sizes, at }));
    chunks.push(local, data);
    at += local.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...chunks, ...directory, end]));
}

interface Numbers {
  readonly flag: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at?: number;
}

function headerOf(sign: number, size: number, name: string, numbers: Numbers): Buffer {
  const text = Buffer.from(name);
  const header = Buffer.alloc(size);
  // The directory has two bytes more in front, for the version that made the file.
  const shift = size === 46 ? 2 : 0;
  header.writeUInt32LE(sign, 0);
  header.writeUInt16LE(numbers.flag, 6 + shift);
  header.writeUInt16LE(numbers.method, 8 + shift);
  header.writeUInt32LE(numbers.crc, 14 + shift);
  header.writeUInt32LE(numbers.packed, 18 + shift);
  header.writeUInt32LE(numbers.unpacked, 22 + shift);
  header.writeUInt16LE(text.length, 26 + shift);
  if (numbers.at !== undefined) header.writeUInt32LE(numbers.at, 42);
  return Buffer.concat([header, text]);
}
