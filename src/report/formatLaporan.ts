import { notInList } from '../issue/definition.js';
import { guard } from '../issue/guard.js';
import { wrongArgument } from '../issue/input.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import { blocksToHtml } from './blocksToHtml.js';
import { blocksToMarkdown } from './blocksToMarkdown.js';
import { Laporan, type LaporanKinerja } from './laporan.js';
import { reportBlocks, titleOf } from './reportBlocks.js';

/** How {@link formatLaporan} writes: as what, and whether with every step. */
export interface FormatLaporan {
  /** Markdown that is ready to paste, or HTML: a page of its own that prints on A4; undefined: `markdown`. */
  readonly format?: 'markdown' | 'html';
  /**
   * Detailed: with every step of every figure, so that each can be recomputed from what stands there; false: figures, comparisons and
   * reasons alone; undefined: true.
   */
  readonly rinci?: boolean;
}

/**
 * Writes a report in Indonesian, as Markdown or HTML: a summary, the mean achievements, the efficiency table where budgets were given,
 * then for each indicator the comparisons of chapter III in prose and every step of its figures, with method, cap and grade. What has
 * no figure says why. Indicators, sasaran and regions stand by name, periods in words (`s.d. Triwulan III Tahun 2026`).
 *
 * Something that `reportKinerja` did not make, or another format, throws {@link IndikatorError}.
 *
 * @param laporan - The report that `reportKinerja` made.
 * @param format - As what it is written, and whether with every step.
 *
 * @example
 * ```ts
 * const data = { nilaiEvaluasiSakip: '78.45', pmksTerlayani: 87, pmksHarusDilayani: 160 };
 * const laporan = reportKinerja(dinsosKutaiKartanegara2022, { periode: '2022', data });
 * formatLaporan(laporan).split('\n')[0];
 * // => '## Capaian kinerja Dinas Sosial Kabupaten Kutai Kartanegara, Tahun 2022'
 * formatLaporan(laporan, { format: 'html', rinci: false }).includes('<td>57,65%</td>'); // => true
 * ```
 */
export function formatLaporan(laporan: LaporanKinerja, format: FormatLaporan = {}): string {
  if (!Laporan.isLaporan(laporan)) {
    raiseIssue(wrongArgument, argument(), laporan, { diharapkan: 'LaporanKinerja' });
  }
  return guard(format, () => {
    const { format: written = 'markdown', rinci = true } = format;
    if (written !== 'markdown' && written !== 'html')
      raiseIssue(notInList, argument('format'), written, { pilihan: 'markdown, html' });
    if (typeof rinci !== 'boolean')
      raiseIssue(notInList, argument('rinci'), rinci, { pilihan: 'true, false' });
    const blocks = reportBlocks(laporan, rinci);
    return written === 'html' ? blocksToHtml(titleOf(laporan), blocks) : blocksToMarkdown(blocks);
  });
}
