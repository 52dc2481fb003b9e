/**
 * The forms (bentuk) of a file: the table of indicators (`iku`), an agreement on performance (`pk`), the tables of chapter III of a
 * report (`capaian`), a plan of action (`rencana-aksi`), a dictionary of indicators (`kamus`).
 */
export type BentukBerkas = 'iku' | 'pk' | 'capaian' | 'rencana-aksi' | 'kamus';

/** The name of the sheet that each form has in a workbook. */
export const formSheets: Readonly<Record<BentukBerkas, string>> = {
  iku: 'IKU',
  pk: 'Perjanjian Kinerja',
  capaian: 'Capaian',
  'rencana-aksi': 'Rencana Aksi',
  kamus: 'Kamus',
};
