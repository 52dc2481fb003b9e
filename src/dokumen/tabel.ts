import type { Capaian } from '../achieve/capaian.js';
import { targetText } from '../achieve/targetText.js';
import { groupDigits } from '../decimal/formatAngka.js';
import { parseAngka } from '../decimal/parseAngka.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import type { Sasaran } from '../definition/sasaran.js';
import type { Target } from '../definition/target.js';
import type { Hasil } from '../evaluate/hasil.js';
import { formulaToLatex } from '../formula/latex.js';
import { formulaToProse } from '../formula/prose.js';
import { parseTarget } from '../parse/parseTarget.js';
import { headingOfTingkat } from './kolom.js';

/** A cell to be written: its lines, and the formula among them where the format draws formulas. */
export interface SelTulis {
  readonly teks: string;
  readonly rumus?: Indikator;
}

/** A table to be written: headings of the document, headings of the columns, and rows; a group has one cell. */
export interface Tabel {
  readonly judul: string;
  /** `Instansi: ...`, `Tahun: ...`: what the title does not say by itself. */
  readonly keterangan: readonly string[];
  readonly kolom: readonly string[];
  readonly baris: readonly (readonly SelTulis[])[];
}

/** One column: its heading, and what an indicator, or its sasaran, has in it. */
interface Kolom {
  readonly judul: string;
  readonly isi: (baris: Baris) => string | SelTulis;
}

/** What a row of the table speaks of: a sasaran with those above it, and one of its indicators. */
interface Baris {
  readonly jalur: readonly Sasaran[];
  readonly sasaran: Sasaran;
  readonly indikator: Indikator | undefined;
}

