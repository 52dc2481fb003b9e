import type { Capaian } from '../achieve/capaian.js';
import type { Rerata } from '../aggregate/rerata.js';
import { Total } from '../aggregate/total.js';
import { groupDigits } from '../decimal/formatAngka.js';
import type { Indikator } from '../definition/indikator.js';
import type { KebijakanCapaian } from '../definition/kebijakanCapaian.js';
import type { Rincian } from '../definition/rincian.js';
import type { Sasaran } from '../definition/sasaran.js';
import type { Tercetak } from '../evaluate/figure.js';
import type { HasilAngka, HasilGagal } from '../evaluate/hasil.js';
import { Result } from '../evaluate/result.js';
import { explain } from '../explain/explain.js';
import { explainCapaian } from '../explain/explainCapaian.js';
import { wrongArgument } from '../issue/input.js';
import type { Issue } from '../issue/issue.js';
import { argument } from '../issue/path.js';
import { raiseIssue } from '../issue/raiseIssue.js';
import {
  type BarisLaporan,
  Laporan,
  type LaporanKinerja,
  type Pembanding,
  type Perubahan,
} from './laporan.js';
import { escapeMarkdown, markdownSteps, markdownTable } from './markdownTable.js';

/**
 * Writes a report in Indonesian, as Markdown that is ready to paste: a summary, then for each indicator the comparisons of chapter
 * III in prose and every step of its figures, with method, cap and grade. What has no figure says why.
 *
 * Something that `reportKinerja` did not make throws {@link IndikatorError}.
 *
 * @param laporan - The report that `reportKinerja` made.
 *
 * @example
 * ```ts
 * const data = { nilaiEvaluasiSakip: '78.45', pmksTerlayani: 87, pmksHarusDilayani: 160 };
 * const laporan = reportKinerja(dinsosKutaiKartanegara2022, { periode: '2022', data });
 * formatLaporan(laporan).split('\n')[0];
 * // => '## Capaian kinerja Dinas Sosial Kabupaten Kutai Kartanegara, 2022'
 * ```
 */
export function formatLaporan(laporan: LaporanKinerja): string {
  if (!Laporan.isLaporan(laporan)) {
    raiseIssue(wrongArgument, argument(), laporan, { diharapkan: 'LaporanKinerja' });
  }
  const { dokumen, baris, rerata, periode } = laporan;
  const parts = dokumen.sasaran.flatMap((sasaran, i) => {
    const own = baris.filter((row) => row.sasaran === sasaran.id);
    // Means stand in the order of the sasaran, one for each.
    return own.length === 0 ? [] : [sasaranText(sasaran, rerata.sasaran[i], own, dokumen.sasaran)];
  });
  return `${[
    `## Capaian kinerja ${escapeMarkdown(dokumen.instansi.nama)}, ${periode}`,
    summaryTable(laporan),
    meanText('Rata-rata capaian', rerata.dokumen),
    ...parts,
  ].join('\n\n')}\n`;
}

function summaryTable({ dokumen, baris }: Laporan): string {
  const rows = baris.map(({ indikator, target, realisasi, capaian }) => {
    const { kode, nama } = indikatorOf(dokumen.sasaran, indikator);
    const [figure, predikat, tercapai] = achievementCells(capaian);
    return [kode ?? '', nama, target ?? '-', textOf(realisasi), figure, predikat, tercapai];
  });
  return markdownTable(
    ['No.', 'Indikator', 'Target', 'Realisasi', 'Capaian', 'Predikat', 'Target tercapai'],
    rows,
  );
}

function indikatorOf(sasaran: readonly Sasaran[], id: string): Indikator {
  // A row speaks of an indicator of its own document.
  return sasaran.flatMap(({ indikator }) => indikator).find((one) => one.id === id) as Indikator;
}

function achievementCells(capaian: Capaian): readonly [string, string, string] {
  const tercapai = capaian.tercapai === undefined ? '-' : capaian.tercapai ? 'ya' : 'tidak';
  return [textOf(capaian), (capaian.ok ? capaian.predikat : undefined) ?? '-', tercapai];
}

function textOf(figure: Tercetak | { readonly ok: false }): string {
  return figure.ok ? figure.teks : '-';
}

function meanText(judul: string, rerata: Rerata | undefined): string {
  if (rerata === undefined) return '';
  if (!rerata.ok) return `${judul}: belum ada. ${sentences(rerata.issues)}`;
  const predikat = rerata.predikat === undefined ? '' : ` (${escapeMarkdown(rerata.predikat)})`;
  const catatan = rerata.catatan.length === 0 ? '.' : `. ${sentences(rerata.catatan)}`;
  return `${judul}: ${rerata.teks}${predikat}${catatan}`;
}

/** The sentences of issues without their places, which mean nothing to readers of a report; each begins with a capital. */
function sentences(issues: readonly Issue[]): string {
  return issues.map((issue) => `${escapeMarkdown(asSentence(issue))}.`).join(' ');
}

function asSentence({ kalimat }: Issue): string {
  return kalimat.slice(0, 1).toUpperCase() + kalimat.slice(1);
}

function sasaranText(
  sasaran: Sasaran,
  rerata: Rerata | undefined,
  baris: readonly BarisLaporan[],
  semua: readonly Sasaran[],
): string {
  return [
    `### Sasaran: ${escapeMarkdown(sasaran.uraian)}`,
    meanText('Rata-rata capaian sasaran', rerata),
    ...baris.map((row) => indikatorText(indikatorOf([sasaran], row.indikator), row, semua)),
  ].join('\n\n');
}

