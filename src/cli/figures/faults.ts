import type { Bahasa } from '../../index.js';
import type { OtherTable } from '../output/rowWriter.js';
import type { Bilingual } from '../terminal/bilingual.js';

/** More than a person reads; all of them are counted. */
const MOST = 200;
const MOST_PLACES = 6;

const headings = {
  title: { id: 'Masalah', en: 'Issues' },
  place: { id: 'Di', en: 'At' },
  indikator: { id: 'Indikator', en: 'Indicator' },
  message: { id: 'Masalah', en: 'Issue' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Collects why there are no results, each sentence once with the places that it was said of. */
export class Faults {
  readonly #found = new Map<
    string,
    { readonly row: readonly [string, string]; readonly places: string[]; count: number }
  >();
  #left = 0;

  /** Adds what was said of an indicator at a place. */
  add(place: string, indikator: string, message: string): void {
    const key = JSON.stringify([indikator, message]);
    const known = this.#found.get(key);
    if (known !== undefined) {
      known.count += 1;
      if (known.places.length < MOST_PLACES) known.places.push(place);
    } else if (this.#found.size < MOST)
      this.#found.set(key, { row: [indikator, message], places: [place], count: 1 });
    else this.#left += 1;
  }

  /** The faults as a table; the indicator is left out where there is one alone. */
  table(bahasa: Bahasa, hasMany: boolean): readonly OtherTable[] {
    if (this.#found.size === 0) return [];
    const rows = [...this.#found.values()].map(({ row: [indikator, message], places, count }) => {
      const more = count - places.length;
      const where = `${places.join(', ')}${more > 0 ? `, … (+${more})` : ''}`;
      return hasMany ? [where, indikator, message] : [where, message];
    });
    const left = this.#left === 0 ? [] : [['…', ...(hasMany ? [''] : []), `(+${this.#left})`]];
    const columns = [
      { key: 'tempat', heading: headings.place[bahasa] },
      ...(hasMany ? [{ key: 'indikator', heading: headings.indikator[bahasa] }] : []),
      { key: 'masalah', heading: headings.message[bahasa] },
    ];
    return [{ key: 'masalah', title: headings.title[bahasa], columns, rows: [...rows, ...left] }];
  }
}
