import type { Indikator } from '../definition/indikator.js';
import { isPersen } from '../definition/satuan.js';

/** A written number with what goes behind it: `14,38%`, `23 orang`, `78,00 (BB)`. */
export function withUnit(
  angka: string,
  { satuan }: Pick<Indikator, 'satuan'>,
  predikat: string | undefined,
): string {
  if (predikat !== undefined) return `${angka} (${predikat})`;
  return isPersen(satuan) ? `${angka}%` : `${angka} ${satuan}`;
}
