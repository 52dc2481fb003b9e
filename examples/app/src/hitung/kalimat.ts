import { formatPeriode } from 'indikator';
import type { Kinerja, TitikTren } from './kinerja.js';

/** What is to be said of one indicator: in one sentence, and in the few words of a box. */
export function kalimatOf({ agregat, capaian, target }: Kinerja): string {
  if (!agregat.ok) return 'Belum ada realisasi.';
  const awal = `Realisasi ${agregat.teks}, target ${target?.teks ?? 'belum ada'}`;
  if (!capaian.ok) return `${awal}. ${capaian.issues.map(({ kalimat }) => kalimat).join(' ')}`;
  const predikat = capaian.predikat === undefined ? '' : ` (${capaian.predikat})`;
  return `${awal}: capaian ${capaian.teks}${predikat}, ${tercapai(capaian)}.`;
}

export function singkatOf({ agregat, capaian }: Kinerja): string {
  if (!agregat.ok) return 'belum ada realisasi';
  return capaian.ok ? `${agregat.teks}, ${tercapai(capaian)}` : agregat.teks;
}

/** The quarters of a trend in words, for who cannot see the drawing. */
export function kalimatTren(tren: readonly TitikTren[], triwulan: readonly string[]): string {
  const satu = ({ agregat, target }: TitikTren, i: number) =>
    `${formatPeriode(triwulan[i] ?? '', { kumulatif: true })}: realisasi ${agregat?.teks ?? 'belum ada'}, target ${target?.teks ?? 'belum ada'}`;
  return `${tren.map(satu).join('; ')}.`;
}

function tercapai({ tercapai }: { readonly tercapai?: boolean }): string {
  if (tercapai === undefined) return 'arah belum ditetapkan';
  return tercapai ? 'target tercapai' : 'target belum tercapai';
}
