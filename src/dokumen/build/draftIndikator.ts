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
  /** Which tables of the text name it. */
  readonly tables: readonly number[];
  /** Where its name stands. */
  readonly place: CellPlace;
  /** True when its row names nothing else: no number, no sasaran. */
  readonly isBare: boolean;
  /** True when its row says nothing else, or but a letter before it, below headings of units or values. */
  readonly isLone: boolean;
  /** True when its row says of a value that there is none: a dash, `N/A`. */
  readonly saysNone?: true | undefined;
  /** Set for a part of the indicator above: `SD/MI` of "Angka Partisipasi Kasar". */
  readonly bagian?: Bagian;
  /** Its other cells; several in one column when further rows continue it. */
  readonly fields: Field[];
}

/** What makes a draft a part of another. */
export interface Bagian {
  /** The name of the whole. */
  readonly dari: string;
  /** Which part it is. */
  readonly label: string;
  /** True when the whole has values or a formula, so that it is an indicator of its own. */
  readonly hasWhole: boolean;
  /** True when nothing but the empty cells around it says so. */
  readonly isGuess: boolean;
}
