import { expect, it } from 'vitest';
import { crc32 } from '../../../src/berkas/zip/crc32.js';

it('is the checksum of zip, also piece by piece', () => {
  const check = Buffer.from('123456789');
  // The check value of this checksum, by its standard.
  expect(crc32(check)).toBe(0xcbf43926);
  expect(crc32(check.subarray(4), crc32(check.subarray(0, 4)))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});
