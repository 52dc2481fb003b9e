import { nice, ticks } from 'd3-array';
import { formatAngka } from 'indikator';

/** An axis from zero: where it ends, and what is written on it. A drawing needs no more than doubles; figures in words come from exact results. */
export interface Sumbu {
  readonly ujung: number;
  readonly tanda: readonly { readonly nilai: number; readonly teks: string }[];
}

export function sumbuOf(terbesar: number, banyak: number): Sumbu {
  const [, ujung] = nice(0, terbesar > 0 ? terbesar : 1, banyak);
  const tanda = ticks(0, ujung, banyak).map((nilai) => ({ nilai, teks: formatAngka(nilai) }));
  return { ujung, tanda };
}

/** How far along an axis, in percent of its length: drawings keep their shape at any width. */
export function persen(nilai: number, ujung: number): string {
  return `${+((Math.min(Math.max(nilai, 0), ujung) / ujung) * 100).toFixed(3)}%`;
}

/** The unit as an axis names it. */
export function satuanSumbu(satuan: string): string {
  return satuan.toLowerCase() === 'persen' ? 'persen (%)' : satuan;
}
