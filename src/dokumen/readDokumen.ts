import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import type { Sasaran } from '../definition/sasaran.js';
import { idFrom, Names } from '../formula/nameLabels.js';
import { notInList } from '../issue/definition.js';
import { guard } from '../issue/guard.js';
import { wrongArgument } from '../issue/input.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { assumed, noTable, textOutside } from '../issue/reading.js';
import { checkAsDokumen } from '../parse/check.js';
import { type Bersama, buildIndikator } from './buildIndikator.js';
import { Drafting, type DraftSasaran } from './drafts.js';
import { HeaderFinder } from './findHeader.js';
import { findRows, type Temuka } from './findRows.js';
import { type Kepala, readKepala } from './kepala.js';
import { type Baris, cleaned, type Lembar } from './lembar.js';
import { readHtml } from './readHtml.js';
import { readMarkdown } from './readMarkdown.js';
import { readSeparated } from './readSeparated.js';
import type { Acuan } from './targets.js';
import { Temuan } from './temuan.js';
import { tooLongText, tooMuch } from './tooMuch.js';
import { nameSeries, unpack } from './unpack.js';

/**
 * The formats of tables.
 *
 * @example
 * ```ts
 * const format: FormatTabel = 'markdown';
 * writeDokumen(dinsosTapin2020, { format }).startsWith('# INDIKATOR KINERJA UTAMA'); // => true
 * ```
 */
export type FormatTabel = 'tsv' | 'markdown' | 'csv' | 'html';

/**
 * How a table is to be read. `locale` decides numbers that could mean two things (`1.500`); without it they are reported.
 * `judul`, `instansi` and `tahun` say what the text itself does not.
 *
 * @example
 * ```ts
 * const pilihan: PilihanBaca = { format: 'csv', tahun: 2026, instansi: 'Dinas Contoh' };
 * const { dokumen } = readDokumen('No;Sasaran;Indikator;Target\n1;Layanan baik;Nilai layanan;BB', pilihan);
 * [dokumen?.tahun, dokumen?.instansi.nama]; // => [2026, 'Dinas Contoh']
 * ```
 */
export interface PilihanBaca {
  readonly format: FormatTabel;
  readonly locale?: 'id' | 'en';
  readonly judul?: string;
  readonly instansi?: string;
  readonly tahun?: number;
}

/**
 * A document as far as it was understood (`null` when there is no table, or too much of it), and everything that was not,
 * each by row and column.
 *
 * @example
 * ```ts
 * const terbaca: DokumenTerbaca = readDokumen('bukan tabel', { format: 'tsv' });
 * [terbaca.dokumen, terbaca.issues[0]?.code]; // => [null, 'no-table']
 * ```
 */
