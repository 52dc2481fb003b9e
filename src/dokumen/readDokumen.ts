import { MAX_TEXT_LENGTH } from '../decimal/limit.js';
import { type DokumenIku, GREATEST_YEAR, LEAST_YEAR } from '../definition/dokumenIku.js';
import { notInList } from '../issue/definition.js';
import { guard } from '../issue/guard.js';
import { wrongArgument } from '../issue/input.js';
import { type Issue, makeIssue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import { noTable } from '../issue/reading.js';
import { buildDokumen } from './buildDokumen.js';
import { HeaderFinder } from './findHeader.js';
import { findRows } from './findRows.js';
import { type Baris, cleaned, type Lembar } from './lembar.js';
import { type FormatTabel, formatTabel, type PilihanBaca } from './pilihanBaca.js';
import { readHtml } from './readHtml.js';
import { readMarkdown } from './readMarkdown.js';
import { readSeparated } from './readSeparated.js';
import { Temuan } from './temuan.js';
import { tooLongText, tooMuch } from './tooMuch.js';

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
    const dokumen = temuka.judul.length === 0 ? null : buildDokumen(temuka, options, temuan);
    if (temuka.judul.length === 0) temuan.add(noTable, undefined, { baris: lembar.baris.length });
    return { dokumen, issues: temuan.issues };
  });
}

function wrongArguments(
  text: unknown,
  { format, locale, judul, instansi, tahun }: Partial<PilihanBaca>,
): Issue | undefined {
  if (typeof text !== 'string') return makeIssue(wrongArgument, argument(), text, { diharapkan: 'teks' });
  if (!formatTabel.some((one) => one === format))
    return makeIssue(notInList, argument('format'), format, { pilihan: formatTabel.join(', ') });
  if (locale !== undefined && locale !== 'id' && locale !== 'en')
    return makeIssue(notInList, argument('locale'), locale, { pilihan: 'id, en' });
  for (const [key, value] of Object.entries({ judul, instansi })) {
    const isText = typeof value === 'string' && value.trim() !== '' && value.length <= MAX_TEXT_LENGTH;
    if (value !== undefined && !isText)
      return makeIssue(wrongArgument, argument(key), value, { diharapkan: 'teks' });
  }
  const isYear =
    tahun === undefined || (Number.isInteger(tahun) && tahun >= LEAST_YEAR && tahun <= GREATEST_YEAR);
  return isYear ? undefined : makeIssue(wrongArgument, argument('tahun'), tahun, { diharapkan: 'tahun' });
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
