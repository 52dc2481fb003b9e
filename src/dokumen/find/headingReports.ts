import type { Issue } from '../../issue/issue.js';
import { misspelledHeading, unknownColumn, unknownPeriod } from '../../issue/tables.js';
import type { ColumnHeading } from './columnHeading.js';
import type { CellPlace, Findings } from './findings.js';
import type { Header } from './header.js';
import type { Heading } from './heading.js';

/** Reports what is worth knowing of headings. */
export class HeadingReports {
  readonly #findings: Findings;
  /** The headings that were reported in any table. */
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
    const told = new Set<string>();
    for (const [i, { jenis }] of headings.entries()) {
      const heading = texts[i] ?? '';
      const isFine = jenis !== 'unknown' && notes[i] === undefined;
      if (heading === '' || isFine || told.has(heading)) continue;
      const isLost = jenis === 'unknown' && filled.has(i + 1);
      // A note is told once in a document, an error once in each table.
      if (!isLost && this.#reported.has(heading)) continue;
      this.#reported.add(heading);
      if (isLost) told.add(heading);
      this.#tell({ jenis, note: notes[i] }, { ...places(i), heading }, isLost ? 'salah' : 'catatan');
    }
  }

  #tell(
    { jenis, note }: { readonly jenis: Heading['jenis']; readonly note: ColumnHeading['note'] | undefined },
    place: CellPlace,
    tingkat: Issue['tingkat'],
  ): void {
    const { heading } = place;
    if (note === 'unknown-part')
      this.#findings.cell(unknownPeriod, place, heading, { sebab: 'anak-judul', kolom: '' }, tingkat);
    else if (jenis === 'unknown')
      this.#findings.cell(
        unknownColumn,
        place,
        heading,
        { sebab: note === 'of-actions' ? 'aksi' : '' },
        tingkat,
      );
    else this.#findings.cell(misspelledHeading, place, heading, { dibaca: jenis }, tingkat);
  }
}