/** Results and achievements by indicator. */
export interface Isian {
  readonly hasil: ReadonlyMap<string, Hasil> | undefined;
  readonly capaian: ReadonlyMap<string, Capaian> | undefined;
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

function rowsOf({ sasaran: semua }: DokumenIku): readonly Baris[] {
  const byId = new Map(semua.map((sasaran) => [sasaran.id, sasaran]));
  const parents = new Set(semua.map(({ induk }) => induk));
  return semua.flatMap((sasaran): readonly Baris[] => {
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

function withGroups(baris: readonly Baris[], kolom: readonly Kolom[]): readonly (readonly SelTulis[])[] {
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

/** One column for each level of sasaran. */
function sasaranColumns(baris: readonly Baris[]): readonly Kolom[] {
  const depth = Math.max(1, ...baris.map(({ jalur }) => jalur.length));
  const kode = baris.some(({ sasaran }) => sasaran.kode !== undefined);
  const levels = Array.from(
    { length: depth },
    (_, level): Kolom => ({
      judul: headingOf(
        baris.map(({ jalur }) => jalur[level]),
        depth,
      ),
      isi: ({ jalur }) => jalur[level]?.uraian ?? '',
    }),
  );
  return [
    { judul: 'No.', isi: ({ indikator }) => indikator?.kode ?? '' },
    ...(kode ? [{ judul: 'Kode Sasaran', isi: ({ sasaran }: Baris) => sasaran.kode ?? '' }] : []),
    ...levels,
  ];
}

function headingOf(semua: readonly (Sasaran | undefined)[], depth: number): string {
  const tingkat = semua.find((sasaran) => sasaran !== undefined)?.tingkat;
  const heading = headingOfTingkat(depth === 1 && tingkat === 'perangkat-daerah' ? undefined : tingkat);
  return heading
    .replace(/\b(?:opd|rpjmd)\b/g, (word) => word.toUpperCase())
    .replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function indikatorColumns(dokumen: DokumenIku, baris: readonly Baris[]): readonly Kolom[] {
  const of =
    (isi: (indikator: Indikator) => string) =>
    ({ indikator }: Baris) =>
      indikator === undefined ? '' : isi(indikator);
  const semua = baris.flatMap(({ indikator }) => (indikator === undefined ? [] : [indikator]));
  const unusual = semua.some(({ polaritas = 'naik' }) => polaritas !== 'naik');
  return [
    { judul: 'Indikator Kinerja Utama', isi: of(({ nama }) => nama) },
    { judul: 'Satuan', isi: of(({ satuan }) => satuan) },
    ...(unusual ? [{ judul: 'Polaritas', isi: of(({ polaritas = '' }) => polaritas) }] : []),
    ...baselineColumns(semua).map(({ judul, isi }) => ({ judul, isi: of(isi) })),
    ...targetColumns(dokumen, semua, 'target').map(({ judul, isi }) => ({ judul, isi: of(isi) })),
    ...targetColumns(dokumen, semua, 'targetPerubahan').map(({ judul, isi }) => ({ judul, isi: of(isi) })),
  ];
}

interface IndikatorColumn {
  readonly judul: string;
  readonly isi: (indikator: Indikator) => string;
}

function baselineColumns(semua: readonly Indikator[]): readonly IndikatorColumn[] {
  const periods = new Set(
    semua.flatMap(({ kondisiAwal }) => (kondisiAwal === undefined ? [] : [kondisiAwal.periode])),
  );
  return [...periods].sort().map((periode) => ({
    judul: `Kondisi Awal ${periode}`,
    isi: ({ kondisiAwal }) => (kondisiAwal?.periode === periode ? unambiguous(kondisiAwal.nilai) : ''),
  }));
}

/** One column for each period; just "Target" when the only one is that of the document. */
function targetColumns(
  { tahun, tahunAkhir }: DokumenIku,
  semua: readonly Indikator[],
  key: 'target' | 'targetPerubahan',
): readonly IndikatorColumn[] {
  const heading = key === 'target' ? 'Target' : 'Target Perubahan';
  const kinds = new Set(semua.flatMap((indikator) => (indikator[key] ?? []).map(kindOf)));
  const own = tahunAkhir === undefined ? `${tahun}` : `${tahun}-${tahunAkhir}`;
  return [...kinds].sort().map((kind) => ({
    judul: kinds.size === 1 && kind === own ? heading : `${heading} ${kind}`,
    isi(indikator) {
      const target = indikator[key]?.find((satu) => kindOf(satu) === kind);
      return target === undefined ? '' : textOfTarget(indikator, target);
    },
  }));
}

function kindOf({ periode, kumulatif }: Target): string {
  return kumulatif === true ? `${periode} (kumulatif)` : periode;
}

/** The text that the document wrote, where it says the same; else one that can be read in one way only. */
function textOfTarget(indikator: Indikator, target: Target): string {
  const { kumulatif: _, ...plain } = target;
  const ways = [
    target.asli,
    targetText(indikator, target, groupDigits),
    targetText(indikator, target, unambiguous),
  ];
  const found = ways.find((text) => text !== undefined && isRead(text, plain));
  return found ?? target.asli ?? targetText(indikator, target, groupDigits);
}

function isRead(text: string, { asli: _, ...wanted }: Omit<Target, 'kumulatif'>): boolean {
  const read = parseTarget(text, { periode: wanted.periode });
  if (!read.ok || read.value === 'none') return false;
  const { asli: __, ...found } = read.value;
  return JSON.stringify(sorted(found)) === JSON.stringify(sorted(wanted));
}

function sorted(value: object): unknown {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A number with a decimal comma, grouped only where that leaves one reading. */
function unambiguous(plain: string): string {
  const grouped = groupDigits(plain);
  const read = parseAngka(grouped);
  if (read.ok && read.nilai === plain) return grouped;
  const bare = plain.replace('.', ',');
  // Three decimals behind up to three digits look like thousands; a further zero does not.
  return parseAngka(bare).ok ? bare : `${bare}0`;
}

function explainingColumns(baris: readonly Baris[]): readonly Kolom[] {
  const semua = baris.flatMap(({ indikator }) => (indikator === undefined ? [] : [indikator]));
  const list = (items: readonly { readonly nama: string }[] = []) =>
    items.length === 1 ? (items[0]?.nama ?? '') : items.map(({ nama }, i) => `${i + 1}. ${nama}`).join('\n');
  const has = (key: 'sumberData' | 'penanggungJawab') =>
    semua.some((indikator) => (indikator[key] ?? []).length > 0);
  return [
    {
      judul: 'Penjelasan (Makna, Alasan, Cara Perhitungan)',
      isi: ({ indikator }) => (indikator === undefined ? '' : explanationOf(indikator)),
    },
    ...(has('sumberData')
      ? [{ judul: 'Sumber Data', isi: ({ indikator }: Baris) => list(indikator?.sumberData) }]
      : []),
    ...(has('penanggungJawab')
      ? [{ judul: 'Penanggung Jawab', isi: ({ indikator }: Baris) => list(indikator?.penanggungJawab) }]
      : []),
  ];
}

function explanationOf(indikator: Indikator): SelTulis {
  const { makna, alasan, caraPerhitungan, formula } = indikator;
  const parts = [
    ...(makna === undefined ? [] : [`Makna: ${makna}`]),
    ...(alasan === undefined ? [] : [`Alasan: ${alasan}`]),
    ...(caraPerhitungan === undefined ? [] : [`Cara Perhitungan: ${caraPerhitungan}`]),
  ];
  // A score has no formula that could be drawn: who gives it is told in words.
  if (formula.jenis === 'penilaian')
    return { teks: [...parts, `Rumus: ${formulaToProse(indikator)}`].join('\n') };
  return { teks: parts.join('\n'), rumus: indikator };
}

/** The formula as cells of plain text carry it. */
export function latexLine(indikator: Indikator): string {
  return `Rumus: $${formulaToLatex(indikator)}$`;
}

function resultColumns({ hasil, capaian }: Isian): readonly Kolom[] {
  const gagal = 'tidak ada nilai';
  const realisasi: Kolom = {
    judul: 'Realisasi',
    isi: ({ indikator }) => {
      const found = indikator === undefined ? undefined : hasil?.get(indikator.id);
      return found === undefined ? '' : found.ok ? found.teks : gagal;
    },
  };
  const of = (judul: string, isi: (found: Capaian) => string): Kolom => ({
    judul,
    isi: ({ indikator }) => {
      const found = indikator === undefined ? undefined : capaian?.get(indikator.id);
      return found === undefined ? '' : isi(found);
    },
  });
  const graded = [...(capaian?.values() ?? [])].some((found) => found.ok && found.predikat !== undefined);
  return [
    ...(hasil === undefined ? [] : [realisasi]),
    ...(capaian === undefined ? [] : [of('Capaian', (found) => (found.ok ? found.teks : gagal))]),
    ...(graded ? [of('Predikat', (found) => (found.ok ? (found.predikat ?? '') : ''))] : []),
  ];
}
