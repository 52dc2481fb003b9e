import type { DokumenIku } from '../../definition/dokumenIku.js';

/** A heading with the year of its document behind it, where the document has one. */
export function ofYear(heading: string, { tahun }: DokumenIku, between = ' tahun '): string {
  return tahun === undefined ? heading : `${heading}${between}${tahun}`;
}
