import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync } from 'fflate';
import { crc32 } from '../../src/berkas/zip/crc32.js';
import { type TestPart, zipWith } from './zip/files.js';

/** A random number below a bound, from a seed that goes on. */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const junk = [
  '<',
  '>',
  '&',
  '"',
  '</w:tbl>',
  '<w:tbl>',
  '<row r="0">',
  'r="-1"',
  '\0',
  '&#0;',
  '<!DOCTYPE a>',
  ']]>',
  '<![CDATA[',
  '1e999',
  '\ufffe',
  'xmlns=""',
  '%1%2',
  '<w:vMerge/>',
  '<mergeCell ref="A1:XFD1"/>',
];

/** A file that was damaged: bytes changed, cut off, or parts with junk in them, packed as whole ones are. */
export function damaged(bytes: Uint8Array, below: (most: number) => number): Uint8Array {
  const how = below(4);
  if (how === 0) return bytes.subarray(0, below(bytes.length));
  if (how === 1) {
    const changed = bytes.slice();
    for (let i = below(8); i >= 0; i -= 1) changed[below(changed.length)] = below(256);
    return changed;
  }
  const parts = partsOf(bytes);
  const chosen = below(parts.length);
  return zipWith(
    parts.map((part, i) => (i === chosen ? { name: part.name, content: junkIn(part.content, below) } : part)),
  );
}

/** A part that stays as it is: packed once, however many files have it. */
interface WholePart extends TestPart {
  readonly content: Uint8Array;
}

const known = new WeakMap<Uint8Array, readonly WholePart[]>();

function partsOf(bytes: Uint8Array): readonly WholePart[] {
  const found =
    known.get(bytes) ??
    Object.entries(unzipSync(bytes)).map(([name, content]) => ({
      name,
      content,
      packed: deflateRawSync(content),
      crc: crc32(content),
    }));
  known.set(bytes, found);
  return found;
}

function junkIn(content: Uint8Array, below: (most: number) => number): Uint8Array {
  const at = below(content.length + 1);
  const end = Math.min(content.length, at + below(40));
  const put = below(3) === 0 ? '' : (junk[below(junk.length)] ?? '');
  return Buffer.concat([content.subarray(0, at), strToU8(put), content.subarray(end)]);
}
