import type { FormatTabel } from 'indikator/dokumen';

/** One small text as somebody wrote it, with what must come out. The names are those of files of cases outside the project. */
export interface Kasus {
  readonly id: string;
  /** The kind of fault that it stands for. */
  readonly kelas: string;
  /** How it is read: as a table, as a formula in words or in LaTeX, or as the text of a target. */
  readonly cara: FormatTabel | 'teks' | 'latex' | 'target';
  readonly masukan: string;
  readonly harap: Harap;
  readonly catatan?: string;
}

/** A period or a bound, with its value. */
type Pair = readonly [string, string];

/** What must come out; what is absent is not looked at. */
export interface Harap {
  /** A located issue of `salah` is right as well. */
  readonly atauDitolak?: true;
  /** Nothing but a located issue of `salah` is right. */
  readonly ditolak?: true;

  readonly formula?: string;
  readonly variabel?: readonly string[];
  readonly variabelSebanyak?: number;
  readonly variabelDari?: Readonly<Record<string, readonly string[]>>;
  readonly pengali?: string;
  /** No quotient. */
  readonly bukanRasio?: true;
  /** A value that is reported as it is. */
  readonly dilaporkan?: true;
  /** Read, or refused at a place of its own: no failure of the reader. */
  readonly bukanError?: true;

  readonly nilai?: string;
  readonly predikat?: string;
  readonly batas?: Pair;
  readonly rentang?: Pair;
  readonly satuan?: string;

  readonly indikator?: readonly string[];
  readonly target?: readonly Pair[];
  readonly targetDari?: Readonly<Record<string, readonly Pair[]>>;
  readonly kondisiAwal?: Pair;
  readonly tahun?: number;
  readonly dokumenTanpaTahun?: string;
  readonly kode?: string;
  readonly kodeSasaran?: string;
  /** By indicator; null: it stands under none that the text names. */
  readonly sasaranDari?: Readonly<Record<string, string | null>>;
  /** Texts that are no sasaran. */
  readonly tanpaSasaran?: readonly string[];
  readonly penanggungJawab?: Readonly<Record<string, readonly string[]>>;
  readonly sumberData?: readonly string[];
  readonly realisasi?: Readonly<Record<string, Pair>>;
  /** The heading of a cell that has an issue of `salah`, or whose target is marked as cumulative. */
  readonly issuePada?: string;
  /** The headings of cells that have a note, or more. */
  readonly catatanPada?: readonly string[];
  readonly capaianTanpaPolaritas?: string;
}
