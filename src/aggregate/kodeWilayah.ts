import { DOTTED } from '../definition/instansi.js';

/** How a region code is written: that of Kemendagri with dots, that of BPS without. */
export const CONTOH_WILAYAH = '63, 63.05, 63.05.01, 6305010';

/** How many digits a code of BPS has: two for a province and for a regency, three for a district and for a village. */
export const BPS_LENGTHS = [2, 4, 7, 10] as const;

const DIGITS = /^\d+$/;

/** Who gives a code; a province alone is the same in both systems. */
export type SistemWilayah = 'Kemendagri' | 'BPS';

/** The system of a region code; undefined for a province, and for a text that is no code. */
export function sistemOf(kode: string): SistemWilayah | undefined {
  if (kode.includes('.')) return 'Kemendagri';
  return kode.length > 2 && isBps(kode) ? 'BPS' : undefined;
}

/** True for a region code of either system. */
export function isKodeWilayah(kode: string): boolean {
  return DOTTED.test(kode) || isBps(kode);
}

function isBps(kode: string): boolean {
  return BPS_LENGTHS.some((length) => length === kode.length) && DIGITS.test(kode);
}

/** The codes of the regions around a region, and its own, from the province down: `63`, `63.05`, `63.05.01`. */
export function chainOf(kode: string): readonly string[] {
  if (sistemOf(kode) === 'BPS')
    return BPS_LENGTHS.filter((length) => length <= kode.length).map((length) => kode.slice(0, length));
  const parts = kode.split('.');
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
}

/** The region of a level around a region: 1 is the province; the region itself where its code has fewer parts. */
export function ancestorAt(kode: string, tingkat: number): string {
  const chain = chainOf(kode);
  // A code has a part.
  return chain[Math.min(tingkat, chain.length) - 1] as string;
}

/** True when a region lies in another or is the same. */
export function isWithin(luar: string, dalam: string): boolean {
  if (!dalam.startsWith(luar)) return false;
  if (dalam.length === luar.length) return true;
  return sistemOf(dalam) === 'BPS' ? isBps(luar) : dalam[luar.length] === '.';
}
