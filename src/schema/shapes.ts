import { agregasiShape } from '../definition/agregasi.js';
import { contohShape } from '../definition/contoh.js';
import { dokumenIkuShape } from '../definition/dokumenIku.js';
import { formulaShape, nolPerNolShape } from '../definition/formula.js';
import {
  indikatorShape,
  kodeLuarShape,
  kondisiAwalShape,
  standarNasionalShape,
} from '../definition/indikator.js';
import { instansiShape } from '../definition/instansi.js';
import { kebijakanCapaianShape } from '../definition/kebijakanCapaian.js';
import { kebijakanRerataShape } from '../definition/kebijakanRerata.js';
import { pembulatanShape } from '../definition/pembulatan.js';
import { penanggungJawabShape } from '../definition/penanggungJawab.js';
import { periodeShape } from '../definition/periode.js';
import { rujukanShape } from '../definition/rujukan.js';
import { sasaranShape } from '../definition/sasaran.js';
import { satuanShape } from '../definition/satuan.js';
import { expression, type ShapeNode } from '../definition/shape.js';
import { kelasShape, skalaShape, ujungShape } from '../definition/skala.js';
import { sumberDataShape } from '../definition/sumberData.js';
import { targetShape } from '../definition/target.js';
import { variabelShape } from '../definition/variabel.js';
import type { NamaKata } from './keterangan.js';

/** The shape of every noun that has a JSON Schema of its own. */
export const shapes: Readonly<Record<NamaKata, ShapeNode>> = {
  Agregasi: agregasiShape,
  Contoh: contohShape,
  DokumenIku: dokumenIkuShape,
  Ekspresi: expression,
  Formula: formulaShape,
  Indikator: indikatorShape,
  Instansi: instansiShape,
  KebijakanCapaian: kebijakanCapaianShape,
  KebijakanRerata: kebijakanRerataShape,
  Kelas: kelasShape,
  KodeLuar: kodeLuarShape,
  KondisiAwal: kondisiAwalShape,
  NolPerNol: nolPerNolShape,
  Pembulatan: pembulatanShape,
  PenanggungJawab: penanggungJawabShape,
  Periode: periodeShape,
  Rujukan: rujukanShape,
  Sasaran: sasaranShape,
  Satuan: satuanShape,
  Skala: skalaShape,
  StandarNasional: standarNasionalShape,
  SumberData: sumberDataShape,
  Target: targetShape,
  Ujung: ujungShape,
  Variabel: variabelShape,
};
