import { type Berlaku, berlakuShape } from './berlaku.js';
import { format, object, oneOf, type Shape, tagged, text } from './shape.js';
import { tahunShape } from './tahun.js';

/**
 * Where a fact comes from, and how sure that is. Only `teks-asli` may be relied on without a look at the text. A regulation has
 * its number and year, and where several issue such, its issuer; anything else has a title. {@link formatRujukan} writes it.
 */
export type Rujukan = RujukanNasional | RujukanTerbitan | RujukanNaskah;

/** What every {@link Rujukan} has: how certain it is, and which part is meant. */
export interface RujukanUmum {
  /**
   * The certainty: the text was read (`teks-asli`), read about elsewhere (`sumber-kedua`), or not checked
   * (`belum-diperiksa`).
   */
  readonly keyakinan: 'teks-asli' | 'sumber-kedua' | 'belum-diperiksa';
  /** The part that is meant, such as `'Pasal 5'` or `'Tabel T-E.1'`; undefined: the whole. */
  readonly bagian?: string;
  /** When the source itself is in force; undefined: not stated. */
  readonly berlaku?: Berlaku;
  /** The link to the text: an `https` address, which is never fetched; undefined: none. */
  readonly tautan?: string;
  /** A note on the reference; undefined: none. */
  readonly catatan?: string;
}

/** A regulation of the state, of a kind that one issuer alone has: number and year say which. */
export interface RujukanNasional extends RujukanUmum {
  /**
   * The kind: an act (`uu`), a government regulation (`pp`), a presidential regulation (`perpres`) or instruction (`inpres`).
   */
  readonly jenis: 'uu' | 'pp' | 'perpres' | 'inpres';
  /** The number, as text: `'2'`. */
  readonly nomor: string;
  /** The year. */
  readonly tahun: number;
  /** The title: what stands behind "tentang"; undefined: not stated. */
  readonly judul?: string;
}

/** A regulation or decision of a kind that many issue: the issuer, number and year together say which. */
export interface RujukanTerbitan extends RujukanUmum {
  /**
   * The kind: a regulation of a minister (`permen`), of an agency of the state (`peraturan-badan`), of a region (`perda`) or of
   * the head of one (`perkada`: pergub, perbup, perwali), a decision (`keputusan`), or a circular (`surat-edaran`).
   */
  readonly jenis: 'permen' | 'peraturan-badan' | 'perda' | 'perkada' | 'keputusan' | 'surat-edaran';
  /**
   * The issuer, as the regulation names it: `'Menteri Dalam Negeri'`, `'Badan Pusat Statistik'`, `'Bupati Tapin'`; of a `perda`
   * the region, `'Kabupaten Tapin'`.
   */
  readonly penerbit: string;
  /** The number, as text: `'86'`, `'KEP.26A/M.PPN/HK/05/2025'`. */
  readonly nomor: string;
  /** The year. */
  readonly tahun: number;
  /** The title: what stands behind "tentang"; undefined: not stated. */
  readonly judul?: string;
}

/** A source that is no regulation, or whose number is not known: its title says which. */
export interface RujukanNaskah extends RujukanUmum {
  /**
   * The kind: a guideline (`pedoman`), a document of an office such as an IKU, a plan or a report (`dokumen`), a publication
   * (`publikasi`), a web page (`laman`), or an application or its code (`aplikasi`).
   */
  readonly jenis: 'pedoman' | 'dokumen' | 'publikasi' | 'laman' | 'aplikasi';
  /** The title. */
  readonly judul: string;
  /** The issuer: the office, ministry or agency that it comes from; undefined: not stated, or the title names it. */
  readonly penerbit?: string;
  /** The number, as text; undefined: none. */
  readonly nomor?: string;
  /** The year; undefined: not stated. */
  readonly tahun?: number;
}

const keyakinan = /* @__PURE__ */ oneOf(['teks-asli', 'sumber-kedua', 'belum-diperiksa']);

// A name of a host, then printable signs but for those that would end an attribute or a tag.
const tautan = /* @__PURE__ */ format(
  /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:[/?#][!#-;=?-~]*)?$/,
  'https://peraturan.go.id/id/pp-no-2-tahun-2018',
);

// Spelt out thrice, since bundlers keep whatever is spread.
const nasional = /* @__PURE__ */ object(
  { nomor: text, tahun: tahunShape, keyakinan },
  { judul: text, bagian: text, berlaku: berlakuShape, tautan, catatan: text },
);

const terbitan = /* @__PURE__ */ object(
  { penerbit: text, nomor: text, tahun: tahunShape, keyakinan },
  { judul: text, bagian: text, berlaku: berlakuShape, tautan, catatan: text },
);

const naskah = /* @__PURE__ */ object(
  { judul: text, keyakinan },
  {
    penerbit: text,
    nomor: text,
    tahun: tahunShape,
    bagian: text,
    berlaku: berlakuShape,
    tautan,
    catatan: text,
  },
);

/** The compiler holds the kinds of this table against those of the type, in both directions. */
export const rujukanShape: Shape<Rujukan> = /* @__PURE__ */ tagged({
  uu: nasional,
  pp: nasional,
  perpres: nasional,
  inpres: nasional,
  permen: terbitan,
  'peraturan-badan': terbitan,
  perda: terbitan,
  perkada: terbitan,
  keputusan: terbitan,
  'surat-edaran': terbitan,
  pedoman: naskah,
  dokumen: naskah,
  publikasi: naskah,
  laman: naskah,
  aplikasi: naskah,
});
