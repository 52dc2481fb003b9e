import type { Rerata } from '../aggregate/rerata.js';
import type { DokumenIku } from '../definition/dokumenIku.js';
import type { Indikator } from '../definition/indikator.js';
import type { Sasaran } from '../definition/sasaran.js';
import { anggaranBlocks } from './anggaranBlocks.js';
import { type Block, heading, paragraph, steps } from './block.js';
import { indikatorBlocks, periodText, textOf } from './indikatorBlocks.js';
import type { BarisLaporan, Laporan } from './laporan.js';
import { tellIssues } from './tellIssues.js';
import { rerataSteps } from './workingsOf.js';

/** A report as a list of its parts, whatever it is then written in; `rinci`: with every step. */
export function reportBlocks(laporan: Laporan, rinci: boolean): readonly Block[] {
  const { dokumen, baris, rerata, anggaran } = laporan;
  const parts = dokumen.sasaran.flatMap((sasaran, i) => {
    const own = baris.filter((row) => row.sasaran === sasaran.id);
    // The mean of a sasaran without indicators stands in the efficiency table alone, where the sasaran has a budget.
    const isTold = own.length > 0 || anggaran?.baris.some((row) => row.sasaran === sasaran.id) === true;
    // Means stand in the order of the sasaran, one for each.
    return !isTold ? [] : sasaranBlocks({ dokumen, sasaran, rerata: rerata.sasaran[i], baris: own, rinci });
  });
  return [
    heading(1, titleOf(laporan)),
    summary(laporan),
    ...meanBlocks('Rata-rata capaian', rerata.dokumen, dokumen, rinci),
    ...anggaranBlocks(laporan),
    ...parts,
  ];
}

/** What the report is of, and for which period. */
export function titleOf(laporan: Laporan): string {
  return `Capaian kinerja ${laporan.dokumen.instansi.nama}, ${periodText(laporan)}`;
}

function summary({ dokumen, baris }: Laporan): Block {
  const rows = baris.map(({ indikator, target, realisasi, capaian }) => {
    const { kode, nama } = indikatorWith(dokumen.sasaran, indikator);
    const reached = capaian.tercapai === undefined ? '-' : capaian.tercapai ? 'ya' : 'tidak';
    const predikat = (capaian.ok ? capaian.predikat : undefined) ?? '-';
    return [kode ?? '', nama, target ?? '-', textOf(realisasi), textOf(capaian), predikat, reached];
  });
  const head = ['No.', 'Indikator', 'Target', 'Realisasi', 'Capaian', 'Predikat', 'Target tercapai'];
  return { kind: 'table', head, rows };
}

function indikatorWith(sasaran: readonly Sasaran[], id: string): Indikator {
  // A row speaks of an indicator of its own document.
  return sasaran.flatMap(({ indikator }) => indikator).find((one) => one.id === id) as Indikator;
}

function meanBlocks(title: string, rerata: Rerata | undefined, dokumen: DokumenIku, rinci: boolean): Block[] {
  if (rerata === undefined) return [];
  if (!rerata.ok) return [paragraph(`${title}: belum ada. ${tellIssues(rerata.issues, dokumen)}`)];
  const predikat = rerata.predikat === undefined ? '' : ` (${rerata.predikat})`;
  const catatan = rerata.catatan.length === 0 ? '.' : `. ${tellIssues(rerata.catatan, dokumen)}`;
  return [
    paragraph(`${title}: ${rerata.teks}${predikat}${catatan}`),
    ...(rinci
      ? steps(`Perhitungan ${title.charAt(0).toLowerCase()}${title.slice(1)}`, rerataSteps(rerata))
      : []),
  ];
}

/** What the part on one sasaran is made from. */
interface SasaranTelling {
  readonly dokumen: DokumenIku;
  readonly sasaran: Sasaran;
  readonly rerata: Rerata | undefined;
  readonly baris: readonly BarisLaporan[];
  readonly rinci: boolean;
}

function sasaranBlocks({ dokumen, sasaran, rerata, baris, rinci }: SasaranTelling): Block[] {
  return [
    heading(2, `Sasaran: ${sasaran.uraian}`),
    ...meanBlocks('Rata-rata capaian sasaran', rerata, dokumen, rinci),
    ...baris.flatMap((row) => {
      const indikator = indikatorWith([sasaran], row.indikator);
      return indikatorBlocks({ dokumen, indikator, baris: row, rinci });
    }),
  ];
}
