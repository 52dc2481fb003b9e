/** Most bytes of a file; the largest that offices were seen to write has 2.6 million. */
export const MAX_FILE = 20_000_000;

/** Most parts of a file; seen: 402. */
export const MAX_PARTS = 2_000;

/** Most bytes of one part once it is unpacked. */
export const MAX_PART = 64_000_000;

/** Most bytes of all parts that are read from one file, once unpacked; seen: 9.4 million. */
export const MAX_UNPACKED = 160_000_000;
