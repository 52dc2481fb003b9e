import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Sasaran } from '../definition/sasaran.js';
import { indikatorColumns, sasaranColumns } from './definitionColumns.js';
import { explainingColumns } from './explainingColumns.js';
import type { BarisTulis, Isian, KolomTulis, SelTulis } from './kolomTulis.js';
import { resultColumns } from './resultColumns.js';

/** A table to be written: headings of the document, headings of the columns, and rows; a group has one cell. */
export interface Tabel {
  readonly judul: string;
  /** `Instansi: ...`, `Tahun: ...`: what the title does not say by itself. */
  readonly keterangan: readonly string[];
  readonly kolom: readonly string[];
  readonly baris: readonly (readonly SelTulis[])[];
}

/** Lays a document out as the official table; columns that no indicator fills are left out. */
export function tabelOf(dokumen: DokumenIku, isian: Isian): Tabel {
  const baris = rowsOf(dokumen);
  const kolom = [
    ...sasaranColumns(baris),
    ...indikatorColumns(dokumen, baris),
    ...explainingColumns(baris),
    ...resultColumns(isian),
  ];
  const { instansi, tahun, tahunAkhir, tingkat } = dokumen;
  return {
    judul: dokumen.judul,
    keterangan: [
      `Instansi: ${instansi.nama}`,
      ...(instansi.kodeWilayah === undefined ? [] : [`Kode wilayah: ${instansi.kodeWilayah}`]),
      ...(instansi.urusan === undefined ? [] : [`Urusan: ${instansi.urusan}`]),
      `Tahun: ${tahun}${tahunAkhir === undefined ? '' : `-${tahunAkhir}`}`,
      ...(tingkat === undefined ? [] : [`Tingkat: ${tingkat}`]),
    ],
    kolom: kolom.map(({ judul }) => judul),
    baris: withGroups(baris, kolom),
  };
}

function rowsOf({ sasaran: semua }: DokumenIku): readonly BarisTulis[] {
  const byId = new Map(semua.map((sasaran) => [sasaran.id, sasaran]));
  const parents = new Set(semua.map(({ induk }) => induk));
  return semua.flatMap((sasaran): readonly BarisTulis[] => {
    const jalur = pathTo(sasaran, byId);
    const rows = sasaran.indikator.map((indikator) => ({ jalur, sasaran, indikator }));
    // A sasaran that only others stand under is named in their rows.
    return rows.length === 0 && !parents.has(sasaran.id) ? [{ jalur, sasaran, indikator: undefined }] : rows;
  });
}

/** From the topmost sasaran down to this one; a checked document has no cycles. */
function pathTo(sasaran: Sasaran, byId: ReadonlyMap<string, Sasaran>): readonly Sasaran[] {
  const path = [sasaran];
  for (let at = sasaran.induk; at !== undefined; at = path[0]?.induk) {
    const parent = byId.get(at);
    if (parent === undefined) break;
    path.unshift(parent);
  }
  return path;
}

function withGroups(
  baris: readonly BarisTulis[],
  kolom: readonly KolomTulis[],
): readonly (readonly SelTulis[])[] {
  let group: string | undefined;
  return baris.flatMap((satu) => {
    const cells = kolom.map(({ isi }) => asCell(isi(satu)));
    const { kelompok } = satu.sasaran;
    if (kelompok === undefined || kelompok === group) return [cells];
    group = kelompok;
    return [[{ teks: kelompok }], cells];
  });
}

function asCell(isi: string | SelTulis): SelTulis {
  return typeof isi === 'string' ? { teks: isi } : isi;
}
