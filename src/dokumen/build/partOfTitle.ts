import { periodIn } from '../find/periodIn.js';

const PART =
  /\b(?:tri ?wulan|trw|tw|semester|smt|bulan)\.?\s?(?:ke)?\s?[-–]?\s?(?:iv|i{1,3}|[1-9]\d?|pertama|kedua|ketiga|keempat|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?![\p{L}\p{N}])/giu;
/** More parts of the year, up to which or beside which the document is. */
const MORE =
  /^\s{0,2}(?:[-–,&]|s\.?\/?d\.?|sampai|hingga|dan)\s{0,2}(?:dengan )?(?:i|[1-9]|tri|tw|sem|bul)/iu;

/** The part of the year that a document is about, by its title: `T3` for "PENGUKURAN KINERJA TRIWULAN III"; undefined for the whole year. */
export function partOfTitle(title = ''): string | undefined {
  const [only, another] = title.matchAll(PART);
  if (only === undefined || another !== undefined) return undefined;
  return MORE.test(title.slice(only.index + only[0].length)) ? undefined : periodIn(only[0]).period.periode;
}
