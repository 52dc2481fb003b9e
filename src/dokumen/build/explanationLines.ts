import type { CellPlace } from '../find/findings.js';
import type { Heading } from '../find/heading.js';
import type { Field } from '../find/tableRecord.js';
import type { CellFormula } from '../sheet/sheet.js';

/** What a part of an explanation is about. */
export type Part = 'makna' | 'alasan' | 'caraPerhitungan' | 'formula' | 'sumberData';

/** One line of an explanation. */
export interface ExplanationLine {
  readonly part: Part;
  /** Its text without the label before it. */
  readonly text: string;
  /** The formulas in LaTeX inside it. */
  readonly formulas: readonly CellFormula[];
  /** The cell that it stands in, and the position of its text there. */
  readonly place: CellPlace;
  readonly from: number;
  /** True in a column, and behind a label, that holds formulas alone. */
  readonly isFormulaOnly: boolean;
}

const LABEL =
  /^(makna(?: indikator)?|definisi(?: operasional)?|alasan(?: pemilihan)?(?: indikator)?|cara (?:perhitungan|penghitungan|menghitung)(?: indikator)?|rumus(?: perhitungan)?|formula(?:si)?(?: perhitungan| pengukuran)?|sumber data) ?: ?/iu;

const byLabel: readonly (readonly [RegExp, Part])[] = [
  [/^(?:makna|definisi)/i, 'makna'],
  [/^alasan/i, 'alasan'],
  [/^cara/i, 'caraPerhitungan'],
  [/^(?:rumus|formula)/i, 'formula'],
  [/^sumber/i, 'sumberData'],
];

/** The lines of a cell; each belongs to the part that the label before it, or the last one above it, names. */
export function explanationLines({ heading, text, formulas = [], place }: Field): readonly ExplanationLine[] {
  let part = partOf(heading.jenis);
  let isFormulaOnly = heading.jenis === 'formula';
  let start = 0;
  return text.split('\n').map((line) => {
    const label = LABEL.exec(line)?.[0] ?? '';
    const named = byLabel.find(([pattern]) => label !== '' && pattern.test(label))?.[1];
    if (named !== undefined) {
      part = named;
      isFormulaOnly = named === 'formula' || heading.jenis === 'formula';
    }
    const from = start + label.length;
    const end = start + line.length;
    start = end + 1;
    const own = formulas
      .filter((formula) => formula.from >= from && formula.to <= end)
      .map((formula) => ({ ...formula, from: formula.from - from, to: formula.to - from }));
    return { part, text: line.slice(label.length), formulas: own, place, from, isFormulaOnly };
  });
}

function partOf(jenis: Heading['jenis']): Part {
  return jenis === 'makna' || jenis === 'alasan' ? jenis : 'caraPerhitungan';
}
