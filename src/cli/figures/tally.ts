import type { Bahasa, Indikator, Issue } from '../../index.js';
import type { OtherTable } from '../output/rowWriter.js';
import type { Bilingual } from '../terminal/bilingual.js';

/** What the rows so far came to, for one indicator. */
interface Count {
  rows: number;
  readonly codes: Map<string, number>;
}

const headings = {
  indikator: { id: 'Indikator', en: 'Indicator' },
  baris: { id: 'Baris', en: 'Rows' },
  terpakai: { id: 'Ada hasil', en: 'With result' },
  gagal: { id: 'Tanpa hasil', en: 'Without' },
  sebab: { id: 'Sebab', en: 'Why' },
  title: { id: 'Cakupan', en: 'Coverage' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Counts, while rows go by, how many have a result for each indicator, and why others have none. */
export class Tally {
  readonly #counts: readonly Count[];
  readonly #indikator: readonly Indikator[];

  constructor(indikator: readonly Indikator[]) {
    this.#indikator = indikator;
    this.#counts = indikator.map(() => ({ rows: 0, codes: new Map() }));
  }

  /** Counts a row of an indicator, by its place; it has a result when there is no issue. */
  add(k: number, [issue]: readonly Issue[]): void {
    const count = this.#counts[k];
    if (count === undefined) return;
    count.rows += 1;
    if (issue !== undefined) count.codes.set(issue.code, (count.codes.get(issue.code) ?? 0) + 1);
  }

  /** True when a row of an indicator had no result. */
  get hasFailed(): boolean {
    return this.#counts.some(({ codes }) => codes.size > 0);
  }

  /** The counts as a table: by ids for programs, by names for people. */
  table(bahasa: Bahasa, isForPrograms: boolean): OtherTable {
    const rows = this.#counts.map(({ rows, codes }, k) => {
      const failed = [...codes.values()].reduce((sum, often) => sum + often, 0);
      const why = [...codes].sort((a, b) => b[1] - a[1]).map(([code, often]) => `${code} × ${often}`);
      const { id, nama } = this.#indikator[k] ?? { id: '', nama: '' };
      return [isForPrograms ? id : nama, `${rows}`, `${rows - failed}`, `${failed}`, why.join(', ')];
    });
    const heading = (key: keyof typeof headings) => headings[key][bahasa];
    return {
      key: 'cakupan',
      title: heading('title'),
      columns: [
        { key: 'indikator', heading: heading('indikator') },
        { key: 'baris', heading: heading('baris'), isNumber: true },
        { key: 'terpakai', heading: heading('terpakai'), isNumber: true },
        { key: 'gagal', heading: heading('gagal'), isNumber: true },
        { key: 'sebab', heading: heading('sebab') },
      ],
      rows,
    };
  }
}
