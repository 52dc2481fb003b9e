import type { ZodMiniType } from 'zod/mini';
import { type Agregasi, agregasiShape } from '../definition/agregasi.js';
import { type Berlaku, berlakuShape } from '../definition/berlaku.js';
import { type Contoh, contohShape } from '../definition/contoh.js';
import { type DokumenIku, dokumenIkuShape } from '../definition/dokumenIku.js';
import type { Ekspresi } from '../definition/ekspresi.js';
import { type Formula, formulaShape, type NolPerNol, nolPerNolShape } from '../definition/formula.js';
import {
  type Indikator,
  indikatorShape,
  type StandarNasional,
  standarNasionalShape,
} from '../definition/indikator.js';
import { type Instansi, instansiShape } from '../definition/instansi.js';
import type { Isi } from '../definition/isi.js';
import {
  type KebijakanCapaian,
  kebijakanCapaianShape,
  type RumusCapaian,
  rumusCapaianShape,
} from '../definition/kebijakanCapaian.js';
import { type KebijakanRerata, kebijakanRerataShape } from '../definition/kebijakanRerata.js';
import { type KodeLuar, kodeLuarShape } from '../definition/kodeLuar.js';
import {
  type KondisiAwal,
  kondisiAwalShape,
  type Proyeksi,
  proyeksiShape,
} from '../definition/kondisiAwal.js';
import { type Pembulatan, pembulatanShape } from '../definition/pembulatan.js';
import { type PenanggungJawab, penanggungJawabShape } from '../definition/penanggungJawab.js';
import { type Pengecualian, pengecualianShape } from '../definition/pengecualian.js';
import { type Pergantian, pergantianShape } from '../definition/pergantian.js';
import { type Periode, periodeShape } from '../definition/periode.js';
import { type Rincian, rincianShape } from '../definition/rincian.js';
import { type Rujukan, rujukanShape } from '../definition/rujukan.js';
import { type Sasaran, sasaranShape } from '../definition/sasaran.js';
import { type Satuan, satuanShape } from '../definition/satuan.js';
import { expression } from '../definition/shape.js';
import {
  type Kelas,
  kelasShape,
  type Skala,
  skalaShape,
  type Ujung,
  ujungShape,
} from '../definition/skala.js';
import { type SumberData, sumberDataShape } from '../definition/sumberData.js';
import { type Tanggal, tanggalShape } from '../definition/tanggal.js';
import { type Target, targetShape } from '../definition/target.js';
import { type Variabel, variabelShape } from '../definition/variabel.js';
import { zodOf } from './zodOf.js';

// Schemas say what each noun looks like. The rules between its parts (known variables, no cycles, grades that agree)
// are not in them, and zod itself runs out of stack on deep or cyclic data: take what comes from strangers in with
// `safeParseIndikator`, `safeParseDokumen` and `safeParseSkala`, which need no schema.

/**
 * The zod schema of {@link Agregasi}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * agregasiSchema.safeParse({ wilayah: 'gabung' }).success; // => true
 * ```
 */
export const agregasiSchema: ZodMiniType<Agregasi> = zodOf(agregasiShape);

/**
 * The zod schema of {@link Berlaku}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * berlakuSchema.safeParse({ sejak: '2026-06', sampai: '2030-12-31' }).success; // => true
 * ```
 */
export const berlakuSchema: ZodMiniType<Berlaku> = zodOf(berlakuShape);

/**
 * The zod schema of {@link Contoh}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * contohSchema.safeParse({ data: { a: '1' }, nilai: 1 }).success; // => false
 * ```
 */
export const contohSchema: ZodMiniType<Contoh> = zodOf(contohShape);

/**
 * The zod schema of {@link DokumenIku}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * dokumenIkuSchema.safeParse(dinsosTapin2020).success; // => true
 * ```
 */
export const dokumenIkuSchema: ZodMiniType<Isi<DokumenIku>> = zodOf(dokumenIkuShape);

