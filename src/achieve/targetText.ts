import type { Indikator } from '../definition/indikator.js';
import type { IsiTarget } from '../definition/target.js';
import { withUnit } from '../evaluate/withUnit.js';

/** A target as people write it: `94,33%`, `78 (BB)`, `>= 90%`, `80 - 90%`, `BB`. Its digits stay as they are. */
export function targetText(
  indikator: Pick<Indikator, 'satuan'>,
  target: IsiTarget,
  angka: (plain: string) => string,
): string {
  switch (target.jenis) {
    case 'angka':
      return withUnit(angka(target.nilai), indikator, target.predikat);
    case 'batas':
      return `${target.arah} ${withUnit(angka(target.nilai), indikator, undefined)}`;
    case 'rentang':
      return `${angka(target.bawah)} - ${withUnit(angka(target.atas), indikator, undefined)}`;
    case 'predikat':
      return target.predikat;
  }
}
