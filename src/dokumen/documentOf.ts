import type { DokumenIku } from '../definition/dokumenIku.js';
import { unreadContent } from '../issue/files.js';
import type { Issue } from '../issue/issue.js';
import { noTable } from '../issue/tables.js';
import { buildDokumen, type Known } from './build/buildDokumen.js';
import type { RealisasiPerPeriode } from './build/realisasiTerbaca.js';
import { MOST_INDIKATOR } from './build/valueCount.js';
import { Findings } from './find/findings.js';
import { findRecords } from './find/findRecords.js';
import type { HeaderFinder } from './find/headerFinder.js';
import type { Sheet } from './sheet/sheet.js';

/**
 * A document as far as it was understood (`null` when there is no table, or too much of it), and everything that was not,
 * each by row and column.
 */
export interface DokumenTerbaca {
  /** The document; `null` when none could be made. */
  readonly dokumen: DokumenIku | null;
  /**
   * What the table says was reached (realisation), by the id of the indicator and the period: empty where it has no such
   * columns. `computeCapaian(indikator, { realisasi: realisasi[id]?.['2026']?.nilai, periode: '2026' })` takes it.
   */
  readonly realisasi: Readonly<Record<string, RealisasiPerPeriode>>;
  /** What was not understood (`tingkat: 'salah'`), and what is worth knowing (`'catatan'`). */
  readonly issues: readonly Issue[];
}

/** Reads the document of a sheet, whatever format it was written in; `finder` is that of the file where it is one part of several. */
export function documentOf(sheet: Sheet, known: Known, finder?: HeaderFinder): DokumenTerbaca {
  const findings = new Findings();
  const { rows, unseen, notes } = sheet;
  const page = findRecords(rows, findings, finder, MOST_INDIKATOR);
  if (unseen !== undefined)
    findings.add(unreadContent, undefined, { apa: 'tersembunyi', jumlah: unseen, tempat: '' }, 'catatan');
  if (notes !== undefined)
    findings.add(unreadContent, undefined, { apa: 'catatan-kaki', jumlah: notes, tempat: '' }, 'catatan');
  if (page.headers.length === 0) {
    findings.add(noTable, undefined, { baris: rows.length });
    return { dokumen: null, realisasi: {}, issues: findings.issues };
  }
  return { ...buildDokumen(page, known, findings), issues: findings.issues };
}
