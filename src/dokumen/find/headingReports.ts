import { misspelledHeading, unknownColumn, unknownPeriod } from '../../issue/tables.js';
import type { CellPlace, Findings } from './findings.js';
import type { Header } from './header.js';

/** Reports what is worth knowing of headings, each once in a document. */
export class HeadingReports {
  readonly #findings: Findings;
  /** The headings that were reported. */
  readonly #reported = new Set<string>();

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /**
   * Says once of each heading that it is not known, or known but for a misprint; `places` says where each stands. What stands
   * below one that is not known was not read: a heading without any cell (`filled` holds the others) is worth a note alone.
   */
  header(
    { headings, texts, notes }: Header,
    places: (column: number) => Omit<CellPlace, 'heading'>,
    filled: ReadonlySet<number>,
  ): void {
    for (const [i, { jenis }] of headings.entries()) {
      const heading = texts[i] ?? '';
      const isFine = jenis !== 'unknown' && notes[i] === undefined;
      const tingkat = filled.has(i + 1) ? 'salah' : 'catatan';
      const key = `${tingkat} ${heading}`;
      if (heading === '' || isFine || this.#reported.has(key)) continue;
      this.#reported.add(key);
      const place = { ...places(i), heading };
      if (notes[i] === 'unknown-part')
        this.#findings.cell(unknownPeriod, place, heading, { sebab: 'anak-judul' });
      else if (jenis === 'unknown')
        this.#findings.cell(unknownColumn, place, heading, { sebab: '' }, tingkat);
      else this.#findings.cell(misspelledHeading, place, heading, { dibaca: jenis }, 'catatan');
    }
  }
}
