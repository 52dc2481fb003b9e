import type { PeriodHeading } from '../find/heading.js';
import { within } from '../find/periodIn.js';

/** The years of a document, as far as its text or the caller says them. */
export interface Years {
  readonly tahun?: number;
  readonly tahunAkhir?: number;
  /** How many columns of numbered years ("Tahun ke-1") a table has. */
  readonly counted?: number;
  /** The part of the year that the document is about, by its title: `T3`. */
  readonly part?: string;
}

/** The period of a column, or why it has none. */
export type ColumnPeriod =
  | { readonly periode: string }
  | { readonly sebab: 'tanpa-tahun' | 'tahun-ke' | 'bagian-tahun' | 'bagian-judul' | 'akhir' };

/**
 * The period of the values below a heading, in a document of these years. Numbered years are years only where the document
 * has just as many.
 */
export function periodOf(heading: PeriodHeading, years: Years): ColumnPeriod {
  const { jenis, periode } = heading;
  const { tahun, tahunAkhir, counted } = years;
  const open = openPart(heading, years);
  if (open !== undefined) return open;
  if (periode !== undefined && !/^[KSTB]/.test(periode)) return { periode };
  if (periode?.startsWith('K') === true) {
    const isCounted = tahun !== undefined && tahunAkhir !== undefined && tahunAkhir - tahun + 1 === counted;
    return isCounted ? { periode: `${tahun + Number(periode.slice(1)) - 1}` } : { sebab: 'tahun-ke' };
  }
  if (tahun === undefined) return { sebab: 'tanpa-tahun' };
  if (periode !== undefined)
    return tahunAkhir === undefined ? { periode: within(tahun, periode) } : { sebab: 'bagian-tahun' };
  if (tahunAkhir !== undefined) return { periode: `${tahun}-${tahunAkhir}` };
  return jenis === 'finalTarget' ? { sebab: 'akhir' } : { periode: `${tahun}` };
}

/**
 * The period of values that may be of a part of the year: below `Realisasi Triwulan`, and below `Realisasi` in a document on one
 * quarter, those of that quarter. A target there may be that of the year; undefined where no part is spoken of.
 */
function openPart(
  { jenis, periode, span }: PeriodHeading,
  { tahun, tahunAkhir, part }: Years,
): ColumnPeriod | undefined {
  const year = periode ?? (tahunAkhir === undefined ? tahun?.toString() : undefined);
  const isOpen = periode === undefined && part !== undefined && span !== 'year';
  if (!/^\d{4}$/.test(year ?? '') || !(span === 'part' || isOpen)) return undefined;
  if (jenis === 'kondisiAwal' || jenis === 'finalTarget' || jenis === 'proyeksi') return undefined;
  const isOfPart = span === 'part' || (jenis !== 'target' && jenis !== 'targetPerubahan');
  return part !== undefined && isOfPart ? { periode: within(year ?? '', part) } : { sebab: 'bagian-judul' };
}
