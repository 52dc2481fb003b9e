/** The forms (bentuk) that `writeBerkas` writes, each with the name of its sheet in a workbook. */
export const formSheets = {
  iku: 'IKU',
  pk: 'Perjanjian Kinerja',
  capaian: 'Capaian',
  'rencana-aksi': 'Rencana Aksi',
  kamus: 'Kamus',
} as const;
