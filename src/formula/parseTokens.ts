import { readConstant } from '../decimal/constant.js';
import { isZero } from '../decimal/rational.js';
import type { TeksPecahan } from '../decimal/teksAngka.js';
import { type Ekspresi, MAX_DEPTH, MAX_NODES } from '../definition/ekspresi.js';
import { zeroDivisor } from '../issue/definition.js';
import { tooDeep, tooLarge } from '../issue/input.js';
import type { Fakta, FaktaOf, IssueKind } from '../issue/issue.js';
import { ambiguousPercent, unclosed, unexpectedPart } from '../issue/reading.js';
import { deret, konstanta } from './ekspresiBuilders.js';
import type { Operasi } from './operators.js';
import { closing, type Failed, failAt, type Token } from './token.js';

/** A part that was read: its tree, how deep and large it is, and where it began. */
interface Part {
  readonly ekspresi: Ekspresi;
  readonly depth: number;
  readonly nodes: number;
  readonly awal: number;
  /** True right after brackets: such a sum is not one with the terms around it. */
  readonly tertutup: boolean;
}

/** What the tokens of a formula say. */
export type ParsedTokens =
  | { readonly ok: true; readonly ekspresi: Ekspresi; readonly persen: boolean }
  | Failed;

/** How a formula was written: LaTeX puts a number or fraction beside a name to multiply them. */
export interface Grammar {
  /** The variable of a label. */
  idOf(label: string): string;
  readonly beside: boolean;
}

/** More brackets inside each other than any formula that a definition can hold. */
const MAX_BRACKETS = 200;