/**
 * The zod schema of {@link Ekspresi}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * ekspresiSchema.safeParse(tambah('a', 'b')).success; // => true
 * ```
 */
export const ekspresiSchema: ZodMiniType<Ekspresi> = zodOf(expression);

/**
 * The zod schema of {@link Formula}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * formulaSchema.safeParse(persentase('a', 'b')).success; // => true
 * ```
 */
export const formulaSchema: ZodMiniType<Isi<Formula>> = zodOf(formulaShape);

/**
 * The zod schema of {@link Indikator}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * indikatorSchema.safeParse({ ...pmks, singkatan: 'x' }).success; // => false
 * ```
 */
export const indikatorSchema: ZodMiniType<Isi<Indikator>> = zodOf(indikatorShape);

/**
 * The zod schema of {@link Instansi}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * instansiSchema.safeParse({ nama: 'Dinas Contoh', kodeWilayah: '63.05' }).success; // => true
 * ```
 */
export const instansiSchema: ZodMiniType<Instansi> = zodOf(instansiShape);

/**
 * The zod schema of {@link KebijakanCapaian}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * kebijakanCapaianSchema.safeParse({ metode: 'selisih' }).success; // => true
 * ```
 */
export const kebijakanCapaianSchema: ZodMiniType<Isi<KebijakanCapaian>> = zodOf(kebijakanCapaianShape);

/**
 * The zod schema of {@link KebijakanRerata}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * kebijakanRerataSchema.safeParse({ batasAtas: '100', pembatasan: 'sesudah' }).success; // => true
 * ```
 */
export const kebijakanRerataSchema: ZodMiniType<Isi<KebijakanRerata>> = zodOf(kebijakanRerataShape);

/**
 * The zod schema of {@link Kelas}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * kelasSchema.safeParse(skalaSakip.kelas[0]).success; // => true
 * ```
 */
export const kelasSchema: ZodMiniType<Kelas> = zodOf(kelasShape);

/**
 * The zod schema of {@link KodeLuar}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * kodeLuarSchema.safeParse({ sistem: 'RPJMD', kode: 1 }).success; // => false
 * ```
 */
export const kodeLuarSchema: ZodMiniType<KodeLuar> = zodOf(kodeLuarShape);

/**
 * The zod schema of {@link KondisiAwal}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * kondisiAwalSchema.safeParse({ periode: '2020', nilai: '81.20' }).success; // => true
 * ```
 */
export const kondisiAwalSchema: ZodMiniType<KondisiAwal> = zodOf(kondisiAwalShape);

/**
 * The zod schema of {@link Proyeksi}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * proyeksiSchema.safeParse({ periode: '2030', nilai: '90' }).success; // => true
 * ```
 */
export const proyeksiSchema: ZodMiniType<Proyeksi> = zodOf(proyeksiShape);

/**
 * The zod schema of {@link NolPerNol}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * nolPerNolSchema.safeParse({ nilai: '100' }).success; // => false
 * ```
 */
export const nolPerNolSchema: ZodMiniType<NolPerNol> = zodOf(nolPerNolShape);

/**
 * The zod schema of {@link Pembulatan}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * pembulatanSchema.safeParse({ digit: 21, mode: 'half-up' }).success; // => false
 * ```
 */
export const pembulatanSchema: ZodMiniType<Pembulatan> = zodOf(pembulatanShape);

/**
 * The zod schema of {@link PenanggungJawab}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * penanggungJawabSchema.safeParse({ nama: 'Bidang Contoh', tingkat: 'bidang' }).success; // => true
 * ```
 */
export const penanggungJawabSchema: ZodMiniType<PenanggungJawab> = zodOf(penanggungJawabShape);

/**
 * The zod schema of {@link Pengecualian}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * pengecualianSchema.safeParse({ kode: 'no-baseline', alasan: 'Baru diukur mulai 2026.' }).success; // => true
 * ```
 */
