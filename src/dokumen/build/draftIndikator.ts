import type { CellPlace } from '../find/findings.js';
import type { Field } from '../find/tableRecord.js';

/** A sasaran as the records name it. */
export interface DraftSasaran {
  readonly uraian: string;
  readonly tingkat: string | undefined;
  readonly parent: DraftSasaran | undefined;
  kode?: string;
  kelompok?: string;
  readonly indikator: DraftIndikator[];
  /** Codes that are its own, or each that of the indicator beside it: only all rows together tell. */
  readonly codes: { readonly kode: string; readonly indikator: DraftIndikator | undefined }[];
}

/** An indicator as the records name it. */
export interface DraftIndikator {
  readonly nama: string;
  readonly kode: string | undefined;
  /** Where its name stands. */
  readonly place: CellPlace;
  /** Its other cells; several in one column when further rows continue it. */
  readonly fields: Field[];
}
