// The public surface, in the order in which data flows. test/package/api lists every name.

export type { Capaian, CapaianAngka, CapaianGagal } from './achieve/capaian.js';
export { classify, type Klasifikasi } from './achieve/classify.js';
export { computeCapaian } from './achieve/computeCapaian.js';
export { formatTarget } from './achieve/formatTarget.js';
export type { MasukanCapaian } from './achieve/masukanCapaian.js';
export type { NilaiPredikat, PredikatTercetak } from './achieve/nilaiPredikat.js';
export type { Nilai } from './achieve/readNilai.js';
export { aggregate } from './aggregate/aggregate.js';
export { aggregateCapaian, type RerataDokumen } from './aggregate/aggregateCapaian.js';
export type { Agregat, AgregatAngka, AgregatGagal, BagianAgregat } from './aggregate/agregat.js';
export type { BagianGagal, Cakupan } from './aggregate/cakupan.js';
export type { CakupanAgregat, SelGagal } from './aggregate/cakupanAgregat.js';
export { evaluateTabel } from './aggregate/evaluateTabel.js';
export { type FormatHasil, formatHasil } from './aggregate/formatHasil.js';
export { groupByWilayah } from './aggregate/groupByWilayah.js';
export type { Cara } from './aggregate/joining.js';
export type {
  BarisAgregat,
  Diharapkan,
  MasukanAgregat,
  Pengaturan,
  Sel,
  UntukAgregat,
} from './aggregate/masukanAgregat.js';
export type { Rerata, RerataAngka, RerataGagal } from './aggregate/rerata.js';
export type {
  KelompokTabel,
  PengaturanTabel,
  Tabel,
  TabelAngka,
  TabelGagal,
} from './aggregate/tabel.js';
export type { Angka } from './decimal/angka.js';
export { Decimal } from './decimal/decimal.js';
export { type FormatAngka, formatAngka } from './decimal/formatAngka.js';
export type { ModePembulatan } from './decimal/roundTo.js';
export type { TeksAngka, TeksPecahan } from './decimal/teksAngka.js';
export type { Agregasi } from './definition/agregasi.js';
export type { Berlaku } from './definition/berlaku.js';
export type { Contoh } from './definition/contoh.js';
export type { DefinedDokumen, DefinedSkala } from './definition/definedDokumen.js';
export type { DokumenIku } from './definition/dokumenIku.js';
export type { Deret, Ekspresi, Konstanta, Pasangan, Simpul } from './definition/ekspresi.js';
export type { Formula, Hitungan, NolPerNol, Penilaian, Rasio } from './definition/formula.js';
export type {
  Indikator,
  MasukanIndikator,
  StandarNasional,
} from './definition/indikator.js';
export type { Instansi } from './definition/instansi.js';
export type { Isi } from './definition/isi.js';
export type {
  BahanCapaian,
  KebijakanCapaian,
  MetodeCapaian,
  RumusCapaian,
} from './definition/kebijakanCapaian.js';
export type { KebijakanRerata } from './definition/kebijakanRerata.js';
export type { KodeLuar } from './definition/kodeLuar.js';
export type { KondisiAwal, Proyeksi } from './definition/kondisiAwal.js';
export type { JenisPeriode, Kurun } from './definition/kurun.js';
export type { AngkaBertitik, Masukan } from './definition/masukan.js';
export type { Pembulatan } from './definition/pembulatan.js';
export type { PenanggungJawab } from './definition/penanggungJawab.js';
export type { Pengecualian } from './definition/pengecualian.js';
export type { Pergantian } from './definition/pergantian.js';
export type { Periode } from './definition/periode.js';
export type { Rincian } from './definition/rincian.js';
export type {
  Rujukan,
  RujukanNasional,
  RujukanNaskah,
  RujukanTerbitan,
  RujukanUmum,
} from './definition/rujukan.js';
export type { Sasaran } from './definition/sasaran.js';
export type { Satuan } from './definition/satuan.js';
export type { Kelas, Skala, Ujung } from './definition/skala.js';
export type { SumberData } from './definition/sumberData.js';
export type { Tanggal } from './definition/tanggal.js';
export type {
  IsiTarget,
  Target,
  TargetAngka,
  TargetBatas,
  TargetPredikat,
  TargetRentang,
} from './definition/target.js';
export type { Terperiksa } from './definition/terperiksa.js';
export type { Variabel } from './definition/variabel.js';
export type { Banding, KesebandinganIndikator, Makna, Perbedaan } from './diff/banding.js';
export { comparable } from './diff/comparable.js';
export { diffDokumen } from './diff/diffDokumen.js';
export { diffIndikator } from './diff/diffIndikator.js';
export { type FormatBanding, formatBanding } from './diff/formatBanding.js';
export type { Kesebandingan, Sebab } from './diff/kesebandingan.js';
export { evaluateBatch } from './evaluate/batch/evaluateBatch.js';
export type { HasilBatch } from './evaluate/batch/hasilBatch.js';
export type { Kolom } from './evaluate/batch/kolom.js';
export { checkContoh } from './evaluate/checkContoh.js';
export { evaluate } from './evaluate/evaluate.js';
export { evaluateDokumen } from './evaluate/evaluateDokumen.js';
export type { Tercetak } from './evaluate/figure.js';
export type { Hasil, HasilAngka, HasilGagal } from './evaluate/hasil.js';
export type { Realisasi } from './evaluate/realisasi.js';
export { restoreHasil } from './evaluate/restoreHasil.js';
export { explain, type Penjelasan } from './explain/explain.js';
export { explainAgregat } from './explain/explainAgregat.js';
export { explainCapaian } from './explain/explainCapaian.js';
export { explainRerata } from './explain/explainRerata.js';
export { type CariIndikator, findIndikator, type IndikatorDitemukan } from './find/findIndikator.js';
export { findTarget } from './find/findTarget.js';
export { indikatorOf, type SemuaIndikator } from './find/indikatorOf.js';
export { type VariabelTerpakai, variabelOf } from './find/variabelOf.js';
export { type BilanganBertitik, bagi, kali, konstanta, kurang, tambah } from './formula/ekspresiBuilders.js';
export {
  hitungan,
  indeksTertimbang,
  laju,
  penilaian,
  penurunan,
  persentase,
  pertumbuhan,
  rasio,
  rataRata,
} from './formula/formulaBuilders.js';
export { formulaToLatex } from './formula/formulaToLatex.js';
export { formulaToMathml } from './formula/formulaToMathml.js';
export { formulaToProse } from './formula/formulaToProse.js';
export { formulaToText } from './formula/formulaToText.js';
export { flattenIssues } from './issue/flattenIssues.js';
export { type Bahasa, formatIssue } from './issue/formatIssue.js';
export { IndikatorError } from './issue/indikatorError.js';
export type { Fakta, Issue } from './issue/issue.js';
export type { KodeIssue } from './issue/kodeIssue.js';
export type { Parsed } from './issue/parsed.js';
export type { Asal, Path } from './issue/path.js';
export { type FormatLint, formatLint } from './lint/formatLint.js';
export type { KodeLint } from './lint/kodeLint.js';
export { lint } from './lint/lint.js';
export type { Temuan } from './lint/temuan.js';
export { defineDokumen, defineIndikator, defineSkala } from './parse/define.js';
export {
  parseDokumen,
  parseIndikator,
  parseSkala,
  safeParseDokumen,
  safeParseIndikator,
  safeParseSkala,
} from './parse/parse.js';
export { comparePeriode, containsPeriode, parsePeriode, safeParsePeriode } from './parse/parsePeriode.js';
export { type FormatPeriode, formatPeriode } from './period/formatPeriode.js';
export { periodeIn } from './period/periodeIn.js';
export { periodeOf } from './period/periodeOf.js';
export { targetTriwulan } from './period/targetTriwulan.js';
export { type IsiFormula, type PilihanFormula, readFormula } from './read/formula/readFormula.js';
export { type AngkaTerbaca, type PilihanAngka, readAngka } from './read/readAngka.js';
export { type PilihanTarget, readTarget, type TargetTerbaca } from './read/readTarget.js';
export { formatRujukan } from './reference/formatRujukan.js';
export { isInForce } from './reference/isInForce.js';
export type { Anggaran, AnggaranLaporan, BarisAnggaran } from './report/anggaran.js';
export { type FormatLaporan, formatLaporan } from './report/formatLaporan.js';
export type {
  BarisLaporan,
  KinerjaIndikator,
  LaporanKinerja,
  Pembanding,
} from './report/laporan.js';
export type { KinerjaPeriode, MasukanLaporan } from './report/masukanLaporan.js';
export type { Perubahan } from './report/perubahan.js';
export { reportKinerja } from './report/reportKinerja.js';
