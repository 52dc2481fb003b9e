import { plainNumber } from '../../read/plainNumber.js';
import type { CellPlace } from '../find/findings.js';
import { isPeriodHeading } from '../find/heading.js';
import type { TableRecord } from '../find/tableRecord.js';

type Locale = 'id' | 'en';

/** Which notations the numbers of a document prove, by row and column: `94,33` can only be one, `29.2857` only the other. */
export class Notations {
  readonly #proven = new Set<string>();

  constructor(records: readonly TableRecord[]) {
    for (const { fields } of records) {
      for (const { heading, place, text } of fields) {
        if (!isPeriodHeading(heading)) continue;
        for (const locale of provenIn(text)) {
          this.#proven.add(`row ${place.row} ${locale}`);
          this.#proven.add(`${columnOf(place)} ${locale}`);
        }
      }
    }
  }

  /** True when a number in the row or the column of a cell can only be read in the other notation. */
  contradicts(place: CellPlace, locale: Locale): boolean {
    const other = locale === 'id' ? 'en' : 'id';
    return this.#proven.has(`row ${place.row} ${other}`) || this.#proven.has(`${columnOf(place)} ${other}`);
  }
}

function columnOf({ column, heading }: CellPlace): string {
  return `column ${column} ${heading}`;
}

/** The notations that the numbers of a text can only be of. */
function provenIn(text: string): readonly Locale[] {
  return (text.slice(0, 500).match(/\d+(?:[.,]\d+)+/g) ?? []).flatMap((digits): readonly Locale[] => {
    const [id, en] = [plainNumber(digits, 'id'), plainNumber(digits, 'en')];
    if ((id === undefined) === (en === undefined)) return [];
    return id === undefined ? ['en'] : ['id'];
  });
}
