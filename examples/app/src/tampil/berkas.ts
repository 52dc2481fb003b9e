// Files that the page writes and reads. Word and Excel come with a module of their own, loaded when it is asked for.

import { formatLaporan, reportKinerja } from 'indikator';
import { writeDokumen } from 'indikator/dokumen';
import { dokumen } from '../data/dokumen.js';
import { dataOf, type IsianSel } from '../hitung/isian.js';
import type { Kinerja } from '../hitung/kinerja.js';
import { unsur } from './unsur.js';

const tandaTangan = { tempat: 'Rantau', jabatan: 'Kepala Dinas Sosial' };
const JENIS = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The report of the quarter as data: the same figures as on the page. */
export function laporanOf(semua: readonly Kinerja[], periode: string) {
  const realisasi = Object.fromEntries(
    semua.flatMap(({ indikator, agregat }) => (agregat.ok ? [[indikator.id, agregat]] : [])),
  );
  return reportKinerja(dokumen, { periode, kumulatif: true, realisasi });
}

/** The report in Word or Excel. */
export async function unduhLaporan(
  format: 'docx' | 'xlsx',
  semua: readonly Kinerja[],
  periode: string,
): Promise<void> {
  const { writeBerkas } = await import('./wordExcel.js');
  const laporan = laporanOf(semua, periode);
  unduh(
    `capaian-${periode}.${format}`,
    writeBerkas(dokumen, { format, bentuk: 'capaian', laporan, tandaTangan }),
    JENIS[format],
  );
}

/** A workbook with a cell for each variable, to be filled in by a kecamatan. */
export async function unduhLembarIsian(sel: IsianSel, nama: string): Promise<void> {
  const { writeBerkas } = await import('./wordExcel.js');
  unduh(`isian-${nama}.xlsx`, writeBerkas(dokumen, { format: 'xlsx', data: dataOf(sel) }), JENIS.xlsx);
}

/** The values of such a workbook as it came back, and what is wrong with it. */
export async function bacaLembarIsian(berkas: File) {
  const { readData } = await import('./wordExcel.js');
  return readData(new Uint8Array(await berkas.arrayBuffer()), dokumen);
}

/** The report with every step, as a page that prints. */
export function bukaLaporan(semua: readonly Kinerja[], periode: string): void {
  buka(formatLaporan(laporanOf(semua, periode), { format: 'html' }));
}

/** The official table of indicators, as a page that prints. */
export function bukaTabelIku(): void {
  buka(writeDokumen(dokumen, { format: 'html' }));
}

export function unduh(nama: string, isi: string | Uint8Array, type: string): void {
  // Own bytes: a Blob takes no memory that others share.
  const href = URL.createObjectURL(new Blob([typeof isi === 'string' ? isi : new Uint8Array(isi)], { type }));
  unsur('a', { href, download: nama }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

function buka(html: string): void {
  const href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  unsur('a', { href, target: '_blank', rel: 'noopener' }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
