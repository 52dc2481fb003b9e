import type { TeksAngka, TeksPecahan } from '../../decimal/teksAngka.js';
import type { Ekspresi } from '../../definition/ekspresi.js';
import { constants } from '../../formula/constantValue.js';
import { konstanta } from '../../formula/ekspresiBuilders.js';
import { hasQuotient } from '../../formula/hasQuotient.js';
import type { Operation } from '../../formula/operators.js';
import { tooDeep } from '../../issue/input.js';
import type { Fakta, FaktaOf, IssueKind } from '../../issue/issue.js';
import type { Parsed } from '../../issue/parsed.js';
import { ambiguousPercent, unclosed } from '../../issue/reading.js';
import { type Failed, failAt } from '../failAt.js';
import { isMultiplier } from './isMultiplier.js';
import { shownToken } from './shownToken.js';
import { SYMBOL } from './slashRole.js';
import { join, leaf, type Subtree, unsigned } from './subtree.js';
import { closing, signOf, type Token } from './token.js';
import { twoMeanings } from './twoMeanings.js';
import { type SumTerm, twoReadings } from './twoReadings.js';
import { unexpected } from './unexpected.js';

/** What the tokens of a formula say: its tree, and whether its multiplier bears a percent sign. */
interface FormulaTree {
  readonly ekspresi: Ekspresi;
  readonly percent: boolean;
}

/** How a formula was written. */
export interface Grammar {
  /** The variable of a label. */
  idOf(label: string): string;
  /** True in LaTeX, where a number or fraction stands beside a name to multiply them. */
  readonly beside: boolean;
  /** The text that was read, to show what can be read in two ways. */
  readonly source: string;
}

/** More brackets inside each other than any formula that a definition can hold. */
const MAX_BRACKETS = 200;

/** Words that say what a result is counted in, and multiply nothing: `persen`, `per 1.000`. */
const UNIT = /^(?:per|persen|permil)(?!\p{L})/iu;

/** Reads the tokens of one formula: sums of products, from left to right. */
export function parseTokens(tokens: readonly Token[], grammar: Grammar): Parsed<FormulaTree> {
  const parser = new Parser(tokens, grammar);
  const part = parser.sum(0);
  if (parser.here.kind !== 'end') parser.unexpected('operator');
  parser.checkWeights();
  if (parser.failure !== undefined) return parser.failure;
  // Every undefined part leaves its failure, and none was left.
  return { ok: true, value: { ekspresi: (part as Subtree).ekspresi, percent: parser.percent } };
}

