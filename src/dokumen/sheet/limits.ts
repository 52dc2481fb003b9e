/** Longest text of a document. */
export const MAX_DOCUMENT_LENGTH = 2_000_000;

/** Most cells in all tables of a document together. */
export const MAX_CELLS = 100_000;