/** Reads the tokens of one formula: sums of products, from left to right. */
export function parseTokens(tokens: readonly Token[], grammar: Grammar): ParsedTokens {
  const parser = new Parser(tokens, grammar);
  const part = parser.sum(0);
  if (part !== undefined && parser.failure === undefined && parser.here.jenis !== 'akhir')
    parser.unexpected('operator');
  if (parser.failure !== undefined) return parser.failure;
  // Nothing failed, so there is a part.
  return { ok: true, ekspresi: (part as Part).ekspresi, persen: parser.persen };
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #grammar: Grammar;
  #at = 0;
  failure: Failed | undefined;
  persen = false;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.#tokens = tokens;
    this.#grammar = grammar;
  }

  get here(): Token {
    // The last token is the end, and nothing steps over it.
    return this.#tokens[this.#at] as Token;
  }

  sum(brackets: number): Part | undefined {
    let left = this.product(brackets);
    while (left !== undefined) {
      const operasi = this.operator('tambah', 'kurang');
      if (operasi === undefined) return left;
      const right = this.product(brackets);
      left = right === undefined ? undefined : this.join(operasi, left, right);
    }
    return undefined;
  }

  product(brackets: number): Part | undefined {
    let left = this.factor(brackets);
    while (left !== undefined) {
      const operasi = this.operator('kali', 'bagi') ?? (this.isBeside() ? 'kali' : undefined);
      if (operasi === undefined) return left;
      const right = this.factor(brackets);
      left = right === undefined ? undefined : this.join(operasi, left, right);
    }
    return undefined;
  }

  /** One factor, with the sign before it. */
  factor(brackets: number): Part | undefined {
    const { awal } = this.here;
    let negative = false;
    for (
      let sign = this.operator('kurang', 'tambah');
      sign !== undefined;
      sign = this.operator('kurang', 'tambah')
    )
      negative = sign === 'kurang' ? !negative : negative;
    const part = this.primary(brackets);
    return negative && part !== undefined ? this.negate(part, awal) : part;
  }

  negate(part: Part, awal: number): Part | undefined {
    const { ekspresi } = part;
    const isPlain =
      typeof ekspresi !== 'string' && ekspresi.jenis === 'konstanta' && !ekspresi.nilai.startsWith('-');
    if (isPlain && !part.tertutup)
      return { ...part, ekspresi: konstanta(`-${ekspresi.nilai}` as TeksPecahan), awal };
    const minus = { ...leaf(konstanta('-1'), awal) };
    return this.join('kali', minus, { ...part, tertutup: true });
  }

  primary(brackets: number): Part | undefined {
    const token = this.here;
    switch (token.jenis) {
      case 'label':
        this.#at += 1;
        return leaf(this.#grammar.idOf(token.teks), token.awal);
      case 'angka':
        this.#at += 1;
        return this.number(token.nilai, token.awal);
      case 'frac':
        this.#at += 1;
        return this.fraction(brackets, token.awal);
      case 'buka':
        return this.bracket(brackets);
      default:
        return this.unexpected('operan');
    }
  }

  number(nilai: string, awal: number): Part | undefined {
    const fraction = this.fractionBehind(nilai);
    if (this.here.jenis === 'persen') {
      // A hundred percent is the multiplier of a percentage; of any other number it is not clear.
      if (Number(fraction) !== 100)
        return this.fail(ambiguousPercent, awal, undefined, { angka: fraction.slice(0, 40) });
      this.persen = true;
      this.#at += 1;
    }
    return leaf(konstanta(fraction as TeksPecahan), awal);
  }

  /** `1/3` without spaces is one number, unless it stands behind a division or a third number follows. */
  fractionBehind(nilai: string): string {
    const [before, slash, below, after] = [-2, 0, 1, 2].map((step) => this.#tokens[this.#at + step]);
    const isDivided = (token: Token | undefined) => token?.jenis === 'operator' && token.operasi === 'bagi';
    if (!isDivided(slash) || below?.jenis !== 'angka' || isDivided(before)) return nilai;
    const isTight = this.#tokens[this.#at - 1]?.akhir === slash?.awal && slash?.akhir === below.awal;
    const isWhole = [nilai, below.nilai].every((text) => /^\d+$/.test(text)) && !/^0+$/.test(below.nilai);
    const more = isDivided(after) && after?.awal === below.akhir;
    if (!isTight || !isWhole || more) return nilai;
    this.#at += 2;
    return `${nilai}/${below.nilai}`;
  }

  fraction(brackets: number, awal: number): Part | undefined {
    const above = this.argument(brackets);
    const below = above === undefined ? undefined : this.argument(brackets);
    if (above === undefined || below === undefined) return undefined;
    const part = this.join('bagi', above, below);
    return part === undefined ? undefined : { ...part, awal, tertutup: true };
  }

  argument(brackets: number): Part | undefined {
    const token = this.here;
    return token.jenis === 'buka' && token.teks === '{'
      ? this.bracket(brackets)
      : this.unexpected('kurung-kurawal');
  }

  bracket(brackets: number): Part | undefined {
    const open = this.here;
    if (open.jenis !== 'buka') return this.unexpected('operan');
    if (brackets >= MAX_BRACKETS) return this.fail(tooDeep, open.awal, undefined, { batas: MAX_BRACKETS });
    this.#at += 1;
    const inner = this.sum(brackets + 1);
    if (inner === undefined) return undefined;
    const close = this.here;
    if (close.jenis === 'akhir') return this.fail(unclosed, open.awal, undefined, { bagian: open.teks });
    if (close.jenis !== 'tutup' || close.teks !== closing[open.teks]) return this.unexpected('operator');
    this.#at += 1;
    return { ...inner, awal: open.awal, tertutup: true };
  }

  /** True where two factors stand side by side: `1/3 (A + B)`, and in LaTeX `2 X`. */
  isBeside(): boolean {
    const [before, { jenis }] = [this.#tokens[this.#at - 1], this.here];
    if (jenis === 'buka' || jenis === 'frac') return true;
    return this.#grammar.beside && (jenis === 'label' || (jenis === 'angka' && before?.jenis === 'tutup'));
  }

  operator(...wanted: readonly Operasi[]): Operasi | undefined {
    const token = this.here;
    if (token.jenis !== 'operator' || !wanted.includes(token.operasi)) return undefined;
    this.#at += 1;
    return token.operasi;
  }

  join(operasi: Operasi, left: Part, right: Part): Part | undefined {
    if (operasi === 'bagi' && isConstantZero(right.ekspresi))
      return this.fail(zeroDivisor, right.awal, undefined, {});
    const parts = operandsOf(operasi, left);
    const depth =
      parts === undefined ? Math.max(left.depth, right.depth) + 1 : Math.max(left.depth, right.depth + 1);
    const nodes = left.nodes + right.nodes + (parts === undefined ? 1 : 0);
    if (depth > MAX_DEPTH) return this.fail(tooDeep, left.awal, undefined, { batas: MAX_DEPTH });
    if (nodes > MAX_NODES) return this.fail(tooLarge, left.awal, undefined, { batas: MAX_NODES });
    const ekspresi = nodeOf(operasi, parts ?? [left.ekspresi], right.ekspresi);
    return { ekspresi, depth, nodes, awal: left.awal, tertutup: false };
  }

  unexpected(diharapkan: string): undefined {
    const token = this.here;
    return this.fail(unexpectedPart, token.awal, undefined, { bagian: nameOf(token), diharapkan });
  }

  fail<K extends IssueKind>(
    kind: K,
    position: number,
    value: string | undefined,
    fakta: FaktaOf<K> & Fakta,
  ): undefined {
    this.failure ??= failAt(kind, position, value, fakta);
    return undefined;
  }
}

function leaf(ekspresi: Ekspresi, awal: number): Part {
  return { ekspresi, depth: 1, nodes: 1, awal, tertutup: false };
}

/** The operands that a further one of the same sum or product is added to. */
function operandsOf(operasi: Operasi, { ekspresi, tertutup }: Part): readonly Ekspresi[] | undefined {
  if (tertutup || typeof ekspresi === 'string' || ekspresi.jenis !== operasi) return undefined;
  return ekspresi.jenis === 'tambah' || ekspresi.jenis === 'kali' ? ekspresi.operan : undefined;
}

function nodeOf(operasi: Operasi, left: readonly Ekspresi[], right: Ekspresi): Ekspresi {
  if (operasi === 'tambah' || operasi === 'kali') return deret(operasi, [...left, right]);
  // A difference or quotient never goes on: its left side is one operand.
  return { jenis: operasi, operan: [left[0] as Ekspresi, right] };
}

function isConstantZero(ekspresi: Ekspresi): boolean {
  if (typeof ekspresi === 'string' || ekspresi.jenis !== 'konstanta') return false;
  const read = readConstant(ekspresi.nilai);
  return read.ok && isZero(read.nilai);
}

function nameOf(token: Token): string {
  switch (token.jenis) {
    case 'akhir':
      return '';
    case 'label':
      return JSON.stringify(token.teks.slice(0, 40));
    case 'angka':
      return token.nilai.slice(0, 40);
    case 'operator':
      return { tambah: '+', kurang: '-', kali: 'x', bagi: '/' }[token.operasi];
    case 'frac':
      return '\\frac';
    case 'persen':
      return '%';
    default:
      return token.teks;
  }
}
