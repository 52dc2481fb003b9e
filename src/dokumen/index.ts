// Official tables, in and out. Entry point indikator/dokumen.

export {
  type DokumenTerbaca,
  type FormatTabel,
  type PilihanBaca,
  readDokumen,
} from './readDokumen.js';
export { type PilihanTulis, writeDokumen } from './writeDokumen.js';