export interface DokumenTerbaca {
  readonly dokumen: DokumenIku | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads an official IKU table: tab-separated (pasted from Word), Markdown, CSV (comma, semicolon or tab; with or without a
 * byte order mark) or HTML.
 *
 * What the table carries is restored: title, agency, year, sasaran tree, groups, indicators with number, unit, targets,
 * formula, prose, sources and owner. An indicator without a formula is a reported value. What was not understood is an
 * issue with row and column, and its text is kept on the definition; text outside the table is counted, never quoted;
 * digits shaped like a NIP are covered. Never throws for text.
 *
 * @example
 * ```ts
 * const tabel = 'IKU DINAS CONTOH TAHUN 2026\n\nNo\tSasaran\tIndikator\tTarget\tFormulasi\n' +
 *   '1\tLansia terlayani\tPersentase lansia terlayani\t94,33\tLansia terlayani / Seluruh lansia x 100 %';
 * const { dokumen, issues } = readDokumen(tabel, { format: 'tsv' });
 * const indikator = dokumen?.sasaran[0]?.indikator[0];
 * indikator?.formula; // => { jenis: 'rasio', pembilang: 'lansiaTerlayani', penyebut: 'seluruhLansia', pengali: '100' }
 * indikator?.target; // => [{ jenis: 'angka', periode: '2026', nilai: '94.33', asli: '94,33' }]
 * issues; // => []
 * ```
 */
export function readDokumen(text: string, pilihan: PilihanBaca): DokumenTerbaca {
  return guard(pilihan, () => {
    const options = { ...pilihan };
    const wrong = wrongArguments(text, options) ?? tooLongText(text);
    if (wrong !== undefined) return { dokumen: null, issues: [wrong] };
    const lembar = readLembar(text, options.format);
    const issues = lembar.ok ? tooMuch(lembar.baris) : lembar.issues;
    if (!lembar.ok || issues.length > 0) return { dokumen: null, issues };
    const temuan = new Temuan();
    const temuka = findRows(options.format === 'html' ? lembar.baris : cleaned(lembar.baris), temuan);
    const dokumen = temuka.judul.length === 0 ? null : build(temuka, options, temuan);
    if (temuka.judul.length === 0) temuan.add(noTable, undefined, { baris: lembar.baris.length });
    return { dokumen, issues: temuan.issues };
  });
}

const formats: readonly FormatTabel[] = ['tsv', 'markdown', 'csv', 'html'];

function wrongArguments(
  text: unknown,
  { format, locale, judul, instansi, tahun }: Partial<PilihanBaca>,
): Issue | undefined {
  const at = (key: string) => ({ asal: 'argumen', path: [key] }) as const;
  if (typeof text !== 'string')
    return makeIssue(wrongArgument, { asal: 'argumen', path: [] }, text, { diharapkan: 'teks' });
  if (!formats.some((one) => one === format))
    return makeIssue(notInList, at('format'), format, { pilihan: formats.join(', ') });
  if (locale !== undefined && locale !== 'id' && locale !== 'en')
    return makeIssue(notInList, at('locale'), locale, { pilihan: 'id, en' });
  for (const [key, value] of Object.entries({ judul, instansi })) {
    const isText = typeof value === 'string' && value.trim() !== '' && value.length <= 20_000;
    if (value !== undefined && !isText)
      return makeIssue(wrongArgument, at(key), value, { diharapkan: 'teks' });
  }
  const isYear = tahun === undefined || (Number.isInteger(tahun) && tahun >= TAHUN_TERKECIL && tahun <= 2999);
  return isYear ? undefined : makeIssue(wrongArgument, at('tahun'), tahun, { diharapkan: 'tahun' });
}

function readLembar(text: string, format: FormatTabel): Lembar {
  switch (format) {
    case 'tsv':
      return readSeparated(text, '\t');
    case 'markdown':
      return readMarkdown(text);
    case 'html':
      return readHtml(text);
    case 'csv':
      return readCsv(text);
  }
}

/** Of the signs that separate cells, the one that makes a table. */
function readCsv(text: string): Lembar {
  const read = [';', ',', '\t'].map((delimiter) => readSeparated(text, delimiter));
  const found = read.find((lembar) => lembar.ok && !isTooMuch(lembar) && hasHeader(lembar.baris));
  // Without headings anywhere, one that could not be taken apart says more than that there is no table.
  return found ?? read.find((lembar) => !lembar.ok || isTooMuch(lembar)) ?? (read[0] as Lembar);
}

function isTooMuch(lembar: Lembar): boolean {
  return lembar.ok && tooMuch(lembar.baris).length > 0;
}

function hasHeader(baris: readonly Baris[]): boolean {
  const finder = new HeaderFinder();
  return baris.some((_, i) => finder.headerAt(baris, i) !== undefined);
}

/** The earliest year that a document may bear; stands where none is known. */
const TAHUN_TERKECIL = 1945;

function build(temuka: Temuka, pilihan: PilihanBaca, temuan: Temuan): DokumenIku | null {
  const kepala = readKepala(temuka.kepala);
  reportOutside(temuka, kepala, temuan);
  const drafting = new Drafting(temuan);
  for (const rekaman of temuka.rekaman) drafting.add(rekaman);
  const years = yearsOf(pilihan, kepala, temuka, temuan);
  const acuan: Acuan = { ...years, ...(pilihan.locale === undefined ? {} : { locale: pilihan.locale }) };
  const bersama = { acuan, variabel: new Names(), indikator: new Names(), temuan };
  const sasaran = buildSasaran(drafting.sasaran, bersama);
  const nama =
    pilihan.instansi ?? agencyOf(kepala, sasaran) ?? assume('instansi', 'Instansi tidak disebut', temuan);
  const judul = pilihan.judul ?? kepala.judul ?? assume('judul', 'Indikator Kinerja Utama', temuan);
  const { kodeWilayah, urusan, tingkat } = kepala;
  const dokumen: DokumenIku = {
    id: idFrom(`${nama} ${years.tahun}`),
    judul,
    instansi: {
      nama,
      ...(kodeWilayah === undefined ? {} : { kodeWilayah }),
      ...(urusan === undefined ? {} : { urusan }),
    },
    ...years,
    ...(tingkat === undefined ? {} : { tingkat }),
    sasaran,
  };
  const checked = checkAsDokumen(dokumen);
  if (checked.ok) return checked.value;
  temuan.inside(checked.issues, { baris: 1, kolom: 1, judul: '' });
  return null;
}

function assume(apa: string, nilai: string, temuan: Temuan): string {
  temuan.add(assumed, undefined, { apa, nilai }, 'catatan');
  return nilai;
}

/** Counts what was not read: the lines around the table but for the headings that were understood. */
function reportOutside({ luar, kepala: lines }: Temuka, { dipakai }: Kepala, temuan: Temuan): void {
  const above = lines.filter((line, i) => line !== '' && !dipakai.has(i)).map(({ length }) => length);
  const lengths = [...above, ...luar];
  const karakter = lengths.reduce((sum, length) => sum + length, 0);
  if (lengths.length > 0) temuan.add(textOutside, undefined, { baris: lengths.length, karakter }, 'catatan');
}

function yearsOf(pilihan: PilihanBaca, kepala: Kepala, { judul }: Temuka, temuan: Temuan) {
  if (pilihan.tahun !== undefined) return { tahun: pilihan.tahun };
  const { tahun, tahunAkhir } = kepala;
  if (tahun !== undefined) return tahunAkhir === undefined ? { tahun } : { tahun, tahunAkhir };
  const years = judul
    .flatMap(({ kolom }) => kolom)
    .flatMap((kolom) =>
      kolom.isi === 'target' && /^\d{4}/.test(kolom.periode ?? '')
        ? [Number(kolom.periode?.slice(0, 4))]
        : [],
    );
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length > 0) return first === last ? { tahun: first } : { tahun: first, tahunAkhir: last };
  return { tahun: Number(assume('tahun', `${TAHUN_TERKECIL}`, temuan)) };
}

