import type { Contoh } from '../../definition/contoh.js';
import type { Formula } from '../../definition/formula.js';
import { exampleMismatch } from '../../issue/definition.js';
import { notUnderstood } from '../../issue/tables.js';
import { isMultiplier } from '../../read/formula/isMultiplier.js';
import type { Names } from '../../read/formula/names.js';
import type { IsiFormula } from '../../read/formula/readFormula.js';
import { type NamedFormula, readNamedFormula } from '../../read/formula/readNamedFormula.js';
import { isNoValue } from '../../read/isNoValue.js';
import type { Findings } from '../find/findings.js';
import type { Field } from '../find/tableRecord.js';
import { groupsOf } from '../sheet/groupsOf.js';
import { isTold } from '../sheet/isNoLabel.js';
import { arithmeticIn } from './arithmeticIn.js';
import { type ExplanationLine, explanationLines, type Part } from './explanationLines.js';
import { isReference, startsQuantity } from './isProse.js';
import { isSurelyMeant } from './isSurelyMeant.js';
import { judgeLines } from './judgeLines.js';
import type { Judgement, RefusedText } from './judgement.js';
import { isSymbol, type LegendEntry, readLegend } from './legend.js';
import { multiplierIn } from './multiplierIn.js';
import { readsAsFormula } from './readsAsFormula.js';
import { relabel } from './relabel.js';
import { workedExample } from './workedExample.js';

/** What the cells that explain an indicator say. */
export interface Explanation {
  readonly formula: IsiFormula | undefined;
  /** True when the multiplier of the formula bears a percent sign. */
  readonly isPercent: boolean;
  /** A worked example that comes out by the formula. */
  readonly contoh: Contoh | undefined;
  readonly makna: string | undefined;
  readonly alasan: string | undefined;
  readonly caraPerhitungan: string | undefined;
  /** A source that stood among the explanations. */
  readonly sumberData: string | undefined;
}

/** A sign or a word that a formula has. */
const OF_FORMULA = /[-–—_/÷:=×*+√∑Σ\\]|bagi|kali|banding|\bx\b/iu;

/**
 * Reads the cells that explain an indicator: the formula, wherever it stands, and the prose by its labels. A formula in a column of
 * remarks is told of.
 */
export function readExplanation(
  fields: readonly Field[],
  nama: string,
  names: Names,
  findings: Findings,
  remarks: readonly Field[] = [],
): Explanation {
  const columns = columnsOf(fields);
  const reading = new Reading(nama, names, findings);
  // What the letters stand for may stand in another column than the formula.
  const first = columns.flatMap((lines) => reading.judge(lines));
  // Less is asked of a formula where no column has one for sure.
  const isNone = first.every(({ judgement }) => judgement.kind === 'none');
  reading.choose(isNone ? first.map((one) => reading.judgeAgain(one)) : first);
  // Most remarks have none of the signs and words of a formula.
  const hasSigns = remarks.some(({ text }) => OF_FORMULA.test(text));
  reading.lookElsewhere(columns, hasSigns ? columnsOf(remarks) : []);
  const prose = columns.flatMap((lines) => reading.proseOf(lines)).filter(({ text }) => text !== '');
  const textOf = (...parts: readonly Part[]) => {
    const lines = parts.map((part) => prose.filter((line) => line.part === part).map(({ text }) => text));
    return lines.flat().join('\n') || undefined;
  };
  const { formula, contoh, isPercent } = reading;
  return {
    formula,
    isPercent,
    contoh,
    makna: textOf('makna'),
    alasan: textOf('alasan'),
    caraPerhitungan: textOf('caraPerhitungan', 'formula'),
    sumberData: textOf('sumberData'),
  };
}

/** The lines of each column: further rows go on with the cell above. */
function columnsOf(fields: readonly Field[]): readonly (readonly ExplanationLine[])[] {
  const columns = new Map<number, ExplanationLine[]>();
  for (const field of fields) {
    const lines = columns.get(field.place.column) ?? [];
    columns.set(field.place.column, [...lines, ...explanationLines(field)]);
  }
  return [...columns.values()];
}

/** A column, with what its lines are as a whole. */
interface Judged {
  readonly lines: readonly ExplanationLine[];
  readonly legend: readonly LegendEntry[];
  readonly heads: readonly ExplanationLine[];
  /** The lines without those of the legend. */
  readonly others: readonly ExplanationLine[];
  readonly isFormulaOnly: boolean;
  readonly judgement:
    | Judgement
    | { readonly kind: 'isi'; readonly isi: IsiFormula; readonly spent: readonly ExplanationLine[] };
}

