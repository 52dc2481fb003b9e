/** What a cell says of time and value: the parts of a target, of a baseline or of a printed result. */
export interface Isi {
  readonly nilai?: string;
  readonly predikat?: string;
  readonly arah?: '>=' | '>' | '<=' | '<';
  readonly bawah?: string;
  readonly atas?: string;
  readonly kumulatif?: true;
}

/** What a cell says of a definition. `of` names the indicator, where it is not the one of the row. */
export type Fact =
  | { readonly jenis: 'indikator'; readonly nama: string }
  /** null: it stands under none that the document names. */
  | { readonly jenis: 'sasaran'; readonly of?: string; readonly uraian: string | null }
  /** The sasaran above the one that the indicator stands under. */
  | { readonly jenis: 'induk'; readonly of?: string; readonly uraian: string }
  | { readonly jenis: 'formula'; readonly of?: string; readonly formula: string }
  | PeriodFact
  | {
      readonly jenis: 'satuan' | 'kode' | 'kodeSasaran' | 'polaritas' | 'kelompok';
      readonly of?: string;
      readonly nilai: string;
    }
  | {
      readonly jenis: 'penanggungJawab' | 'sumberData';
      readonly of?: string;
      readonly nama: readonly string[];
    }
  /** Text of a column that no field of a definition takes: it must not be lost. */
  | { readonly jenis: 'disimpan'; readonly of?: string }
  /** A cell that contradicts another: somebody must be told. */
  | { readonly jenis: 'bertentangan'; readonly of?: string };

/** A value for one period. */
export interface PeriodFact {
  readonly jenis: 'target' | 'targetPerubahan' | 'kondisiAwal' | 'realisasi';
  readonly of?: string;
  readonly periode: string;
  /** `tanpa`: the cell says that there is none; `ditolak`: it cannot be read as one. */
  readonly isi: Isi | 'tanpa' | 'ditolak';
}

/** The formula of an indicator whose value is reported as it is, and of one whose cell must be refused. */
export const DILAPORKAN = 'dilaporkan';
export const DITOLAK = 'ditolak';
