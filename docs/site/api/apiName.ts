/** A property or a parameter. */
export interface Field {
  readonly nama: string;
  readonly tipe: string;
  readonly opsional: boolean;
  /** What its comment says, in Markdown. */
  readonly uraian: string;
}

/** A public name. */
export interface ApiName {
  readonly nama: string;
  readonly jenis: 'function' | 'interface' | 'type' | 'class' | 'constant';
  /** The entry points that export it. */
  readonly dari: readonly string[];
  /** The file of its source, from the root of the project. */
  readonly file: string;
  readonly baris: number;
  /** Its declaration, without comments and without what it does inside. */
  readonly deklarasi: string;
  /** What its comment says, in Markdown. */
  readonly uraian: string;
  readonly contoh: readonly string[];
  readonly parameter: readonly Field[];
  readonly anggota: readonly Field[];
}
