import { unknownPeriod } from '../../issue/tables.js';
import type { CellPlace, Findings } from '../find/findings.js';

/** A heading in a list of headings is cut to this many characters. */
const MAX_HEADING = 40;

/** The columns whose period cannot be told. Those that stand below one row of headings for one cause are one issue. */
export class UncertainColumns {
  readonly #groups = new Map<string, { readonly sebab: string; readonly places: CellPlace[] }>();

  add(sebab: string, place: CellPlace): void {
    const key = `${sebab} ${place.below ?? place.row}`;
    const known = this.#groups.get(key);
    if (known === undefined) this.#groups.set(key, { sebab, places: [place] });
    else known.places.push(place);
  }

  /** Reports a column alone at its heading, and several at the row of their headings, which the sentence names. */
  report(findings: Findings): void {
    for (const { sebab, places } of this.#groups.values()) {
      const [first, another] = places;
      if (first === undefined) continue;
      if (another === undefined) findings.column(unknownPeriod, first, { sebab, kolom: '' });
      else {
        const kolom = places.map(({ heading }) => `"${heading.slice(0, MAX_HEADING)}"`).join(', ');
        findings.add(unknownPeriod, first.below ?? first.row, { sebab, kolom });
      }
    }
  }
}
