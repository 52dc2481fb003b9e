import type { TeksAngka } from '../decimal/teksAngka.js';
import { type Agregasi, agregasiShape } from './agregasi.js';
import { type Berlaku, berlakuShape } from './berlaku.js';
import { type Contoh, contohShape } from './contoh.js';
import { MAX_NODES } from './ekspresi.js';
import { type Formula, formulaShape } from './formula.js';
import { DOTTED } from './instansi.js';
import { type KebijakanCapaian, kebijakanCapaianShape } from './kebijakanCapaian.js';
import { type KodeLuar, kodeLuarShape } from './kodeLuar.js';
import { type KondisiAwal, kondisiAwalShape, type Proyeksi, proyeksiShape } from './kondisiAwal.js';
import type { Masukan } from './masukan.js';
import { type Pembulatan, pembulatanShape } from './pembulatan.js';
import { type PenanggungJawab, penanggungJawabShape } from './penanggungJawab.js';
import { type Pengecualian, pengecualianShape } from './pengecualian.js';
import { type Pergantian, pergantianShape } from './pergantian.js';
import { type Rincian, rincianShape } from './rincian.js';
import { type Rujukan, rujukanShape } from './rujukan.js';
import { type Satuan, satuanShape } from './satuan.js';
import { angka, format, id, list, object, oneOf, record, text } from './shape.js';
import { type Skala, skalaShape } from './skala.js';
import { type SumberData, sumberDataShape } from './sumberData.js';
import { type Target, targetShape } from './target.js';
import type { Terperiksa } from './terperiksa.js';
import type { UnknownVariabel } from './unknownVariabel.js';
import { type Variabel, variabelShape } from './variabel.js';

/**
 * One performance indicator: self-contained, readonly, checked, plain data that survives JSON. `defineIndikator`,
 * `parseIndikator` and the catalogue make it.
 *
 * `V` is the union of the variable ids; {@link defineIndikator} infers it.
 */
export interface Indikator<V extends string = string> extends IndikatorUmum, Terperiksa<'defineIndikator'> {
  /** The variables that the formula needs, by id. */
  readonly variabel: Readonly<Record<V, Variabel<NoInfer<V>>>>;
  /** The formula; it names every variable, and no other. */
  readonly formula: Formula<NoInfer<V>>;
  /** Examples that {@link checkContoh} recomputes; undefined: none. */
  readonly contoh?: readonly Contoh<NoInfer<V>>[];
}

/**
 * What {@link defineIndikator} takes: an {@link Indikator} that need not be checked, with numbers as text or as safe integers.
 */
export interface MasukanIndikator<V extends string = string, Named extends string = V>
  extends Masukan<IndikatorUmum> {
  /** The variables that the formula needs, by id. */
  readonly variabel: Readonly<Record<V, Masukan<Variabel<NoInfer<V>>>>>;
  /** The formula; it names every variable, and no other. */
  readonly formula: Masukan<Formula<NoInfer<V>>> | UnknownVariabel<NoInfer<V>, Named>;
  /** Examples that {@link checkContoh} recomputes; undefined: none. */
  readonly contoh?: readonly Masukan<Contoh<NoInfer<V>>>[];
}

