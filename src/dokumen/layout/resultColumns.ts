import { withUnit } from '../../evaluate/withUnit.js';
import { readAngka } from '../../read/readAngka.js';
import { type Column, indikatorColumn, type Outcomes } from './column.js';
import { unambiguous } from './textOfTarget.js';

/** What stands where a result or an achievement has no value. */
const NO_VALUE = 'tidak ada nilai';

/** What was reached: result, achievement and grade, each only when it was given. */
export function resultColumns({ hasil, capaian }: Outcomes): readonly Column[] {
  const isGraded = [...(capaian?.values() ?? [])].some((one) => one.ok && one.predikat !== undefined);
  const realisasi = indikatorColumn('Realisasi', ({ id, satuan }) => {
    const found = hasil?.get(id);
    if (found === undefined) return '';
    if (!found.ok) return NO_VALUE;
    return 'desimal' in found ? readable(found, satuan) : found.teks;
  });
  // Alone, an achievement could be taken for the result itself.
  const achieved = indikatorColumn(hasil === undefined ? 'Capaian (%)' : 'Capaian', ({ id }) => {
    const found = capaian?.get(id);
    if (found === undefined) return '';
    return found.ok ? readable(found, '%') : NO_VALUE;
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

/** A figure as it is printed where that is read as its number and nothing else, else its number alone. */
function readable(
  { teks, desimal }: { readonly teks: string; readonly desimal: string },
  satuan: string,
): string {
  const number = unambiguous(desimal);
  const ways = [teks, withUnit(number, satuan, undefined)];
  const found = ways.find((text) => {
    const read = readAngka(text);
    return read.ok && read.value.nilai === desimal;
  });
  return found ?? number;
}
