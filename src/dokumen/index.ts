// Official tables, in and out. Entry point indikator/dokumen.

export type { FormatTabel, PilihanBaca } from './pilihanBaca.js';
export { type DokumenTerbaca, readDokumen } from './readDokumen.js';
export { type PilihanTulis, writeDokumen } from './writeDokumen.js';
