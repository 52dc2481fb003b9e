import { isPersen, isRupiah, type Satuan } from '../definition/satuan.js';

/** A written number with its unit or grade: `14,38%`, `23 orang`, `Rp1.200.300`, `-Rp5.000`, `78,00 (BB)`. */
export function withUnit(angka: string, satuan: Satuan, predikat: string | undefined): string {
  if (predikat !== undefined) return `${angka} (${predikat})`;
  if (isPersen(satuan)) return `${angka}%`;
  if (!isRupiah(satuan)) return `${angka} ${satuan}`;
  return angka.startsWith('-') ? `-Rp${angka.slice(1)}` : `Rp${angka}`;
}
