import { formatAngka } from 'indikator';
import { skala } from '../data/skala.js';

/** The classes of achievement, from the lowest: each begins at its lower end and goes on to that of the next. */
const bawah = skala.kelas.map((kelas) => Number(kelas.bawah?.nilai ?? 0));

/** What the legend says of each class. */
export const namaKelas: readonly string[] = skala.kelas.map(({ predikat }, i) => {
  const angka = (nilai: number | undefined) => `${formatAngka(nilai ?? 0)}%`;
  return i === 0 ? `${predikat}, di bawah ${angka(bawah[1])}` : `${predikat}, mulai ${angka(bawah[i])}`;
});

/** A stretch of the axis of realisations on which the achievement is of one class. */
export interface Bidang {
  readonly kelas: number;
  readonly dari: number;
  readonly sampai: number;
}

/** Where the classes lie for a target: with `turun` less is better, so that the best one begins at zero. */
export function bidangOf(target: number, turun: boolean, ujung: number): readonly Bidang[] {
  const letak = (capaian: number) => {
    const nilai = turun ? target * (2 - capaian / 100) : target * (capaian / 100);
    return Math.min(Math.max(nilai, 0), ujung);
  };
  return bawah.map((mulai, kelas) => {
    const tepi = [letak(kelas === 0 ? -Infinity : mulai), letak(bawah[kelas + 1] ?? Infinity)];
    return { kelas, dari: Math.min(...tepi), sampai: Math.max(...tepi) };
  });
}