/** The agency of the headings; the owner of all indicators where that is the same one, named in full. */
function agencyOf(kepala: Kepala, sasaran: readonly Sasaran[]): string | undefined {
  const owners = sasaran.flatMap(({ indikator }) =>
    indikator.map(({ penanggungJawab = [] }) => penanggungJawab),
  );
  const [first] = owners[0] ?? [];
  const isOne = owners.every((list) => list.length === 1 && list[0]?.nama === first?.nama);
  const owner = isOne && first?.tingkat === 'perangkat-daerah' ? inFull(first.nama) : undefined;
  const { instansi, instansiPasti } = kepala;
  if (instansi === undefined || owner === undefined) return instansi ?? owner;
  const isLonger = owner.toLowerCase().startsWith(`${instansi.toLowerCase()} `);
  return isLonger && instansiPasti !== true ? owner : instansi;
}

function inFull(nama: string): string {
  return nama
    .replace(/\bkab\. ?(?=\p{L})/giu, 'Kabupaten ')
    .replace(/\bprov\. ?(?=\p{L})/giu, 'Provinsi ')
    .replace(/\bkec\. ?(?=\p{L})/giu, 'Kecamatan ');
}

function buildSasaran(drafts: readonly DraftSasaran[], bersama: Bersama): readonly Sasaran[] {
  const names = new Names();
  const ids = new Map(drafts.map((draft) => [draft, names.newId(draft.uraian)]));
  return drafts.map((draft) => {
    const { uraian, tingkat, kelompok, induk } = draft;
    const { kode, indikator } = numbered(draft, bersama);
    const parent = induk === undefined ? undefined : ids.get(induk);
    return {
      // Every draft was given its id above.
      id: ids.get(draft) as string,
      ...(kode === undefined ? {} : { kode }),
      uraian,
      tingkat: tingkat ?? 'perangkat-daerah',
      ...(parent === undefined ? {} : { induk: parent }),
      ...(kelompok === undefined ? {} : { kelompok }),
      indikator,
    };
  });
}

/** The indicators of a sasaran; a number that only the first of several has is that of the sasaran. */
function numbered(
  draft: DraftSasaran,
  bersama: Bersama,
): { readonly kode: string | undefined; readonly indikator: readonly Indikator[] } {
  const [first, ...others] = nameSeries(draft.indikator.flatMap((one) => unpack(one, bersama.temuan)));
  const isOfSasaran =
    first?.kode !== undefined && others.length > 0 && others.every(({ kode }) => kode === undefined);
  const drafts = first === undefined ? [] : [isOfSasaran ? { ...first, kode: undefined } : first, ...others];
  const indikator: Indikator[] = [];
  for (const one of drafts) indikator.push(buildIndikator(one, bersama, indikator.at(-1)));
  return { kode: draft.kode ?? (isOfSasaran ? first.kode : undefined), indikator };
}
