import type { DraftIndikator } from '../../../src/dokumen/build/draftIndikator.js';
import type { Field } from '../../../src/dokumen/find/tableRecord.js';

/** An indicator as it stands in row 2. */
export const draftOf = (nama: string, kode: string | undefined, ...fields: Field[]): DraftIndikator => ({
  nama,
  kode,
  isBare: kode === undefined,
  isLone: false,
  tables: [1],
  place: { row: 2, column: 3, heading: 'Indikator' },
  fields,
});
