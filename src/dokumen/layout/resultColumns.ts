import { type Column, indikatorColumn, type Outcomes } from './column.js';

/** What stands where a result or an achievement has no value. */
const NO_VALUE = 'tidak ada nilai';

/** What was reached: result, achievement and grade, each only when it was given. */
export function resultColumns({ hasil, capaian }: Outcomes): readonly Column[] {
  const isGraded = [...(capaian?.values() ?? [])].some((one) => one.ok && one.predikat !== undefined);
  const realisasi = indikatorColumn('Realisasi', ({ id }) => {
    const found = hasil?.get(id);
    if (found === undefined) return '';
    return found.ok ? found.teks : NO_VALUE;
  });
  const achieved = indikatorColumn('Capaian', ({ id }) => {
    const found = capaian?.get(id);
    if (found === undefined) return '';
    return found.ok ? found.teks : NO_VALUE;
  });
  const predikat = indikatorColumn('Predikat', ({ id }) => {
    const found = capaian?.get(id);
    return found?.ok === true ? (found.predikat ?? '') : '';
  });
  return [
    ...(hasil === undefined ? [] : [realisasi]),
    ...(capaian === undefined ? [] : [achieved]),
    ...(isGraded ? [predikat] : []),
  ];
}
