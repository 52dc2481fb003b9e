// Official tables, in and out. Entry point indikator/dokumen.

export type { RealisasiPerPeriode, RealisasiTerbaca } from './build/realisasiTerbaca.js';
export type { DokumenTerbaca } from './documentOf.js';
export type { FormatTabel, PilihanBaca } from './formatTabel.js';
export { readDokumen } from './readDokumen.js';
export { type PilihanTulis, writeDokumen } from './writeDokumen.js';
