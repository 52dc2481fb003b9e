import { misspelledHeading, unknownColumn, unknownPeriod } from '../../issue/tables.js';
import type { CellPlace, Findings } from './findings.js';
import type { Header } from './header.js';

/** A heading of values that is not known: what stands below it may be what the reader wants most. */
const SAYS_VALUES =
  /^(?:target|kondisi|baseline|proyeksi|realisasi|capaian|hasil|predikat)\b|^(?:total|jumlah|setahun)$/i;

/** Reports what is worth knowing of headings, each once in a document. */
export class HeadingReports {
  readonly #findings: Findings;
  /** The headings that were reported. */
  readonly #reported = new Set<string>();

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** Says once of each heading that it is not known, or known but for a misprint; `places` says where each stands. */
  header({ headings, texts, notes }: Header, places: (column: number) => Omit<CellPlace, 'heading'>): void {
    for (const [i, { jenis }] of headings.entries()) {
      const heading = texts[i] ?? '';
      const isFine = jenis !== 'unknown' && notes[i] === undefined;
      if (heading === '' || isFine || this.#reported.has(heading)) continue;
      this.#reported.add(heading);
      const place = { ...places(i), heading };
      if (notes[i] === 'unknown-part')
        this.#findings.cell(unknownPeriod, place, heading, { sebab: 'anak-judul' });
      else if (jenis === 'unknown')
        this.#findings.cell(
          unknownColumn,
          place,
          heading,
          { sebab: '' },
          SAYS_VALUES.test(heading) ? 'salah' : 'catatan',
        );
      else this.#findings.cell(misspelledHeading, place, heading, { dibaca: jenis }, 'catatan');
    }
  }
}