/** The parts of an indicator that name none of its variables. */
interface IndikatorUmum {
  /** The id: a small letter, then letters, digits or `_`; used once in a document. */
  readonly id: string;
  /** The name, as the document writes it. */
  readonly nama: string;
  /** The unit of the result: `'persen'`, `'orang'`. */
  readonly satuan: Satuan;
  /** The number (code) that the document gives it, such as `'1.1'`; undefined: none. */
  readonly kode?: string;
  /**
   * The parent: the id of the indicator of a higher level in the same document that this one supports (cascading); nothing
   * is computed from it. Undefined: none.
   */
  readonly induk?: string;
  /** The disaggregation that it belongs to: which indicator it is a part of; undefined: it stands for itself. */
  readonly rincian?: Rincian;
  /** The external codes that other registries give it; undefined: none. */
  readonly kodeLuar?: readonly KodeLuar[];
  /** The government affairs (bidang urusan) that it belongs to: codes with dots, such as `'1.06'`; undefined: not stated. */
  readonly urusan?: readonly string[];
  /** The levels of government that report it; undefined: not stated. */
  readonly tingkat?: readonly ('nasional' | 'provinsi' | 'kabupaten-kota' | 'desa')[];
  /** Other names by which people look for it: older and newer terms, abbreviations; undefined: none. */
  readonly namaLain?: readonly string[];
  /** The meaning, in prose; undefined: not stated. */
  readonly makna?: string;
  /** The reason why it was chosen, in prose; undefined: not stated. */
  readonly alasan?: string;
  /** The way of calculating, in prose; undefined: not stated. */
  readonly caraPerhitungan?: string;
  /**
   * The polarity: more is better (`naik`), less is better (`turun`), or on target is best (`stabil`); undefined: not
   * stated, and nothing is assumed.
   */
  readonly polaritas?: 'naik' | 'turun' | 'stabil';
  /** The rounding of the result; undefined: half-up, to no digits for counts and their sums, else to two. */
  readonly pembulatan?: Pembulatan;
  /** The scale that grades the result, and that grades of targets belong to; undefined: no grade. */
  readonly skala?: Skala;
  /** The baselines that targets are measured from, one for each period; undefined: none. */
  readonly kondisiAwal?: readonly KondisiAwal[];
  /** The projection: values that are expected, one for each period; reported, and nothing is measured by them; undefined: none. */
  readonly proyeksi?: readonly Proyeksi[];
  /** The targets as first set, one for each period; undefined: none. */
  readonly target?: readonly Target[];
  /** The revised targets, which count before those first set; undefined: none. */
  readonly targetPerubahan?: readonly Target[];
  /** The national standard to compare the realisation with; undefined: none. */
  readonly standarNasional?: StandarNasional;
  /** The policy of its achievement; undefined: all as {@link KebijakanCapaian} says for what is absent. */
  readonly capaian?: KebijakanCapaian;
  /** The aggregation that is allowed over regions and periods; undefined: none is. */
  readonly agregasi?: Agregasi;
  /** The units that are responsible for it, never persons; undefined: not stated. */
  readonly penanggungJawab?: readonly PenanggungJawab[];
  /** The sources of its data; undefined: not stated. */
  readonly sumberData?: readonly SumberData[];
  /** The references that the definition rests on; undefined: none. */
  readonly rujukan?: readonly Rujukan[];
  /** A note: what sources say against each other, and what each reading gives; undefined: none. */
  readonly catatan?: string;
  /** When the definition is in force; undefined: not stated. */
  readonly berlaku?: Berlaku;
  /** What this indicator replaced: earlier definitions whose place it took; undefined: none that is known. */
  readonly menggantikan?: readonly Pergantian[];
  /** What this indicator was replaced by: later definitions that took its place; undefined: none that is known. */
  readonly digantikan?: readonly Pergantian[];
  /** The exceptions: notes of {@link lint} that do not count here, each with its reason; undefined: none. */
  readonly pengecualian?: readonly Pengecualian[];
}

/** A national standard that a region holds its realisation against: plain decimal text, with where it comes from. */
export interface StandarNasional {
  /** The value of the standard: plain decimal text. */
  readonly nilai: TeksAngka;
  /** The references that it comes from; undefined: not stated. */
  readonly rujukan?: readonly Rujukan[];
}

export const standarNasionalShape = /* @__PURE__ */ object(
  { nilai: angka },
  { rujukan: /* @__PURE__ */ list(rujukanShape) },
);

export const indikatorShape = /* @__PURE__ */ object(
  {
    id,
    nama: text,
    satuan: satuanShape,
    variabel: /* @__PURE__ */ record(variabelShape, { least: 1, most: MAX_NODES }),
    formula: formulaShape,
  },
  {
    kode: text,
    induk: id,
    rincian: rincianShape,
    kodeLuar: /* @__PURE__ */ list(kodeLuarShape),
    urusan: /* @__PURE__ */ list(/* @__PURE__ */ format(DOTTED, '1.06')),
    tingkat: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(['nasional', 'provinsi', 'kabupaten-kota', 'desa'])),
    namaLain: /* @__PURE__ */ list(text),
    makna: text,
    alasan: text,
    caraPerhitungan: text,
    polaritas: /* @__PURE__ */ oneOf(['naik', 'turun', 'stabil']),
    pembulatan: pembulatanShape,
    skala: skalaShape,
    kondisiAwal: /* @__PURE__ */ list(kondisiAwalShape),
    proyeksi: /* @__PURE__ */ list(proyeksiShape),
    target: /* @__PURE__ */ list(targetShape),
    targetPerubahan: /* @__PURE__ */ list(targetShape),
    standarNasional: standarNasionalShape,
    capaian: kebijakanCapaianShape,
    agregasi: agregasiShape,
    penanggungJawab: /* @__PURE__ */ list(penanggungJawabShape),
    sumberData: /* @__PURE__ */ list(sumberDataShape),
    rujukan: /* @__PURE__ */ list(rujukanShape),
    catatan: text,
    berlaku: berlakuShape,
    menggantikan: /* @__PURE__ */ list(pergantianShape),
    digantikan: /* @__PURE__ */ list(pergantianShape),
    pengecualian: /* @__PURE__ */ list(pengecualianShape),
    contoh: /* @__PURE__ */ list(contohShape, { most: 1000 }),
  },
);