const SCORE = / menurut penilaian /iu;

class Reading {
  readonly #nama: string;
  readonly #names: Names;
  readonly #findings: Findings;
  readonly #spent = new Map<ExplanationLine, string>();
  /** True once a formula was taken, or one was refused. */
  #isSettled = false;
  formula: IsiFormula | undefined;
  contoh: Contoh | undefined;
  isPercent = false;

  constructor(nama: string, names: Names, findings: Findings) {
    this.#nama = nama;
    this.#names = names;
    this.#findings = findings;
  }

  /** The lines that no formula says. */
  proseOf(lines: readonly ExplanationLine[]): readonly ExplanationLine[] {
    return lines.map((line) => {
      const rest = this.#spent.get(line);
      return rest === undefined ? line : { ...line, text: rest };
    });
  }

  judge(lines: readonly ExplanationLine[]): readonly Judged[] {
    const inLatex = lines.filter(({ formulas }) => formulas.length > 0);
    const calculation = lines.filter(({ part }) => part === 'caraPerhitungan' || part === 'formula');
    const labelled = lines.filter(({ part, text }) => part === 'formula' && text !== '');
    // Behind the label of a formula stands the formula; LaTeX is one wherever it stands.
    const own = inOrderOf(lines, [...(labelled.length > 0 ? labelled : calculation), ...inLatex]);
    const { entries, others, heads } = readLegend(own);
    const isFormulaOnly = own.some((line) => line.isFormulaOnly);
    const known = { nama: this.#nama, isFormulaOnly, isLabelled: labelled.length > 0 };
    const told = labelled.length > 0 ? labelled : own.filter((line) => line.isFormulaOnly);
    const judgement = this.#scoreOf(told) ?? this.#loneOf(others, labelled) ?? judgeLines(others, known);
    const first: Judged = { lines: own, legend: entries, heads, others, isFormulaOnly, judgement };
    return labelled.length > 0 ? [first, this.#judgeBeside(first, calculation)] : [first];
  }

  /** The prose beside what has the label of a formula: it may hold the legend, or another formula. */
  #judgeBeside({ lines }: Judged, calculation: readonly ExplanationLine[]): Judged {
    const own = calculation.filter((line) => !lines.includes(line));
    const judged = this.#judgeProse(own, lines);
    // What cannot be read there is prose.
    return judged.judgement.kind === 'refused' ? { ...judged, judgement: { kind: 'none' } } : judged;
  }

  #judgeProse(lines: readonly ExplanationLine[], beside: readonly ExplanationLine[] = []): Judged {
    const { entries, others, heads } = readLegend(lines, beside);
    const judgement = judgeLines(others, { nama: this.#nama, isFormulaOnly: false, isLabelled: false });
    return { lines, legend: entries, heads, others, isFormulaOnly: false, judgement };
  }

  /**
   * Looks for a formula in the meaning and the reason where no other part of the explanation has one: what is surely one is read, what
   * may be one is told of, and so is one among the remarks.
   */
  lookElsewhere(
    columns: readonly (readonly ExplanationLine[])[],
    remarks: readonly (readonly ExplanationLine[])[],
  ): void {
    if (this.#isSettled) return;
    const prose = columns.map((lines) => lines.filter(({ part }) => part === 'makna' || part === 'alasan'));
    const first = prose.map((lines) => withoutCounts(this.#judgeProse(lines)));
    const again = first.map((one) => (one.judgement.kind === 'none' ? this.judgeAgain(one) : one));
    this.choose(first.map((one, i) => again.slice(i, i + 1).find(isQuotient) ?? one));
    if (this.#isSettled) return;
    const beside = remarks.map((lines) => withoutCounts(this.#judgeProse(lines)));
    for (const one of [...again.filter(mayBeMeant), ...beside.filter(isArithmetical)])
      this.#note(one, 'formula-di-kolom-lain', 'catatan');
  }

  /** Judges lines that read as a formula to a person as a column of formulas is judged: they are read, or refused. */
  judgeAgain(one: Judged): Judged {
    if (one.isFormulaOnly || !readsAsFormula(one.others, this.#nama)) return one;
    const known = { nama: this.#nama, isFormulaOnly: true, isLabelled: false };
    const judgement = judgeLines(one.others, known);
    const isGuess = judgement.kind === 'formula' && !isBetweenQuantities(judgement.named, one);
    if (isGuess) return { ...one, judgement: { kind: 'refused', cause: 'dua-arti' } };
    if (judgement.kind !== 'none') return { ...one, judgement };
    return isSurelyMeant(textOf(one.lines))
      ? { ...one, judgement: { kind: 'refused', cause: 'kata-kata' } }
      : one;
  }

  /** "Nilai SAKIP menurut penilaian Kementerian" where a formula stands. */
  #scoreOf(told: readonly ExplanationLine[]): Judged['judgement'] | undefined {
    const text = told.map((line) => line.text).join(' ');
    const [label = '', penilai = '', ...others] = text.length > 600 ? [] : text.split(SCORE);
    if (label === '' || penilai === '' || others.length > 0) return undefined;
    const id = this.#names.idOf(label);
    const formula: Formula = { jenis: 'penilaian', variabel: id, penilai };
    return { kind: 'isi', isi: { formula, variabel: { [id]: { label } } }, spent: told };
  }

  /** A lone name behind the label of a formula, in quotes that tell it from prose: a value that is reported under that name. */
  #loneOf(
    lines: readonly ExplanationLine[],
    labelled: readonly ExplanationLine[],
  ): Judged['judgement'] | undefined {
    const text = lines.map((line) => line.text).join(' ');
    if (labelled.length === 0 || !text.startsWith('"')) return undefined;
    const read = readNamedFormula(text, 'teks');
    if (!read.ok) return undefined;
    const { formula, variabel } = read.value;
    if (formula.jenis !== 'hitungan' || typeof formula.ekspresi !== 'string') return undefined;
    const label = variabel.get(formula.ekspresi)?.label;
    if (label === undefined || isReference(label)) return undefined;
    // A whole formula in quotes is no name; a weight at the end of a name is.
    const [times] = groupsOf(/\d[\d.,]*/u, multiplierIn(label).multiplier);
    if (isMultiplier(times)) return { kind: 'refused', cause: 'dua-arti' };
    const id = this.#names.idOf(label);
    return {
      kind: 'isi',
      isi: { formula: { ...formula, ekspresi: id }, variabel: { [id]: { label } } },
      spent: lines,
    };
  }

  /** Takes the one formula of all columns; one that was refused anywhere leaves none. */
  choose(judged: readonly Judged[]): void {
    const refused = judged.filter(({ judgement }) => judgement.kind === 'refused');
    for (const one of refused) this.#report(one);
    const taken = judged.filter(({ judgement: { kind } }) => kind === 'formula' || kind === 'isi');
    // The column of formulas comes first.
    const [first, ...others] = [...taken].sort((a, b) => Number(b.isFormulaOnly) - Number(a.isFormulaOnly));
    const legend = judged.flatMap((one) => one.legend);
    this.#isSettled = first !== undefined || refused.length > 0;
    if (first !== undefined && refused.length === 0) this.#take(first, judged, legend);
    for (const other of others) this.#compare(other, legend);
    if (first === undefined && refused.length === 0) for (const one of judged) this.#noteNone(one);
  }

  #take(first: Judged, all: readonly Judged[], legend: readonly LegendEntry[]): void {
    const { judgement } = first;
    if (judgement.kind === 'isi') {
      this.formula = judgement.isi;
      for (const line of judgement.spent) this.#spent.set(line, '');
    }
    if (judgement.kind !== 'formula') return;
    const made = relabel(judgement.named, legend, this.#names);
    if (made === undefined) return this.#note(first, 'legenda', 'salah');
    this.formula = made.isi;
    this.isPercent = judgement.named.percent;
    for (const [line, rest] of judgement.spent) this.#spent.set(line, rest);
    this.#takeLegend(all, made.used);
    this.#takeExample(
      first,
      judgement.numbers.map(({ text }) => text),
    );
  }

  /** Drops the lines of a legend that the formula uses, and notes those that it does not. */
  #takeLegend(all: readonly Judged[], used: ReadonlySet<LegendEntry>): void {
    for (const one of all) {
      const [spare] = one.legend.filter((entry) => !used.has(entry));
      const kept = new Set(one.legend.filter((entry) => !used.has(entry)).flatMap(({ lines }) => lines));
      for (const line of one.legend.flatMap(({ lines }) => lines))
        if (!kept.has(line)) this.#spent.set(line, '');
      if (spare === undefined) for (const line of one.heads) this.#spent.set(line, '');
      // Words such as "PMKS adalah ..." say what a name means, and are of no letter.
      else if (spare.symbol.length <= 3) this.#noteLine(spare.lines[0], 'legenda-lebih', 'catatan');
    }
  }

  /** Keeps the numbers of an example that comes out; any other is told. */
  #takeExample(first: Judged, numbers: readonly string[]): void {
    const { formula } = this;
    if (numbers.length === 0 || formula === undefined) return;
    const worked = workedExample(formula, numbers);
    const place = first.lines[0]?.place;
    if (place === undefined) return;
    if (worked === undefined) this.#note(first, 'contoh', 'catatan');
    else if (worked.stated === worked.computed) this.contoh = { data: worked.data, nilai: worked.nilai };
    else {
      const facts = { dihitung: worked.computed, sumber: 'tabel' } as const;
      this.#findings.cell(exampleMismatch, place, numbers.at(-1), facts);
    }
    if (this.contoh === undefined) for (const line of first.lines) this.#spent.delete(line);
  }

  /** A formula in a further column may say the same once more. */
  #compare(other: Judged, legend: readonly LegendEntry[]): void {
    const { judgement } = other;
    const own = this.formula;
    if (judgement.kind !== 'formula' || own === undefined) return;
    const { formula } = relabel(judgement.named, legend, this.#names)?.isi ?? {};
    if (JSON.stringify(formula) === JSON.stringify(own.formula))
      for (const [line, rest] of judgement.spent) this.#spent.set(line, rest);
    // Words tell the same in other words; a second formula with signs is another one.
    else if (judgement.spent.size > 0) this.#note(other, 'formula-ganda', 'salah');
  }

  #report(one: Judged): void {
    // It was refused: see above.
    const refused = one.judgement as RefusedText;
    if ('cause' in refused) return this.#note(one, refused.cause, 'salah');
    const { issues, whole } = refused;
    const [issue] = issues;
    const position = typeof issue?.path[0] === 'number' ? issue.path[0] : 0;
    const source = whole.sourceOf(position);
    if (source !== undefined) this.#findings.inside(issues.slice(0, 1), source.place, source.at - position);
  }

  /** Notes what stands where formulas stand and is none. */
  #noteNone(one: Judged): void {
    if (!one.isFormulaOnly || isNoValue(textOf(one.lines))) return;
    this.#note(one, 'bukan-formula', isSurelyMeant(textOf(one.lines)) ? 'salah' : 'catatan');
  }

  #note({ lines }: Judged, cause: string, tingkat: 'salah' | 'catatan'): void {
    const [first] = lines.filter(({ text }) => text !== '');
    if (first !== undefined) this.#cell(first, textOf(lines), cause, tingkat);
  }

  #noteLine(line: ExplanationLine | undefined, cause: string, tingkat: 'salah' | 'catatan'): void {
    if (line !== undefined) this.#cell(line, line.text, cause, tingkat);
  }

  #cell({ place, part }: ExplanationLine, text: string, sebab: string, tingkat: 'salah' | 'catatan'): void {
    const disimpan = part === 'makna' || part === 'alasan' ? part : 'caraPerhitungan';
    this.#findings.cell(notUnderstood, place, text, { disimpan, sebab }, tingkat);
  }
}

function textOf(lines: readonly ExplanationLine[]): string {
  return lines
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
}

function inOrderOf(
  lines: readonly ExplanationLine[],
  some: readonly ExplanationLine[],
): readonly ExplanationLine[] {
  return lines.filter((line) => some.includes(line));
}

/** What multiplies and does not divide is no formula where prose stands: "4 kali x 100 orang". */
function withoutCounts(one: Judged): Judged {
  const isCount = one.judgement.kind === 'refused' && !/[/÷:=]|dibagi|dibanding/i.test(textOf(one.lines));
  return isCount ? { ...one, judgement: { kind: 'none' } } : one;
}

/** True for a quotient in signs: words tell of more than formulas, and a plus stands between them as well. */
function isQuotient({ judgement, lines }: Judged): boolean {
  return judgement.kind === 'formula' && judgement.named.formula.jenis === 'rasio' && !isTold(textOf(lines));
}

/** True for prose that was read as a formula, or was meant as one. */
function isArithmetical({ judgement: { kind } }: Judged): boolean {
  return kind !== 'none';
}

/** True for prose that a person may read as a formula. */
function mayBeMeant({ judgement: { kind }, lines }: Judged): boolean {
  const text = textOf(lines);
  return kind === 'formula' || (kind === 'refused' && arithmeticIn(text) === 'strong') || isSurelyMeant(text);
}

/** False for strokes, colons and words of arithmetic between anything but quantities: prose has them too. */
function isBetweenQuantities({ formula, variabel }: NamedFormula, { others }: Judged): boolean {
  if (formula.jenis !== 'rasio' && !isTold(textOf(others))) return true;
  return [...variabel.values()].every(({ label }) => startsQuantity(label) || isSymbol(label));
}
