import type { TeksAngka } from '../decimal/teksAngka.js';
import { type Agregasi, agregasiShape } from './agregasi.js';
import { type Contoh, contohShape } from './contoh.js';
import { MAX_NODES } from './ekspresi.js';
import { type Formula, formulaShape } from './formula.js';
import { type KebijakanCapaian, kebijakanCapaianShape } from './kebijakanCapaian.js';
import type { Masukan } from './masukan.js';
import { type Pembulatan, pembulatanShape } from './pembulatan.js';
import { type PenanggungJawab, penanggungJawabShape } from './penanggungJawab.js';
import { type Periode, periodeShape } from './periode.js';
import { type Rujukan, rujukanShape } from './rujukan.js';
import { type Satuan, satuanShape } from './satuan.js';
import { angka, id, list, object, oneOf, record, text } from './shape.js';
import { type SumberData, sumberDataShape } from './sumberData.js';
import { type Target, targetShape } from './target.js';
import type { Terperiksa } from './terperiksa.js';
import { type Variabel, variabelShape } from './variabel.js';

/**
 * One performance indicator: self-contained, readonly, checked, plain data that survives JSON. `defineIndikator`,
 * `parseIndikator` and the catalogue make it.
 *
 * - `kode`: its number in the document (`1.1`); `kodeLuar`: its codes in other registries;
 * - `makna`, `alasan`, `caraPerhitungan`: meaning, why it was chosen, how it is worked out, in prose;
 * - `polaritas`: whether more is better (`naik`), less is better (`turun`), or neither (`stabil`);
 * - `pembulatan`: absent means two digits, none for a count, half-up;
 * - `kondisiAwal`: the baseline; `target`, `targetPerubahan`: the targets as first set, and as revised;
 * - `standarNasional`: what the nation aims at or has reached, to compare with.
 *
 * `V` is the union of the variable ids; {@link defineIndikator} infers it.
 *
 * @example
 * ```ts
 * const indikator: Indikator = dinsosTapin2020.sasaran[0].indikator[0];
 * Object.keys(indikator.variabel); // => ['pmksPerlindungan', 'pmksSeluruh']
 * ```
 */
export interface Indikator<V extends string = string> extends IndikatorUmum, Terperiksa<'defineIndikator'> {
  readonly variabel: Readonly<Record<V, Variabel<NoInfer<V>>>>;
  readonly formula: Formula<NoInfer<V>>;
  readonly contoh?: readonly Contoh<NoInfer<V>>[];
}

/**
 * What {@link defineIndikator} takes: an {@link Indikator} that need not be checked, with numbers as text or as safe integers.
 *
 * @example
 * ```ts
 * const masukan: MasukanIndikator<'terlayani' | 'seluruh'> = { ...pmks, capaian: { batasAtas: 120 } };
 * defineIndikator(masukan).capaian?.batasAtas; // => '120'
 * ```
 */
export interface MasukanIndikator<V extends string = string> extends Masukan<IndikatorUmum> {
  readonly variabel: Readonly<Record<V, Masukan<Variabel<NoInfer<V>>>>>;
  readonly formula: Masukan<Formula<NoInfer<V>>>;
  readonly contoh?: readonly Masukan<Contoh<NoInfer<V>>>[];
}

/** The parts of an indicator that name none of its variables. */
interface IndikatorUmum {
  readonly id: string;
  readonly nama: string;
  readonly satuan: Satuan;
  readonly kode?: string;
  readonly kodeLuar?: readonly KodeLuar[];
  readonly makna?: string;
  readonly alasan?: string;
  readonly caraPerhitungan?: string;
  readonly polaritas?: 'naik' | 'turun' | 'stabil';
  readonly pembulatan?: Pembulatan;
  readonly kondisiAwal?: KondisiAwal;
  readonly target?: readonly Target[];
  readonly targetPerubahan?: readonly Target[];
  readonly standarNasional?: StandarNasional;
  readonly capaian?: KebijakanCapaian;
  readonly agregasi?: Agregasi;
  readonly penanggungJawab?: readonly PenanggungJawab[];
  readonly sumberData?: readonly SumberData[];
  readonly rujukan?: readonly Rujukan[];
}

/**
 * The code of an indicator in another registry, for example Kode Referensi Indikator Pembangunan.
 *
 * @example
 * ```ts
 * const kode: KodeLuar = { sistem: 'Kode Referensi Indikator Pembangunan', kode: '04.02.025' };
 * defineIndikator({ ...pmks, kodeLuar: [kode] }).kodeLuar?.length; // => 1
 * ```
 */
export interface KodeLuar {
  readonly sistem: string;
  readonly kode: string;
}

/**
 * The value at the start that targets are measured from: plain decimal text.
 *
 * @example
 * ```ts
 * const awal: KondisiAwal = { periode: '2020', nilai: '81.20' };
 * defineIndikator({ ...pmks, kondisiAwal: awal }).kondisiAwal?.nilai; // => '81.20'
 * ```
 */
export interface KondisiAwal {
  readonly periode: Periode;
  readonly nilai: TeksAngka;
}

/**
 * A national standard that a region holds its realisation against: plain decimal text, with where it comes from.
 *
 * @example
 * ```ts
 * const standar: StandarNasional = { nilai: '100', rujukan: [{ judul: 'SPM bidang sosial', keyakinan: 'sumber-kedua' }] };
 * defineIndikator({ ...pmks, standarNasional: standar }).standarNasional?.nilai; // => '100'
 * ```
 */
export interface StandarNasional {
  readonly nilai: TeksAngka;
  readonly rujukan?: readonly Rujukan[];
}

export const kodeLuarShape = object({ sistem: text, kode: text });

export const kondisiAwalShape = object({ periode: periodeShape, nilai: angka });

export const standarNasionalShape = object({ nilai: angka }, { rujukan: list(rujukanShape) });

export const indikatorShape = object(
  {
    id,
    nama: text,
    satuan: satuanShape,
    variabel: record(variabelShape, { least: 1, most: MAX_NODES }),
    formula: formulaShape,
  },
  {
    kode: text,
    kodeLuar: list(kodeLuarShape),
    makna: text,
    alasan: text,
    caraPerhitungan: text,
    polaritas: oneOf(['naik', 'turun', 'stabil']),
    pembulatan: pembulatanShape,
    kondisiAwal: kondisiAwalShape,
    target: list(targetShape),
    targetPerubahan: list(targetShape),
    standarNasional: standarNasionalShape,
    capaian: kebijakanCapaianShape,
    agregasi: agregasiShape,
    penanggungJawab: list(penanggungJawabShape),
    sumberData: list(sumberDataShape),
    rujukan: list(rujukanShape),
    contoh: list(contohShape, { most: 1000 }),
  },
);
