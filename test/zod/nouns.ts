import { hitungan, konstanta, penilaian, persentase } from 'indikator';
import { dinsosTapin2020, skalaSakip } from 'indikator/katalog';
import * as schemas from 'indikator/zod';
import type { ZodMiniType } from 'zod/mini';
import type { ShapeNode } from '../../src/definition/shape.js';
import { Issues } from '../../src/issue/issues.js';
import { checkShape } from '../../src/parse/checkShape.js';
import { copyPlain } from '../../src/parse/copyPlain.js';
import { Walk } from '../../src/parse/walk.js';
import { nouns } from '../../src/zod/nouns.js';
import { few, type Mutation, many, mutationsOf } from '../definition/mutations.js';
import { dokumenLengkap, lengkap, skalaLengkap } from '../definition/nouns.js';

/** Valid examples of each noun. */
const examples: Readonly<Record<keyof typeof nouns, readonly unknown[]>> = {
  Agregasi: [lengkap.agregasi, { periode: 'jumlah' }, {}],
  Berlaku: [lengkap.berlaku, dokumenLengkap.berlaku, skalaLengkap.berlaku, { sejak: '2026' }],
  Contoh: lengkap.contoh,
  DokumenIku: [dinsosTapin2020, dokumenLengkap],
  Ekspresi: [lengkap.formula.pembilang, lengkap.formula.penyebut, 'a'],
  Formula: [
    lengkap.formula,
    persentase('a', 'b'),
    hitungan('a'),
    hitungan(konstanta('1/9')),
    penilaian('a', { penilai: 'Inspektorat' }),
  ],
  Indikator: [lengkap],
  Instansi: [dokumenLengkap.instansi],
  KebijakanCapaian: [lengkap.capaian, { metode: { rumus: 'realisasi' } }, {}],
  KebijakanRerata: [dokumenLengkap.rerata, dokumenLengkap.sasaran[1].rerata, {}],
  Kelas: skalaLengkap.kelas,
  KodeLuar: lengkap.kodeLuar,
  KondisiAwal: lengkap.kondisiAwal,
  NolPerNol: [lengkap.formula.nolPerNol],
  Pembulatan: [lengkap.pembulatan],
  PenanggungJawab: lengkap.penanggungJawab,
  Pengecualian: lengkap.pengecualian,
  Pergantian: [...lengkap.menggantikan, ...lengkap.digantikan],
  Periode: ['2022', '2022-S1', '2022-S2', '2022-T1', '2022-T4', '2022-01', '2022-12', '2021-2026'],
  Proyeksi: lengkap.proyeksi,
  Rincian: [lengkap.rincian],
  Rujukan: [...lengkap.rujukan, ...skalaLengkap.rujukan, ...lengkap.menggantikan[0].rujukan],
  RumusCapaian: [{ rumus: 'realisasi' }],
  Sasaran: dokumenLengkap.sasaran,
  Satuan: ['persen', '%', 'per 1.000 penduduk'],
  Skala: [skalaLengkap, skalaSakip],
  StandarNasional: [lengkap.standarNasional],
  SumberData: lengkap.sumberData,
  Tanggal: ['2026', '2026-06', '2026-06-30', '2024-02-29'],
  Target: [...lengkap.target, ...lengkap.targetPerubahan],
  Ujung: skalaLengkap.kelas.flatMap(({ bawah, atas }) => [bawah, atas]),
  Variabel: Object.values(lengkap.variabel),
};

const exported: ReadonlyMap<string, ZodMiniType> = new Map(Object.entries(schemas));

/** Every noun of the table, with the zod schema that bears its name, and examples. */
export const everyNoun = Object.entries(nouns).map(([nama, { shape }]) => {
  const name = `${nama.charAt(0).toLowerCase()}${nama.slice(1)}Schema`;
  const schema = exported.get(name);
  if (schema === undefined) throw new Error(`indikator/zod does not export ${name}`);
  return { nama, name, shape, schema, contoh: examples[nama as keyof typeof nouns] };
});

/** Data inside an indicator that stands in something larger: the indicator has all its changes tried by itself. */
const insideIndikator = /\.indikator\[\d+\]\.\w+[.[]/;

/** The valid examples of a noun with every change that is tried on it; nouns that hold others with few values. */
export function changesOf({ nama, contoh }: (typeof everyNoun)[number]): readonly Mutation[] {
  const replacements = ['DokumenIku', 'Sasaran', 'Indikator'].includes(nama) ? few : many;
  return contoh.flatMap((satu) =>
    [...mutationsOf(JSON.parse(JSON.stringify(satu)), replacements)].filter(
      ({ apa }) => !insideIndikator.test(apa),
    ),
  );
}

/** What our own structural check says about data, as zod would: whether there is nothing wrong. */
export function hasShape(shape: ShapeNode, data: unknown): boolean {
  const issues = new Issues();
  checkShape(shape, copyPlain(data, issues), new Walk(issues));
  return issues.isEmpty;
}
