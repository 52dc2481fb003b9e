import { defineIndikator, type Indikator, persentase } from 'indikator';
import { aggregate } from '../../src/aggregate/aggregate.js';
import type { Agregat } from '../../src/aggregate/agregat.js';
import { codes } from '../achieve/contohCapaian.js';

/** A percentage whose variables are summed over regions; over periods a flow out of a stock. */
export const layanan = defineIndikator({
  id: 'layanan',
  nama: 'Layanan',
  satuan: 'persen',
  variabel: {
    a: { label: 'Terlayani', jenis: 'cacah', gabungPeriode: 'jumlah', gabungWilayah: 'jumlah' },
    b: { label: 'Seluruh', jenis: 'cacah', gabungPeriode: 'terakhir', gabungWilayah: 'jumlah' },
  },
  formula: persentase('a', 'b'),
});

/** The same, with its aggregation declared. */
export const dengan = (agregasi: Indikator['agregasi'] & object): Indikator<'a' | 'b'> =>
  defineIndikator({ ...layanan, agregasi });

type Pair = readonly [kode: string, a: unknown, b: unknown];

/** What a test says of the rows: the whole, and what is expected, in the one dimension that they have. */
interface Rest {
  readonly untuk?: string;
  readonly diharapkan?: readonly string[];
}

const inDimension = (key: 'wilayah' | 'periode', { untuk, diharapkan }: Rest) => ({
  ...(untuk === undefined ? {} : { untuk: { [key]: untuk } }),
  ...(diharapkan === undefined ? {} : { diharapkan: { [key]: diharapkan } }),
});

/** The figure over regions. */
export function menurutWilayah(indikator: Indikator, rows: readonly Pair[], rest: Rest = {}): Agregat {
  const baris = rows.map(([wilayah, a, b]) => ({ wilayah, data: { a, b } }));
  return aggregate(indikator, { baris, ...inDimension('wilayah', rest) } as never);
}

/** The figure over periods. */
export function menurutPeriode(indikator: Indikator, rows: readonly Pair[], rest: Rest = {}): Agregat {
  const baris = rows.map(([periode, a, b]) => ({ periode, data: { a, b } }));
  return aggregate(indikator, { baris, ...inDimension('periode', rest) } as never);
}

type Cell = readonly [wilayah: string, periode: string, a: unknown, b: unknown];

/** The figure over regions and periods at once. */
export function menurutSel(indikator: Indikator, rows: readonly Cell[], rest: object = {}): Agregat {
  const baris = rows.map(([wilayah, periode, a, b]) => ({ wilayah, periode, data: { a, b } }));
  return aggregate(indikator, { baris, ...rest } as never);
}

/** What is printed, or the codes. */
export function told(agregat: Agregat): string {
  return agregat.ok ? agregat.teks : codes(agregat.issues);
}

/** The sentences of its issues or notes. */
export function sentences(agregat: Agregat): readonly string[] {
  return (agregat.ok ? agregat.catatan : agregat.issues).map(({ message }) => message);
}
