// The index of the catalogue: what there is, and by which name it is imported. Entry point indikator/katalog/indeks.

export type { EntriKatalog } from './entriKatalog.js';
export { type CariKatalog, findKatalog } from './findKatalog.js';
