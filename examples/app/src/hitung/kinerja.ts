import {
  type Agregat,
  type AgregatAngka,
  aggregate,
  type Capaian,
  computeCapaian,
  findTarget,
  formatTarget,
  type Indikator,
  indikatorOf,
  type Sasaran,
} from 'indikator';
import { dokumen } from '../data/dokumen.js';
import { kecamatan } from '../data/kecamatan.js';
import { adaIsian, barisOf, type Isian, sampaiDengan } from './isian.js';

/** One indicator of the kabupaten, since the start of the year: what was reached, and how that lies against the target. */
export interface Kinerja {
  readonly indikator: Indikator;
  readonly sasaran: Sasaran;
  readonly agregat: Agregat;
  readonly capaian: Capaian;
  /** The target of the quarter: as a number for drawings, and as text. */
  readonly target: { readonly nilai: string; readonly teks: string } | undefined;
}

/**
 * All indicators since the start of the year. Numerators and denominators of all kecamatan and quarters are joined as the
 * definitions say, and divided once: percentages are never averaged.
 */
export function hitungKinerja(isian: Isian, sampai: string): readonly Kinerja[] {
  const baris = barisOf(isian, sampaiDengan(sampai));
  return dokumen.sasaran.flatMap((sasaran) =>
    sasaran.indikator.map((indikator): Kinerja => {
      const agregat = aggregate(indikator, {
        untuk: { wilayah: '63.05', sampai },
        nama: kecamatan,
        baris,
      });
      const capaian = computeCapaian(indikator, { realisasi: agregat, periode: sampai });
      return { indikator, sasaran, agregat, capaian, target: targetOf(indikator, sampai) };
    }),
  );
}

/** One quarter of a trend. */
export interface TitikTren extends Pick<Kinerja, 'indikator' | 'target'> {
  /** Undefined: nothing of this quarter is filled in yet, so that the figure is still that of the quarter before. */
  readonly agregat: AgregatAngka | undefined;
}

/** The same for every quarter of the year, for the trend of each indicator. */
export function hitungTren(isian: Isian, triwulan: readonly string[]): readonly (readonly TitikTren[])[] {
  const menurutWaktu = triwulan.map((sampai) =>
    hitungKinerja(isian, sampai).map(({ indikator, target, agregat }): TitikTren => {
      const ada = adaIsian(isian, sampai, Object.keys(indikator.variabel));
      return { indikator, target, agregat: agregat.ok && ada ? agregat : undefined };
    }),
  );
  return indikatorOf(dokumen).map((_, i) => menurutWaktu.flatMap((semua) => semua[i] ?? []));
}

function targetOf(indikator: Indikator, periode: string): Kinerja['target'] {
  const target = findTarget(indikator, periode);
  return target?.jenis === 'angka'
    ? { nilai: target.nilai, teks: formatTarget(indikator, target) }
    : undefined;
}
