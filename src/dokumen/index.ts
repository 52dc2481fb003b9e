// Official tables, in and out. Entry point indikator/dokumen.

export type { DokumenTerbaca } from './documentOf.js';
export { readDokumen } from './readDokumen.js';
export type { FormatTabel, PilihanBaca } from './readOptions.js';
export { type PilihanTulis, writeDokumen } from './writeDokumen.js';
