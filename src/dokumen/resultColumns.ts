import type { Capaian } from '../achieve/capaian.js';
import type { Isian, KolomTulis } from './kolomTulis.js';

/** What was reached: result, achievement, grade; for each only when it was given. */
export function resultColumns({ hasil, capaian }: Isian): readonly KolomTulis[] {
  const gagal = 'tidak ada nilai';
  const realisasi: KolomTulis = {
    judul: 'Realisasi',
    isi: ({ indikator }) => {
      const found = indikator === undefined ? undefined : hasil?.get(indikator.id);
      return found === undefined ? '' : found.ok ? found.teks : gagal;
    },
  };
  const of = (judul: string, isi: (found: Capaian) => string): KolomTulis => ({
    judul,
    isi: ({ indikator }) => {
      const found = indikator === undefined ? undefined : capaian?.get(indikator.id);
      return found === undefined ? '' : isi(found);
    },
  });
  const graded = [...(capaian?.values() ?? [])].some((found) => found.ok && found.predikat !== undefined);
  return [
    ...(hasil === undefined ? [] : [realisasi]),
    ...(capaian === undefined ? [] : [of('Capaian', (found) => (found.ok ? found.teks : gagal))]),
    ...(graded ? [of('Predikat', (found) => (found.ok ? (found.predikat ?? '') : ''))] : []),
  ];
}
