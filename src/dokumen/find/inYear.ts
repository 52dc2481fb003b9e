import type { Header } from './header.js';
import { type Heading, isPeriodHeading } from './heading.js';
import { within } from './periodIn.js';

/** Headings of values without a year, below a title that says one. */
export function inYear(header: Header, year: string | undefined): Header {
  if (year === undefined) return header;
  const headings = header.headings.map((one): Heading => {
    if (!isPeriodHeading(one) || one.jenis === 'kondisiAwal' || one.jenis === 'finalTarget') return one;
    if (one.periode === undefined) return { ...one, periode: year };
    if (!/^[TSB]/.test(one.periode)) return one;
    // Of several years it is open whose part is meant.
    return year.length === 4 ? { ...one, periode: within(year, one.periode) } : { jenis: 'unknown' };
  });
  return { ...header, headings, year };
}
