const table = /* @__PURE__ */ Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of a zip so far, with the bytes that follow; of no bytes it is 0. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  // Every index is a byte, and the table has all 256.
  for (let i = 0; i < bytes.length; i += 1)
    value = (table[(value ^ (bytes[i] as number)) & 255] as number) ^ (value >>> 8);
  return ~value >>> 0;
}
