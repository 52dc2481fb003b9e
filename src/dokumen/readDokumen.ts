import { notInList } from '../issue/definition.js';
import { tooLong, wrongArgument } from '../issue/input.js';
import { makeIssue } from '../issue/issue.js';
import { Issues } from '../issue/issues.js';
import type { Parsed } from '../issue/parsed.js';
import { argument } from '../issue/path.js';
import { namedOptions } from '../read/namedOptions.js';
import { neverThrow } from '../read/neverThrow.js';
import { checkPilihanBaca } from './checkPilihanBaca.js';
import { type DokumenTerbaca, documentOf } from './documentOf.js';
import { formats } from './formats.js';
import { formatTabel, type PilihanBaca } from './formatTabel.js';
import { MAX_DOCUMENT_LENGTH } from './sheet/limits.js';

/**
 * Reads an official IKU table: tab-separated (pasted from Word), Markdown, CSV (comma, semicolon or tab; with or without a
 * byte order mark) or HTML.
 *
 * What the table carries is restored: title, agency, year, sasaran tree, groups, indicators with number, unit, targets,
 * formula, prose, sources and owner. An indicator without a formula is a reported value. What was not understood is an
 * issue with row and column, and its text is kept on the definition; text outside the table is counted, never quoted;
 * digits shaped like a NIP are covered. Never throws.
 *
 * @param text - The table, as text.
 * @param pilihan - The options: the format, and what the text itself does not say.
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
  const read = neverThrow(pilihan, () => readWith(text, pilihan));
  return read.ok ? read.value : { dokumen: null, realisasi: {}, issues: read.issues };
}

const OPTIONS = ['format', 'locale', 'judul', 'instansi', 'tahun'] as const;

function readWith(text: string, pilihan: PilihanBaca): Parsed<DokumenTerbaca> {
  const options = namedOptions(pilihan ?? {}, OPTIONS);
  const issues = new Issues();
  checkText(text, issues);
  if (!formatTabel.some((one) => one === options.format))
    issues.push(
      makeIssue(notInList, argument('format'), options.format, { pilihan: formatTabel.join(', ') }),
    );
  checkPilihanBaca(options, issues);
  if (!issues.isEmpty) return { ok: false, issues: issues.list };
  const sheet = formats[options.format].read(text);
  return sheet.ok ? { ok: true, value: documentOf(sheet.value, options) } : sheet;
}

function checkText(text: unknown, issues: Issues): void {
  if (typeof text !== 'string')
    issues.push(makeIssue(wrongArgument, argument(), text, { diharapkan: 'teks' }));
  else if (text.length > MAX_DOCUMENT_LENGTH) {
    const facts = { panjang: text.length, batas: MAX_DOCUMENT_LENGTH };
    issues.push(makeIssue(tooLong, { asal: 'teks', path: [] }, undefined, facts));
  }
}
