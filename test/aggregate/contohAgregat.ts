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

/** The figure over regions. */
export function menurutWilayah(indikator: Indikator, rows: readonly Pair[], rest: object = {}): Agregat {
  const baris = rows.map(([wilayah, a, b]) => ({ wilayah, data: { a, b } }));
  return aggregate(indikator, { menurut: 'wilayah', baris, ...rest } as never);
}

/** The figure over periods. */
export function menurutPeriode(indikator: Indikator, rows: readonly Pair[], rest: object = {}): Agregat {
  const baris = rows.map(([periode, a, b]) => ({ periode, data: { a, b } }));
  return aggregate(indikator, { menurut: 'periode', baris, ...rest } as never);
}

/** What is printed, or the codes. */
export function told(agregat: Agregat): string {
  return agregat.ok ? agregat.teks : codes(agregat.issues);
}

/** The sentences of its issues or notes. */
export function sentences(agregat: Agregat): readonly string[] {
  return (agregat.ok ? agregat.catatan : agregat.issues).map(({ message }) => message);
}
