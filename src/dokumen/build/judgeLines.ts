import { isTold } from '../sheet/isNoLabel.js';
import { arithmeticIn } from './arithmeticIn.js';
import { chooseEquation, type Named } from './chooseEquation.js';
import type { ComposedText } from './composedText.js';
import type { ExplanationLine } from './explanationLines.js';
import { isAside, isExample, isToldGroup, mayBeFormula, numbersIn, weightOf } from './groupKinds.js';
import { type BarItem, groupLines, groupsAmong, type Item, type LineGroup } from './groupLines.js';
import { startsQuantity } from './isProse.js';
import type { Certainty, Circumstances, Judgement, Read } from './judgement.js';
import { isSymbol } from './legend.js';
import { looksLikeFormula } from './looksLikeFormula.js';
import { multiplierIn } from './multiplierIn.js';
import { faultOf, readPart, readWhole } from './readWhole.js';
import { splitEquation } from './splitEquation.js';
import { stackFraction, stackWithoutBar } from './stackFraction.js';
import { toldFormula } from './toldFormula.js';
import { withoutIdleBars } from './withoutIdleBars.js';

/** Most lines that a formula is looked for in; a cell has a dozen. */
const MAX_LINES = 200;

/** A fraction drawn as one, or LaTeX, is meant as a formula wherever it stands. */
const SURE: Certainty = { isFormulaOnly: true, isLabelled: true };

/**
 * Judges the lines of a cell, without its legend, as a whole: one formula, none, or refused because it can be read in several
 * ways.
 */
export function judgeLines(lines: readonly ExplanationLine[], known: Circumstances): Judgement {
  if (lines.length > MAX_LINES)
    return known.isFormulaOnly ? { kind: 'refused', cause: 'beberapa-baris' } : { kind: 'none' };
  const { items, titles } = groupLines(lines, known.nama);
  const judgement = judgeItems(withoutIdleBars(items), known);
  if (judgement.kind !== 'formula') return judgement;
  return {
    ...judgement,
    spent: new Map([...judgement.spent, ...titles.map((title) => [title, ''] as const)]),
  };
}

function judgeItems(items: readonly Item[], known: Circumstances): Judgement {
  const bars = items.filter((item): item is BarItem => item.kind === 'bar');
  const [bar] = bars;
  if (bar === undefined) return new LineGroups(groupsAmong(items), known).judge();
  const stacked = bars.length === 1 ? stackFraction(items, bar) : undefined;
  if (stacked === undefined) return { kind: 'refused', cause: 'garis-pecahan' };
  const others = groupsAmong(items).filter((group) => !stacked.items.includes(group));
  return formulaOf(readWhole(stacked.whole, 'teks', SURE), stacked.items, numbersIn(others));
}

/** The groups of a cell without the bar of a fraction. */
class LineGroups {
  readonly #known: Circumstances;
  readonly #told: readonly LineGroup[];
  /** What may be the formula, and what are but words beside it. */
  readonly #strong: readonly LineGroup[];
  readonly #bare: readonly LineGroup[];
  readonly #numbers: readonly ComposedText[];

  constructor(groups: readonly LineGroup[], known: Circumstances) {
    const rest = groups.filter((group) => !isExample(group) && !isAside(group));
    const untold = rest.filter((group) => !isToldGroup(group));
    this.#known = known;
    this.#told = rest.filter(isToldGroup);
    this.#strong = untold.filter((group) => mayBeFormula(group, known.isFormulaOnly));
    this.#bare = untold.filter((group) => !this.#strong.includes(group));
    this.#numbers = numbersIn(groups);
  }

