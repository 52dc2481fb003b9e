/** Most bytes of a file; the largest that offices were seen to write has 2.6 million. */
export const MAX_FILE = 20_000_000;

/** Most parts of a file; seen: 402. */
export const MAX_PARTS = 2_000;

/** Most bytes of one part once it is unpacked. */
export const MAX_PART = 64_000_000;

/**
 * A part of more bytes than this is at most so many times as large as it is packed; seen: 42 times. What is packed more closely holds
 * hardly anything, and is made to cost time.
 */
export const CLOSELY_PACKED = 4_000_000;
export const MAX_RATIO = 250;

/** Most bytes of all parts that are read from one file, once unpacked; seen: 9.4 million. */
export const MAX_UNPACKED = 160_000_000;
