import { isPersen, isRupiah, type Satuan } from '../definition/satuan.js';

/**
 * A written number with its unit and grade, each where there is one: `14,38%`, `23 orang`, `Rp1.200.300`, `-Rp5.000`,
 * `78,00 (BB)`, `95,00% (Sangat Tinggi)`.
 */
export function withUnit(angka: string, satuan: Satuan | undefined, predikat: string | undefined): string {
  const counted = satuan === undefined ? angka : inUnit(angka, satuan);
  return predikat === undefined ? counted : `${counted} (${predikat})`;
}

function inUnit(angka: string, satuan: Satuan): string {
  if (isPersen(satuan)) return `${angka}%`;
  if (!isRupiah(satuan)) return `${angka} ${satuan}`;
  return angka.startsWith('-') ? `-Rp${angka.slice(1)}` : `Rp${angka}`;
}
