import type { PeriodHeading } from '../find/heading.js';
import { within } from '../find/periodIn.js';

/** The years of a document, as far as its text or the caller says them. */
export interface Years {
  readonly tahun?: number;
  readonly tahunAkhir?: number;
  /** How many columns of numbered years ("Tahun ke-1") a table has. */
  readonly counted?: number;
}

/** The period of a column, or why it has none. */
export type ColumnPeriod =
  | { readonly periode: string }
  | { readonly sebab: 'tanpa-tahun' | 'tahun-ke' | 'bagian-tahun' | 'akhir' };

/**
 * The period of the values below a heading, in a document of these years. Numbered years are years only where the document
 * has just as many.
 */
export function periodOf({ jenis, periode }: PeriodHeading, years: Years): ColumnPeriod {
  const { tahun, tahunAkhir, counted } = years;
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