function indikatorText(
  { kode, nama, capaian, rincian }: Indikator,
  baris: BarisLaporan,
  semua: readonly Sasaran[],
): string {
  const judul = kode === undefined ? nama : `${kode} ${nama}`;
  return [
    `#### ${escapeMarkdown(judul)}`,
    ...(rincian === undefined ? [] : [partText(rincian, semua)]),
    `**Target dan realisasi ${baris.periode}.** ${ownText(capaian, baris)}`,
    ...beforeText(baris),
    ...comparison('Terhadap target akhir Renstra', baris.akhirRenstra),
    ...comparison('Terhadap standar nasional', baris.standarNasional),
    ...workings('Perhitungan realisasi', workingsOf(baris.realisasi)),
    ...workings('Perhitungan capaian', baris.capaian.ok ? explainCapaian(baris.capaian).langkah : []),
  ].join('\n\n');
}

function partText({ dari, label }: Rincian, semua: readonly Sasaran[]): string {
  const whole = escapeMarkdown(indikatorOf(semua, dari).nama);
  return `Rincian ${escapeMarkdown(label)} dari ${whole}; tidak ikut dalam rata-rata capaian.`;
}

function ownText({ batasAtas }: KebijakanCapaian = {}, { target, realisasi, capaian }: BarisLaporan): string {
  const capText = batasAtas === undefined ? '' : ` (batas atas ${groupDigits(batasAtas)}%)`;
  const written = `Target ${escapeMarkdown(target ?? 'belum ada')}, realisasi ${escapeMarkdown(
    realisasi.ok ? realisasi.teks : 'belum ada',
  )}`;
  const figures = capaian.ok
    ? `${written}, capaian ${gradedText(capaian)} dengan metode ${capaian.metode}${capText}`
    : written;
  const tercapai =
    capaian.tercapai === undefined ? '' : ` Target ${capaian.tercapai ? '' : 'belum '}tercapai.`;
  return `${figures}.${tercapai}${capaian.ok ? '' : ` Tidak ada angka capaian: ${sentences(capaian.issues)}`}`;
}

function gradedText(capaian: Tercetak & { readonly predikat?: string }): string {
  return capaian.predikat === undefined
    ? capaian.teks
    : `${capaian.teks} (${escapeMarkdown(capaian.predikat)})`;
}

function beforeText({ sebelumnya, periode }: BarisLaporan): string[] {
  if (sebelumnya.length === 0) return [];
  const rows = sebelumnya.map(({ periode: lalu, target, realisasi, capaian, perubahan }) => [
    lalu,
    target ?? '-',
    textOf(realisasi),
    textOf(capaian),
    perubahan?.teks ?? '-',
  ]);
  const head = ['Periode', 'Target', 'Realisasi', 'Capaian', `Perubahan ke ${periode}`];
  return ['**Terhadap periode sebelumnya.**', markdownTable(head, rows)];
}

function comparison(judul: string, pembanding: Pembanding | undefined): string[] {
  if (pembanding === undefined) return [];
  const { periode, target, capaian, perubahan } = pembanding;
  const what = [periode, target].filter((part) => part !== undefined).join(': ');
  const head = `**${judul}${what === '' ? '' : ` (${escapeMarkdown(what)})`}.**`;
  const distanceText = perubahan === undefined ? '' : ` Realisasi ${distance(perubahan)}.`;
  const angka = capaian.ok
    ? ` Capaian ${gradedText(capaian)}.`
    : ` Tidak ada angka capaian: ${sentences(capaian.issues)}`;
  return [`${head}${distanceText}${angka}`];
}

function distance({ arah, teks }: Perubahan): string {
  const far = escapeMarkdown(teks.replace(/^[+-]/, ''));
  return arah === 'tetap' ? 'tepat sama' : `${far} ${arah === 'naik' ? 'di atasnya' : 'di bawahnya'}`;
}

/** The steps of a realisation that is a result or a pooled aggregate; of other aggregates the notes on what they leave out. */
function workingsOf(realisasi: Tercetak | HasilGagal): readonly string[] {
  if (Result.sourcesOf(realisasi) !== undefined) return explain(realisasi as HasilAngka).langkah;
  if (!(realisasi instanceof Total)) return [];
  const { gabungan, catatan } = realisasi;
  const notes = catatan.map(asSentence);
  return gabungan === undefined ? notes : [...explain(gabungan).langkah, ...notes];
}

function workings(judul: string, langkah: readonly string[]): string[] {
  return langkah.length === 0 ? [] : [`${judul}:`, markdownSteps(langkah)];
}