  judge(): Judgement {
    if (this.#strong.length === 0) return this.#judgeTold();
    const all = [...this.#strong, ...this.#bare];
    const stacked = this.#strong.length === 1 ? stackWithoutBar(inOrder(all)) : undefined;
    if (stacked !== undefined) return formulaOf(readWhole(stacked, 'teks', SURE), all, this.#numbers);
    const isMixed = this.#strong.some(({ around, behind }) => isArithmetic(around) || GOES_ON.test(behind));
    if (isMixed) return this.#refused('beberapa-baris');
    return this.#judgeEquations();
  }

  #judgeEquations(): Judgement {
    // What defines a letter in words is needed, and not read.
    const isDefining = (group: LineGroup) => isSymbol(splitEquation(group.whole)?.name ?? '');
    if (this.#told.some(isDefining)) return this.#refused('beberapa-persamaan');
    const named: Named[] = [];
    for (const group of this.#strong) {
      const equation = splitEquation(group.whole);
      if (equation === undefined) return this.#refused('beberapa-persamaan');
      const { name, formula, numbers } = equation;
      named.push({ name, formula, numbers, group });
    }
    const [only] = named;
    if (only === undefined || named.length > 1) return this.#chooseOf(named);
    if (!this.#bare.every((group) => isBeside(group, only))) return this.#refused('beberapa-baris');
    const { notasi } = only.group;
    const read = readWhole(only.formula, notasi, notasi === 'latex' ? SURE : this.#known);
    return formulaOf(read, [only.group], [...only.numbers, ...this.#numbers]);
  }

  #chooseOf(named: readonly Named[]): Judgement {
    if (this.#bare.length > 0) return this.#refused('beberapa-baris');
    const read = (one: Named) => readPart(one.formula, one.group.notasi);
    const chosen = chooseEquation(named, this.#known.nama, read);
    if (chosen === undefined) return this.#refused('beberapa-persamaan');
    if (!('named' in chosen)) return chosen;
    const cause = faultOf(chosen.named, named.map(({ formula }) => formula.text).join(' '), true);
    // What points elsewhere is no equation either.
    if (cause !== undefined) return { kind: 'refused', cause: cause === 'rujukan' ? 'dua-arti' : cause };
    return formulaOf(
      chosen,
      chosen.groups,
      chosen.isAlone ? [...chosen.numbers, ...this.#numbers] : this.#numbers,
    );
  }

  #judgeTold(): Judgement {
    const [only] = this.#told;
    if (only === undefined) return { kind: 'none' };
    const equation = this.#told.length === 1 ? splitEquation(only.whole) : undefined;
    const formula = equation === undefined ? undefined : toldFormula(equation.formula);
    const isBesideAll = this.#bare.every(
      ({ whole }) => startsAnew(only.whole.text) && !startsQuantity(whole.text),
    );
    if (equation === undefined || formula === undefined || !isBesideAll) return this.#refused('kata-kata');
    // A formula that is told in words stays as prose too.
    return formulaOf(readWhole(formula, 'teks', this.#known), [], [...equation.numbers, ...this.#numbers]);
  }

  /** Where prose stands too, what does not look like a formula is prose that has signs in it. */
  #refused(cause: string): Judgement {
    const isMeant = [...this.#strong, ...this.#told].some(
      ({ whole: { text }, notasi }) =>
        notasi === 'latex' || looksLikeFormula(text) || (isTold(text) && /\d/.test(text)),
    );
    return this.#known.isFormulaOnly || isMeant ? { kind: 'refused', cause } : { kind: 'none' };
  }
}

/** Words of arithmetic right behind a formula, and right before one. */
const TOLD_BESIDE =
  /^(?:dibagi|dikali|ditambah|dikurang)|(?:dibagi|dikali|ditambah|dikurangi?)(?:kan)?(?: dengan| oleh)?$/iu;

/** What is done with the result of a formula, told behind it: ", lalu dibagi 4". */
const GOES_ON =
  /^[,;.]? ?(?:(?:lalu|kemudian|selanjutnya|setelah itu|hasilnya|dan) ){0,3}(?:dibagi|dikali|ditambah|dikurang)/iu;

/** True for words around a formula in LaTeX that go on with it: `+ C`, "dibagi C", "C dibagi". */
function isArithmetic(around: string): boolean {
  if (/(?:^|\s)[-+*/×÷:](?:\s|$)|\S x(?:\s|$)/iu.test(around) || TOLD_BESIDE.test(around)) return true;
  return arithmeticIn(around) === 'strong' && !isTold(around);
}

function inOrder(groups: readonly LineGroup[]): readonly LineGroup[] {
  const from = ({ lines: [line] }: LineGroup) => (line?.place.row ?? 0) * 1e6 + (line?.from ?? 0);
  return [...groups].sort((a, b) => from(a) - from(b));
}

/** The formula that was read from these lines, with the lines that it says in full. */
function formulaOf(read: Read, items: readonly Item[], numbers: readonly ComposedText[]): Judgement {
  if (!('named' in read)) return read;
  const spent = new Map<ExplanationLine, string>();
  for (const item of items) {
    if (item.kind === 'group')
      for (const line of item.lines) spent.set(line, [spent.get(line) ?? '', item.around].join(' ').trim());
    else if (!item.isSoft) spent.set(item.line, '');
  }
  return { kind: 'formula', named: read.named, numbers, spent };
}

/** True for a text that begins with the first operand of a formula, so that the line above is no part of it. */
function startsAnew(text: string): boolean {
  return startsQuantity(text) || /^(?:[\p{L}\d]{1,3}(?![\p{L}\d])|[({["]|[^=]{1,80}=)/u.test(text);
}

/** True for a line of words that cannot be an operand of the formula beside it. */
function isBeside(group: LineGroup, { group: formula }: Named): boolean {
  const { text } = group.whole;
  if (startsQuantity(text) || weightOf(group) !== 'none' || !text.includes(' ')) return false;
  if (formula.notasi === 'latex') return true;
  const [first] = inOrder([group, formula]);
  if (first === group) return startsAnew(formula.whole.text);
  return multiplierIn(formula.whole.text).multiplier !== '';
}