export const pengecualianSchema: ZodMiniType<Pengecualian> = zodOf(pengecualianShape);

/**
 * The zod schema of {@link Pergantian}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * pergantianSchema.safeParse({ nama: 'Indeks SPBE', sejak: '2026-06' }).success; // => true
 * ```
 */
export const pergantianSchema: ZodMiniType<Pergantian> = zodOf(pergantianShape);

/**
 * The zod schema of {@link Periode}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * periodeSchema.safeParse('2022-T3').success; // => true
 * ```
 */
export const periodeSchema: ZodMiniType<Periode> = zodOf(periodeShape);

/**
 * The zod schema of {@link Rincian}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * rincianSchema.safeParse({ dari: 'angkaPutusSekolah' }).success; // => false
 * ```
 */
export const rincianSchema: ZodMiniType<Rincian> = zodOf(rincianShape);

/**
 * The zod schema of {@link Rujukan}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * rujukanSchema.safeParse({ jenis: 'pp', nomor: '2', keyakinan: 'teks-asli' }).success; // => false
 * ```
 */
export const rujukanSchema: ZodMiniType<Rujukan> = zodOf(rujukanShape);

/**
 * The zod schema of {@link RumusCapaian}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * rumusCapaianSchema.safeParse({ rumus: bagi('realisasi', 'target') }).success; // => true
 * ```
 */
export const rumusCapaianSchema: ZodMiniType<RumusCapaian> = zodOf(rumusCapaianShape);

/**
 * The zod schema of {@link Sasaran}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * sasaranSchema.safeParse(dinsosTapin2020.sasaran[0]).success; // => true
 * ```
 */
export const sasaranSchema: ZodMiniType<Isi<Sasaran>> = zodOf(sasaranShape);

/**
 * The zod schema of {@link Satuan}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * satuanSchema.safeParse('').success; // => false
 * ```
 */
export const satuanSchema: ZodMiniType<Satuan> = zodOf(satuanShape);

/**
 * The zod schema of {@link Skala}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * skalaSchema.safeParse(skalaSakip).success; // => true
 * ```
 */
export const skalaSchema: ZodMiniType<Isi<Skala>> = zodOf(skalaShape);

/**
 * The zod schema of {@link StandarNasional}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * standarNasionalSchema.safeParse({ nilai: '100' }).success; // => true
 * ```
 */
export const standarNasionalSchema: ZodMiniType<StandarNasional> = zodOf(standarNasionalShape);

/**
 * The zod schema of {@link SumberData}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * sumberDataSchema.safeParse({ nama: 'DTKS' }).success; // => true
 * ```
 */
export const sumberDataSchema: ZodMiniType<SumberData> = zodOf(sumberDataShape);

/**
 * The zod schema of {@link Tanggal}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * ['2026', '2026-06', '2026-02-30'].map((teks) => tanggalSchema.safeParse(teks).success); // => [true, true, false]
 * ```
 */
export const tanggalSchema: ZodMiniType<Tanggal> = zodOf(tanggalShape);

/**
 * The zod schema of {@link Target}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * targetSchema.safeParse({ jenis: 'angka', periode: '2022', nilai: '94,33' }).success; // => false
 * ```
 */
export const targetSchema: ZodMiniType<Target> = zodOf(targetShape);

/**
 * The zod schema of {@link Ujung}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * ujungSchema.safeParse({ nilai: '90', terbuka: true }).success; // => true
 * ```
 */
export const ujungSchema: ZodMiniType<Ujung> = zodOf(ujungShape);

/**
 * The zod schema of {@link Variabel}: its shape, for use inside schemas of your own.
 *
 * @example
 * ```ts
 * variabelSchema.safeParse({ label: 'Jumlah PMKS' }).success; // => true
 * ```
 */
export const variabelSchema: ZodMiniType<Variabel> = zodOf(variabelShape);