/** Walks over the tokens. A part that cannot be read is undefined, and why stands in `failure`. */
class Parser {
  readonly #tokens: readonly Token[];
  readonly #grammar: Grammar;
  #at = 0;
  readonly #weights: { readonly angka: string; readonly part: Subtree }[] = [];
  failure: Failed | undefined;
  percent = false;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.#tokens = tokens;
    this.#grammar = grammar;
  }

  get here(): Token {
    // The last token is the end, and no rule steps over it.
    return this.#tokens[this.#at] as Token;
  }

  sum(brackets: number): Subtree | undefined {
    const terms: SumTerm[] = [];
    let left = this.term(brackets, terms);
    while (left !== undefined) {
      const operation = this.operator('tambah', 'kurang');
      if (operation === undefined) return this.#isClear(brackets, terms) ? left : undefined;
      const right = this.term(brackets, terms);
      left = right === undefined ? undefined : this.join(operation, left, right);
    }
    return undefined;
  }

  term(brackets: number, terms: SumTerm[]): Subtree | undefined {
    const { start } = this.here;
    const part = this.product(brackets);
    const end = this.#tokens[this.#at - 1]?.end ?? start;
    if (part !== undefined) terms.push({ start, end, part });
    return part;
  }

  /** `A + B / C` is written for `(A + B) / C` as well: refused without brackets, where names are added. */
  #isClear(brackets: number, terms: readonly SumTerm[]): boolean {
    // A bracket that is not closed says more.
    if (brackets > 0 && this.here.kind === 'end') return true;
    const share = wholeBesideShare(terms, this.#grammar.source);
    if (share !== undefined) {
      this.fail(ambiguousPercent, share.start, { angka: '100' });
      return false;
    }
    const readings = twoReadings(this.#grammar.source, terms);
    if (readings === undefined) return true;
    const { position, satu, dua } = readings;
    this.failure ??= twoMeanings(position, satu, dua, 'kurung');
    return false;
  }

  product(brackets: number): Subtree | undefined {
    let left = this.factor(brackets);
    let below: Divisor | undefined;
    while (left !== undefined) {
      const sign = this.here;
      const operation = this.operator('kali', 'bagi') ?? (this.isBeside() ? 'kali' : undefined);
      if (operation === undefined) return left;
      const { start } = this.here;
      const right = this.factor(brackets);
      if (right === undefined) return undefined;
      if (below !== undefined && this.mayBeBelow(operation, right, below))
        return this.chain(left.start, below.start, sign.start);
      below = operation === 'bagi' ? divisorOf(left, right, start) : undefined;
      const joined = this.join(operation, left, right);
      left = joined && { ...joined, ...signsAfter(left, operation, right, sign) };
    }
    return undefined;
  }

  /**
   * True for what stands behind a quotient and may belong under its bar: a further divisor, a name, or a number other than 100
   * before a further factor. `A / B x C / D` is a product of quotients.
   */
  mayBeBelow(operation: Operation, part: Subtree, { isNamed }: Divisor): boolean {
    const next = signOf(this.here);
    if (part.constant !== undefined) return operation === 'kali' && next === 'kali' && !isScale(part);
    return operation === 'kali' ? next !== 'bagi' : isNamed;
  }

  /** `A / B / C` and `A / B x C` over names can be meant in two ways. */
  chain(start: number, divisor: number, sign: number): undefined {
    const { source } = this.#grammar;
    const end = this.#tokens[this.#at - 1]?.end ?? sign;
    const satu = `(${source.slice(start, sign).trim()}) ${source.slice(sign, end)}`;
    const dua = `${source.slice(start, divisor)}(${source.slice(divisor, end)})`;
    this.failure ??= twoMeanings(sign, satu, dua, 'kurung');
    return undefined;
  }

  /** One factor, with the signs before it. */
  factor(brackets: number): Subtree | undefined {
    const { start } = this.here;
    let negative = false;
    if (this.isStray()) return this.unexpected('operan');
    for (
      let sign = this.operator('kurang', 'tambah');
      sign !== undefined;
      sign = this.operator('kurang', 'tambah')
    )
      negative = sign === 'kurang' ? !negative : negative;
    const part = this.primary(brackets);
    return negative && part !== undefined ? this.negate(part, start) : part;
  }

  /** True for a sign behind another that is none of a number: `X + B`, where "X" is a part of a name. */
  isStray(): boolean {
    const [before, sign, next] = [-1, 0, 1].map((step) => this.#tokens[this.#at + step]);
    if (before?.kind !== 'operator' || sign?.kind !== 'operator' || this.#grammar.beside) return false;
    return sign.operation === 'tambah' || (next !== undefined && sign.end < next.start);
  }

  negate(part: Subtree, start: number): Subtree | undefined {
    const { ekspresi, closed } = part;
    const isPlain =
      typeof ekspresi !== 'string' && ekspresi.jenis === 'konstanta' && !ekspresi.nilai.startsWith('-');
    // A constant without a sign is one with a sign too.
    if (isPlain && !closed) return leaf(konstanta(`-${ekspresi.nilai}` as TeksPecahan), start);
    return this.join('kali', leaf(konstanta('-1'), start), { ...part, closed: true });
  }

  primary(brackets: number): Subtree | undefined {
    const token = this.here;
    switch (token.kind) {
      case 'label':
        this.#at += 1;
        return leaf(this.#grammar.idOf(token.text), token.start);
      case 'number':
        this.#at += 1;
        return this.number(token.value, token.start);
      case 'fraction':
        this.#at += 1;
        return this.fraction(brackets, token.start);
      case 'open':
        return this.bracket(brackets);
      default:
        return this.unexpected('operan');
    }
  }

  number(value: TeksAngka, start: number): Subtree | undefined {
    const fraction = this.fractionBehind(value);
    const plain = leaf(konstanta(fraction), start);
    if (this.here.kind !== 'percent') return plain;
    this.#at += 1;
    if (Number(fraction) === 100) {
      this.percent = true;
      return plain;
    }
    const angka = fraction.slice(0, 40);
    const [whole, decimals = ''] = fraction.split('.');
    if (!/^[\d.]{1,40}$/.test(fraction)) return this.fail(ambiguousPercent, start, { angka });
    // Digits above a power of ten are a fraction.
    const part = leaf(
      konstanta(`${whole}${decimals}/100${'0'.repeat(decimals.length)}` as TeksPecahan),
      start,
    );
    this.#weights.push({ angka, part });
    return part;
  }

  /** Weights in percent are parts of a hundred where they add up to it; of any other percentage it is not clear. */
  checkWeights(): void {
    const [first] = this.#weights;
    if (first === undefined) return;
    const parts = this.#weights.map(({ part }) => part.constant);
    const sum = constants.tambah(parts, []);
    if (sum?.numerator !== sum?.denominator)
      this.fail(ambiguousPercent, first.part.start, { angka: first.angka });
  }

  /** `1/3` without spaces is one number, unless it stands behind a division or a third number follows. */
  fractionBehind(value: TeksAngka): TeksPecahan {
    const [before, slash, below, after] = [-2, 0, 1, 2].map((step) => this.#tokens[this.#at + step]);
    if (!isDivision(slash) || below?.kind !== 'number' || isDivision(before)) return value;
    const isTight = this.#tokens[this.#at - 1]?.end === slash?.start && slash?.end === below.start;
    const isWhole = [value, below.value].every((text) => /^\d+$/.test(text)) && !/^0+$/.test(below.value);
    const goesOn = isDivision(after) && after?.start === below.end;
    if (!isTight || !isWhole || goesOn) return value;
    this.#at += 2;
    return `${value}/${below.value}`;
  }

  fraction(brackets: number, start: number): Subtree | undefined {
    const above = this.argument(brackets);
    const below = above === undefined ? undefined : this.argument(brackets);
    if (above === undefined || below === undefined) return undefined;
    const part = this.join('bagi', above, below);
    return part && { ...part, start };
  }

  argument(brackets: number): Subtree | undefined {
    const token = this.here;
    return token.kind === 'open' && token.text === '{'
      ? this.bracket(brackets)
      : this.unexpected('kurung-kurawal');
  }

  bracket(brackets: number): Subtree | undefined {
    const open = this.here;
    if (open.kind !== 'open') return this.unexpected('operan');
    if (brackets >= MAX_BRACKETS) return this.fail(tooDeep, open.start, { batas: MAX_BRACKETS });
    this.#at += 1;
    const inner = this.sum(brackets + 1);
    if (inner === undefined) return undefined;
    const close = this.here;
    if (close.kind === 'end') return this.fail(unclosed, open.start, { bagian: open.text });
    if (close.kind !== 'close' || close.text !== closing[open.text]) return this.unexpected('operator');
    this.#at += 1;
    return { ...inner, ...unsigned, start: open.start, closed: true };
  }

  /** True where two factors stand side by side: `1/3 (A + B)`, and in LaTeX `2 X`. */
  isBeside(): boolean {
    const [last, here] = [this.#tokens[this.#at - 1], this.here];
    const { kind } = here;
    const before = last?.kind;
    // Words before a fraction are what it is called, as often as a factor.
    if (kind === 'fraction') return last?.kind !== 'label' || SYMBOL.test(last.text);
    // A name and a bracket are no factors, nor are two names.
    if (before === 'label') return false;
    return (
      kind === 'open' ||
      (this.#grammar.beside &&
        ((kind === 'label' && before !== 'percent' && !UNIT.test(here.text)) ||
          (kind === 'number' && before === 'close')))
    );
  }

  operator(...wanted: readonly Operation[]): Operation | undefined {
    const operation = signOf(this.here);
    if (operation === undefined || !wanted.includes(operation)) return undefined;
    this.#at += 1;
    return operation;
  }

  join(operation: Operation, left: Subtree, right: Subtree): Subtree | undefined {
    const joined = join(operation, left, right);
    if (joined.ok) return joined.value;
    this.failure ??= joined;
    return undefined;
  }

  unexpected(diharapkan: string): undefined {
    const token = this.here;
    this.failure ??= unexpected(token.start, shownToken(token), diharapkan);
    return undefined;
  }

  fail<K extends IssueKind>(kind: K, position: number, fakta: FaktaOf<K> & Fakta): undefined {
    this.failure ??= failAt(kind, position, undefined, fakta);
    return undefined;
  }
}

/** The `100%` of a sum whose other terms are shares of one: in `100% - A / B` it is the whole, and no hundred. */
function wholeBesideShare(terms: readonly SumTerm[], source: string): SumTerm | undefined {
  const whole = terms.find(
    ({ part, start, end }) =>
      part.constant !== undefined && /^100 ?(?:%|\\%|persen)$/i.test(source.slice(start, end)),
  );
  const isShare = ({ part }: SumTerm) => {
    if (part.constant !== undefined || !hasQuotient(part.ekspresi)) return false;
    return !/"nilai":"10{2,}"/.test(JSON.stringify(part.ekspresi));
  };
  return whole !== undefined && terms.some(isShare) ? whole : undefined;
}

/** The divisor of a quotient that is not closed yet. */
interface Divisor {
  readonly start: number;
  readonly isNamed: boolean;
}

/** The divisor that more may belong to: a name, or a number other than 100 under a name. */
function divisorOf(above: Subtree, part: Subtree, start: number): Divisor | undefined {
  const isNamed = part.constant === undefined;
  return isNamed || (above.constant === undefined && !isScale(part)) ? { start, isNamed } : undefined;
}

/** The first sign of a product that divides or scales, and whether the product divides. */
function signsAfter(left: Subtree, operation: Operation, right: Subtree, { start, end }: Token) {
  const isDivided = operation === 'bagi';
  const own = isDivided || isScale(right) ? { start, end } : undefined;
  const scale = !isDivided && isScale(right) ? { start, end } : left.scale;
  return { sign: left.sign ?? own, scale, divides: left.divides || isDivided };
}

/** True for 100, 1.000 and so on. */
function isScale({ ekspresi, closed }: Subtree): boolean {
  return (
    !closed && typeof ekspresi === 'object' && ekspresi.jenis === 'konstanta' && isMultiplier(ekspresi.nilai)
  );
}

function isDivision(token: Token | undefined): boolean {
  return signOf(token) === 'bagi';
}
