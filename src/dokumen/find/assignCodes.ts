import { type Heading, isIndikatorHeading, NAMES } from './heading.js';

/** The headings where codes, and columns of nothing but numbers, say of which name they are. */
export function assignCodes(headings: readonly Heading[]): readonly Heading[] {
  return assignNumbers(assignOpen(headings));
}

/** A code that does not say of what is that of the name to its right. */
function assignOpen(headings: readonly Heading[]): readonly Heading[] {
  return headings.map((heading, i): Heading => {
    if (heading.jenis === 'kode' && heading.isOpen === true) return codeOf(headings, i);
    if (heading.jenis !== 'kodeSasaran' || heading.tingkat === undefined) return heading;
    const own = headings.findIndex((one) => one.jenis === 'sasaran' && one.tingkat === heading.tingkat);
    return own === -1 ? { jenis: 'kodeSasaran' } : { jenis: 'kodeSasaran', of: own + 1 };
  });
}

/** The code of the name to the right of this column. */
function codeOf(headings: readonly Heading[], at: number): Heading {
  const next = headings.findIndex(({ jenis }, i) => i > at && NAMES.has(jenis));
  if (headings[next]?.jenis !== 'sasaran') return { jenis: 'kode' };
  return { jenis: 'kodeSasaran', of: next + 1, isOpen: true };
}

/**
 * A column of numbers is that of the indicators, unless these have codes of their own; then it is that of the name to its
 * right, and where that has a code too it only counts rows. Of several each is that of the name to its right; one with no name to
 * its right counts something else, as in a table of programs beside that of the indicators.
 */
function assignNumbers(headings: readonly Heading[]): readonly Heading[] {
  const all = headings.flatMap(({ jenis }, i) => (jenis === 'number' ? [i] : []));
  const last = headings.findLastIndex(({ jenis }) => NAMES.has(jenis));
  const numbers = all.length > 1 ? all.filter((i) => i < last) : all;
  const taken = new Set(headings.map(ownerOf));
  const hasSeveral = numbers.length > 1 || headings.filter(isIndikatorHeading).length > 1;
  if (!hasSeveral && !taken.has('indikator'))
    return headings.map((heading, i) => (numbers.includes(i) ? onlyNumber(headings, i) : heading));
  return headings.map((heading, i): Heading => {
    if (!numbers.includes(i)) return heading;
    const code = codeOf(headings, i);
    const isLastOfSame = i === numbers.at(-1) && sameOwner(headings, numbers.at(-2), i);
    if (isLastOfSame && !taken.has('indikator')) return { jenis: 'kode' };
    if (isLastOfSame) return heading;
    const isTaken = taken.has(ownerOf(code)) || (code.jenis === 'kodeSasaran' && taken.has('sasaran '));
    return isTaken ? heading : code;
  });
}

/** The only column of numbers is that of the indicators; right before a tujuan it counts these, unless it goes on among what stands below one. */
function onlyNumber(headings: readonly Heading[], at: number): Heading {
  const next = headings[at + 1];
  const isOfTujuan = next?.jenis === 'sasaran' && next.tingkat === 'tujuan';
  return isOfTujuan ? codeOf(headings, at) : { jenis: 'kode' };
}

/** True for two columns of numbers before the same name: the second one counts what is below it. */
function sameOwner(headings: readonly Heading[], before: number | undefined, at: number): boolean {
  return before !== undefined && ownerOf(codeOf(headings, before)) === ownerOf(codeOf(headings, at));
}

/** What a column of codes is of: the indicators, or the sasaran in a column. */
function ownerOf(heading: Heading): string | undefined {
  if (heading.jenis === 'kode') return 'indikator';
  return heading.jenis === 'kodeSasaran' ? `sasaran ${heading.of ?? ''}` : undefined;
}
