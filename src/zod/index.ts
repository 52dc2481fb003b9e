// The nouns as zod schemas. Entry point indikator/zod.

export * from './schemas.js';
