import type { Formula } from '../../definition/formula.js';
import type { Parsed } from '../../issue/parsed.js';
import { notUnderstood } from '../../issue/tables.js';
import type { Names } from '../../read/formula/names.js';
import type { IsiFormula } from '../../read/formula/readFormula.js';
import { type NamedFormula, readNamedFormula } from '../../read/formula/readNamedFormula.js';
import type { Findings } from '../find/findings.js';
import type { Field } from '../find/tableRecord.js';
import { type ExplanationLine, explanationLines, type Part } from './explanationLines.js';
import { hasOperatorWord, isSurelyFormula, looksLikeFormula, withoutLead } from './looksLikeFormula.js';

/** What the cells that explain an indicator say. */
export interface Explanation {
  readonly formula?: IsiFormula;
  /** True when the multiplier of the formula bears a percent sign. */
  readonly isPercent: boolean;
  readonly makna?: string;
  readonly alasan?: string;
  readonly caraPerhitungan?: string;
  /** A source that stood among the explanations. */
  readonly sumberData?: string;
}

/** Reads the cells that explain an indicator: the formula, wherever it stands, and the prose by its labels. */
export function readExplanation(fields: readonly Field[], names: Names, findings: Findings): Explanation {
  const reading = new Reading(names, findings);
  const rest = fields.flatMap(explanationLines).map((line) => reading.takeLatex(line));
  const prose = reading.takeText(rest).filter(({ text }) => text !== '');
  const textOf = (...parts: readonly Part[]) =>
    parts.flatMap((part) => prose.filter((line) => line.part === part).map(({ text }) => text)).join('\n');
  const [makna, alasan] = [textOf('makna'), textOf('alasan')];
  const [caraPerhitungan, sumberData] = [textOf('caraPerhitungan', 'formula'), textOf('sumberData')];
  return {
    ...(reading.formula === undefined ? {} : { formula: reading.formula }),
    isPercent: reading.isPercent,
    ...(makna === '' ? {} : { makna }),
    ...(alasan === '' ? {} : { alasan }),
    ...(caraPerhitungan === '' ? {} : { caraPerhitungan }),
    ...(sumberData === '' ? {} : { sumberData }),
  };
}

const SCORE = /^(.{1,300}?) menurut penilaian (.{1,300})$/iu;

class Reading {
  readonly #names: Names;
  readonly #findings: Findings;
  formula: IsiFormula | undefined;
  isPercent = false;
  /** True once there was something that is meant as a formula: prose is not searched for one then. */
  #hasTried = false;

  constructor(names: Names, findings: Findings) {
    this.#names = names;
    this.#findings = findings;
  }

  /** The line without its formulas in LaTeX; one that cannot be read stays. */
  takeLatex(line: ExplanationLine): ExplanationLine {
    const { text, formulas } = line;
    if (formulas.length === 0) return line;
    let rest = '';
    let at = 0;
    for (const { from, to, dollars } of formulas) {
      const latex = text.slice(from + dollars, to - dollars);
      const isTaken = this.#take(readNamedFormula(latex, 'latex', this.#names), line, from + dollars);
      rest += text.slice(at, isTaken ? from : to);
      at = to;
    }
    return { ...line, text: (rest + text.slice(at)).replace(/\s+/g, ' ').trim() };
  }

  /** The lines without the formula on one line or in words, which is looked for when there was none in LaTeX. */
  takeText(lines: readonly ExplanationLine[]): readonly ExplanationLine[] {
    if (this.#hasTried) return lines;
    const labelled = lines.filter(({ part, text }) => part === 'formula' && text !== '');
    const [first] = labelled;
    if (first !== undefined && this.#takeLabelled(first, labelled))
      return lines.filter(({ part }) => part !== 'formula');
    if (this.#hasTried) return lines;
    const found = lines.find((line) => this.#takeLine(line));
    if (found === undefined) for (const line of lines) this.#reportUnread(line);
    // A formula that is told in words stays as prose too.
    return found === undefined || hasOperatorWord(found.text)
      ? lines
      : lines.filter((line) => line !== found);
  }

  /** Reads all lines behind the label of a formula as one; true when they are one. */
  #takeLabelled(first: ExplanationLine, lines: readonly ExplanationLine[]): boolean {
    const text = lines.map((line) => line.text).join(' ');
    const [, label, assessor] = SCORE.exec(text) ?? [];
    if (label !== undefined && assessor !== undefined) {
      this.formula = this.#scoreBy(assessor, label);
      return true;
    }
    return !isBareName(text) && this.#take(readNamedFormula(text, 'teks', this.#names), first, 0);
  }

  #scoreBy(penilai: string, label: string): IsiFormula {
    const id = this.#names.idOf(label);
    const formula: Formula = { jenis: 'penilaian', variabel: id, penilai };
    return { formula, variabel: { [id]: { label } } };
  }

  /** Takes the line when it can be nothing but a formula; true when it was. */
  #takeLine({ text, isFormulaOnly, part }: ExplanationLine): boolean {
    const canHold = part === 'caraPerhitungan' || part === 'formula';
    if (!canHold || !/\d|[/:÷×+]|dibagi/iu.test(text)) return false;
    const sentence = withoutLead(text);
    if (sentence === undefined) return false;
    // Read without the names of the document first: words that are no formula must not become names.
    const read = readNamedFormula(sentence, 'teks');
    if (!read.ok || !isSurelyFormula(read.value, isFormulaOnly)) return false;
    const again = readNamedFormula(sentence, 'teks', this.#names);
    if (!again.ok) return false;
    this.formula = again.value;
    this.isPercent = again.value.percent;
    return true;
  }

  /** Reports a line that was meant as a formula, or stands where formulas stand, and cannot be read as one. */
  #reportUnread({ text, isFormulaOnly, part, place, from }: ExplanationLine): void {
    if (text === '' || (part !== 'caraPerhitungan' && part !== 'formula')) return;
    const read = looksLikeFormula(text) ? readNamedFormula(text, 'teks') : undefined;
    if (read !== undefined && !read.ok) this.#findings.inside(read.issues, place, from);
    else if (isFormulaOnly || read !== undefined) this.#note(place, text, 'bukan-formula');
  }

  /** Keeps a formula that was read, `at` characters into a line; true when it became that of the indicator. */
  #take(read: Parsed<NamedFormula>, { place, from, text }: ExplanationLine, at: number): boolean {
    this.#hasTried = true;
    if (!read.ok) {
      this.#findings.inside(read.issues, place, from + at);
      return false;
    }
    if (this.formula !== undefined) {
      this.#note(place, text, 'formula-ganda');
      return false;
    }
    this.formula = read.value;
    this.isPercent = read.value.percent;
    return true;
  }

  #note(place: ExplanationLine['place'], text: string, cause: string): void {
    this.#findings.cell(notUnderstood, place, text, { disimpan: 'caraPerhitungan', sebab: cause }, 'catatan');
  }
}

/** True for "lihat lampiran" behind the label of a formula: words without arithmetic, unless quotes make them a name. */
function isBareName(text: string): boolean {
  if (text.startsWith('"')) return false;
  const read = readNamedFormula(text, 'teks');
  if (!read.ok) return false;
  const { formula } = read.value;
  return formula.jenis === 'hitungan' && typeof formula.ekspresi === 'string';
}
