import type { Indikator } from '../definition/indikator.js';
import { isScaledName } from './isScaledName.js';
import { labelOf } from './labelOf.js';

// What points elsewhere, and what was meant to be arithmetic.
const NO_NAME =
  /^(?:lihat|terlampir|sesuai|mengacu|merujuk|berdasarkan|menurut|sumber|[nt]\/a|(?:tidak|belum) ada)(?![\p{L}\p{N}])|(?<!yang )(?<![\p{L}\p{N}])(?:di(?:bagi|kali|tambah|kurang|banding)|[x×] {0,3}100(?!\d))/iu;

/** True for a text that stands alone as a formula, but that nobody takes for a name: "lihat lampiran", "A dibagi B". */
export function isNoName(label: string): boolean {
  return NO_NAME.test(label);
}

/** True for a formula of one name that a reader would refuse, so that printers mark it as a name. */
export function isDoubtful({ formula, variabel }: Pick<Indikator, 'formula' | 'variabel'>): boolean {
  if (formula.jenis !== 'hitungan') return false;
  const { ekspresi } = formula;
  return typeof ekspresi === 'string' ? isNoName(labelOf(variabel, ekspresi)) : isScaledName(ekspresi);
}
