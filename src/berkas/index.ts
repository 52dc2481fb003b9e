// Files of Word and Excel, in and out. Entry point indikator/berkas.

export type { DokumenTerbaca } from '../dokumen/documentOf.js';
export type { BarisProgram, TandaTangan } from './form/signing.js';
export type { FormatBerkas } from './formatBerkas.js';
export type { BentukBerkas } from './formSheets.js';
export { type BerkasTerbaca, type PilihanBacaBerkas, readBerkas } from './readBerkas.js';
export { type DataTerbaca, readData } from './readData.js';
export type { BagianBerkas } from './readParts.js';
export { type PilihanBerkas, writeBerkas } from './writeBerkas.js';
