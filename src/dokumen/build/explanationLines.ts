import type { CellPlace } from '../find/findings.js';
import type { Heading } from '../find/heading.js';
import type { Field } from '../find/tableRecord.js';
import { groupsOf } from '../sheet/groupsOf.js';
import type { CellFormula } from '../sheet/sheet.js';
import { looksLikeFormula } from './looksLikeFormula.js';
import { multiplierIn } from './multiplierIn.js';

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
  /** True when it is underlined, but for a name before it and a multiplier behind it. */
  readonly isUnderlined: boolean;
}

const LABEL =
  /^(?:[-•·▪*] ?|\(?[\da-z]{1,2}[.)] ?)?(makna(?: indikator)?|definisi(?: operasional)?|alasan(?: pemilihan)?(?: indikator)?|(?:cara|metode) (?:perhitungan|penghitungan|menghitung|pengukuran)(?: indikator)?|(?:rumus|formula(?:si)?)(?:nya)?(?: (?:perhitungan|penghitungan|pengukuran|indikator|iku|yang digunakan|sebagai berikut|adalah)){0,4}|perhitungan|sumber(?: data)?)(?: ?: ?| ?= ?(?=.)|$)/iu;

const byLabel: readonly (readonly [RegExp, Part])[] = [
  [/makna|definisi/i, 'makna'],
  [/alasan/i, 'alasan'],
  // Before "perhitungan", which "Rumus perhitungan" holds as well.
  [/rumus|formula/i, 'formula'],
  [/cara|metode|perhitungan/i, 'caraPerhitungan'],
  [/sumber/i, 'sumberData'],
];

/** The beginning of a legend inside a line. */
const INLINE_LEGEND =
  /(?:[,;.]? ?\(?(?:di ?mana|keterangan|ket\.?|dengan keterangan) ?:?|[,;] ?dengan) (?=\(?\$?[\p{L}][^\s=:]{0,11}(?: [^\s=:]{1,4})? ?(?:=|:|adalah ))|[,;.]? ?\((?=\p{L}[\p{L}\p{N}]{0,3} ?= ?\p{L}{2})/iu;

/** The lines of a cell; each belongs to the part that the label before it, or the last one above it, names. */
export function explanationLines(field: Field): readonly ExplanationLine[] {
  const { heading, text, formulas = [], underlined = [], place } = field;
  let part = partOf(heading.jenis);
  let isFormulaOnly = heading.jenis === 'formula';
  return pieces(text).map(({ line, start }) => {
    const [label, name] = groupsOf(LABEL, line);
    const named = byLabel.find(([pattern]) => pattern.test(name))?.[1];
    if (named !== undefined) {
      part = named;
      isFormulaOnly = named === 'formula' || heading.jenis === 'formula';
    }
    // A line that multiplies by 100 goes on with no source, meaning or reason above it.
    else if (looksLikeFormula(line)) part = part === 'formula' ? part : partOf(heading.jenis);
    const from = start + label.length;
    const end = start + line.length;
    const own = formulas
      .filter((formula) => formula.from >= from && formula.to <= end)
      .map((formula) => ({ ...formula, from: formula.from - from, to: formula.to - from }));
    const isUnderlined = underlined.some((span) => {
      if (span.to < from || span.to > end || (span.to === from && span.from !== span.to)) return false;
      const before = text.slice(from, Math.max(from, span.from)).trim();
      const behind = text.slice(span.to, end).trim();
      return (
        (span.from === span.to || before === '' || before.endsWith('=')) && multiplierIn(behind).rest === ''
      );
    });
    return { part, text: line.slice(label.length), formulas: own, place, from, isFormulaOnly, isUnderlined };
  });
}

/** The lines of a text, and where each begins; a legend that begins inside a line is one of its own. */
function pieces(text: string): readonly { readonly line: string; readonly start: number }[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const at = start;
    start += line.length + 1;
    const legend = INLINE_LEGEND.exec(line);
    if (legend === null || legend.index === 0) return [{ line, start: at }];
    const mark = groupsOf(/[,;. ]*\(?/, legend[0])[0].length;
    return [
      { line: line.slice(0, legend.index), start: at },
      { line: line.slice(legend.index + mark), start: at + legend.index + mark },
    ];
  });
}

function partOf(jenis: Heading['jenis']): Part {
  return jenis === 'makna' || jenis === 'alasan' ? jenis : 'caraPerhitungan';
}
